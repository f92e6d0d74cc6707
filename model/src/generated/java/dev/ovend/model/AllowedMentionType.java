// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Allowed mention type: a value of {@code AllowedMentionTypes}, or one that Discord added since.
 * Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class AllowedMentionType {

  /** {@code users}. */
  public static final AllowedMentionType USERS =
      new AllowedMentionType("users", Known.USERS);

  /** {@code roles}. */
  public static final AllowedMentionType ROLES =
      new AllowedMentionType("roles", Known.ROLES);

  /** {@code everyone}. */
  public static final AllowedMentionType EVERYONE =
      new AllowedMentionType("everyone", Known.EVERYONE);

  static final Codec<AllowedMentionType> CODEC =
      new ChoiceCodec.Textual<>(AllowedMentionType::of, AllowedMentionType::value);

  private final String value;
  private final Known known;

  private AllowedMentionType(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static AllowedMentionType of(String value) {
    return switch (value) {
      case "users" -> USERS;
      case "roles" -> ROLES;
      case "everyone" -> EVERYONE;
      default -> new AllowedMentionType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<AllowedMentionType> codec() {
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
    return other instanceof AllowedMentionType that && value.equals(that.value);
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

  /** What AllowedMentionType knows by name. */
  public enum Known {
    /** {@code users}. */
    USERS,
    /** {@code roles}. */
    ROLES,
    /** {@code everyone}. */
    EVERYONE,
    /** Any other value. */
    UNKNOWN
  }
}
