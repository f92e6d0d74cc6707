// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Update guild request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code GuildPatchRequestPartial}, since 2026-07-18.
 */
public final class UpdateGuildRequest extends RequestData {

  @Nullable String name;
  @Nullable String description;
  @Nullable String region;
  @Nullable DataUri icon;
  @Nullable VerificationLevel verificationLevel;
  @Nullable NotificationLevel defaultMessageNotifications;
  @Nullable ExplicitContentFilter explicitContentFilter;
  @Nullable DiscordLocale preferredLocale;
  @Nullable AfkTimeout afkTimeout;
  @Nullable ChannelId afkChannelId;
  @Nullable ChannelId systemChannelId;
  @Nullable DataUri splash;
  @Nullable DataUri banner;
  @Nullable SystemChannelFlags systemChannelFlags;
  @Nullable List<String> features;
  @Nullable DataUri discoverySplash;
  @Nullable DataUri homeHeader;
  @Nullable ChannelId rulesChannelId;
  @Nullable ChannelId safetyAlertsChannelId;
  @Nullable ChannelId publicUpdatesChannelId;
  @Nullable Boolean premiumProgressBarEnabled;

  /** Creates one in which nothing is set. */
  public UpdateGuildRequest() {}

  /** Sets {@code name}: 2 to 100 characters. */
  public UpdateGuildRequest name(String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code description}: at most 300 characters; null is sent as null. */
  public UpdateGuildRequest description(@Nullable String description) {
    this.description = description;
    set(1);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Sets {@code region}: null is sent as null. */
  public UpdateGuildRequest region(@Nullable String region) {
    this.region = region;
    set(2);
    return this;
  }

  /** Returns {@code region}; null if it is null or not set. */
  public @Nullable String region() {
    return region;
  }

  /** Sets {@code icon}: null is sent as null. */
  public UpdateGuildRequest icon(@Nullable DataUri icon) {
    this.icon = icon;
    set(3);
    return this;
  }

  /** Returns {@code icon}; null if it is null or not set. */
  public @Nullable DataUri icon() {
    return icon;
  }

  /** Sets {@code verification_level}: null is sent as null. */
  public UpdateGuildRequest verificationLevel(@Nullable VerificationLevel verificationLevel) {
    this.verificationLevel = verificationLevel;
    set(4);
    return this;
  }

  /** Returns {@code verification_level}; null if it is null or not set. */
  public @Nullable VerificationLevel verificationLevel() {
    return verificationLevel;
  }

  /** Sets {@code default_message_notifications}: null is sent as null. */
  public UpdateGuildRequest defaultMessageNotifications(@Nullable NotificationLevel defaultMessageNotifications) {
    this.defaultMessageNotifications = defaultMessageNotifications;
    set(5);
    return this;
  }

  /** Returns {@code default_message_notifications}; null if it is null or not set. */
  public @Nullable NotificationLevel defaultMessageNotifications() {
    return defaultMessageNotifications;
  }

  /** Sets {@code explicit_content_filter}: null is sent as null. */
  public UpdateGuildRequest explicitContentFilter(@Nullable ExplicitContentFilter explicitContentFilter) {
    this.explicitContentFilter = explicitContentFilter;
    set(6);
    return this;
  }

  /** Returns {@code explicit_content_filter}; null if it is null or not set. */
  public @Nullable ExplicitContentFilter explicitContentFilter() {
    return explicitContentFilter;
  }

  /** Sets {@code preferred_locale}: null is sent as null. */
  public UpdateGuildRequest preferredLocale(@Nullable DiscordLocale preferredLocale) {
    this.preferredLocale = preferredLocale;
    set(7);
    return this;
  }

  /** Returns {@code preferred_locale}; null if it is null or not set. */
  public @Nullable DiscordLocale preferredLocale() {
    return preferredLocale;
  }

  /** Sets {@code afk_timeout}: seconds; null is sent as null. */
  public UpdateGuildRequest afkTimeout(@Nullable AfkTimeout afkTimeout) {
    this.afkTimeout = afkTimeout;
    set(8);
    return this;
  }

  /** Returns {@code afk_timeout}; null if it is null or not set. */
  public @Nullable AfkTimeout afkTimeout() {
    return afkTimeout;
  }

  /** Sets {@code afk_channel_id}: null is sent as null. */
  public UpdateGuildRequest afkChannelId(@Nullable ChannelId afkChannelId) {
    this.afkChannelId = afkChannelId;
    set(9);
    return this;
  }

  /** Returns {@code afk_channel_id}; null if it is null or not set. */
  public @Nullable ChannelId afkChannelId() {
    return afkChannelId;
  }

  /** Sets {@code system_channel_id}: null is sent as null. */
  public UpdateGuildRequest systemChannelId(@Nullable ChannelId systemChannelId) {
    this.systemChannelId = systemChannelId;
    set(10);
    return this;
  }

  /** Returns {@code system_channel_id}; null if it is null or not set. */
  public @Nullable ChannelId systemChannelId() {
    return systemChannelId;
  }

  /** Sets {@code splash}: null is sent as null. */
  public UpdateGuildRequest splash(@Nullable DataUri splash) {
    this.splash = splash;
    set(11);
    return this;
  }

  /** Returns {@code splash}; null if it is null or not set. */
  public @Nullable DataUri splash() {
    return splash;
  }

  /** Sets {@code banner}: null is sent as null. */
  public UpdateGuildRequest banner(@Nullable DataUri banner) {
    this.banner = banner;
    set(12);
    return this;
  }

  /** Returns {@code banner}; null if it is null or not set. */
  public @Nullable DataUri banner() {
    return banner;
  }

  /** Sets {@code system_channel_flags}: null is sent as null. */
  public UpdateGuildRequest systemChannelFlags(@Nullable SystemChannelFlags systemChannelFlags) {
    this.systemChannelFlags = systemChannelFlags;
    set(13);
    return this;
  }

  /** Returns {@code system_channel_flags}; null if it is null or not set. */
  public @Nullable SystemChannelFlags systemChannelFlags() {
    return systemChannelFlags;
  }

  /** Sets {@code features}: different items; null is sent as null. */
  public UpdateGuildRequest features(@Nullable List<? extends String> features) {
    this.features = features == null ? null : List.copyOf(features);
    set(14);
    return this;
  }

  /** Adds to {@code features}. */
  public UpdateGuildRequest addFeature(String feature) {
    this.features = added(this.features, feature);
    set(14);
    return this;
  }

  /** Returns {@code features}; null if it is null or not set. */
  public @Nullable List<String> features() {
    return features;
  }

  /** Sets {@code discovery_splash}: null is sent as null. */
  public UpdateGuildRequest discoverySplash(@Nullable DataUri discoverySplash) {
    this.discoverySplash = discoverySplash;
    set(15);
    return this;
  }

  /** Returns {@code discovery_splash}; null if it is null or not set. */
  public @Nullable DataUri discoverySplash() {
    return discoverySplash;
  }

  /** Sets {@code home_header}: null is sent as null. */
  public UpdateGuildRequest homeHeader(@Nullable DataUri homeHeader) {
    this.homeHeader = homeHeader;
    set(16);
    return this;
  }

  /** Returns {@code home_header}; null if it is null or not set. */
  public @Nullable DataUri homeHeader() {
    return homeHeader;
  }

  /** Sets {@code rules_channel_id}: null is sent as null. */
  public UpdateGuildRequest rulesChannelId(@Nullable ChannelId rulesChannelId) {
    this.rulesChannelId = rulesChannelId;
    set(17);
    return this;
  }

  /** Returns {@code rules_channel_id}; null if it is null or not set. */
  public @Nullable ChannelId rulesChannelId() {
    return rulesChannelId;
  }

  /** Sets {@code safety_alerts_channel_id}: null is sent as null. */
  public UpdateGuildRequest safetyAlertsChannelId(@Nullable ChannelId safetyAlertsChannelId) {
    this.safetyAlertsChannelId = safetyAlertsChannelId;
    set(18);
    return this;
  }

  /** Returns {@code safety_alerts_channel_id}; null if it is null or not set. */
  public @Nullable ChannelId safetyAlertsChannelId() {
    return safetyAlertsChannelId;
  }

  /** Sets {@code public_updates_channel_id}: null is sent as null. */
  public UpdateGuildRequest publicUpdatesChannelId(@Nullable ChannelId publicUpdatesChannelId) {
    this.publicUpdatesChannelId = publicUpdatesChannelId;
    set(19);
    return this;
  }

  /** Returns {@code public_updates_channel_id}; null if it is null or not set. */
  public @Nullable ChannelId publicUpdatesChannelId() {
    return publicUpdatesChannelId;
  }

  /** Sets {@code premium_progress_bar_enabled}: null is sent as null. */
  public UpdateGuildRequest premiumProgressBarEnabled(@Nullable Boolean premiumProgressBarEnabled) {
    this.premiumProgressBarEnabled = premiumProgressBarEnabled;
    set(20);
    return this;
  }

  /** Returns {@code premium_progress_bar_enabled}; null if it is null or not set. */
  public @Nullable Boolean premiumProgressBarEnabled() {
    return premiumProgressBarEnabled;
  }

  /** Returns what reads and writes it. */
  public static Codec<UpdateGuildRequest> codec() {
    return UpdateGuildRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UpdateGuildRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("name", name, 2, 100);
    checks.length("description", description, 0, 300);
    checks.items("features", features, 0, Integer.MAX_VALUE);
    checks.different("features", features);
  }
}
