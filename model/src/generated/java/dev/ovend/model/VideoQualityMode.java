// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Video quality mode: a value of {@code VideoQualityModes}, or one that Discord added since.
 * Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class VideoQualityMode {

  /** {@code 1}. */
  public static final VideoQualityMode AUTO =
      new VideoQualityMode(1, Known.AUTO);

  /** {@code 2}. */
  public static final VideoQualityMode FULL =
      new VideoQualityMode(2, Known.FULL);

  static final Codec<VideoQualityMode> CODEC =
      new ChoiceCodec.Numeric<>(VideoQualityMode::of, VideoQualityMode::value);

  private final int value;
  private final Known known;

  private VideoQualityMode(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static VideoQualityMode of(int value) {
    return switch (value) {
      case 1 -> AUTO;
      case 2 -> FULL;
      default -> new VideoQualityMode(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<VideoQualityMode> codec() {
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
    return other instanceof VideoQualityMode that && value == that.value;
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

  /** What VideoQualityMode knows by name. */
  public enum Known {
    /** {@code 1}. */
    AUTO,
    /** {@code 2}. */
    FULL,
    /** Any other value. */
    UNKNOWN
  }
}
