// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Team membership state: a value of {@code TeamMembershipStates}, or one that Discord added since.
 * Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class TeamMembershipState {

  /** {@code 1}. */
  public static final TeamMembershipState INVITED =
      new TeamMembershipState(1, Known.INVITED);

  /** {@code 2}. */
  public static final TeamMembershipState ACCEPTED =
      new TeamMembershipState(2, Known.ACCEPTED);

  static final Codec<TeamMembershipState> CODEC =
      new ChoiceCodec.Numeric<>(TeamMembershipState::of, TeamMembershipState::value);

  private final int value;
  private final Known known;

  private TeamMembershipState(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static TeamMembershipState of(int value) {
    return switch (value) {
      case 1 -> INVITED;
      case 2 -> ACCEPTED;
      default -> new TeamMembershipState(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<TeamMembershipState> codec() {
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
    return other instanceof TeamMembershipState that && value == that.value;
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

  /** What TeamMembershipState knows by name. */
  public enum Known {
    /** {@code 1}. */
    INVITED,
    /** {@code 2}. */
    ACCEPTED,
    /** Any other value. */
    UNKNOWN
  }
}
