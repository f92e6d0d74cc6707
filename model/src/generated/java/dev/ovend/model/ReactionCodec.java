// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import dev.ovend.json.Scalars;
import java.util.List;
import java.util.Map;

final class ReactionCodec implements Codec<Reaction> {

  static final ReactionCodec INSTANCE = new ReactionCodec();

  private static final Fields FIELDS =
      Fields.of(
          "emoji!", "count!", "count_details", "burst_colors", "me_burst", "me!");

  private ReactionCodec() {}

  @Override
  public Reaction read(JsonReader in) {
    ReactionEmoji emoji_ = null;
    int count_ = 0;
    ReactionCountDetails countDetails_ = null;
    List<String> burstColors_ = List.of();
    Boolean meBurst_ = null;
    boolean me_ = false;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> emoji_ = in.value(ReactionEmojiCodec.INSTANCE);
        case 1 -> count_ = in.int32();
        case 2 -> countDetails_ = in.value(ReactionCountDetailsCodec.INSTANCE);
        case 3 -> burstColors_ = in.list(Scalars.STRING);
        case 4 -> meBurst_ = in.boolOrNull();
        case 5 -> me_ = in.bool();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new Reaction(
        emoji_, count_, countDetails_, burstColors_, meBurst_, me_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(Reaction value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.emoji(), ReactionEmojiCodec.INSTANCE);
    out.int32(FIELDS, 1, value.count());
    out.value(FIELDS, 2, value.countDetails(), ReactionCountDetailsCodec.INSTANCE);
    if (!value.burstColors().isEmpty()) {
      out.list(FIELDS, 3, value.burstColors(), Scalars.STRING);
    }
    out.bool(FIELDS, 4, value.meBurst());
    out.bool(FIELDS, 5, value.me());
    out.unknown(value.unknownFields());
    out.end();
  }
}
