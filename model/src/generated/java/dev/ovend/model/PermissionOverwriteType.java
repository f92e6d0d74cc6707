// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Permission overwrite type: a value of {@code ChannelPermissionOverwrites}, or one that Discord
 * added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class PermissionOverwriteType {

  /** {@code 0}. */
  public static final PermissionOverwriteType ROLE =
      new PermissionOverwriteType(0, Known.ROLE);

  /** {@code 1}. */
  public static final PermissionOverwriteType MEMBER =
      new PermissionOverwriteType(1, Known.MEMBER);

  static final Codec<PermissionOverwriteType> CODEC =
      new ChoiceCodec.Numeric<>(PermissionOverwriteType::of, PermissionOverwriteType::value);

  private final int value;
  private final Known known;

  private PermissionOverwriteType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static PermissionOverwriteType of(int value) {
    return switch (value) {
      case 0 -> ROLE;
      case 1 -> MEMBER;
      default -> new PermissionOverwriteType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<PermissionOverwriteType> codec() {
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
    return other instanceof PermissionOverwriteType that && value == that.value;
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

  /** What PermissionOverwriteType knows by name. */
  public enum Known {
    /** {@code 0}. */
    ROLE,
    /** {@code 1}. */
    MEMBER,
    /** Any other value. */
    UNKNOWN
  }
}
