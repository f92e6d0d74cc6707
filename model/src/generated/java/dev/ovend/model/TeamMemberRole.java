// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Team member role: a value of {@code TeamMemberRoles}, or one that Discord added since. Compare by
 * {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class TeamMemberRole {

  /** {@code admin}. */
  public static final TeamMemberRole ADMIN =
      new TeamMemberRole("admin", Known.ADMIN);

  /** {@code developer}. */
  public static final TeamMemberRole DEVELOPER =
      new TeamMemberRole("developer", Known.DEVELOPER);

  /** {@code read_only}. */
  public static final TeamMemberRole READ_ONLY =
      new TeamMemberRole("read_only", Known.READ_ONLY);

  static final Codec<TeamMemberRole> CODEC =
      new ChoiceCodec.Textual<>(TeamMemberRole::of, TeamMemberRole::value);

  private final String value;
  private final Known known;

  private TeamMemberRole(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static TeamMemberRole of(String value) {
    return switch (value) {
      case "admin" -> ADMIN;
      case "developer" -> DEVELOPER;
      case "read_only" -> READ_ONLY;
      default -> new TeamMemberRole(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<TeamMemberRole> codec() {
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
    return other instanceof TeamMemberRole that && value.equals(that.value);
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

  /** What TeamMemberRole knows by name. */
  public enum Known {
    /** {@code admin}. */
    ADMIN,
    /** {@code developer}. */
    DEVELOPER,
    /** {@code read_only}. */
    READ_ONLY,
    /** Any other value. */
    UNKNOWN
  }
}
