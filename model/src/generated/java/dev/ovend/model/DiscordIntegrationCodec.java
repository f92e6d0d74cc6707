// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class DiscordIntegrationCodec implements Codec<DiscordIntegration> {

  static final DiscordIntegrationCodec INSTANCE = new DiscordIntegrationCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "name!", "account!", "enabled!", "id!", "application!", "scopes", "user");

  private DiscordIntegrationCodec() {}

  @Override
  public DiscordIntegration read(JsonReader in) {
    IntegrationType type_ = null;
    String name_ = null;
    IntegrationAccount account_ = null;
    boolean enabled_ = false;
    IntegrationId id_ = null;
    IntegrationApplication application_ = null;
    List<OAuth2Scope> scopes_ = List.of();
    User user_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(IntegrationType.CODEC);
        case 1 -> name_ = in.string();
        case 2 -> account_ = in.value(IntegrationAccountCodec.INSTANCE);
        case 3 -> enabled_ = in.bool();
        case 4 -> id_ = in.value(IntegrationId.CODEC);
        case 5 -> application_ = in.value(IntegrationApplicationCodec.INSTANCE);
        case 6 -> scopes_ = in.list(OAuth2Scope.CODEC);
        case 7 -> user_ = in.value(UserCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new DiscordIntegration(
        type_, name_, account_, enabled_, id_, application_, scopes_, user_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(DiscordIntegration value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), IntegrationType.CODEC);
    out.string(FIELDS, 1, value.name());
    out.value(FIELDS, 2, value.account(), IntegrationAccountCodec.INSTANCE);
    out.bool(FIELDS, 3, value.enabled());
    out.value(FIELDS, 4, value.id(), IntegrationId.CODEC);
    out.value(FIELDS, 5, value.application(), IntegrationApplicationCodec.INSTANCE);
    if (!value.scopes().isEmpty()) {
      out.list(FIELDS, 6, value.scopes(), OAuth2Scope.CODEC);
    }
    out.value(FIELDS, 7, value.user(), UserCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
