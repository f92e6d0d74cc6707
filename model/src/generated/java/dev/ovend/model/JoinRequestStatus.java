// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Join request status: a value of {@code GuildJoinRequestApplicationStatus}, or one that Discord
 * added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class JoinRequestStatus {

  /** {@code STARTED}. */
  public static final JoinRequestStatus STARTED =
      new JoinRequestStatus("STARTED", Known.STARTED);

  /** {@code SUBMITTED}. */
  public static final JoinRequestStatus SUBMITTED =
      new JoinRequestStatus("SUBMITTED", Known.SUBMITTED);

  /** {@code REJECTED}. */
  public static final JoinRequestStatus REJECTED =
      new JoinRequestStatus("REJECTED", Known.REJECTED);

  /** {@code APPROVED}. */
  public static final JoinRequestStatus APPROVED =
      new JoinRequestStatus("APPROVED", Known.APPROVED);

  static final Codec<JoinRequestStatus> CODEC =
      new ChoiceCodec.Textual<>(JoinRequestStatus::of, JoinRequestStatus::value);

  private final String value;
  private final Known known;

  private JoinRequestStatus(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static JoinRequestStatus of(String value) {
    return switch (value) {
      case "STARTED" -> STARTED;
      case "SUBMITTED" -> SUBMITTED;
      case "REJECTED" -> REJECTED;
      case "APPROVED" -> APPROVED;
      default -> new JoinRequestStatus(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<JoinRequestStatus> codec() {
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
    return other instanceof JoinRequestStatus that && value.equals(that.value);
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

  /** What JoinRequestStatus knows by name. */
  public enum Known {
    /** {@code STARTED}. */
    STARTED,
    /** {@code SUBMITTED}. */
    SUBMITTED,
    /** {@code REJECTED}. */
    REJECTED,
    /** {@code APPROVED}. */
    APPROVED,
    /** Any other value. */
    UNKNOWN
  }
}
