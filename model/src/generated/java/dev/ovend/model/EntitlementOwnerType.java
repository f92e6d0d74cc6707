// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Entitlement owner type: a value of {@code EntitlementOwnerTypes}, or one that Discord added
 * since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class EntitlementOwnerType {

  /** {@code 1}. */
  public static final EntitlementOwnerType GUILD =
      new EntitlementOwnerType(1, Known.GUILD);

  /** {@code 2}. */
  public static final EntitlementOwnerType USER =
      new EntitlementOwnerType(2, Known.USER);

  static final Codec<EntitlementOwnerType> CODEC =
      new ChoiceCodec.Numeric<>(EntitlementOwnerType::of, EntitlementOwnerType::value);

  private final int value;
  private final Known known;

  private EntitlementOwnerType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static EntitlementOwnerType of(int value) {
    return switch (value) {
      case 1 -> GUILD;
      case 2 -> USER;
      default -> new EntitlementOwnerType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<EntitlementOwnerType> codec() {
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
    return other instanceof EntitlementOwnerType that && value == that.value;
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

  /** What EntitlementOwnerType knows by name. */
  public enum Known {
    /** {@code 1}. */
    GUILD,
    /** {@code 2}. */
    USER,
    /** Any other value. */
    UNKNOWN
  }
}
