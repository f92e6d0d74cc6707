// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Target users job status: a value of {@code TargetUsersJobStatusTypes}, or one that Discord added
 * since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class TargetUsersJobStatus {

  /** {@code 0}. */
  public static final TargetUsersJobStatus UNSPECIFIED =
      new TargetUsersJobStatus(0, Known.UNSPECIFIED);

  /** {@code 1}. */
  public static final TargetUsersJobStatus PROCESSING =
      new TargetUsersJobStatus(1, Known.PROCESSING);

  /** {@code 2}. */
  public static final TargetUsersJobStatus COMPLETED =
      new TargetUsersJobStatus(2, Known.COMPLETED);

  /** {@code 3}. */
  public static final TargetUsersJobStatus FAILED =
      new TargetUsersJobStatus(3, Known.FAILED);

  static final Codec<TargetUsersJobStatus> CODEC =
      new ChoiceCodec.Numeric<>(TargetUsersJobStatus::of, TargetUsersJobStatus::value);

  private final int value;
  private final Known known;

  private TargetUsersJobStatus(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static TargetUsersJobStatus of(int value) {
    return switch (value) {
      case 0 -> UNSPECIFIED;
      case 1 -> PROCESSING;
      case 2 -> COMPLETED;
      case 3 -> FAILED;
      default -> new TargetUsersJobStatus(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<TargetUsersJobStatus> codec() {
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
    return other instanceof TargetUsersJobStatus that && value == that.value;
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

  /** What TargetUsersJobStatus knows by name. */
  public enum Known {
    /** {@code 0}. */
    UNSPECIFIED,
    /** {@code 1}. */
    PROCESSING,
    /** {@code 2}. */
    COMPLETED,
    /** {@code 3}. */
    FAILED,
    /** Any other value. */
    UNKNOWN
  }
}
