// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class UnknownIntegrationCodec implements Codec<UnknownIntegration> {

  static final UnknownIntegrationCodec INSTANCE = new UnknownIntegrationCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "name!", "account!", "enabled!");

  private UnknownIntegrationCodec() {}

  @Override
  public UnknownIntegration read(JsonReader in) {
    IntegrationType type_ = null;
    String name_ = null;
    IntegrationAccount account_ = null;
    boolean enabled_ = false;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(IntegrationType.CODEC);
        case 1 -> name_ = in.string();
        case 2 -> account_ = in.value(IntegrationAccountCodec.INSTANCE);
        case 3 -> enabled_ = in.bool();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new UnknownIntegration(
        type_, name_, account_, enabled_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(UnknownIntegration value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), IntegrationType.CODEC);
    out.string(FIELDS, 1, value.name());
    out.value(FIELDS, 2, value.account(), IntegrationAccountCodec.INSTANCE);
    out.bool(FIELDS, 3, value.enabled());
    out.unknown(value.unknownFields());
    out.end();
  }
}
