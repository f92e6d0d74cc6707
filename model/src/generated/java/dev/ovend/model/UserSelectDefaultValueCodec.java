// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class UserSelectDefaultValueCodec implements Codec<UserSelectDefaultValue> {

  static final UserSelectDefaultValueCodec INSTANCE = new UserSelectDefaultValueCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id!");

  private UserSelectDefaultValueCodec() {}

  @Override
  public UserSelectDefaultValue read(JsonReader in) {
    SelectDefaultValueType type_ = null;
    UserId id_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(SelectDefaultValueType.CODEC);
        case 1 -> id_ = in.value(UserId.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new UserSelectDefaultValue(
        type_, id_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(UserSelectDefaultValue value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), SelectDefaultValueType.CODEC);
    out.value(FIELDS, 1, value.id(), UserId.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
