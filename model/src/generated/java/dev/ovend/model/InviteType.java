// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Invite type: a value of {@code InviteTypes}, or one that Discord added since. Compare by {@code
 * ==} or {@code equals}; switch over {@link #known}.
 */
public final class InviteType {

  /** {@code 0}. */
  public static final InviteType GUILD =
      new InviteType(0, Known.GUILD);

  /** {@code 1}. */
  public static final InviteType GROUP_DM =
      new InviteType(1, Known.GROUP_DM);

  /** {@code 2}. */
  public static final InviteType FRIEND =
      new InviteType(2, Known.FRIEND);

  static final Codec<InviteType> CODEC =
      new ChoiceCodec.Numeric<>(InviteType::of, InviteType::value);

  private final int value;
  private final Known known;

  private InviteType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static InviteType of(int value) {
    return switch (value) {
      case 0 -> GUILD;
      case 1 -> GROUP_DM;
      case 2 -> FRIEND;
      default -> new InviteType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<InviteType> codec() {
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
    return other instanceof InviteType that && value == that.value;
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

  /** What InviteType knows by name. */
  public enum Known {
    /** {@code 0}. */
    GUILD,
    /** {@code 1}. */
    GROUP_DM,
    /** {@code 2}. */
    FRIEND,
    /** Any other value. */
    UNKNOWN
  }
}
