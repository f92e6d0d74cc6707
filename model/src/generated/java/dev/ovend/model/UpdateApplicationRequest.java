// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Update application request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ApplicationFormPartial}, since 2026-07-18.
 */
public final class UpdateApplicationRequest extends RequestData {

  @Nullable ApplicationDescriptionRequest description;
  @Nullable DataUri icon;
  @Nullable DataUri coverImage;
  @Nullable TeamId teamId;
  @Nullable ApplicationFlags flags;
  @Nullable String interactionsEndpointUrl;
  @Nullable ApplicationContentFilter explicitContentFilter;
  @Nullable Integer maxParticipants;
  @Nullable ApplicationType type;
  @Nullable List<String> tags;
  @Nullable String customInstallUrl;
  @Nullable InstallParamsRequest installParams;
  @Nullable String roleConnectionsVerificationUrl;
  @Nullable Map<String, IntegrationTypeConfigurationRequest> integrationTypesConfig;
  @Nullable EventWebhooksStatus eventWebhooksStatus;
  @Nullable String eventWebhooksUrl;
  @Nullable List<EventType> eventWebhooksTypes;

  /** Creates one in which nothing is set. */
  public UpdateApplicationRequest() {}

  /** Sets {@code description}: null is sent as null. */
  public UpdateApplicationRequest description(@Nullable ApplicationDescriptionRequest description) {
    this.description = description;
    set(0);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable ApplicationDescriptionRequest description() {
    return description;
  }

  /** Sets {@code icon}: null is sent as null. */
  public UpdateApplicationRequest icon(@Nullable DataUri icon) {
    this.icon = icon;
    set(1);
    return this;
  }

  /** Returns {@code icon}; null if it is null or not set. */
  public @Nullable DataUri icon() {
    return icon;
  }

  /** Sets {@code cover_image}: null is sent as null. */
  public UpdateApplicationRequest coverImage(@Nullable DataUri coverImage) {
    this.coverImage = coverImage;
    set(2);
    return this;
  }

  /** Returns {@code cover_image}; null if it is null or not set. */
  public @Nullable DataUri coverImage() {
    return coverImage;
  }

  /** Sets {@code team_id}: null is sent as null. */
  public UpdateApplicationRequest teamId(@Nullable TeamId teamId) {
    this.teamId = teamId;
    set(3);
    return this;
  }

  /** Returns {@code team_id}; null if it is null or not set. */
  public @Nullable TeamId teamId() {
    return teamId;
  }

  /** Sets {@code flags}: null is sent as null. */
  public UpdateApplicationRequest flags(@Nullable ApplicationFlags flags) {
    this.flags = flags;
    set(4);
    return this;
  }

  /** Returns {@code flags}; null if it is null or not set. */
  public @Nullable ApplicationFlags flags() {
    return flags;
  }

  /** Sets {@code interactions_endpoint_url}: at most 2,048 characters; null is sent as null. */
  public UpdateApplicationRequest interactionsEndpointUrl(@Nullable String interactionsEndpointUrl) {
    this.interactionsEndpointUrl = interactionsEndpointUrl;
    set(5);
    return this;
  }

  /** Returns {@code interactions_endpoint_url}; null if it is null or not set. */
  public @Nullable String interactionsEndpointUrl() {
    return interactionsEndpointUrl;
  }

  /** Sets {@code explicit_content_filter}: null is sent as null. */
  public UpdateApplicationRequest explicitContentFilter(@Nullable ApplicationContentFilter explicitContentFilter) {
    this.explicitContentFilter = explicitContentFilter;
    set(6);
    return this;
  }

  /** Returns {@code explicit_content_filter}; null if it is null or not set. */
  public @Nullable ApplicationContentFilter explicitContentFilter() {
    return explicitContentFilter;
  }

  /** Sets {@code max_participants}: at least -1; null is sent as null. */
  public UpdateApplicationRequest maxParticipants(@Nullable Integer maxParticipants) {
    this.maxParticipants = maxParticipants;
    set(7);
    return this;
  }

  /** Returns {@code max_participants}; null if it is null or not set. */
  public @Nullable Integer maxParticipants() {
    return maxParticipants;
  }

  /** Sets {@code type}: null is sent as null. */
  public UpdateApplicationRequest type(@Nullable ApplicationType type) {
    this.type = type;
    set(8);
    return this;
  }

  /** Returns {@code type}; null if it is null or not set. */
  public @Nullable ApplicationType type() {
    return type;
  }

  /** Sets {@code tags}: at most 5 different items; null is sent as null. */
  public UpdateApplicationRequest tags(@Nullable List<? extends String> tags) {
    this.tags = tags == null ? null : List.copyOf(tags);
    set(9);
    return this;
  }

  /** Adds to {@code tags}. */
  public UpdateApplicationRequest addTag(String tag) {
    this.tags = added(this.tags, tag);
    set(9);
    return this;
  }

  /** Returns {@code tags}; null if it is null or not set. */
  public @Nullable List<String> tags() {
    return tags;
  }

  /** Sets {@code custom_install_url}: at most 2,048 characters; null is sent as null. */
  public UpdateApplicationRequest customInstallUrl(@Nullable String customInstallUrl) {
    this.customInstallUrl = customInstallUrl;
    set(10);
    return this;
  }

  /** Returns {@code custom_install_url}; null if it is null or not set. */
  public @Nullable String customInstallUrl() {
    return customInstallUrl;
  }

  /** Sets {@code install_params}: null is sent as null. */
  public UpdateApplicationRequest installParams(@Nullable InstallParamsRequest installParams) {
    this.installParams = installParams;
    set(11);
    return this;
  }

  /** Sets {@code install_params} to what the lambda fills in. */
  public UpdateApplicationRequest installParams(Consumer<InstallParamsRequest> installParams) {
    InstallParamsRequest value = new InstallParamsRequest();
    installParams.accept(value);
    return installParams(value);
  }

  /** Sends {@code install_params} as null. */
  public UpdateApplicationRequest clearInstallParams() {
    return installParams((InstallParamsRequest) null);
  }

  /** Returns {@code install_params}; null if it is null or not set. */
  public @Nullable InstallParamsRequest installParams() {
    return installParams;
  }

  /**
   * Sets {@code role_connections_verification_url}: at most 2,048 characters; null is sent as null.
   */
  public UpdateApplicationRequest roleConnectionsVerificationUrl(@Nullable String roleConnectionsVerificationUrl) {
    this.roleConnectionsVerificationUrl = roleConnectionsVerificationUrl;
    set(12);
    return this;
  }

  /** Returns {@code role_connections_verification_url}; null if it is null or not set. */
  public @Nullable String roleConnectionsVerificationUrl() {
    return roleConnectionsVerificationUrl;
  }

  /** Sets {@code integration_types_config}: 1 to 2 items; null is sent as null. */
  public UpdateApplicationRequest integrationTypesConfig(@Nullable Map<String, ? extends IntegrationTypeConfigurationRequest> integrationTypesConfig) {
    this.integrationTypesConfig = integrationTypesConfig == null ? null : Map.copyOf(integrationTypesConfig);
    set(13);
    return this;
  }

  /** Returns {@code integration_types_config}; null if it is null or not set. */
  public @Nullable Map<String, IntegrationTypeConfigurationRequest> integrationTypesConfig() {
    return integrationTypesConfig;
  }

  /** Sets {@code event_webhooks_status}: null is sent as null. */
  public UpdateApplicationRequest eventWebhooksStatus(@Nullable EventWebhooksStatus eventWebhooksStatus) {
    this.eventWebhooksStatus = eventWebhooksStatus;
    set(14);
    return this;
  }

  /** Returns {@code event_webhooks_status}; null if it is null or not set. */
  public @Nullable EventWebhooksStatus eventWebhooksStatus() {
    return eventWebhooksStatus;
  }

  /** Sets {@code event_webhooks_url}: at most 2,048 characters; null is sent as null. */
  public UpdateApplicationRequest eventWebhooksUrl(@Nullable String eventWebhooksUrl) {
    this.eventWebhooksUrl = eventWebhooksUrl;
    set(15);
    return this;
  }

  /** Returns {@code event_webhooks_url}; null if it is null or not set. */
  public @Nullable String eventWebhooksUrl() {
    return eventWebhooksUrl;
  }

  /** Sets {@code event_webhooks_types}: different items; null is sent as null. */
  public UpdateApplicationRequest eventWebhooksTypes(@Nullable List<? extends EventType> eventWebhooksTypes) {
    this.eventWebhooksTypes = eventWebhooksTypes == null ? null : List.copyOf(eventWebhooksTypes);
    set(16);
    return this;
  }

  /** Adds to {@code event_webhooks_types}. */
  public UpdateApplicationRequest addEventWebhooksType(EventType eventWebhooksType) {
    this.eventWebhooksTypes = added(this.eventWebhooksTypes, eventWebhooksType);
    set(16);
    return this;
  }

  /** Returns {@code event_webhooks_types}; null if it is null or not set. */
  public @Nullable List<EventType> eventWebhooksTypes() {
    return eventWebhooksTypes;
  }

  /** Returns what reads and writes it. */
  public static Codec<UpdateApplicationRequest> codec() {
    return UpdateApplicationRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UpdateApplicationRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.inside("description", description);
    checks.length("interactions_endpoint_url", interactionsEndpointUrl, 0, 2048);
    checks.range("max_participants", maxParticipants, -1L, Long.MAX_VALUE);
    checks.items("tags", tags, 0, 5);
    checks.different("tags", tags);
    checks.length("custom_install_url", customInstallUrl, 0, 2048);
    checks.inside("install_params", installParams);
    checks.length("role_connections_verification_url", roleConnectionsVerificationUrl, 0, 2048);
    checks.entries("integration_types_config", integrationTypesConfig, 2);
    checks.length("event_webhooks_url", eventWebhooksUrl, 0, 2048);
    checks.items("event_webhooks_types", eventWebhooksTypes, 0, Integer.MAX_VALUE);
    checks.different("event_webhooks_types", eventWebhooksTypes);
  }
}
