// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Event type: a value of {@code ActionTypes}, or one that Discord added since. Compare by {@code
 * ==} or {@code equals}; switch over {@link #known}.
 */
public final class EventType {

  /** {@code TYPING_START}. */
  public static final EventType TYPING_START =
      new EventType("TYPING_START", Known.TYPING_START);

  /** {@code INVITE_CREATE}. */
  public static final EventType INVITE_CREATE =
      new EventType("INVITE_CREATE", Known.INVITE_CREATE);

  /** {@code INVITE_DELETE}. */
  public static final EventType INVITE_DELETE =
      new EventType("INVITE_DELETE", Known.INVITE_DELETE);

  /** {@code WEBHOOKS_UPDATE}. */
  public static final EventType WEBHOOKS_UPDATE =
      new EventType("WEBHOOKS_UPDATE", Known.WEBHOOKS_UPDATE);

  /** {@code CHANNEL_CREATE}. */
  public static final EventType CHANNEL_CREATE =
      new EventType("CHANNEL_CREATE", Known.CHANNEL_CREATE);

  /** {@code VOICE_CHANNEL_STATUS_UPDATE}. */
  public static final EventType VOICE_CHANNEL_STATUS_UPDATE =
      new EventType("VOICE_CHANNEL_STATUS_UPDATE", Known.VOICE_CHANNEL_STATUS_UPDATE);

  /** {@code CHANNEL_UPDATE}. */
  public static final EventType CHANNEL_UPDATE =
      new EventType("CHANNEL_UPDATE", Known.CHANNEL_UPDATE);

  /** {@code CHANNEL_DELETE}. */
  public static final EventType CHANNEL_DELETE =
      new EventType("CHANNEL_DELETE", Known.CHANNEL_DELETE);

  /** {@code CHANNEL_PINS_UPDATE}. */
  public static final EventType CHANNEL_PINS_UPDATE =
      new EventType("CHANNEL_PINS_UPDATE", Known.CHANNEL_PINS_UPDATE);

  /** {@code THREAD_CREATE}. */
  public static final EventType THREAD_CREATE =
      new EventType("THREAD_CREATE", Known.THREAD_CREATE);

  /** {@code THREAD_UPDATE}. */
  public static final EventType THREAD_UPDATE =
      new EventType("THREAD_UPDATE", Known.THREAD_UPDATE);

  /** {@code THREAD_DELETE}. */
  public static final EventType THREAD_DELETE =
      new EventType("THREAD_DELETE", Known.THREAD_DELETE);

  /** {@code THREAD_LIST_SYNC}. */
  public static final EventType THREAD_LIST_SYNC =
      new EventType("THREAD_LIST_SYNC", Known.THREAD_LIST_SYNC);

  /** {@code THREAD_MEMBER_UPDATE}. */
  public static final EventType THREAD_MEMBER_UPDATE =
      new EventType("THREAD_MEMBER_UPDATE", Known.THREAD_MEMBER_UPDATE);

  /** {@code THREAD_MEMBERS_UPDATE}. */
  public static final EventType THREAD_MEMBERS_UPDATE =
      new EventType("THREAD_MEMBERS_UPDATE", Known.THREAD_MEMBERS_UPDATE);

  /** {@code GUILD_CREATE}. */
  public static final EventType GUILD_CREATE =
      new EventType("GUILD_CREATE", Known.GUILD_CREATE);

  /** {@code GUILD_UPDATE}. */
  public static final EventType GUILD_UPDATE =
      new EventType("GUILD_UPDATE", Known.GUILD_UPDATE);

  /** {@code GUILD_DELETE}. */
  public static final EventType GUILD_DELETE =
      new EventType("GUILD_DELETE", Known.GUILD_DELETE);

  /** {@code GUILD_EMOJIS_UPDATE}. */
  public static final EventType GUILD_EMOJIS_UPDATE =
      new EventType("GUILD_EMOJIS_UPDATE", Known.GUILD_EMOJIS_UPDATE);

  /** {@code GUILD_STICKERS_UPDATE}. */
  public static final EventType GUILD_STICKERS_UPDATE =
      new EventType("GUILD_STICKERS_UPDATE", Known.GUILD_STICKERS_UPDATE);

  /** {@code GUILD_INTEGRATIONS_UPDATE}. */
  public static final EventType GUILD_INTEGRATIONS_UPDATE =
      new EventType("GUILD_INTEGRATIONS_UPDATE", Known.GUILD_INTEGRATIONS_UPDATE);

  /** {@code GUILD_MEMBER_ADD}. */
  public static final EventType GUILD_MEMBER_ADD =
      new EventType("GUILD_MEMBER_ADD", Known.GUILD_MEMBER_ADD);

  /** {@code GUILD_MEMBER_UPDATE}. */
  public static final EventType GUILD_MEMBER_UPDATE =
      new EventType("GUILD_MEMBER_UPDATE", Known.GUILD_MEMBER_UPDATE);

  /** {@code GUILD_MEMBER_REMOVE}. */
  public static final EventType GUILD_MEMBER_REMOVE =
      new EventType("GUILD_MEMBER_REMOVE", Known.GUILD_MEMBER_REMOVE);

  /** {@code GUILD_BAN_ADD}. */
  public static final EventType GUILD_BAN_ADD =
      new EventType("GUILD_BAN_ADD", Known.GUILD_BAN_ADD);

  /** {@code GUILD_BAN_REMOVE}. */
  public static final EventType GUILD_BAN_REMOVE =
      new EventType("GUILD_BAN_REMOVE", Known.GUILD_BAN_REMOVE);

  /** {@code GUILD_ROLE_CREATE}. */
  public static final EventType GUILD_ROLE_CREATE =
      new EventType("GUILD_ROLE_CREATE", Known.GUILD_ROLE_CREATE);

  /** {@code GUILD_ROLE_UPDATE}. */
  public static final EventType GUILD_ROLE_UPDATE =
      new EventType("GUILD_ROLE_UPDATE", Known.GUILD_ROLE_UPDATE);

  /** {@code GUILD_ROLE_DELETE}. */
  public static final EventType GUILD_ROLE_DELETE =
      new EventType("GUILD_ROLE_DELETE", Known.GUILD_ROLE_DELETE);

  /** {@code GUILD_MEMBERS_CHUNK}. */
  public static final EventType GUILD_MEMBERS_CHUNK =
      new EventType("GUILD_MEMBERS_CHUNK", Known.GUILD_MEMBERS_CHUNK);

  /** {@code MESSAGE_CREATE}. */
  public static final EventType MESSAGE_CREATE =
      new EventType("MESSAGE_CREATE", Known.MESSAGE_CREATE);

  /** {@code MESSAGE_UPDATE}. */
  public static final EventType MESSAGE_UPDATE =
      new EventType("MESSAGE_UPDATE", Known.MESSAGE_UPDATE);

  /** {@code MESSAGE_DELETE}. */
  public static final EventType MESSAGE_DELETE =
      new EventType("MESSAGE_DELETE", Known.MESSAGE_DELETE);

  /** {@code MESSAGE_DELETE_BULK}. */
  public static final EventType MESSAGE_DELETE_BULK =
      new EventType("MESSAGE_DELETE_BULK", Known.MESSAGE_DELETE_BULK);

  /** {@code MESSAGE_REACTION_ADD}. */
  public static final EventType MESSAGE_REACTION_ADD =
      new EventType("MESSAGE_REACTION_ADD", Known.MESSAGE_REACTION_ADD);

  /** {@code MESSAGE_REACTION_REMOVE}. */
  public static final EventType MESSAGE_REACTION_REMOVE =
      new EventType("MESSAGE_REACTION_REMOVE", Known.MESSAGE_REACTION_REMOVE);

  /** {@code MESSAGE_REACTION_REMOVE_ALL}. */
  public static final EventType MESSAGE_REACTION_REMOVE_ALL =
      new EventType("MESSAGE_REACTION_REMOVE_ALL", Known.MESSAGE_REACTION_REMOVE_ALL);

  /** {@code MESSAGE_REACTION_REMOVE_EMOJI}. */
  public static final EventType MESSAGE_REACTION_REMOVE_EMOJI =
      new EventType("MESSAGE_REACTION_REMOVE_EMOJI", Known.MESSAGE_REACTION_REMOVE_EMOJI);

  /** {@code USER_UPDATE}. */
  public static final EventType USER_UPDATE =
      new EventType("USER_UPDATE", Known.USER_UPDATE);

  /** {@code ENTITLEMENT_CREATE}. */
  public static final EventType ENTITLEMENT_CREATE =
      new EventType("ENTITLEMENT_CREATE", Known.ENTITLEMENT_CREATE);

  /** {@code ENTITLEMENT_UPDATE}. */
  public static final EventType ENTITLEMENT_UPDATE =
      new EventType("ENTITLEMENT_UPDATE", Known.ENTITLEMENT_UPDATE);

  /** {@code ENTITLEMENT_DELETE}. */
  public static final EventType ENTITLEMENT_DELETE =
      new EventType("ENTITLEMENT_DELETE", Known.ENTITLEMENT_DELETE);

  /** {@code READY}. */
  public static final EventType READY =
      new EventType("READY", Known.READY);

  /** {@code RESUMED}. */
  public static final EventType RESUMED =
      new EventType("RESUMED", Known.RESUMED);

  /** {@code PRESENCE_UPDATE}. */
  public static final EventType PRESENCE_UPDATE =
      new EventType("PRESENCE_UPDATE", Known.PRESENCE_UPDATE);

  /** {@code VOICE_STATE_UPDATE}. */
  public static final EventType VOICE_STATE_UPDATE =
      new EventType("VOICE_STATE_UPDATE", Known.VOICE_STATE_UPDATE);

  /** {@code VOICE_SERVER_UPDATE}. */
  public static final EventType VOICE_SERVER_UPDATE =
      new EventType("VOICE_SERVER_UPDATE", Known.VOICE_SERVER_UPDATE);

  /** {@code LOBBY_MESSAGE_CREATE}. */
  public static final EventType LOBBY_MESSAGE_CREATE =
      new EventType("LOBBY_MESSAGE_CREATE", Known.LOBBY_MESSAGE_CREATE);

  /** {@code LOBBY_MESSAGE_UPDATE}. */
  public static final EventType LOBBY_MESSAGE_UPDATE =
      new EventType("LOBBY_MESSAGE_UPDATE", Known.LOBBY_MESSAGE_UPDATE);

  /** {@code LOBBY_MESSAGE_DELETE}. */
  public static final EventType LOBBY_MESSAGE_DELETE =
      new EventType("LOBBY_MESSAGE_DELETE", Known.LOBBY_MESSAGE_DELETE);

  /** {@code GAME_DIRECT_MESSAGE_CREATE}. */
  public static final EventType GAME_DIRECT_MESSAGE_CREATE =
      new EventType("GAME_DIRECT_MESSAGE_CREATE", Known.GAME_DIRECT_MESSAGE_CREATE);

  /** {@code GAME_DIRECT_MESSAGE_DELETE}. */
  public static final EventType GAME_DIRECT_MESSAGE_DELETE =
      new EventType("GAME_DIRECT_MESSAGE_DELETE", Known.GAME_DIRECT_MESSAGE_DELETE);

  /** {@code GAME_DIRECT_MESSAGE_UPDATE}. */
  public static final EventType GAME_DIRECT_MESSAGE_UPDATE =
      new EventType("GAME_DIRECT_MESSAGE_UPDATE", Known.GAME_DIRECT_MESSAGE_UPDATE);

  /** {@code INTERACTION_CREATE}. */
  public static final EventType INTERACTION_CREATE =
      new EventType("INTERACTION_CREATE", Known.INTERACTION_CREATE);

  /** {@code INTEGRATION_CREATE}. */
  public static final EventType INTEGRATION_CREATE =
      new EventType("INTEGRATION_CREATE", Known.INTEGRATION_CREATE);

  /** {@code INTEGRATION_UPDATE}. */
  public static final EventType INTEGRATION_UPDATE =
      new EventType("INTEGRATION_UPDATE", Known.INTEGRATION_UPDATE);

  /** {@code INTEGRATION_DELETE}. */
  public static final EventType INTEGRATION_DELETE =
      new EventType("INTEGRATION_DELETE", Known.INTEGRATION_DELETE);

  /** {@code APPLICATION_COMMAND_PERMISSIONS_UPDATE}. */
  public static final EventType APPLICATION_COMMAND_PERMISSIONS_UPDATE =
      new EventType("APPLICATION_COMMAND_PERMISSIONS_UPDATE", Known.APPLICATION_COMMAND_PERMISSIONS_UPDATE);

  /** {@code APPLICATION_AUTHORIZED}. */
  public static final EventType APPLICATION_AUTHORIZED =
      new EventType("APPLICATION_AUTHORIZED", Known.APPLICATION_AUTHORIZED);

  /** {@code APPLICATION_DEAUTHORIZED}. */
  public static final EventType APPLICATION_DEAUTHORIZED =
      new EventType("APPLICATION_DEAUTHORIZED", Known.APPLICATION_DEAUTHORIZED);

  /** {@code STAGE_INSTANCE_CREATE}. */
  public static final EventType STAGE_INSTANCE_CREATE =
      new EventType("STAGE_INSTANCE_CREATE", Known.STAGE_INSTANCE_CREATE);

  /** {@code STAGE_INSTANCE_UPDATE}. */
  public static final EventType STAGE_INSTANCE_UPDATE =
      new EventType("STAGE_INSTANCE_UPDATE", Known.STAGE_INSTANCE_UPDATE);

  /** {@code STAGE_INSTANCE_DELETE}. */
  public static final EventType STAGE_INSTANCE_DELETE =
      new EventType("STAGE_INSTANCE_DELETE", Known.STAGE_INSTANCE_DELETE);

  /** {@code GUILD_AUDIT_LOG_ENTRY_CREATE}. */
  public static final EventType GUILD_AUDIT_LOG_ENTRY_CREATE =
      new EventType("GUILD_AUDIT_LOG_ENTRY_CREATE", Known.GUILD_AUDIT_LOG_ENTRY_CREATE);

  /** {@code GUILD_SCHEDULED_EVENT_CREATE}. */
  public static final EventType GUILD_SCHEDULED_EVENT_CREATE =
      new EventType("GUILD_SCHEDULED_EVENT_CREATE", Known.GUILD_SCHEDULED_EVENT_CREATE);

  /** {@code GUILD_SCHEDULED_EVENT_UPDATE}. */
  public static final EventType GUILD_SCHEDULED_EVENT_UPDATE =
      new EventType("GUILD_SCHEDULED_EVENT_UPDATE", Known.GUILD_SCHEDULED_EVENT_UPDATE);

  /** {@code GUILD_SCHEDULED_EVENT_DELETE}. */
  public static final EventType GUILD_SCHEDULED_EVENT_DELETE =
      new EventType("GUILD_SCHEDULED_EVENT_DELETE", Known.GUILD_SCHEDULED_EVENT_DELETE);

  /** {@code GUILD_SCHEDULED_EVENT_USER_ADD}. */
  public static final EventType GUILD_SCHEDULED_EVENT_USER_ADD =
      new EventType("GUILD_SCHEDULED_EVENT_USER_ADD", Known.GUILD_SCHEDULED_EVENT_USER_ADD);

  /** {@code GUILD_SCHEDULED_EVENT_USER_REMOVE}. */
  public static final EventType GUILD_SCHEDULED_EVENT_USER_REMOVE =
      new EventType("GUILD_SCHEDULED_EVENT_USER_REMOVE", Known.GUILD_SCHEDULED_EVENT_USER_REMOVE);

  /** {@code AUTO_MODERATION_RULE_CREATE}. */
  public static final EventType AUTO_MODERATION_RULE_CREATE =
      new EventType("AUTO_MODERATION_RULE_CREATE", Known.AUTO_MODERATION_RULE_CREATE);

  /** {@code AUTO_MODERATION_RULE_UPDATE}. */
  public static final EventType AUTO_MODERATION_RULE_UPDATE =
      new EventType("AUTO_MODERATION_RULE_UPDATE", Known.AUTO_MODERATION_RULE_UPDATE);

  /** {@code AUTO_MODERATION_RULE_DELETE}. */
  public static final EventType AUTO_MODERATION_RULE_DELETE =
      new EventType("AUTO_MODERATION_RULE_DELETE", Known.AUTO_MODERATION_RULE_DELETE);

  /** {@code AUTO_MODERATION_ACTION_EXECUTION}. */
  public static final EventType AUTO_MODERATION_ACTION_EXECUTION =
      new EventType("AUTO_MODERATION_ACTION_EXECUTION", Known.AUTO_MODERATION_ACTION_EXECUTION);

  /** {@code GUILD_SOUNDBOARD_SOUNDS_UPDATE}. */
  public static final EventType GUILD_SOUNDBOARD_SOUNDS_UPDATE =
      new EventType("GUILD_SOUNDBOARD_SOUNDS_UPDATE", Known.GUILD_SOUNDBOARD_SOUNDS_UPDATE);

  /** {@code GUILD_SOUNDBOARD_SOUND_CREATE}. */
  public static final EventType GUILD_SOUNDBOARD_SOUND_CREATE =
      new EventType("GUILD_SOUNDBOARD_SOUND_CREATE", Known.GUILD_SOUNDBOARD_SOUND_CREATE);

  /** {@code GUILD_SOUNDBOARD_SOUND_UPDATE}. */
  public static final EventType GUILD_SOUNDBOARD_SOUND_UPDATE =
      new EventType("GUILD_SOUNDBOARD_SOUND_UPDATE", Known.GUILD_SOUNDBOARD_SOUND_UPDATE);

  /** {@code GUILD_SOUNDBOARD_SOUND_DELETE}. */
  public static final EventType GUILD_SOUNDBOARD_SOUND_DELETE =
      new EventType("GUILD_SOUNDBOARD_SOUND_DELETE", Known.GUILD_SOUNDBOARD_SOUND_DELETE);

  /** {@code QUEST_USER_ENROLLMENT}. */
  public static final EventType QUEST_USER_ENROLLMENT =
      new EventType("QUEST_USER_ENROLLMENT", Known.QUEST_USER_ENROLLMENT);

  /** {@code RATE_LIMITED}. */
  public static final EventType RATE_LIMITED =
      new EventType("RATE_LIMITED", Known.RATE_LIMITED);

  static final Codec<EventType> CODEC =
      new ChoiceCodec.Textual<>(EventType::of, EventType::value);

  private final String value;
  private final Known known;

  private EventType(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static EventType of(String value) {
    return switch (value) {
      case "TYPING_START" -> TYPING_START;
      case "INVITE_CREATE" -> INVITE_CREATE;
      case "INVITE_DELETE" -> INVITE_DELETE;
      case "WEBHOOKS_UPDATE" -> WEBHOOKS_UPDATE;
      case "CHANNEL_CREATE" -> CHANNEL_CREATE;
      case "VOICE_CHANNEL_STATUS_UPDATE" -> VOICE_CHANNEL_STATUS_UPDATE;
      case "CHANNEL_UPDATE" -> CHANNEL_UPDATE;
      case "CHANNEL_DELETE" -> CHANNEL_DELETE;
      case "CHANNEL_PINS_UPDATE" -> CHANNEL_PINS_UPDATE;
      case "THREAD_CREATE" -> THREAD_CREATE;
      case "THREAD_UPDATE" -> THREAD_UPDATE;
      case "THREAD_DELETE" -> THREAD_DELETE;
      case "THREAD_LIST_SYNC" -> THREAD_LIST_SYNC;
      case "THREAD_MEMBER_UPDATE" -> THREAD_MEMBER_UPDATE;
      case "THREAD_MEMBERS_UPDATE" -> THREAD_MEMBERS_UPDATE;
      case "GUILD_CREATE" -> GUILD_CREATE;
      case "GUILD_UPDATE" -> GUILD_UPDATE;
      case "GUILD_DELETE" -> GUILD_DELETE;
      case "GUILD_EMOJIS_UPDATE" -> GUILD_EMOJIS_UPDATE;
      case "GUILD_STICKERS_UPDATE" -> GUILD_STICKERS_UPDATE;
      case "GUILD_INTEGRATIONS_UPDATE" -> GUILD_INTEGRATIONS_UPDATE;
      case "GUILD_MEMBER_ADD" -> GUILD_MEMBER_ADD;
      case "GUILD_MEMBER_UPDATE" -> GUILD_MEMBER_UPDATE;
      case "GUILD_MEMBER_REMOVE" -> GUILD_MEMBER_REMOVE;
      case "GUILD_BAN_ADD" -> GUILD_BAN_ADD;
      case "GUILD_BAN_REMOVE" -> GUILD_BAN_REMOVE;
      case "GUILD_ROLE_CREATE" -> GUILD_ROLE_CREATE;
      case "GUILD_ROLE_UPDATE" -> GUILD_ROLE_UPDATE;
      case "GUILD_ROLE_DELETE" -> GUILD_ROLE_DELETE;
      case "GUILD_MEMBERS_CHUNK" -> GUILD_MEMBERS_CHUNK;
      case "MESSAGE_CREATE" -> MESSAGE_CREATE;
      case "MESSAGE_UPDATE" -> MESSAGE_UPDATE;
      case "MESSAGE_DELETE" -> MESSAGE_DELETE;
      case "MESSAGE_DELETE_BULK" -> MESSAGE_DELETE_BULK;
      case "MESSAGE_REACTION_ADD" -> MESSAGE_REACTION_ADD;
      case "MESSAGE_REACTION_REMOVE" -> MESSAGE_REACTION_REMOVE;
      case "MESSAGE_REACTION_REMOVE_ALL" -> MESSAGE_REACTION_REMOVE_ALL;
      case "MESSAGE_REACTION_REMOVE_EMOJI" -> MESSAGE_REACTION_REMOVE_EMOJI;
      case "USER_UPDATE" -> USER_UPDATE;
      case "ENTITLEMENT_CREATE" -> ENTITLEMENT_CREATE;
      case "ENTITLEMENT_UPDATE" -> ENTITLEMENT_UPDATE;
      case "ENTITLEMENT_DELETE" -> ENTITLEMENT_DELETE;
      case "READY" -> READY;
      case "RESUMED" -> RESUMED;
      case "PRESENCE_UPDATE" -> PRESENCE_UPDATE;
      case "VOICE_STATE_UPDATE" -> VOICE_STATE_UPDATE;
      case "VOICE_SERVER_UPDATE" -> VOICE_SERVER_UPDATE;
      case "LOBBY_MESSAGE_CREATE" -> LOBBY_MESSAGE_CREATE;
      case "LOBBY_MESSAGE_UPDATE" -> LOBBY_MESSAGE_UPDATE;
      case "LOBBY_MESSAGE_DELETE" -> LOBBY_MESSAGE_DELETE;
      case "GAME_DIRECT_MESSAGE_CREATE" -> GAME_DIRECT_MESSAGE_CREATE;
      case "GAME_DIRECT_MESSAGE_DELETE" -> GAME_DIRECT_MESSAGE_DELETE;
      case "GAME_DIRECT_MESSAGE_UPDATE" -> GAME_DIRECT_MESSAGE_UPDATE;
      case "INTERACTION_CREATE" -> INTERACTION_CREATE;
      case "INTEGRATION_CREATE" -> INTEGRATION_CREATE;
      case "INTEGRATION_UPDATE" -> INTEGRATION_UPDATE;
      case "INTEGRATION_DELETE" -> INTEGRATION_DELETE;
      case "APPLICATION_COMMAND_PERMISSIONS_UPDATE" -> APPLICATION_COMMAND_PERMISSIONS_UPDATE;
      case "APPLICATION_AUTHORIZED" -> APPLICATION_AUTHORIZED;
      case "APPLICATION_DEAUTHORIZED" -> APPLICATION_DEAUTHORIZED;
      case "STAGE_INSTANCE_CREATE" -> STAGE_INSTANCE_CREATE;
      case "STAGE_INSTANCE_UPDATE" -> STAGE_INSTANCE_UPDATE;
      case "STAGE_INSTANCE_DELETE" -> STAGE_INSTANCE_DELETE;
      case "GUILD_AUDIT_LOG_ENTRY_CREATE" -> GUILD_AUDIT_LOG_ENTRY_CREATE;
      case "GUILD_SCHEDULED_EVENT_CREATE" -> GUILD_SCHEDULED_EVENT_CREATE;
      case "GUILD_SCHEDULED_EVENT_UPDATE" -> GUILD_SCHEDULED_EVENT_UPDATE;
      case "GUILD_SCHEDULED_EVENT_DELETE" -> GUILD_SCHEDULED_EVENT_DELETE;
      case "GUILD_SCHEDULED_EVENT_USER_ADD" -> GUILD_SCHEDULED_EVENT_USER_ADD;
      case "GUILD_SCHEDULED_EVENT_USER_REMOVE" -> GUILD_SCHEDULED_EVENT_USER_REMOVE;
      case "AUTO_MODERATION_RULE_CREATE" -> AUTO_MODERATION_RULE_CREATE;
      case "AUTO_MODERATION_RULE_UPDATE" -> AUTO_MODERATION_RULE_UPDATE;
      case "AUTO_MODERATION_RULE_DELETE" -> AUTO_MODERATION_RULE_DELETE;
      case "AUTO_MODERATION_ACTION_EXECUTION" -> AUTO_MODERATION_ACTION_EXECUTION;
      case "GUILD_SOUNDBOARD_SOUNDS_UPDATE" -> GUILD_SOUNDBOARD_SOUNDS_UPDATE;
      case "GUILD_SOUNDBOARD_SOUND_CREATE" -> GUILD_SOUNDBOARD_SOUND_CREATE;
      case "GUILD_SOUNDBOARD_SOUND_UPDATE" -> GUILD_SOUNDBOARD_SOUND_UPDATE;
      case "GUILD_SOUNDBOARD_SOUND_DELETE" -> GUILD_SOUNDBOARD_SOUND_DELETE;
      case "QUEST_USER_ENROLLMENT" -> QUEST_USER_ENROLLMENT;
      case "RATE_LIMITED" -> RATE_LIMITED;
      default -> new EventType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<EventType> codec() {
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
    return other instanceof EventType that && value.equals(that.value);
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

  /** What EventType knows by name. */
  public enum Known {
    /** {@code TYPING_START}. */
    TYPING_START,
    /** {@code INVITE_CREATE}. */
    INVITE_CREATE,
    /** {@code INVITE_DELETE}. */
    INVITE_DELETE,
    /** {@code WEBHOOKS_UPDATE}. */
    WEBHOOKS_UPDATE,
    /** {@code CHANNEL_CREATE}. */
    CHANNEL_CREATE,
    /** {@code VOICE_CHANNEL_STATUS_UPDATE}. */
    VOICE_CHANNEL_STATUS_UPDATE,
    /** {@code CHANNEL_UPDATE}. */
    CHANNEL_UPDATE,
    /** {@code CHANNEL_DELETE}. */
    CHANNEL_DELETE,
    /** {@code CHANNEL_PINS_UPDATE}. */
    CHANNEL_PINS_UPDATE,
    /** {@code THREAD_CREATE}. */
    THREAD_CREATE,
    /** {@code THREAD_UPDATE}. */
    THREAD_UPDATE,
    /** {@code THREAD_DELETE}. */
    THREAD_DELETE,
    /** {@code THREAD_LIST_SYNC}. */
    THREAD_LIST_SYNC,
    /** {@code THREAD_MEMBER_UPDATE}. */
    THREAD_MEMBER_UPDATE,
    /** {@code THREAD_MEMBERS_UPDATE}. */
    THREAD_MEMBERS_UPDATE,
    /** {@code GUILD_CREATE}. */
    GUILD_CREATE,
    /** {@code GUILD_UPDATE}. */
    GUILD_UPDATE,
    /** {@code GUILD_DELETE}. */
    GUILD_DELETE,
    /** {@code GUILD_EMOJIS_UPDATE}. */
    GUILD_EMOJIS_UPDATE,
    /** {@code GUILD_STICKERS_UPDATE}. */
    GUILD_STICKERS_UPDATE,
    /** {@code GUILD_INTEGRATIONS_UPDATE}. */
    GUILD_INTEGRATIONS_UPDATE,
    /** {@code GUILD_MEMBER_ADD}. */
    GUILD_MEMBER_ADD,
    /** {@code GUILD_MEMBER_UPDATE}. */
    GUILD_MEMBER_UPDATE,
    /** {@code GUILD_MEMBER_REMOVE}. */
    GUILD_MEMBER_REMOVE,
    /** {@code GUILD_BAN_ADD}. */
    GUILD_BAN_ADD,
    /** {@code GUILD_BAN_REMOVE}. */
    GUILD_BAN_REMOVE,
    /** {@code GUILD_ROLE_CREATE}. */
    GUILD_ROLE_CREATE,
    /** {@code GUILD_ROLE_UPDATE}. */
    GUILD_ROLE_UPDATE,
    /** {@code GUILD_ROLE_DELETE}. */
    GUILD_ROLE_DELETE,
    /** {@code GUILD_MEMBERS_CHUNK}. */
    GUILD_MEMBERS_CHUNK,
    /** {@code MESSAGE_CREATE}. */
    MESSAGE_CREATE,
    /** {@code MESSAGE_UPDATE}. */
    MESSAGE_UPDATE,
    /** {@code MESSAGE_DELETE}. */
    MESSAGE_DELETE,
    /** {@code MESSAGE_DELETE_BULK}. */
    MESSAGE_DELETE_BULK,
    /** {@code MESSAGE_REACTION_ADD}. */
    MESSAGE_REACTION_ADD,
    /** {@code MESSAGE_REACTION_REMOVE}. */
    MESSAGE_REACTION_REMOVE,
    /** {@code MESSAGE_REACTION_REMOVE_ALL}. */
    MESSAGE_REACTION_REMOVE_ALL,
    /** {@code MESSAGE_REACTION_REMOVE_EMOJI}. */
    MESSAGE_REACTION_REMOVE_EMOJI,
    /** {@code USER_UPDATE}. */
    USER_UPDATE,
    /** {@code ENTITLEMENT_CREATE}. */
    ENTITLEMENT_CREATE,
    /** {@code ENTITLEMENT_UPDATE}. */
    ENTITLEMENT_UPDATE,
    /** {@code ENTITLEMENT_DELETE}. */
    ENTITLEMENT_DELETE,
    /** {@code READY}. */
    READY,
    /** {@code RESUMED}. */
    RESUMED,
    /** {@code PRESENCE_UPDATE}. */
    PRESENCE_UPDATE,
    /** {@code VOICE_STATE_UPDATE}. */
    VOICE_STATE_UPDATE,
    /** {@code VOICE_SERVER_UPDATE}. */
    VOICE_SERVER_UPDATE,
    /** {@code LOBBY_MESSAGE_CREATE}. */
    LOBBY_MESSAGE_CREATE,
    /** {@code LOBBY_MESSAGE_UPDATE}. */
    LOBBY_MESSAGE_UPDATE,
    /** {@code LOBBY_MESSAGE_DELETE}. */
    LOBBY_MESSAGE_DELETE,
    /** {@code GAME_DIRECT_MESSAGE_CREATE}. */
    GAME_DIRECT_MESSAGE_CREATE,
    /** {@code GAME_DIRECT_MESSAGE_DELETE}. */
    GAME_DIRECT_MESSAGE_DELETE,
    /** {@code GAME_DIRECT_MESSAGE_UPDATE}. */
    GAME_DIRECT_MESSAGE_UPDATE,
    /** {@code INTERACTION_CREATE}. */
    INTERACTION_CREATE,
    /** {@code INTEGRATION_CREATE}. */
    INTEGRATION_CREATE,
    /** {@code INTEGRATION_UPDATE}. */
    INTEGRATION_UPDATE,
    /** {@code INTEGRATION_DELETE}. */
    INTEGRATION_DELETE,
    /** {@code APPLICATION_COMMAND_PERMISSIONS_UPDATE}. */
    APPLICATION_COMMAND_PERMISSIONS_UPDATE,
    /** {@code APPLICATION_AUTHORIZED}. */
    APPLICATION_AUTHORIZED,
    /** {@code APPLICATION_DEAUTHORIZED}. */
    APPLICATION_DEAUTHORIZED,
    /** {@code STAGE_INSTANCE_CREATE}. */
    STAGE_INSTANCE_CREATE,
    /** {@code STAGE_INSTANCE_UPDATE}. */
    STAGE_INSTANCE_UPDATE,
    /** {@code STAGE_INSTANCE_DELETE}. */
    STAGE_INSTANCE_DELETE,
    /** {@code GUILD_AUDIT_LOG_ENTRY_CREATE}. */
    GUILD_AUDIT_LOG_ENTRY_CREATE,
    /** {@code GUILD_SCHEDULED_EVENT_CREATE}. */
    GUILD_SCHEDULED_EVENT_CREATE,
    /** {@code GUILD_SCHEDULED_EVENT_UPDATE}. */
    GUILD_SCHEDULED_EVENT_UPDATE,
    /** {@code GUILD_SCHEDULED_EVENT_DELETE}. */
    GUILD_SCHEDULED_EVENT_DELETE,
    /** {@code GUILD_SCHEDULED_EVENT_USER_ADD}. */
    GUILD_SCHEDULED_EVENT_USER_ADD,
    /** {@code GUILD_SCHEDULED_EVENT_USER_REMOVE}. */
    GUILD_SCHEDULED_EVENT_USER_REMOVE,
    /** {@code AUTO_MODERATION_RULE_CREATE}. */
    AUTO_MODERATION_RULE_CREATE,
    /** {@code AUTO_MODERATION_RULE_UPDATE}. */
    AUTO_MODERATION_RULE_UPDATE,
    /** {@code AUTO_MODERATION_RULE_DELETE}. */
    AUTO_MODERATION_RULE_DELETE,
    /** {@code AUTO_MODERATION_ACTION_EXECUTION}. */
    AUTO_MODERATION_ACTION_EXECUTION,
    /** {@code GUILD_SOUNDBOARD_SOUNDS_UPDATE}. */
    GUILD_SOUNDBOARD_SOUNDS_UPDATE,
    /** {@code GUILD_SOUNDBOARD_SOUND_CREATE}. */
    GUILD_SOUNDBOARD_SOUND_CREATE,
    /** {@code GUILD_SOUNDBOARD_SOUND_UPDATE}. */
    GUILD_SOUNDBOARD_SOUND_UPDATE,
    /** {@code GUILD_SOUNDBOARD_SOUND_DELETE}. */
    GUILD_SOUNDBOARD_SOUND_DELETE,
    /** {@code QUEST_USER_ENROLLMENT}. */
    QUEST_USER_ENROLLMENT,
    /** {@code RATE_LIMITED}. */
    RATE_LIMITED,
    /** Any other value. */
    UNKNOWN
  }
}
