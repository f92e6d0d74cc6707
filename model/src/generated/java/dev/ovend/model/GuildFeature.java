// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Guild feature: a value of {@code GuildFeatures}, or one that Discord added since. Compare by
 * {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class GuildFeature {

  /** {@code ANIMATED_BANNER}. */
  public static final GuildFeature ANIMATED_BANNER =
      new GuildFeature("ANIMATED_BANNER", Known.ANIMATED_BANNER);

  /** {@code ANIMATED_ICON}. */
  public static final GuildFeature ANIMATED_ICON =
      new GuildFeature("ANIMATED_ICON", Known.ANIMATED_ICON);

  /** {@code APPLICATION_COMMAND_PERMISSIONS_V2}. */
  public static final GuildFeature APPLICATION_COMMAND_PERMISSIONS_V2 =
      new GuildFeature("APPLICATION_COMMAND_PERMISSIONS_V2", Known.APPLICATION_COMMAND_PERMISSIONS_V2);

  /** {@code AUTO_MODERATION}. */
  public static final GuildFeature AUTO_MODERATION =
      new GuildFeature("AUTO_MODERATION", Known.AUTO_MODERATION);

  /** {@code BANNER}. */
  public static final GuildFeature BANNER =
      new GuildFeature("BANNER", Known.BANNER);

  /** {@code COMMUNITY}. */
  public static final GuildFeature COMMUNITY =
      new GuildFeature("COMMUNITY", Known.COMMUNITY);

  /** {@code CREATOR_MONETIZABLE_PROVISIONAL}. */
  public static final GuildFeature CREATOR_MONETIZABLE_PROVISIONAL =
      new GuildFeature("CREATOR_MONETIZABLE_PROVISIONAL", Known.CREATOR_MONETIZABLE_PROVISIONAL);

  /** {@code CREATOR_STORE_PAGE}. */
  public static final GuildFeature CREATOR_STORE_PAGE =
      new GuildFeature("CREATOR_STORE_PAGE", Known.CREATOR_STORE_PAGE);

  /** {@code DEVELOPER_SUPPORT_SERVER}. */
  public static final GuildFeature DEVELOPER_SUPPORT_SERVER =
      new GuildFeature("DEVELOPER_SUPPORT_SERVER", Known.DEVELOPER_SUPPORT_SERVER);

  /** {@code DISCOVERABLE}. */
  public static final GuildFeature DISCOVERABLE =
      new GuildFeature("DISCOVERABLE", Known.DISCOVERABLE);

  /** {@code FEATURABLE}. */
  public static final GuildFeature FEATURABLE =
      new GuildFeature("FEATURABLE", Known.FEATURABLE);

  /** {@code INVITES_DISABLED}. */
  public static final GuildFeature INVITES_DISABLED =
      new GuildFeature("INVITES_DISABLED", Known.INVITES_DISABLED);

  /** {@code INVITE_SPLASH}. */
  public static final GuildFeature INVITE_SPLASH =
      new GuildFeature("INVITE_SPLASH", Known.INVITE_SPLASH);

  /** {@code MEMBER_VERIFICATION_GATE_ENABLED}. */
  public static final GuildFeature MEMBER_VERIFICATION_GATE_ENABLED =
      new GuildFeature("MEMBER_VERIFICATION_GATE_ENABLED", Known.MEMBER_VERIFICATION_GATE_ENABLED);

  /** {@code MORE_STICKERS}. */
  public static final GuildFeature MORE_STICKERS =
      new GuildFeature("MORE_STICKERS", Known.MORE_STICKERS);

  /** {@code NEWS}. */
  public static final GuildFeature NEWS =
      new GuildFeature("NEWS", Known.NEWS);

  /** {@code PARTNERED}. */
  public static final GuildFeature PARTNERED =
      new GuildFeature("PARTNERED", Known.PARTNERED);

  /** {@code PREVIEW_ENABLED}. */
  public static final GuildFeature PREVIEW_ENABLED =
      new GuildFeature("PREVIEW_ENABLED", Known.PREVIEW_ENABLED);

  /** {@code RAID_ALERTS_DISABLED}. */
  public static final GuildFeature RAID_ALERTS_DISABLED =
      new GuildFeature("RAID_ALERTS_DISABLED", Known.RAID_ALERTS_DISABLED);

  /** {@code PRUNE_REQUIRES_ADMIN}. */
  public static final GuildFeature PRUNE_REQUIRES_ADMIN =
      new GuildFeature("PRUNE_REQUIRES_ADMIN", Known.PRUNE_REQUIRES_ADMIN);

  /** {@code ROLE_ICONS}. */
  public static final GuildFeature ROLE_ICONS =
      new GuildFeature("ROLE_ICONS", Known.ROLE_ICONS);

  /** {@code ROLE_SUBSCRIPTIONS_AVAILABLE_FOR_PURCHASE}. */
  public static final GuildFeature ROLE_SUBSCRIPTIONS_AVAILABLE_FOR_PURCHASE =
      new GuildFeature("ROLE_SUBSCRIPTIONS_AVAILABLE_FOR_PURCHASE", Known.ROLE_SUBSCRIPTIONS_AVAILABLE_FOR_PURCHASE);

  /** {@code ROLE_SUBSCRIPTIONS_ENABLED}. */
  public static final GuildFeature ROLE_SUBSCRIPTIONS_ENABLED =
      new GuildFeature("ROLE_SUBSCRIPTIONS_ENABLED", Known.ROLE_SUBSCRIPTIONS_ENABLED);

  /** {@code TICKETED_EVENTS_ENABLED}. */
  public static final GuildFeature TICKETED_EVENTS_ENABLED =
      new GuildFeature("TICKETED_EVENTS_ENABLED", Known.TICKETED_EVENTS_ENABLED);

  /** {@code VANITY_URL}. */
  public static final GuildFeature VANITY_URL =
      new GuildFeature("VANITY_URL", Known.VANITY_URL);

  /** {@code VERIFIED}. */
  public static final GuildFeature VERIFIED =
      new GuildFeature("VERIFIED", Known.VERIFIED);

  /** {@code VIP_REGIONS}. */
  public static final GuildFeature VIP_REGIONS =
      new GuildFeature("VIP_REGIONS", Known.VIP_REGIONS);

  /** {@code WELCOME_SCREEN_ENABLED}. */
  public static final GuildFeature WELCOME_SCREEN_ENABLED =
      new GuildFeature("WELCOME_SCREEN_ENABLED", Known.WELCOME_SCREEN_ENABLED);

  /** {@code OFFICIAL_GAME_GUILD}. */
  public static final GuildFeature OFFICIAL_GAME_GUILD =
      new GuildFeature("OFFICIAL_GAME_GUILD", Known.OFFICIAL_GAME_GUILD);

  /** {@code ENHANCED_ROLE_COLORS}. */
  public static final GuildFeature ENHANCED_ROLE_COLORS =
      new GuildFeature("ENHANCED_ROLE_COLORS", Known.ENHANCED_ROLE_COLORS);

  /** {@code GUESTS_ENABLED}. */
  public static final GuildFeature GUESTS_ENABLED =
      new GuildFeature("GUESTS_ENABLED", Known.GUESTS_ENABLED);

  /** {@code GUILD_TAGS}. */
  public static final GuildFeature GUILD_TAGS =
      new GuildFeature("GUILD_TAGS", Known.GUILD_TAGS);

  /** {@code HAS_DIRECTORY_ENTRY}. */
  public static final GuildFeature HAS_DIRECTORY_ENTRY =
      new GuildFeature("HAS_DIRECTORY_ENTRY", Known.HAS_DIRECTORY_ENTRY);

  /** {@code HUB}. */
  public static final GuildFeature HUB =
      new GuildFeature("HUB", Known.HUB);

  /** {@code LINKED_TO_HUB}. */
  public static final GuildFeature LINKED_TO_HUB =
      new GuildFeature("LINKED_TO_HUB", Known.LINKED_TO_HUB);

  /** {@code MEMBER_VERIFICATION_MANUAL_APPROVAL}. */
  public static final GuildFeature MEMBER_VERIFICATION_MANUAL_APPROVAL =
      new GuildFeature("MEMBER_VERIFICATION_MANUAL_APPROVAL", Known.MEMBER_VERIFICATION_MANUAL_APPROVAL);

  /** {@code MONETIZATION_ENABLED}. */
  public static final GuildFeature MONETIZATION_ENABLED =
      new GuildFeature("MONETIZATION_ENABLED", Known.MONETIZATION_ENABLED);

  /** {@code MORE_SOUNDBOARD}. */
  public static final GuildFeature MORE_SOUNDBOARD =
      new GuildFeature("MORE_SOUNDBOARD", Known.MORE_SOUNDBOARD);

  /** {@code PRIVATE_THREADS}. */
  public static final GuildFeature PRIVATE_THREADS =
      new GuildFeature("PRIVATE_THREADS", Known.PRIVATE_THREADS);

  /** {@code RELAY_ENABLED}. */
  public static final GuildFeature RELAY_ENABLED =
      new GuildFeature("RELAY_ENABLED", Known.RELAY_ENABLED);

  /** {@code SOUNDBOARD}. */
  public static final GuildFeature SOUNDBOARD =
      new GuildFeature("SOUNDBOARD", Known.SOUNDBOARD);

  static final Codec<GuildFeature> CODEC =
      new ChoiceCodec.Textual<>(GuildFeature::of, GuildFeature::value);

  private final String value;
  private final Known known;

  private GuildFeature(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static GuildFeature of(String value) {
    return switch (value) {
      case "ANIMATED_BANNER" -> ANIMATED_BANNER;
      case "ANIMATED_ICON" -> ANIMATED_ICON;
      case "APPLICATION_COMMAND_PERMISSIONS_V2" -> APPLICATION_COMMAND_PERMISSIONS_V2;
      case "AUTO_MODERATION" -> AUTO_MODERATION;
      case "BANNER" -> BANNER;
      case "COMMUNITY" -> COMMUNITY;
      case "CREATOR_MONETIZABLE_PROVISIONAL" -> CREATOR_MONETIZABLE_PROVISIONAL;
      case "CREATOR_STORE_PAGE" -> CREATOR_STORE_PAGE;
      case "DEVELOPER_SUPPORT_SERVER" -> DEVELOPER_SUPPORT_SERVER;
      case "DISCOVERABLE" -> DISCOVERABLE;
      case "FEATURABLE" -> FEATURABLE;
      case "INVITES_DISABLED" -> INVITES_DISABLED;
      case "INVITE_SPLASH" -> INVITE_SPLASH;
      case "MEMBER_VERIFICATION_GATE_ENABLED" -> MEMBER_VERIFICATION_GATE_ENABLED;
      case "MORE_STICKERS" -> MORE_STICKERS;
      case "NEWS" -> NEWS;
      case "PARTNERED" -> PARTNERED;
      case "PREVIEW_ENABLED" -> PREVIEW_ENABLED;
      case "RAID_ALERTS_DISABLED" -> RAID_ALERTS_DISABLED;
      case "PRUNE_REQUIRES_ADMIN" -> PRUNE_REQUIRES_ADMIN;
      case "ROLE_ICONS" -> ROLE_ICONS;
      case "ROLE_SUBSCRIPTIONS_AVAILABLE_FOR_PURCHASE" -> ROLE_SUBSCRIPTIONS_AVAILABLE_FOR_PURCHASE;
      case "ROLE_SUBSCRIPTIONS_ENABLED" -> ROLE_SUBSCRIPTIONS_ENABLED;
      case "TICKETED_EVENTS_ENABLED" -> TICKETED_EVENTS_ENABLED;
      case "VANITY_URL" -> VANITY_URL;
      case "VERIFIED" -> VERIFIED;
      case "VIP_REGIONS" -> VIP_REGIONS;
      case "WELCOME_SCREEN_ENABLED" -> WELCOME_SCREEN_ENABLED;
      case "OFFICIAL_GAME_GUILD" -> OFFICIAL_GAME_GUILD;
      case "ENHANCED_ROLE_COLORS" -> ENHANCED_ROLE_COLORS;
      case "GUESTS_ENABLED" -> GUESTS_ENABLED;
      case "GUILD_TAGS" -> GUILD_TAGS;
      case "HAS_DIRECTORY_ENTRY" -> HAS_DIRECTORY_ENTRY;
      case "HUB" -> HUB;
      case "LINKED_TO_HUB" -> LINKED_TO_HUB;
      case "MEMBER_VERIFICATION_MANUAL_APPROVAL" -> MEMBER_VERIFICATION_MANUAL_APPROVAL;
      case "MONETIZATION_ENABLED" -> MONETIZATION_ENABLED;
      case "MORE_SOUNDBOARD" -> MORE_SOUNDBOARD;
      case "PRIVATE_THREADS" -> PRIVATE_THREADS;
      case "RELAY_ENABLED" -> RELAY_ENABLED;
      case "SOUNDBOARD" -> SOUNDBOARD;
      default -> new GuildFeature(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<GuildFeature> codec() {
    return CODEC;
  }

  /** Returns the value as Discord writes it. */
  public String value() {
    return value;
  }

  /** Returns the value for a {@code switch}. */
  public Known known() {
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GuildFeature that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Returns the constant's name, or the value if it has none. */
  @Override
  public String toString() {
    return known == Known.UNKNOWN ? value : known.name();
  }

  /** What GuildFeature knows by name. */
  public enum Known {
    /** {@code ANIMATED_BANNER}. */
    ANIMATED_BANNER,
    /** {@code ANIMATED_ICON}. */
    ANIMATED_ICON,
    /** {@code APPLICATION_COMMAND_PERMISSIONS_V2}. */
    APPLICATION_COMMAND_PERMISSIONS_V2,
    /** {@code AUTO_MODERATION}. */
    AUTO_MODERATION,
    /** {@code BANNER}. */
    BANNER,
    /** {@code COMMUNITY}. */
    COMMUNITY,
    /** {@code CREATOR_MONETIZABLE_PROVISIONAL}. */
    CREATOR_MONETIZABLE_PROVISIONAL,
    /** {@code CREATOR_STORE_PAGE}. */
    CREATOR_STORE_PAGE,
    /** {@code DEVELOPER_SUPPORT_SERVER}. */
    DEVELOPER_SUPPORT_SERVER,
    /** {@code DISCOVERABLE}. */
    DISCOVERABLE,
    /** {@code FEATURABLE}. */
    FEATURABLE,
    /** {@code INVITES_DISABLED}. */
    INVITES_DISABLED,
    /** {@code INVITE_SPLASH}. */
    INVITE_SPLASH,
    /** {@code MEMBER_VERIFICATION_GATE_ENABLED}. */
    MEMBER_VERIFICATION_GATE_ENABLED,
    /** {@code MORE_STICKERS}. */
    MORE_STICKERS,
    /** {@code NEWS}. */
    NEWS,
    /** {@code PARTNERED}. */
    PARTNERED,
    /** {@code PREVIEW_ENABLED}. */
    PREVIEW_ENABLED,
    /** {@code RAID_ALERTS_DISABLED}. */
    RAID_ALERTS_DISABLED,
    /** {@code PRUNE_REQUIRES_ADMIN}. */
    PRUNE_REQUIRES_ADMIN,
    /** {@code ROLE_ICONS}. */
    ROLE_ICONS,
    /** {@code ROLE_SUBSCRIPTIONS_AVAILABLE_FOR_PURCHASE}. */
    ROLE_SUBSCRIPTIONS_AVAILABLE_FOR_PURCHASE,
    /** {@code ROLE_SUBSCRIPTIONS_ENABLED}. */
    ROLE_SUBSCRIPTIONS_ENABLED,
    /** {@code TICKETED_EVENTS_ENABLED}. */
    TICKETED_EVENTS_ENABLED,
    /** {@code VANITY_URL}. */
    VANITY_URL,
    /** {@code VERIFIED}. */
    VERIFIED,
    /** {@code VIP_REGIONS}. */
    VIP_REGIONS,
    /** {@code WELCOME_SCREEN_ENABLED}. */
    WELCOME_SCREEN_ENABLED,
    /** {@code OFFICIAL_GAME_GUILD}. */
    OFFICIAL_GAME_GUILD,
    /** {@code ENHANCED_ROLE_COLORS}. */
    ENHANCED_ROLE_COLORS,
    /** {@code GUESTS_ENABLED}. */
    GUESTS_ENABLED,
    /** {@code GUILD_TAGS}. */
    GUILD_TAGS,
    /** {@code HAS_DIRECTORY_ENTRY}. */
    HAS_DIRECTORY_ENTRY,
    /** {@code HUB}. */
    HUB,
    /** {@code LINKED_TO_HUB}. */
    LINKED_TO_HUB,
    /** {@code MEMBER_VERIFICATION_MANUAL_APPROVAL}. */
    MEMBER_VERIFICATION_MANUAL_APPROVAL,
    /** {@code MONETIZATION_ENABLED}. */
    MONETIZATION_ENABLED,
    /** {@code MORE_SOUNDBOARD}. */
    MORE_SOUNDBOARD,
    /** {@code PRIVATE_THREADS}. */
    PRIVATE_THREADS,
    /** {@code RELAY_ENABLED}. */
    RELAY_ENABLED,
    /** {@code SOUNDBOARD}. */
    SOUNDBOARD,
    /** Any other value. */
    UNKNOWN
  }
}
