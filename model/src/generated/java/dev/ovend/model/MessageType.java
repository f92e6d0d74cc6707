// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Message type: a value of {@code MessageType}, or one that Discord added since. Compare by {@code
 * ==} or {@code equals}; switch over {@link #known}.
 */
public final class MessageType {

  /** {@code 0}. */
  public static final MessageType DEFAULT =
      new MessageType(0, Known.DEFAULT);

  /** {@code 1}. */
  public static final MessageType RECIPIENT_ADD =
      new MessageType(1, Known.RECIPIENT_ADD);

  /** {@code 2}. */
  public static final MessageType RECIPIENT_REMOVE =
      new MessageType(2, Known.RECIPIENT_REMOVE);

  /** {@code 3}. */
  public static final MessageType CALL =
      new MessageType(3, Known.CALL);

  /** {@code 4}. */
  public static final MessageType CHANNEL_NAME_CHANGE =
      new MessageType(4, Known.CHANNEL_NAME_CHANGE);

  /** {@code 5}. */
  public static final MessageType CHANNEL_ICON_CHANGE =
      new MessageType(5, Known.CHANNEL_ICON_CHANGE);

  /** {@code 6}. */
  public static final MessageType CHANNEL_PINNED_MESSAGE =
      new MessageType(6, Known.CHANNEL_PINNED_MESSAGE);

  /** {@code 7}. */
  public static final MessageType USER_JOIN =
      new MessageType(7, Known.USER_JOIN);

  /** {@code 8}. */
  public static final MessageType GUILD_BOOST =
      new MessageType(8, Known.GUILD_BOOST);

  /** {@code 9}. */
  public static final MessageType GUILD_BOOST_TIER_1 =
      new MessageType(9, Known.GUILD_BOOST_TIER_1);

  /** {@code 10}. */
  public static final MessageType GUILD_BOOST_TIER_2 =
      new MessageType(10, Known.GUILD_BOOST_TIER_2);

  /** {@code 11}. */
  public static final MessageType GUILD_BOOST_TIER_3 =
      new MessageType(11, Known.GUILD_BOOST_TIER_3);

  /** {@code 12}. */
  public static final MessageType CHANNEL_FOLLOW_ADD =
      new MessageType(12, Known.CHANNEL_FOLLOW_ADD);

  /** {@code 14}. */
  public static final MessageType GUILD_DISCOVERY_DISQUALIFIED =
      new MessageType(14, Known.GUILD_DISCOVERY_DISQUALIFIED);

  /** {@code 15}. */
  public static final MessageType GUILD_DISCOVERY_REQUALIFIED =
      new MessageType(15, Known.GUILD_DISCOVERY_REQUALIFIED);

  /** {@code 16}. */
  public static final MessageType GUILD_DISCOVERY_GRACE_PERIOD_INITIAL_WARNING =
      new MessageType(16, Known.GUILD_DISCOVERY_GRACE_PERIOD_INITIAL_WARNING);

  /** {@code 17}. */
  public static final MessageType GUILD_DISCOVERY_GRACE_PERIOD_FINAL_WARNING =
      new MessageType(17, Known.GUILD_DISCOVERY_GRACE_PERIOD_FINAL_WARNING);

  /** {@code 18}. */
  public static final MessageType THREAD_CREATED =
      new MessageType(18, Known.THREAD_CREATED);

  /** {@code 19}. */
  public static final MessageType REPLY =
      new MessageType(19, Known.REPLY);

  /** {@code 20}. */
  public static final MessageType CHAT_INPUT_COMMAND =
      new MessageType(20, Known.CHAT_INPUT_COMMAND);

  /** {@code 21}. */
  public static final MessageType THREAD_STARTER_MESSAGE =
      new MessageType(21, Known.THREAD_STARTER_MESSAGE);

  /** {@code 22}. */
  public static final MessageType GUILD_INVITE_REMINDER =
      new MessageType(22, Known.GUILD_INVITE_REMINDER);

  /** {@code 23}. */
  public static final MessageType CONTEXT_MENU_COMMAND =
      new MessageType(23, Known.CONTEXT_MENU_COMMAND);

  /** {@code 24}. */
  public static final MessageType AUTO_MODERATION_ACTION =
      new MessageType(24, Known.AUTO_MODERATION_ACTION);

  /** {@code 25}. */
  public static final MessageType ROLE_SUBSCRIPTION_PURCHASE =
      new MessageType(25, Known.ROLE_SUBSCRIPTION_PURCHASE);

  /** {@code 26}. */
  public static final MessageType INTERACTION_PREMIUM_UPSELL =
      new MessageType(26, Known.INTERACTION_PREMIUM_UPSELL);

  /** {@code 27}. */
  public static final MessageType STAGE_START =
      new MessageType(27, Known.STAGE_START);

  /** {@code 28}. */
  public static final MessageType STAGE_END =
      new MessageType(28, Known.STAGE_END);

  /** {@code 29}. */
  public static final MessageType STAGE_SPEAKER =
      new MessageType(29, Known.STAGE_SPEAKER);

  /** {@code 31}. */
  public static final MessageType STAGE_TOPIC =
      new MessageType(31, Known.STAGE_TOPIC);

  /** {@code 32}. */
  public static final MessageType GUILD_APPLICATION_PREMIUM_SUBSCRIPTION =
      new MessageType(32, Known.GUILD_APPLICATION_PREMIUM_SUBSCRIPTION);

  /** {@code 36}. */
  public static final MessageType GUILD_INCIDENT_ALERT_MODE_ENABLED =
      new MessageType(36, Known.GUILD_INCIDENT_ALERT_MODE_ENABLED);

  /** {@code 37}. */
  public static final MessageType GUILD_INCIDENT_ALERT_MODE_DISABLED =
      new MessageType(37, Known.GUILD_INCIDENT_ALERT_MODE_DISABLED);

  /** {@code 38}. */
  public static final MessageType GUILD_INCIDENT_REPORT_RAID =
      new MessageType(38, Known.GUILD_INCIDENT_REPORT_RAID);

  /** {@code 39}. */
  public static final MessageType GUILD_INCIDENT_REPORT_FALSE_ALARM =
      new MessageType(39, Known.GUILD_INCIDENT_REPORT_FALSE_ALARM);

  /** {@code 46}. */
  public static final MessageType POLL_RESULT =
      new MessageType(46, Known.POLL_RESULT);

  /** {@code 55}. */
  public static final MessageType HD_STREAMING_UPGRADED =
      new MessageType(55, Known.HD_STREAMING_UPGRADED);

  /** {@code 30}. */
  public static final MessageType STAGE_RAISE_HAND =
      new MessageType(30, Known.STAGE_RAISE_HAND);

  /** {@code 44}. */
  public static final MessageType PURCHASE_NOTIFICATION =
      new MessageType(44, Known.PURCHASE_NOTIFICATION);

  static final Codec<MessageType> CODEC =
      new ChoiceCodec.Numeric<>(MessageType::of, MessageType::value);

  private final int value;
  private final Known known;

  private MessageType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static MessageType of(int value) {
    return switch (value) {
      case 0 -> DEFAULT;
      case 1 -> RECIPIENT_ADD;
      case 2 -> RECIPIENT_REMOVE;
      case 3 -> CALL;
      case 4 -> CHANNEL_NAME_CHANGE;
      case 5 -> CHANNEL_ICON_CHANGE;
      case 6 -> CHANNEL_PINNED_MESSAGE;
      case 7 -> USER_JOIN;
      case 8 -> GUILD_BOOST;
      case 9 -> GUILD_BOOST_TIER_1;
      case 10 -> GUILD_BOOST_TIER_2;
      case 11 -> GUILD_BOOST_TIER_3;
      case 12 -> CHANNEL_FOLLOW_ADD;
      case 14 -> GUILD_DISCOVERY_DISQUALIFIED;
      case 15 -> GUILD_DISCOVERY_REQUALIFIED;
      case 16 -> GUILD_DISCOVERY_GRACE_PERIOD_INITIAL_WARNING;
      case 17 -> GUILD_DISCOVERY_GRACE_PERIOD_FINAL_WARNING;
      case 18 -> THREAD_CREATED;
      case 19 -> REPLY;
      case 20 -> CHAT_INPUT_COMMAND;
      case 21 -> THREAD_STARTER_MESSAGE;
      case 22 -> GUILD_INVITE_REMINDER;
      case 23 -> CONTEXT_MENU_COMMAND;
      case 24 -> AUTO_MODERATION_ACTION;
      case 25 -> ROLE_SUBSCRIPTION_PURCHASE;
      case 26 -> INTERACTION_PREMIUM_UPSELL;
      case 27 -> STAGE_START;
      case 28 -> STAGE_END;
      case 29 -> STAGE_SPEAKER;
      case 31 -> STAGE_TOPIC;
      case 32 -> GUILD_APPLICATION_PREMIUM_SUBSCRIPTION;
      case 36 -> GUILD_INCIDENT_ALERT_MODE_ENABLED;
      case 37 -> GUILD_INCIDENT_ALERT_MODE_DISABLED;
      case 38 -> GUILD_INCIDENT_REPORT_RAID;
      case 39 -> GUILD_INCIDENT_REPORT_FALSE_ALARM;
      case 46 -> POLL_RESULT;
      case 55 -> HD_STREAMING_UPGRADED;
      case 30 -> STAGE_RAISE_HAND;
      case 44 -> PURCHASE_NOTIFICATION;
      default -> new MessageType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<MessageType> codec() {
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
    return other instanceof MessageType that && value == that.value;
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

  /** What MessageType knows by name. */
  public enum Known {
    /** {@code 0}. */
    DEFAULT,
    /** {@code 1}. */
    RECIPIENT_ADD,
    /** {@code 2}. */
    RECIPIENT_REMOVE,
    /** {@code 3}. */
    CALL,
    /** {@code 4}. */
    CHANNEL_NAME_CHANGE,
    /** {@code 5}. */
    CHANNEL_ICON_CHANGE,
    /** {@code 6}. */
    CHANNEL_PINNED_MESSAGE,
    /** {@code 7}. */
    USER_JOIN,
    /** {@code 8}. */
    GUILD_BOOST,
    /** {@code 9}. */
    GUILD_BOOST_TIER_1,
    /** {@code 10}. */
    GUILD_BOOST_TIER_2,
    /** {@code 11}. */
    GUILD_BOOST_TIER_3,
    /** {@code 12}. */
    CHANNEL_FOLLOW_ADD,
    /** {@code 14}. */
    GUILD_DISCOVERY_DISQUALIFIED,
    /** {@code 15}. */
    GUILD_DISCOVERY_REQUALIFIED,
    /** {@code 16}. */
    GUILD_DISCOVERY_GRACE_PERIOD_INITIAL_WARNING,
    /** {@code 17}. */
    GUILD_DISCOVERY_GRACE_PERIOD_FINAL_WARNING,
    /** {@code 18}. */
    THREAD_CREATED,
    /** {@code 19}. */
    REPLY,
    /** {@code 20}. */
    CHAT_INPUT_COMMAND,
    /** {@code 21}. */
    THREAD_STARTER_MESSAGE,
    /** {@code 22}. */
    GUILD_INVITE_REMINDER,
    /** {@code 23}. */
    CONTEXT_MENU_COMMAND,
    /** {@code 24}. */
    AUTO_MODERATION_ACTION,
    /** {@code 25}. */
    ROLE_SUBSCRIPTION_PURCHASE,
    /** {@code 26}. */
    INTERACTION_PREMIUM_UPSELL,
    /** {@code 27}. */
    STAGE_START,
    /** {@code 28}. */
    STAGE_END,
    /** {@code 29}. */
    STAGE_SPEAKER,
    /** {@code 31}. */
    STAGE_TOPIC,
    /** {@code 32}. */
    GUILD_APPLICATION_PREMIUM_SUBSCRIPTION,
    /** {@code 36}. */
    GUILD_INCIDENT_ALERT_MODE_ENABLED,
    /** {@code 37}. */
    GUILD_INCIDENT_ALERT_MODE_DISABLED,
    /** {@code 38}. */
    GUILD_INCIDENT_REPORT_RAID,
    /** {@code 39}. */
    GUILD_INCIDENT_REPORT_FALSE_ALARM,
    /** {@code 46}. */
    POLL_RESULT,
    /** {@code 55}. */
    HD_STREAMING_UPGRADED,
    /** {@code 30}. */
    STAGE_RAISE_HAND,
    /** {@code 44}. */
    PURCHASE_NOTIFICATION,
    /** Any other value. */
    UNKNOWN
  }
}
