// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class GatewayInfoCodec implements Codec<GatewayInfo> {

  static final GatewayInfoCodec INSTANCE = new GatewayInfoCodec();

  private static final Fields FIELDS =
      Fields.of(
          "url!");

  private GatewayInfoCodec() {}

  @Override
  public GatewayInfo read(JsonReader in) {
    String url_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> url_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new GatewayInfo(
        url_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(GatewayInfo value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.url());
    out.unknown(value.unknownFields());
    out.end();
  }
}
