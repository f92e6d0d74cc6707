// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Channel type: a value of {@code ChannelTypes}, or one that Discord added since. Compare by {@code
 * ==} or {@code equals}; switch over {@link #known}.
 */
public final class ChannelType {

  /** {@code 1}. */
  public static final ChannelType DM =
      new ChannelType(1, Known.DM);

  /** {@code 3}. */
  public static final ChannelType GROUP_DM =
      new ChannelType(3, Known.GROUP_DM);

  /** {@code 0}. */
  public static final ChannelType GUILD_TEXT =
      new ChannelType(0, Known.GUILD_TEXT);

  /** {@code 2}. */
  public static final ChannelType GUILD_VOICE =
      new ChannelType(2, Known.GUILD_VOICE);

  /** {@code 4}. */
  public static final ChannelType GUILD_CATEGORY =
      new ChannelType(4, Known.GUILD_CATEGORY);

  /** {@code 5}. */
  public static final ChannelType GUILD_ANNOUNCEMENT =
      new ChannelType(5, Known.GUILD_ANNOUNCEMENT);

  /** {@code 10}. */
  public static final ChannelType ANNOUNCEMENT_THREAD =
      new ChannelType(10, Known.ANNOUNCEMENT_THREAD);

  /** {@code 11}. */
  public static final ChannelType PUBLIC_THREAD =
      new ChannelType(11, Known.PUBLIC_THREAD);

  /** {@code 12}. */
  public static final ChannelType PRIVATE_THREAD =
      new ChannelType(12, Known.PRIVATE_THREAD);

  /** {@code 13}. */
  public static final ChannelType GUILD_STAGE_VOICE =
      new ChannelType(13, Known.GUILD_STAGE_VOICE);

  /** {@code 14}. */
  public static final ChannelType GUILD_DIRECTORY =
      new ChannelType(14, Known.GUILD_DIRECTORY);

  /** {@code 15}. */
  public static final ChannelType GUILD_FORUM =
      new ChannelType(15, Known.GUILD_FORUM);

  /** {@code 16}. */
  public static final ChannelType GUILD_MEDIA =
      new ChannelType(16, Known.GUILD_MEDIA);

  static final Codec<ChannelType> CODEC =
      new ChoiceCodec.Numeric<>(ChannelType::of, ChannelType::value);

  private final int value;
  private final Known known;

  private ChannelType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ChannelType of(int value) {
    return switch (value) {
      case 1 -> DM;
      case 3 -> GROUP_DM;
      case 0 -> GUILD_TEXT;
      case 2 -> GUILD_VOICE;
      case 4 -> GUILD_CATEGORY;
      case 5 -> GUILD_ANNOUNCEMENT;
      case 10 -> ANNOUNCEMENT_THREAD;
      case 11 -> PUBLIC_THREAD;
      case 12 -> PRIVATE_THREAD;
      case 13 -> GUILD_STAGE_VOICE;
      case 14 -> GUILD_DIRECTORY;
      case 15 -> GUILD_FORUM;
      case 16 -> GUILD_MEDIA;
      default -> new ChannelType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ChannelType> codec() {
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
    return other instanceof ChannelType that && value == that.value;
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

  /** What ChannelType knows by name. */
  public enum Known {
    /** {@code 1}. */
    DM,
    /** {@code 3}. */
    GROUP_DM,
    /** {@code 0}. */
    GUILD_TEXT,
    /** {@code 2}. */
    GUILD_VOICE,
    /** {@code 4}. */
    GUILD_CATEGORY,
    /** {@code 5}. */
    GUILD_ANNOUNCEMENT,
    /** {@code 10}. */
    ANNOUNCEMENT_THREAD,
    /** {@code 11}. */
    PUBLIC_THREAD,
    /** {@code 12}. */
    PRIVATE_THREAD,
    /** {@code 13}. */
    GUILD_STAGE_VOICE,
    /** {@code 14}. */
    GUILD_DIRECTORY,
    /** {@code 15}. */
    GUILD_FORUM,
    /** {@code 16}. */
    GUILD_MEDIA,
    /** Any other value. */
    UNKNOWN
  }
}
