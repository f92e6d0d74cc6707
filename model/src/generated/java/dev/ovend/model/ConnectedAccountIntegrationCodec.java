// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class ConnectedAccountIntegrationCodec implements Codec<ConnectedAccountIntegration> {

  static final ConnectedAccountIntegrationCodec INSTANCE = new ConnectedAccountIntegrationCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "type!", "account!", "guild!");

  private ConnectedAccountIntegrationCodec() {}

  @Override
  public ConnectedAccountIntegration read(JsonReader in) {
    String id_ = null;
    IntegrationType type_ = null;
    IntegrationAccount account_ = null;
    ConnectedAccountGuild guild_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.string();
        case 1 -> type_ = in.value(IntegrationType.CODEC);
        case 2 -> account_ = in.value(IntegrationAccountCodec.INSTANCE);
        case 3 -> guild_ = in.value(ConnectedAccountGuildCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ConnectedAccountIntegration(
        id_, type_, account_, guild_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ConnectedAccountIntegration value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.id());
    out.value(FIELDS, 1, value.type(), IntegrationType.CODEC);
    out.value(FIELDS, 2, value.account(), IntegrationAccountCodec.INSTANCE);
    out.value(FIELDS, 3, value.guild(), ConnectedAccountGuildCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
