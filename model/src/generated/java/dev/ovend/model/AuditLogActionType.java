// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Audit log action type: a value of {@code AuditLogActionTypes}, or one that Discord added since.
 * Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class AuditLogActionType {

  /** {@code 1}. */
  public static final AuditLogActionType GUILD_UPDATE =
      new AuditLogActionType(1, Known.GUILD_UPDATE);

  /** {@code 10}. */
  public static final AuditLogActionType CHANNEL_CREATE =
      new AuditLogActionType(10, Known.CHANNEL_CREATE);

  /** {@code 11}. */
  public static final AuditLogActionType CHANNEL_UPDATE =
      new AuditLogActionType(11, Known.CHANNEL_UPDATE);

  /** {@code 12}. */
  public static final AuditLogActionType CHANNEL_DELETE =
      new AuditLogActionType(12, Known.CHANNEL_DELETE);

  /** {@code 13}. */
  public static final AuditLogActionType CHANNEL_OVERWRITE_CREATE =
      new AuditLogActionType(13, Known.CHANNEL_OVERWRITE_CREATE);

  /** {@code 14}. */
  public static final AuditLogActionType CHANNEL_OVERWRITE_UPDATE =
      new AuditLogActionType(14, Known.CHANNEL_OVERWRITE_UPDATE);

  /** {@code 15}. */
  public static final AuditLogActionType CHANNEL_OVERWRITE_DELETE =
      new AuditLogActionType(15, Known.CHANNEL_OVERWRITE_DELETE);

  /** {@code 20}. */
  public static final AuditLogActionType MEMBER_KICK =
      new AuditLogActionType(20, Known.MEMBER_KICK);

  /** {@code 21}. */
  public static final AuditLogActionType MEMBER_PRUNE =
      new AuditLogActionType(21, Known.MEMBER_PRUNE);

  /** {@code 22}. */
  public static final AuditLogActionType MEMBER_BAN_ADD =
      new AuditLogActionType(22, Known.MEMBER_BAN_ADD);

  /** {@code 23}. */
  public static final AuditLogActionType MEMBER_BAN_REMOVE =
      new AuditLogActionType(23, Known.MEMBER_BAN_REMOVE);

  /** {@code 24}. */
  public static final AuditLogActionType MEMBER_UPDATE =
      new AuditLogActionType(24, Known.MEMBER_UPDATE);

  /** {@code 25}. */
  public static final AuditLogActionType MEMBER_ROLE_UPDATE =
      new AuditLogActionType(25, Known.MEMBER_ROLE_UPDATE);

  /** {@code 26}. */
  public static final AuditLogActionType MEMBER_MOVE =
      new AuditLogActionType(26, Known.MEMBER_MOVE);

  /** {@code 27}. */
  public static final AuditLogActionType MEMBER_DISCONNECT =
      new AuditLogActionType(27, Known.MEMBER_DISCONNECT);

  /** {@code 28}. */
  public static final AuditLogActionType BOT_ADD =
      new AuditLogActionType(28, Known.BOT_ADD);

  /** {@code 30}. */
  public static final AuditLogActionType ROLE_CREATE =
      new AuditLogActionType(30, Known.ROLE_CREATE);

  /** {@code 31}. */
  public static final AuditLogActionType ROLE_UPDATE =
      new AuditLogActionType(31, Known.ROLE_UPDATE);

  /** {@code 32}. */
  public static final AuditLogActionType ROLE_DELETE =
      new AuditLogActionType(32, Known.ROLE_DELETE);

  /** {@code 40}. */
  public static final AuditLogActionType INVITE_CREATE =
      new AuditLogActionType(40, Known.INVITE_CREATE);

  /** {@code 41}. */
  public static final AuditLogActionType INVITE_UPDATE =
      new AuditLogActionType(41, Known.INVITE_UPDATE);

  /** {@code 42}. */
  public static final AuditLogActionType INVITE_DELETE =
      new AuditLogActionType(42, Known.INVITE_DELETE);

  /** {@code 50}. */
  public static final AuditLogActionType WEBHOOK_CREATE =
      new AuditLogActionType(50, Known.WEBHOOK_CREATE);

  /** {@code 51}. */
  public static final AuditLogActionType WEBHOOK_UPDATE =
      new AuditLogActionType(51, Known.WEBHOOK_UPDATE);

  /** {@code 52}. */
  public static final AuditLogActionType WEBHOOK_DELETE =
      new AuditLogActionType(52, Known.WEBHOOK_DELETE);

  /** {@code 60}. */
  public static final AuditLogActionType EMOJI_CREATE =
      new AuditLogActionType(60, Known.EMOJI_CREATE);

  /** {@code 61}. */
  public static final AuditLogActionType EMOJI_UPDATE =
      new AuditLogActionType(61, Known.EMOJI_UPDATE);

  /** {@code 62}. */
  public static final AuditLogActionType EMOJI_DELETE =
      new AuditLogActionType(62, Known.EMOJI_DELETE);

  /** {@code 72}. */
  public static final AuditLogActionType MESSAGE_DELETE =
      new AuditLogActionType(72, Known.MESSAGE_DELETE);

  /** {@code 73}. */
  public static final AuditLogActionType MESSAGE_BULK_DELETE =
      new AuditLogActionType(73, Known.MESSAGE_BULK_DELETE);

  /** {@code 74}. */
  public static final AuditLogActionType MESSAGE_PIN =
      new AuditLogActionType(74, Known.MESSAGE_PIN);

  /** {@code 75}. */
  public static final AuditLogActionType MESSAGE_UNPIN =
      new AuditLogActionType(75, Known.MESSAGE_UNPIN);

  /** {@code 80}. */
  public static final AuditLogActionType INTEGRATION_CREATE =
      new AuditLogActionType(80, Known.INTEGRATION_CREATE);

  /** {@code 81}. */
  public static final AuditLogActionType INTEGRATION_UPDATE =
      new AuditLogActionType(81, Known.INTEGRATION_UPDATE);

  /** {@code 82}. */
  public static final AuditLogActionType INTEGRATION_DELETE =
      new AuditLogActionType(82, Known.INTEGRATION_DELETE);

  /** {@code 83}. */
  public static final AuditLogActionType STAGE_INSTANCE_CREATE =
      new AuditLogActionType(83, Known.STAGE_INSTANCE_CREATE);

  /** {@code 84}. */
  public static final AuditLogActionType STAGE_INSTANCE_UPDATE =
      new AuditLogActionType(84, Known.STAGE_INSTANCE_UPDATE);

  /** {@code 85}. */
  public static final AuditLogActionType STAGE_INSTANCE_DELETE =
      new AuditLogActionType(85, Known.STAGE_INSTANCE_DELETE);

  /** {@code 90}. */
  public static final AuditLogActionType STICKER_CREATE =
      new AuditLogActionType(90, Known.STICKER_CREATE);

  /** {@code 91}. */
  public static final AuditLogActionType STICKER_UPDATE =
      new AuditLogActionType(91, Known.STICKER_UPDATE);

  /** {@code 92}. */
  public static final AuditLogActionType STICKER_DELETE =
      new AuditLogActionType(92, Known.STICKER_DELETE);

  /** {@code 100}. */
  public static final AuditLogActionType GUILD_SCHEDULED_EVENT_CREATE =
      new AuditLogActionType(100, Known.GUILD_SCHEDULED_EVENT_CREATE);

  /** {@code 101}. */
  public static final AuditLogActionType GUILD_SCHEDULED_EVENT_UPDATE =
      new AuditLogActionType(101, Known.GUILD_SCHEDULED_EVENT_UPDATE);

  /** {@code 102}. */
  public static final AuditLogActionType GUILD_SCHEDULED_EVENT_DELETE =
      new AuditLogActionType(102, Known.GUILD_SCHEDULED_EVENT_DELETE);

  /** {@code 110}. */
  public static final AuditLogActionType THREAD_CREATE =
      new AuditLogActionType(110, Known.THREAD_CREATE);

  /** {@code 111}. */
  public static final AuditLogActionType THREAD_UPDATE =
      new AuditLogActionType(111, Known.THREAD_UPDATE);

  /** {@code 112}. */
  public static final AuditLogActionType THREAD_DELETE =
      new AuditLogActionType(112, Known.THREAD_DELETE);

  /** {@code 121}. */
  public static final AuditLogActionType APPLICATION_COMMAND_PERMISSION_UPDATE =
      new AuditLogActionType(121, Known.APPLICATION_COMMAND_PERMISSION_UPDATE);

  /** {@code 130}. */
  public static final AuditLogActionType SOUNDBOARD_SOUND_CREATE =
      new AuditLogActionType(130, Known.SOUNDBOARD_SOUND_CREATE);

  /** {@code 131}. */
  public static final AuditLogActionType SOUNDBOARD_SOUND_UPDATE =
      new AuditLogActionType(131, Known.SOUNDBOARD_SOUND_UPDATE);

  /** {@code 132}. */
  public static final AuditLogActionType SOUNDBOARD_SOUND_DELETE =
      new AuditLogActionType(132, Known.SOUNDBOARD_SOUND_DELETE);

  /** {@code 140}. */
  public static final AuditLogActionType AUTO_MODERATION_RULE_CREATE =
      new AuditLogActionType(140, Known.AUTO_MODERATION_RULE_CREATE);

  /** {@code 141}. */
  public static final AuditLogActionType AUTO_MODERATION_RULE_UPDATE =
      new AuditLogActionType(141, Known.AUTO_MODERATION_RULE_UPDATE);

  /** {@code 142}. */
  public static final AuditLogActionType AUTO_MODERATION_RULE_DELETE =
      new AuditLogActionType(142, Known.AUTO_MODERATION_RULE_DELETE);

  /** {@code 143}. */
  public static final AuditLogActionType AUTO_MODERATION_BLOCK_MESSAGE =
      new AuditLogActionType(143, Known.AUTO_MODERATION_BLOCK_MESSAGE);

  /** {@code 144}. */
  public static final AuditLogActionType AUTO_MODERATION_FLAG_TO_CHANNEL =
      new AuditLogActionType(144, Known.AUTO_MODERATION_FLAG_TO_CHANNEL);

  /** {@code 145}. */
  public static final AuditLogActionType AUTO_MODERATION_USER_COMM_DISABLED =
      new AuditLogActionType(145, Known.AUTO_MODERATION_USER_COMM_DISABLED);

  /** {@code 146}. */
  public static final AuditLogActionType AUTO_MODERATION_QUARANTINE_USER =
      new AuditLogActionType(146, Known.AUTO_MODERATION_QUARANTINE_USER);

  /** {@code 150}. */
  public static final AuditLogActionType CREATOR_MONETIZATION_REQUEST_CREATED =
      new AuditLogActionType(150, Known.CREATOR_MONETIZATION_REQUEST_CREATED);

  /** {@code 151}. */
  public static final AuditLogActionType CREATOR_MONETIZATION_TERMS_ACCEPTED =
      new AuditLogActionType(151, Known.CREATOR_MONETIZATION_TERMS_ACCEPTED);

  /** {@code 163}. */
  public static final AuditLogActionType ONBOARDING_PROMPT_CREATE =
      new AuditLogActionType(163, Known.ONBOARDING_PROMPT_CREATE);

  /** {@code 164}. */
  public static final AuditLogActionType ONBOARDING_PROMPT_UPDATE =
      new AuditLogActionType(164, Known.ONBOARDING_PROMPT_UPDATE);

  /** {@code 165}. */
  public static final AuditLogActionType ONBOARDING_PROMPT_DELETE =
      new AuditLogActionType(165, Known.ONBOARDING_PROMPT_DELETE);

  /** {@code 166}. */
  public static final AuditLogActionType ONBOARDING_CREATE =
      new AuditLogActionType(166, Known.ONBOARDING_CREATE);

  /** {@code 167}. */
  public static final AuditLogActionType ONBOARDING_UPDATE =
      new AuditLogActionType(167, Known.ONBOARDING_UPDATE);

  /** {@code 171}. */
  public static final AuditLogActionType GUILD_HOME_FEATURE_ITEM =
      new AuditLogActionType(171, Known.GUILD_HOME_FEATURE_ITEM);

  /** {@code 172}. */
  public static final AuditLogActionType GUILD_HOME_REMOVE_ITEM =
      new AuditLogActionType(172, Known.GUILD_HOME_REMOVE_ITEM);

  /** {@code 180}. */
  public static final AuditLogActionType HARMFUL_LINKS_BLOCKED_MESSAGE =
      new AuditLogActionType(180, Known.HARMFUL_LINKS_BLOCKED_MESSAGE);

  /** {@code 190}. */
  public static final AuditLogActionType HOME_SETTINGS_CREATE =
      new AuditLogActionType(190, Known.HOME_SETTINGS_CREATE);

  /** {@code 191}. */
  public static final AuditLogActionType HOME_SETTINGS_UPDATE =
      new AuditLogActionType(191, Known.HOME_SETTINGS_UPDATE);

  /** {@code 192}. */
  public static final AuditLogActionType VOICE_CHANNEL_STATUS_CREATE =
      new AuditLogActionType(192, Known.VOICE_CHANNEL_STATUS_CREATE);

  /** {@code 193}. */
  public static final AuditLogActionType VOICE_CHANNEL_STATUS_DELETE =
      new AuditLogActionType(193, Known.VOICE_CHANNEL_STATUS_DELETE);

  /** {@code 200}. */
  public static final AuditLogActionType GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE =
      new AuditLogActionType(200, Known.GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE);

  /** {@code 201}. */
  public static final AuditLogActionType GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE =
      new AuditLogActionType(201, Known.GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE);

  /** {@code 202}. */
  public static final AuditLogActionType GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE =
      new AuditLogActionType(202, Known.GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE);

  /** {@code 211}. */
  public static final AuditLogActionType GUILD_PROFILE_UPDATE =
      new AuditLogActionType(211, Known.GUILD_PROFILE_UPDATE);

  static final Codec<AuditLogActionType> CODEC =
      new ChoiceCodec.Numeric<>(AuditLogActionType::of, AuditLogActionType::value);

  private final int value;
  private final Known known;

  private AuditLogActionType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static AuditLogActionType of(int value) {
    return switch (value) {
      case 1 -> GUILD_UPDATE;
      case 10 -> CHANNEL_CREATE;
      case 11 -> CHANNEL_UPDATE;
      case 12 -> CHANNEL_DELETE;
      case 13 -> CHANNEL_OVERWRITE_CREATE;
      case 14 -> CHANNEL_OVERWRITE_UPDATE;
      case 15 -> CHANNEL_OVERWRITE_DELETE;
      case 20 -> MEMBER_KICK;
      case 21 -> MEMBER_PRUNE;
      case 22 -> MEMBER_BAN_ADD;
      case 23 -> MEMBER_BAN_REMOVE;
      case 24 -> MEMBER_UPDATE;
      case 25 -> MEMBER_ROLE_UPDATE;
      case 26 -> MEMBER_MOVE;
      case 27 -> MEMBER_DISCONNECT;
      case 28 -> BOT_ADD;
      case 30 -> ROLE_CREATE;
      case 31 -> ROLE_UPDATE;
      case 32 -> ROLE_DELETE;
      case 40 -> INVITE_CREATE;
      case 41 -> INVITE_UPDATE;
      case 42 -> INVITE_DELETE;
      case 50 -> WEBHOOK_CREATE;
      case 51 -> WEBHOOK_UPDATE;
      case 52 -> WEBHOOK_DELETE;
      case 60 -> EMOJI_CREATE;
      case 61 -> EMOJI_UPDATE;
      case 62 -> EMOJI_DELETE;
      case 72 -> MESSAGE_DELETE;
      case 73 -> MESSAGE_BULK_DELETE;
      case 74 -> MESSAGE_PIN;
      case 75 -> MESSAGE_UNPIN;
      case 80 -> INTEGRATION_CREATE;
      case 81 -> INTEGRATION_UPDATE;
      case 82 -> INTEGRATION_DELETE;
      case 83 -> STAGE_INSTANCE_CREATE;
      case 84 -> STAGE_INSTANCE_UPDATE;
      case 85 -> STAGE_INSTANCE_DELETE;
      case 90 -> STICKER_CREATE;
      case 91 -> STICKER_UPDATE;
      case 92 -> STICKER_DELETE;
      case 100 -> GUILD_SCHEDULED_EVENT_CREATE;
      case 101 -> GUILD_SCHEDULED_EVENT_UPDATE;
      case 102 -> GUILD_SCHEDULED_EVENT_DELETE;
      case 110 -> THREAD_CREATE;
      case 111 -> THREAD_UPDATE;
      case 112 -> THREAD_DELETE;
      case 121 -> APPLICATION_COMMAND_PERMISSION_UPDATE;
      case 130 -> SOUNDBOARD_SOUND_CREATE;
      case 131 -> SOUNDBOARD_SOUND_UPDATE;
      case 132 -> SOUNDBOARD_SOUND_DELETE;
      case 140 -> AUTO_MODERATION_RULE_CREATE;
      case 141 -> AUTO_MODERATION_RULE_UPDATE;
      case 142 -> AUTO_MODERATION_RULE_DELETE;
      case 143 -> AUTO_MODERATION_BLOCK_MESSAGE;
      case 144 -> AUTO_MODERATION_FLAG_TO_CHANNEL;
      case 145 -> AUTO_MODERATION_USER_COMM_DISABLED;
      case 146 -> AUTO_MODERATION_QUARANTINE_USER;
      case 150 -> CREATOR_MONETIZATION_REQUEST_CREATED;
      case 151 -> CREATOR_MONETIZATION_TERMS_ACCEPTED;
      case 163 -> ONBOARDING_PROMPT_CREATE;
      case 164 -> ONBOARDING_PROMPT_UPDATE;
      case 165 -> ONBOARDING_PROMPT_DELETE;
      case 166 -> ONBOARDING_CREATE;
      case 167 -> ONBOARDING_UPDATE;
      case 171 -> GUILD_HOME_FEATURE_ITEM;
      case 172 -> GUILD_HOME_REMOVE_ITEM;
      case 180 -> HARMFUL_LINKS_BLOCKED_MESSAGE;
      case 190 -> HOME_SETTINGS_CREATE;
      case 191 -> HOME_SETTINGS_UPDATE;
      case 192 -> VOICE_CHANNEL_STATUS_CREATE;
      case 193 -> VOICE_CHANNEL_STATUS_DELETE;
      case 200 -> GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE;
      case 201 -> GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE;
      case 202 -> GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE;
      case 211 -> GUILD_PROFILE_UPDATE;
      default -> new AuditLogActionType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<AuditLogActionType> codec() {
    return CODEC;
  }

  /** Returns the value as Discord writes it. */
  public int value() {
    return value;
  }

  /** Returns the value for a {@code switch}. */
  public Known known() {
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AuditLogActionType that && value == that.value;
  }

  @Override
  public int hashCode() {
    return value;
  }

  /** Returns the constant's name, or the value if it has none. */
  @Override
  public String toString() {
    return known == Known.UNKNOWN ? Integer.toString(value) : known.name();
  }

  /** What AuditLogActionType knows by name. */
  public enum Known {
    /** {@code 1}. */
    GUILD_UPDATE,
    /** {@code 10}. */
    CHANNEL_CREATE,
    /** {@code 11}. */
    CHANNEL_UPDATE,
    /** {@code 12}. */
    CHANNEL_DELETE,
    /** {@code 13}. */
    CHANNEL_OVERWRITE_CREATE,
    /** {@code 14}. */
    CHANNEL_OVERWRITE_UPDATE,
    /** {@code 15}. */
    CHANNEL_OVERWRITE_DELETE,
    /** {@code 20}. */
    MEMBER_KICK,
    /** {@code 21}. */
    MEMBER_PRUNE,
    /** {@code 22}. */
    MEMBER_BAN_ADD,
    /** {@code 23}. */
    MEMBER_BAN_REMOVE,
    /** {@code 24}. */
    MEMBER_UPDATE,
    /** {@code 25}. */
    MEMBER_ROLE_UPDATE,
    /** {@code 26}. */
    MEMBER_MOVE,
    /** {@code 27}. */
    MEMBER_DISCONNECT,
    /** {@code 28}. */
    BOT_ADD,
    /** {@code 30}. */
    ROLE_CREATE,
    /** {@code 31}. */
    ROLE_UPDATE,
    /** {@code 32}. */
    ROLE_DELETE,
    /** {@code 40}. */
    INVITE_CREATE,
    /** {@code 41}. */
    INVITE_UPDATE,
    /** {@code 42}. */
    INVITE_DELETE,
    /** {@code 50}. */
    WEBHOOK_CREATE,
    /** {@code 51}. */
    WEBHOOK_UPDATE,
    /** {@code 52}. */
    WEBHOOK_DELETE,
    /** {@code 60}. */
    EMOJI_CREATE,
    /** {@code 61}. */
    EMOJI_UPDATE,
    /** {@code 62}. */
    EMOJI_DELETE,
    /** {@code 72}. */
    MESSAGE_DELETE,
    /** {@code 73}. */
    MESSAGE_BULK_DELETE,
    /** {@code 74}. */
    MESSAGE_PIN,
    /** {@code 75}. */
    MESSAGE_UNPIN,
    /** {@code 80}. */
    INTEGRATION_CREATE,
    /** {@code 81}. */
    INTEGRATION_UPDATE,
    /** {@code 82}. */
    INTEGRATION_DELETE,
    /** {@code 83}. */
    STAGE_INSTANCE_CREATE,
    /** {@code 84}. */
    STAGE_INSTANCE_UPDATE,
    /** {@code 85}. */
    STAGE_INSTANCE_DELETE,
    /** {@code 90}. */
    STICKER_CREATE,
    /** {@code 91}. */
    STICKER_UPDATE,
    /** {@code 92}. */
    STICKER_DELETE,
    /** {@code 100}. */
    GUILD_SCHEDULED_EVENT_CREATE,
    /** {@code 101}. */
    GUILD_SCHEDULED_EVENT_UPDATE,
    /** {@code 102}. */
    GUILD_SCHEDULED_EVENT_DELETE,
    /** {@code 110}. */
    THREAD_CREATE,
    /** {@code 111}. */
    THREAD_UPDATE,
    /** {@code 112}. */
    THREAD_DELETE,
    /** {@code 121}. */
    APPLICATION_COMMAND_PERMISSION_UPDATE,
    /** {@code 130}. */
    SOUNDBOARD_SOUND_CREATE,
    /** {@code 131}. */
    SOUNDBOARD_SOUND_UPDATE,
    /** {@code 132}. */
    SOUNDBOARD_SOUND_DELETE,
    /** {@code 140}. */
    AUTO_MODERATION_RULE_CREATE,
    /** {@code 141}. */
    AUTO_MODERATION_RULE_UPDATE,
    /** {@code 142}. */
    AUTO_MODERATION_RULE_DELETE,
    /** {@code 143}. */
    AUTO_MODERATION_BLOCK_MESSAGE,
    /** {@code 144}. */
    AUTO_MODERATION_FLAG_TO_CHANNEL,
    /** {@code 145}. */
    AUTO_MODERATION_USER_COMM_DISABLED,
    /** {@code 146}. */
    AUTO_MODERATION_QUARANTINE_USER,
    /** {@code 150}. */
    CREATOR_MONETIZATION_REQUEST_CREATED,
    /** {@code 151}. */
    CREATOR_MONETIZATION_TERMS_ACCEPTED,
    /** {@code 163}. */
    ONBOARDING_PROMPT_CREATE,
    /** {@code 164}. */
    ONBOARDING_PROMPT_UPDATE,
    /** {@code 165}. */
    ONBOARDING_PROMPT_DELETE,
    /** {@code 166}. */
    ONBOARDING_CREATE,
    /** {@code 167}. */
    ONBOARDING_UPDATE,
    /** {@code 171}. */
    GUILD_HOME_FEATURE_ITEM,
    /** {@code 172}. */
    GUILD_HOME_REMOVE_ITEM,
    /** {@code 180}. */
    HARMFUL_LINKS_BLOCKED_MESSAGE,
    /** {@code 190}. */
    HOME_SETTINGS_CREATE,
    /** {@code 191}. */
    HOME_SETTINGS_UPDATE,
    /** {@code 192}. */
    VOICE_CHANNEL_STATUS_CREATE,
    /** {@code 193}. */
    VOICE_CHANNEL_STATUS_DELETE,
    /** {@code 200}. */
    GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE,
    /** {@code 201}. */
    GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE,
    /** {@code 202}. */
    GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE,
    /** {@code 211}. */
    GUILD_PROFILE_UPDATE,
    /** Any other value. */
    UNKNOWN
  }
}
