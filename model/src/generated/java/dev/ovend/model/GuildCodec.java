// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;

final class GuildCodec implements Codec<Guild> {

  static final GuildCodec INSTANCE = new GuildCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "name!", "icon!", "description!", "home_header!", "splash!", "discovery_splash!",
          "features!", "banner!", "owner_id!", "application_id!", "region", "afk_channel_id!",
          "afk_timeout!", "system_channel_id!", "system_channel_flags!", "widget_enabled!",
          "widget_channel_id!", "verification_level!", "roles!", "default_message_notifications!",
          "mfa_level!", "explicit_content_filter!", "max_presences!", "max_members!",
          "max_stage_video_channel_users", "max_video_channel_users", "vanity_url_code!",
          "premium_tier!", "premium_subscription_count!", "preferred_locale!", "rules_channel_id!",
          "safety_alerts_channel_id!", "public_updates_channel_id!", "premium_progress_bar_enabled",
          "premium_progress_bar_enabled_user_updated_at", "nsfw", "nsfw_level", "emojis!",
          "stickers", "incidents_data!", "approximate_member_count", "approximate_presence_count");

  private GuildCodec() {}

  @Override
  public Guild read(JsonReader in) {
    GuildId id_ = null;
    String name_ = null;
    String icon_ = null;
    String description_ = null;
    String homeHeader_ = null;
    String splash_ = null;
    String discoverySplash_ = null;
    List<GuildFeature> features_ = List.of();
    String banner_ = null;
    UserId ownerId_ = null;
    ApplicationId applicationId_ = null;
    String region_ = null;
    ChannelId afkChannelId_ = null;
    AfkTimeout afkTimeout_ = null;
    ChannelId systemChannelId_ = null;
    SystemChannelFlags systemChannelFlags_ = null;
    boolean widgetEnabled_ = false;
    ChannelId widgetChannelId_ = null;
    VerificationLevel verificationLevel_ = null;
    List<Role> roles_ = List.of();
    NotificationLevel defaultMessageNotifications_ = null;
    MfaLevel mfaLevel_ = null;
    ExplicitContentFilter explicitContentFilter_ = null;
    Integer maxPresences_ = null;
    int maxMembers_ = 0;
    Integer maxStageVideoChannelUsers_ = null;
    Integer maxVideoChannelUsers_ = null;
    String vanityUrlCode_ = null;
    PremiumTier premiumTier_ = null;
    int premiumSubscriptionCount_ = 0;
    DiscordLocale preferredLocale_ = null;
    ChannelId rulesChannelId_ = null;
    ChannelId safetyAlertsChannelId_ = null;
    ChannelId publicUpdatesChannelId_ = null;
    Boolean premiumProgressBarEnabled_ = null;
    Instant premiumProgressBarEnabledUserUpdatedAt_ = null;
    Boolean nsfw_ = null;
    NsfwLevel nsfwLevel_ = null;
    List<Emoji> emojis_ = List.of();
    List<GuildSticker> stickers_ = List.of();
    IncidentsData incidentsData_ = null;
    Integer approximateMemberCount_ = null;
    Integer approximatePresenceCount_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(GuildId.CODEC);
        case 1 -> name_ = in.string();
        case 2 -> icon_ = in.string();
        case 3 -> description_ = in.string();
        case 4 -> homeHeader_ = in.string();
        case 5 -> splash_ = in.string();
        case 6 -> discoverySplash_ = in.string();
        case 7 -> features_ = in.list(GuildFeature.CODEC);
        case 8 -> banner_ = in.string();
        case 9 -> ownerId_ = in.value(UserId.CODEC);
        case 10 -> applicationId_ = in.value(ApplicationId.CODEC);
        case 11 -> region_ = in.string();
        case 12 -> afkChannelId_ = in.value(ChannelId.CODEC);
        case 13 -> afkTimeout_ = in.value(AfkTimeout.CODEC);
        case 14 -> systemChannelId_ = in.value(ChannelId.CODEC);
        case 15 -> systemChannelFlags_ = in.value(SystemChannelFlags.CODEC);
        case 16 -> widgetEnabled_ = in.bool();
        case 17 -> widgetChannelId_ = in.value(ChannelId.CODEC);
        case 18 -> verificationLevel_ = in.value(VerificationLevel.CODEC);
        case 19 -> roles_ = in.list(RoleCodec.INSTANCE);
        case 20 -> defaultMessageNotifications_ = in.value(NotificationLevel.CODEC);
        case 21 -> mfaLevel_ = in.value(MfaLevel.CODEC);
        case 22 -> explicitContentFilter_ = in.value(ExplicitContentFilter.CODEC);
        case 23 -> maxPresences_ = in.int32OrNull();
        case 24 -> maxMembers_ = in.int32();
        case 25 -> maxStageVideoChannelUsers_ = in.int32OrNull();
        case 26 -> maxVideoChannelUsers_ = in.int32OrNull();
        case 27 -> vanityUrlCode_ = in.string();
        case 28 -> premiumTier_ = in.value(PremiumTier.CODEC);
        case 29 -> premiumSubscriptionCount_ = in.int32();
        case 30 -> preferredLocale_ = in.value(DiscordLocale.CODEC);
        case 31 -> rulesChannelId_ = in.value(ChannelId.CODEC);
        case 32 -> safetyAlertsChannelId_ = in.value(ChannelId.CODEC);
        case 33 -> publicUpdatesChannelId_ = in.value(ChannelId.CODEC);
        case 34 -> premiumProgressBarEnabled_ = in.boolOrNull();
        case 35 -> premiumProgressBarEnabledUserUpdatedAt_ = in.instant();
        case 36 -> nsfw_ = in.boolOrNull();
        case 37 -> nsfwLevel_ = in.value(NsfwLevel.CODEC);
        case 38 -> emojis_ = in.list(EmojiCodec.INSTANCE);
        case 39 -> stickers_ = in.list(GuildStickerCodec.INSTANCE);
        case 40 -> incidentsData_ = in.value(IncidentsDataCodec.INSTANCE);
        case 41 -> approximateMemberCount_ = in.int32OrNull();
        case 42 -> approximatePresenceCount_ = in.int32OrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new Guild(
        id_, name_, icon_, description_, homeHeader_, splash_, discoverySplash_, features_, banner_,
        ownerId_, applicationId_, region_, afkChannelId_, afkTimeout_, systemChannelId_,
        systemChannelFlags_, widgetEnabled_, widgetChannelId_, verificationLevel_, roles_,
        defaultMessageNotifications_, mfaLevel_, explicitContentFilter_, maxPresences_, maxMembers_,
        maxStageVideoChannelUsers_, maxVideoChannelUsers_, vanityUrlCode_, premiumTier_,
        premiumSubscriptionCount_, preferredLocale_, rulesChannelId_, safetyAlertsChannelId_,
        publicUpdatesChannelId_, premiumProgressBarEnabled_,
        premiumProgressBarEnabledUserUpdatedAt_, nsfw_, nsfwLevel_, emojis_, stickers_,
        incidentsData_, approximateMemberCount_, approximatePresenceCount_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(Guild value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), GuildId.CODEC);
    out.string(FIELDS, 1, value.name());
    out.string(FIELDS, 2, value.icon());
    out.string(FIELDS, 3, value.description());
    out.string(FIELDS, 4, value.homeHeader());
    out.string(FIELDS, 5, value.splash());
    out.string(FIELDS, 6, value.discoverySplash());
    out.list(FIELDS, 7, value.features(), GuildFeature.CODEC);
    out.string(FIELDS, 8, value.banner());
    out.value(FIELDS, 9, value.ownerId(), UserId.CODEC);
    out.value(FIELDS, 10, value.applicationId(), ApplicationId.CODEC);
    out.string(FIELDS, 11, value.region());
    out.value(FIELDS, 12, value.afkChannelId(), ChannelId.CODEC);
    out.value(FIELDS, 13, value.afkTimeout(), AfkTimeout.CODEC);
    out.value(FIELDS, 14, value.systemChannelId(), ChannelId.CODEC);
    out.value(FIELDS, 15, value.systemChannelFlags(), SystemChannelFlags.CODEC);
    out.bool(FIELDS, 16, value.widgetEnabled());
    out.value(FIELDS, 17, value.widgetChannelId(), ChannelId.CODEC);
    out.value(FIELDS, 18, value.verificationLevel(), VerificationLevel.CODEC);
    out.list(FIELDS, 19, value.roles(), RoleCodec.INSTANCE);
    out.value(FIELDS, 20, value.defaultMessageNotifications(), NotificationLevel.CODEC);
    out.value(FIELDS, 21, value.mfaLevel(), MfaLevel.CODEC);
    out.value(FIELDS, 22, value.explicitContentFilter(), ExplicitContentFilter.CODEC);
    out.int32(FIELDS, 23, value.maxPresences());
    out.int32(FIELDS, 24, value.maxMembers());
    out.int32(FIELDS, 25, value.maxStageVideoChannelUsers());
    out.int32(FIELDS, 26, value.maxVideoChannelUsers());
    out.string(FIELDS, 27, value.vanityUrlCode());
    out.value(FIELDS, 28, value.premiumTier(), PremiumTier.CODEC);
    out.int32(FIELDS, 29, value.premiumSubscriptionCount());
    out.value(FIELDS, 30, value.preferredLocale(), DiscordLocale.CODEC);
    out.value(FIELDS, 31, value.rulesChannelId(), ChannelId.CODEC);
    out.value(FIELDS, 32, value.safetyAlertsChannelId(), ChannelId.CODEC);
    out.value(FIELDS, 33, value.publicUpdatesChannelId(), ChannelId.CODEC);
    out.bool(FIELDS, 34, value.premiumProgressBarEnabled());
    out.instant(FIELDS, 35, value.premiumProgressBarEnabledUserUpdatedAt());
    out.bool(FIELDS, 36, value.nsfw());
    out.value(FIELDS, 37, value.nsfwLevel(), NsfwLevel.CODEC);
    out.list(FIELDS, 38, value.emojis(), EmojiCodec.INSTANCE);
    if (!value.stickers().isEmpty()) {
      out.list(FIELDS, 39, value.stickers(), GuildStickerCodec.INSTANCE);
    }
    out.value(FIELDS, 40, value.incidentsData(), IncidentsDataCodec.INSTANCE);
    out.int32(FIELDS, 41, value.approximateMemberCount());
    out.int32(FIELDS, 42, value.approximatePresenceCount());
    out.unknown(value.unknownFields());
    out.end();
  }
}
