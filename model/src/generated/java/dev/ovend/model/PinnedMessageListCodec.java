// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class PinnedMessageListCodec implements Codec<PinnedMessageList> {

  static final PinnedMessageListCodec INSTANCE = new PinnedMessageListCodec();

  private static final Fields FIELDS =
      Fields.of(
          "items!", "has_more!");

  private PinnedMessageListCodec() {}

  @Override
  public PinnedMessageList read(JsonReader in) {
    List<PinnedMessage> items_ = List.of();
    boolean hasMore_ = false;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> items_ = in.list(PinnedMessageCodec.INSTANCE);
        case 1 -> hasMore_ = in.bool();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new PinnedMessageList(
        items_, hasMore_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(PinnedMessageList value, JsonWriter out) {
    out.begin();
    out.list(FIELDS, 0, value.items(), PinnedMessageCodec.INSTANCE);
    out.bool(FIELDS, 1, value.hasMore());
    out.unknown(value.unknownFields());
    out.end();
  }
}
