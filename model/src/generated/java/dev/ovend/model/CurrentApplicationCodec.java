// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import dev.ovend.json.Scalars;
import java.util.List;
import java.util.Map;

final class CurrentApplicationCodec implements Codec<CurrentApplication> {

  static final CurrentApplicationCodec INSTANCE = new CurrentApplicationCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "name!", "icon!", "description!", "type!", "cover_image", "primary_sku_id", "bot",
          "slug", "guild_id", "rpc_origins", "bot_public", "bot_require_code_grant",
          "terms_of_service_url", "privacy_policy_url", "custom_install_url", "install_params",
          "integration_types_config", "verify_key!", "flags", "flags_new", "max_participants",
          "tags", "redirect_uris", "interactions_endpoint_url!",
          "role_connections_verification_url!", "owner", "approximate_guild_count",
          "approximate_user_install_count", "approximate_user_authorization_count",
          "event_webhooks_url", "event_webhooks_status", "event_webhooks_types",
          "explicit_content_filter", "team!", "eligible_oauth2_scopes");

  private CurrentApplicationCodec() {}

  @Override
  public CurrentApplication read(JsonReader in) {
    ApplicationId id_ = null;
    String name_ = null;
    String icon_ = null;
    String description_ = null;
    ApplicationType type_ = null;
    String coverImage_ = null;
    SkuId primarySkuId_ = null;
    User bot_ = null;
    String slug_ = null;
    GuildId guildId_ = null;
    List<String> rpcOrigins_ = List.of();
    Boolean botPublic_ = null;
    Boolean botRequireCodeGrant_ = null;
    String termsOfServiceUrl_ = null;
    String privacyPolicyUrl_ = null;
    String customInstallUrl_ = null;
    InstallParams installParams_ = null;
    Map<String, IntegrationTypeConfiguration> integrationTypesConfig_ = Map.of();
    String verifyKey_ = null;
    ApplicationFlags flags_ = null;
    ApplicationFlags flagsNew_ = null;
    Integer maxParticipants_ = null;
    List<String> tags_ = List.of();
    List<String> redirectUris_ = List.of();
    String interactionsEndpointUrl_ = null;
    String roleConnectionsVerificationUrl_ = null;
    User owner_ = null;
    Integer approximateGuildCount_ = null;
    Integer approximateUserInstallCount_ = null;
    Integer approximateUserAuthorizationCount_ = null;
    String eventWebhooksUrl_ = null;
    EventWebhooksStatus eventWebhooksStatus_ = null;
    List<EventType> eventWebhooksTypes_ = List.of();
    ApplicationContentFilter explicitContentFilter_ = null;
    Team team_ = null;
    List<OAuth2Scope> eligibleOauth2Scopes_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(ApplicationId.CODEC);
        case 1 -> name_ = in.string();
        case 2 -> icon_ = in.string();
        case 3 -> description_ = in.string();
        case 4 -> type_ = in.value(ApplicationType.CODEC);
        case 5 -> coverImage_ = in.string();
        case 6 -> primarySkuId_ = in.value(SkuId.CODEC);
        case 7 -> bot_ = in.value(UserCodec.INSTANCE);
        case 8 -> slug_ = in.string();
        case 9 -> guildId_ = in.value(GuildId.CODEC);
        case 10 -> rpcOrigins_ = in.list(Scalars.STRING);
        case 11 -> botPublic_ = in.boolOrNull();
        case 12 -> botRequireCodeGrant_ = in.boolOrNull();
        case 13 -> termsOfServiceUrl_ = in.string();
        case 14 -> privacyPolicyUrl_ = in.string();
        case 15 -> customInstallUrl_ = in.string();
        case 16 -> installParams_ = in.value(InstallParamsCodec.INSTANCE);
        case 17 -> integrationTypesConfig_ = in.map(IntegrationTypeConfigurationCodec.INSTANCE);
        case 18 -> verifyKey_ = in.string();
        case 19 -> flags_ = in.value(ApplicationFlags.CODEC);
        case 20 -> flagsNew_ = in.value(ApplicationFlags.CODEC);
        case 21 -> maxParticipants_ = in.int32OrNull();
        case 22 -> tags_ = in.list(Scalars.STRING);
        case 23 -> redirectUris_ = in.list(Scalars.STRING);
        case 24 -> interactionsEndpointUrl_ = in.string();
        case 25 -> roleConnectionsVerificationUrl_ = in.string();
        case 26 -> owner_ = in.value(UserCodec.INSTANCE);
        case 27 -> approximateGuildCount_ = in.int32OrNull();
        case 28 -> approximateUserInstallCount_ = in.int32OrNull();
        case 29 -> approximateUserAuthorizationCount_ = in.int32OrNull();
        case 30 -> eventWebhooksUrl_ = in.string();
        case 31 -> eventWebhooksStatus_ = in.value(EventWebhooksStatus.CODEC);
        case 32 -> eventWebhooksTypes_ = in.list(EventType.CODEC);
        case 33 -> explicitContentFilter_ = in.value(ApplicationContentFilter.CODEC);
        case 34 -> team_ = in.value(TeamCodec.INSTANCE);
        case 35 -> eligibleOauth2Scopes_ = in.list(OAuth2Scope.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new CurrentApplication(
        id_, name_, icon_, description_, type_, coverImage_, primarySkuId_, bot_, slug_, guildId_,
        rpcOrigins_, botPublic_, botRequireCodeGrant_, termsOfServiceUrl_, privacyPolicyUrl_,
        customInstallUrl_, installParams_, integrationTypesConfig_, verifyKey_, flags_, flagsNew_,
        maxParticipants_, tags_, redirectUris_, interactionsEndpointUrl_,
        roleConnectionsVerificationUrl_, owner_, approximateGuildCount_,
        approximateUserInstallCount_, approximateUserAuthorizationCount_, eventWebhooksUrl_,
        eventWebhooksStatus_, eventWebhooksTypes_, explicitContentFilter_, team_,
        eligibleOauth2Scopes_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(CurrentApplication value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), ApplicationId.CODEC);
    out.string(FIELDS, 1, value.name());
    out.string(FIELDS, 2, value.icon());
    out.string(FIELDS, 3, value.description());
    out.value(FIELDS, 4, value.type(), ApplicationType.CODEC);
    out.string(FIELDS, 5, value.coverImage());
    out.value(FIELDS, 6, value.primarySkuId(), SkuId.CODEC);
    out.value(FIELDS, 7, value.bot(), UserCodec.INSTANCE);
    out.string(FIELDS, 8, value.slug());
    out.value(FIELDS, 9, value.guildId(), GuildId.CODEC);
    if (!value.rpcOrigins().isEmpty()) {
      out.list(FIELDS, 10, value.rpcOrigins(), Scalars.STRING);
    }
    out.bool(FIELDS, 11, value.botPublic());
    out.bool(FIELDS, 12, value.botRequireCodeGrant());
    out.string(FIELDS, 13, value.termsOfServiceUrl());
    out.string(FIELDS, 14, value.privacyPolicyUrl());
    out.string(FIELDS, 15, value.customInstallUrl());
    out.value(FIELDS, 16, value.installParams(), InstallParamsCodec.INSTANCE);
    if (!value.integrationTypesConfig().isEmpty()) {
      out.map(FIELDS, 17, value.integrationTypesConfig(), IntegrationTypeConfigurationCodec.INSTANCE);
    }
    out.string(FIELDS, 18, value.verifyKey());
    out.value(FIELDS, 19, value.flags(), ApplicationFlags.CODEC);
    out.value(FIELDS, 20, value.flagsNew(), ApplicationFlags.CODEC);
    out.int32(FIELDS, 21, value.maxParticipants());
    if (!value.tags().isEmpty()) {
      out.list(FIELDS, 22, value.tags(), Scalars.STRING);
    }
    if (!value.redirectUris().isEmpty()) {
      out.list(FIELDS, 23, value.redirectUris(), Scalars.STRING);
    }
    out.string(FIELDS, 24, value.interactionsEndpointUrl());
    out.string(FIELDS, 25, value.roleConnectionsVerificationUrl());
    out.value(FIELDS, 26, value.owner(), UserCodec.INSTANCE);
    out.int32(FIELDS, 27, value.approximateGuildCount());
    out.int32(FIELDS, 28, value.approximateUserInstallCount());
    out.int32(FIELDS, 29, value.approximateUserAuthorizationCount());
    out.string(FIELDS, 30, value.eventWebhooksUrl());
    out.value(FIELDS, 31, value.eventWebhooksStatus(), EventWebhooksStatus.CODEC);
    if (!value.eventWebhooksTypes().isEmpty()) {
      out.list(FIELDS, 32, value.eventWebhooksTypes(), EventType.CODEC);
    }
    out.value(FIELDS, 33, value.explicitContentFilter(), ApplicationContentFilter.CODEC);
    out.value(FIELDS, 34, value.team(), TeamCodec.INSTANCE);
    if (!value.eligibleOauth2Scopes().isEmpty()) {
      out.list(FIELDS, 35, value.eligibleOauth2Scopes(), OAuth2Scope.CODEC);
    }
    out.unknown(value.unknownFields());
    out.end();
  }
}
