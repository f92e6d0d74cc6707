// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class UnknownPartialIntegrationCodec implements Codec<UnknownPartialIntegration> {

  static final UnknownPartialIntegrationCodec INSTANCE = new UnknownPartialIntegrationCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "type!", "name!", "account!");

  private UnknownPartialIntegrationCodec() {}

  @Override
  public UnknownPartialIntegration read(JsonReader in) {
    IntegrationId id_ = null;
    IntegrationType type_ = null;
    String name_ = null;
    IntegrationAccount account_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(IntegrationId.CODEC);
        case 1 -> type_ = in.value(IntegrationType.CODEC);
        case 2 -> name_ = in.string();
        case 3 -> account_ = in.value(IntegrationAccountCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new UnknownPartialIntegration(
        id_, type_, name_, account_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(UnknownPartialIntegration value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), IntegrationId.CODEC);
    out.value(FIELDS, 1, value.type(), IntegrationType.CODEC);
    out.string(FIELDS, 2, value.name());
    out.value(FIELDS, 3, value.account(), IntegrationAccountCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
