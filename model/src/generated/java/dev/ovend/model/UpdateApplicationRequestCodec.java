// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.Scalars;

final class UpdateApplicationRequestCodec implements Codec<UpdateApplicationRequest> {

  static final UpdateApplicationRequestCodec INSTANCE = new UpdateApplicationRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "description", "icon", "cover_image", "team_id", "flags", "interactions_endpoint_url",
          "explicit_content_filter", "max_participants", "type", "tags", "custom_install_url",
          "install_params", "role_connections_verification_url", "integration_types_config",
          "event_webhooks_status", "event_webhooks_url", "event_webhooks_types");

  private UpdateApplicationRequestCodec() {}

  @Override
  public UpdateApplicationRequest read(JsonReader in) {
    UpdateApplicationRequest value = new UpdateApplicationRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.description = in.value(ApplicationDescriptionRequestCodec.INSTANCE);
        case 1 -> value.icon = in.value(DataUri.CODEC);
        case 2 -> value.coverImage = in.value(DataUri.CODEC);
        case 3 -> value.teamId = in.value(TeamId.CODEC);
        case 4 -> value.flags = in.value(ApplicationFlags.CODEC);
        case 5 -> value.interactionsEndpointUrl = in.string();
        case 6 -> value.explicitContentFilter = in.value(ApplicationContentFilter.CODEC);
        case 7 -> value.maxParticipants = in.int32OrNull();
        case 8 -> value.type = in.value(ApplicationType.CODEC);
        case 9 -> value.tags = in.isNull() ? null : in.list(Scalars.STRING);
        case 10 -> value.customInstallUrl = in.string();
        case 11 -> value.installParams = in.value(InstallParamsRequestCodec.INSTANCE);
        case 12 -> value.roleConnectionsVerificationUrl = in.string();
        case 13 -> value.integrationTypesConfig = in.isNull() ? null : in.map(IntegrationTypeConfigurationRequestCodec.INSTANCE);
        case 14 -> value.eventWebhooksStatus = in.value(EventWebhooksStatus.CODEC);
        case 15 -> value.eventWebhooksUrl = in.string();
        case 16 -> value.eventWebhooksTypes = in.isNull() ? null : in.list(EventType.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UpdateApplicationRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.description)) {
      ApplicationDescriptionRequestCodec.INSTANCE.write(value.description, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.icon)) {
      DataUri.CODEC.write(value.icon, out);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.coverImage)) {
      DataUri.CODEC.write(value.coverImage, out);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.teamId)) {
      TeamId.CODEC.write(value.teamId, out);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.flags)) {
      ApplicationFlags.CODEC.write(value.flags, out);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.interactionsEndpointUrl)) {
      out.string(value.interactionsEndpointUrl);
    }
    if (value.isSet(6) && out.field(FIELDS, 6, value.explicitContentFilter)) {
      ApplicationContentFilter.CODEC.write(value.explicitContentFilter, out);
    }
    if (value.isSet(7) && out.field(FIELDS, 7, value.maxParticipants)) {
      out.int32(value.maxParticipants);
    }
    if (value.isSet(8) && out.field(FIELDS, 8, value.type)) {
      ApplicationType.CODEC.write(value.type, out);
    }
    if (value.isSet(9) && out.field(FIELDS, 9, value.tags)) {
      out.list(value.tags, Scalars.STRING);
    }
    if (value.isSet(10) && out.field(FIELDS, 10, value.customInstallUrl)) {
      out.string(value.customInstallUrl);
    }
    if (value.isSet(11) && out.field(FIELDS, 11, value.installParams)) {
      InstallParamsRequestCodec.INSTANCE.write(value.installParams, out);
    }
    if (value.isSet(12) && out.field(FIELDS, 12, value.roleConnectionsVerificationUrl)) {
      out.string(value.roleConnectionsVerificationUrl);
    }
    if (value.isSet(13) && out.field(FIELDS, 13, value.integrationTypesConfig)) {
      out.map(value.integrationTypesConfig, IntegrationTypeConfigurationRequestCodec.INSTANCE);
    }
    if (value.isSet(14) && out.field(FIELDS, 14, value.eventWebhooksStatus)) {
      EventWebhooksStatus.CODEC.write(value.eventWebhooksStatus, out);
    }
    if (value.isSet(15) && out.field(FIELDS, 15, value.eventWebhooksUrl)) {
      out.string(value.eventWebhooksUrl);
    }
    if (value.isSet(16) && out.field(FIELDS, 16, value.eventWebhooksTypes)) {
      out.list(value.eventWebhooksTypes, EventType.CODEC);
    }
    value.writeOthers(out);
    out.end();
  }
}
