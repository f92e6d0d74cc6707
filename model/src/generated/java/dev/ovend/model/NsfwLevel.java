// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Nsfw level: a value of {@code GuildNSFWContentLevel}, or one that Discord added since. Compare by
 * {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class NsfwLevel {

  /** {@code 0}. */
  public static final NsfwLevel DEFAULT =
      new NsfwLevel(0, Known.DEFAULT);

  /** {@code 1}. */
  public static final NsfwLevel EXPLICIT =
      new NsfwLevel(1, Known.EXPLICIT);

  /** {@code 2}. */
  public static final NsfwLevel SAFE =
      new NsfwLevel(2, Known.SAFE);

  /** {@code 3}. */
  public static final NsfwLevel AGE_RESTRICTED =
      new NsfwLevel(3, Known.AGE_RESTRICTED);

  static final Codec<NsfwLevel> CODEC =
      new ChoiceCodec.Numeric<>(NsfwLevel::of, NsfwLevel::value);

  private final int value;
  private final Known known;

  private NsfwLevel(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static NsfwLevel of(int value) {
    return switch (value) {
      case 0 -> DEFAULT;
      case 1 -> EXPLICIT;
      case 2 -> SAFE;
      case 3 -> AGE_RESTRICTED;
      default -> new NsfwLevel(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<NsfwLevel> codec() {
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
    return other instanceof NsfwLevel that && value == that.value;
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

  /** What NsfwLevel knows by name. */
  public enum Known {
    /** {@code 0}. */
    DEFAULT,
    /** {@code 1}. */
    EXPLICIT,
    /** {@code 2}. */
    SAFE,
    /** {@code 3}. */
    AGE_RESTRICTED,
    /** Any other value. */
    UNKNOWN
  }
}
