// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class PrivateActivityLocationCodec implements Codec<PrivateActivityLocation> {

  static final PrivateActivityLocationCodec INSTANCE = new PrivateActivityLocationCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "kind!", "channel_id!");

  private PrivateActivityLocationCodec() {}

  @Override
  public PrivateActivityLocation read(JsonReader in) {
    String id_ = null;
    ActivityLocationKind kind_ = null;
    ChannelId channelId_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.string();
        case 1 -> kind_ = in.value(ActivityLocationKind.CODEC);
        case 2 -> channelId_ = in.value(ChannelId.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new PrivateActivityLocation(
        id_, kind_, channelId_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(PrivateActivityLocation value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.id());
    out.value(FIELDS, 1, value.kind(), ActivityLocationKind.CODEC);
    out.value(FIELDS, 2, value.channelId(), ChannelId.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
