// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ChannelPositionRequestCodec implements Codec<ChannelPositionRequest> {

  static final ChannelPositionRequestCodec INSTANCE = new ChannelPositionRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id", "position", "parent_id", "lock_permissions");

  private ChannelPositionRequestCodec() {}

  @Override
  public ChannelPositionRequest read(JsonReader in) {
    ChannelPositionRequest value = new ChannelPositionRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.id = in.value(AnyId.CODEC);
        case 1 -> value.position = in.int32OrNull();
        case 2 -> value.parentId = in.value(ChannelId.CODEC);
        case 3 -> value.lockPermissions = in.boolOrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(ChannelPositionRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.id)) {
      AnyId.CODEC.write(value.id, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.position)) {
      out.int32(value.position);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.parentId)) {
      ChannelId.CODEC.write(value.parentId, out);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.lockPermissions)) {
      out.bool(value.lockPermissions);
    }
    value.writeOthers(out);
    out.end();
  }
}
