// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Role connection metadata type: a value of {@code MetadataItemTypes}, or one that Discord added
 * since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class RoleConnectionMetadataType {

  /** {@code 1}. */
  public static final RoleConnectionMetadataType INTEGER_LESS_THAN_EQUAL =
      new RoleConnectionMetadataType(1, Known.INTEGER_LESS_THAN_EQUAL);

  /** {@code 2}. */
  public static final RoleConnectionMetadataType INTEGER_GREATER_THAN_EQUAL =
      new RoleConnectionMetadataType(2, Known.INTEGER_GREATER_THAN_EQUAL);

  /** {@code 3}. */
  public static final RoleConnectionMetadataType INTEGER_EQUAL =
      new RoleConnectionMetadataType(3, Known.INTEGER_EQUAL);

  /** {@code 4}. */
  public static final RoleConnectionMetadataType INTEGER_NOT_EQUAL =
      new RoleConnectionMetadataType(4, Known.INTEGER_NOT_EQUAL);

  /** {@code 5}. */
  public static final RoleConnectionMetadataType DATETIME_LESS_THAN_EQUAL =
      new RoleConnectionMetadataType(5, Known.DATETIME_LESS_THAN_EQUAL);

  /** {@code 6}. */
  public static final RoleConnectionMetadataType DATETIME_GREATER_THAN_EQUAL =
      new RoleConnectionMetadataType(6, Known.DATETIME_GREATER_THAN_EQUAL);

  /** {@code 7}. */
  public static final RoleConnectionMetadataType BOOLEAN_EQUAL =
      new RoleConnectionMetadataType(7, Known.BOOLEAN_EQUAL);

  /** {@code 8}. */
  public static final RoleConnectionMetadataType BOOLEAN_NOT_EQUAL =
      new RoleConnectionMetadataType(8, Known.BOOLEAN_NOT_EQUAL);

  static final Codec<RoleConnectionMetadataType> CODEC =
      new ChoiceCodec.Numeric<>(RoleConnectionMetadataType::of, RoleConnectionMetadataType::value);

  private final int value;
  private final Known known;

  private RoleConnectionMetadataType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static RoleConnectionMetadataType of(int value) {
    return switch (value) {
      case 1 -> INTEGER_LESS_THAN_EQUAL;
      case 2 -> INTEGER_GREATER_THAN_EQUAL;
      case 3 -> INTEGER_EQUAL;
      case 4 -> INTEGER_NOT_EQUAL;
      case 5 -> DATETIME_LESS_THAN_EQUAL;
      case 6 -> DATETIME_GREATER_THAN_EQUAL;
      case 7 -> BOOLEAN_EQUAL;
      case 8 -> BOOLEAN_NOT_EQUAL;
      default -> new RoleConnectionMetadataType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<RoleConnectionMetadataType> codec() {
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
    return other instanceof RoleConnectionMetadataType that && value == that.value;
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

  /** What RoleConnectionMetadataType knows by name. */
  public enum Known {
    /** {@code 1}. */
    INTEGER_LESS_THAN_EQUAL,
    /** {@code 2}. */
    INTEGER_GREATER_THAN_EQUAL,
    /** {@code 3}. */
    INTEGER_EQUAL,
    /** {@code 4}. */
    INTEGER_NOT_EQUAL,
    /** {@code 5}. */
    DATETIME_LESS_THAN_EQUAL,
    /** {@code 6}. */
    DATETIME_GREATER_THAN_EQUAL,
    /** {@code 7}. */
    BOOLEAN_EQUAL,
    /** {@code 8}. */
    BOOLEAN_NOT_EQUAL,
    /** Any other value. */
    UNKNOWN
  }
}
