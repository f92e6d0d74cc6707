// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class EmojiCodec implements Codec<Emoji> {

  static final EmojiCodec INSTANCE = new EmojiCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "name!", "user", "roles", "require_colons", "managed", "animated", "available");

  private EmojiCodec() {}

  @Override
  public Emoji read(JsonReader in) {
    EmojiId id_ = null;
    String name_ = null;
    User user_ = null;
    List<RoleId> roles_ = List.of();
    Boolean requireColons_ = null;
    Boolean managed_ = null;
    Boolean animated_ = null;
    Boolean available_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(EmojiId.CODEC);
        case 1 -> name_ = in.string();
        case 2 -> user_ = in.value(UserCodec.INSTANCE);
        case 3 -> roles_ = in.list(RoleId.CODEC);
        case 4 -> requireColons_ = in.boolOrNull();
        case 5 -> managed_ = in.boolOrNull();
        case 6 -> animated_ = in.boolOrNull();
        case 7 -> available_ = in.boolOrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new Emoji(
        id_, name_, user_, roles_, requireColons_, managed_, animated_, available_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(Emoji value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), EmojiId.CODEC);
    out.string(FIELDS, 1, value.name());
    out.value(FIELDS, 2, value.user(), UserCodec.INSTANCE);
    if (!value.roles().isEmpty()) {
      out.list(FIELDS, 3, value.roles(), RoleId.CODEC);
    }
    out.bool(FIELDS, 4, value.requireColons());
    out.bool(FIELDS, 5, value.managed());
    out.bool(FIELDS, 6, value.animated());
    out.bool(FIELDS, 7, value.available());
    out.unknown(value.unknownFields());
    out.end();
  }
}
