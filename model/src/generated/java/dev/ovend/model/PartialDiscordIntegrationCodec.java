// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class PartialDiscordIntegrationCodec implements Codec<PartialDiscordIntegration> {

  static final PartialDiscordIntegrationCodec INSTANCE = new PartialDiscordIntegrationCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "type!", "name!", "account!", "application_id!");

  private PartialDiscordIntegrationCodec() {}

  @Override
  public PartialDiscordIntegration read(JsonReader in) {
    IntegrationId id_ = null;
    IntegrationType type_ = null;
    String name_ = null;
    IntegrationAccount account_ = null;
    ApplicationId applicationId_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(IntegrationId.CODEC);
        case 1 -> type_ = in.value(IntegrationType.CODEC);
        case 2 -> name_ = in.string();
        case 3 -> account_ = in.value(IntegrationAccountCodec.INSTANCE);
        case 4 -> applicationId_ = in.value(ApplicationId.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new PartialDiscordIntegration(
        id_, type_, name_, account_, applicationId_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(PartialDiscordIntegration value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), IntegrationId.CODEC);
    out.value(FIELDS, 1, value.type(), IntegrationType.CODEC);
    out.string(FIELDS, 2, value.name());
    out.value(FIELDS, 3, value.account(), IntegrationAccountCodec.INSTANCE);
    out.value(FIELDS, 4, value.applicationId(), ApplicationId.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
