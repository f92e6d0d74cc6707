// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class BotGatewayInfoCodec implements Codec<BotGatewayInfo> {

  static final BotGatewayInfoCodec INSTANCE = new BotGatewayInfoCodec();

  private static final Fields FIELDS =
      Fields.of(
          "url!", "session_start_limit!", "shards!");

  private BotGatewayInfoCodec() {}

  @Override
  public BotGatewayInfo read(JsonReader in) {
    String url_ = null;
    SessionStartLimit sessionStartLimit_ = null;
    int shards_ = 0;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> url_ = in.string();
        case 1 -> sessionStartLimit_ = in.value(SessionStartLimitCodec.INSTANCE);
        case 2 -> shards_ = in.int32();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new BotGatewayInfo(
        url_, sessionStartLimit_, shards_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(BotGatewayInfo value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.url());
    out.value(FIELDS, 1, value.sessionStartLimit(), SessionStartLimitCodec.INSTANCE);
    out.int32(FIELDS, 2, value.shards());
    out.unknown(value.unknownFields());
    out.end();
  }
}
