// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Thread search sort: a value of {@code ThreadSortingMode}, or one that Discord added since.
 * Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class ThreadSearchSort {

  /** {@code relevance}. */
  public static final ThreadSearchSort RELEVANCE =
      new ThreadSearchSort("relevance", Known.RELEVANCE);

  /** {@code creation_time}. */
  public static final ThreadSearchSort CREATION_TIME =
      new ThreadSearchSort("creation_time", Known.CREATION_TIME);

  /** {@code last_message_time}. */
  public static final ThreadSearchSort LAST_MESSAGE_TIME =
      new ThreadSearchSort("last_message_time", Known.LAST_MESSAGE_TIME);

  /** {@code archive_time}. */
  public static final ThreadSearchSort ARCHIVE_TIME =
      new ThreadSearchSort("archive_time", Known.ARCHIVE_TIME);

  static final Codec<ThreadSearchSort> CODEC =
      new ChoiceCodec.Textual<>(ThreadSearchSort::of, ThreadSearchSort::value);

  private final String value;
  private final Known known;

  private ThreadSearchSort(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ThreadSearchSort of(String value) {
    return switch (value) {
      case "relevance" -> RELEVANCE;
      case "creation_time" -> CREATION_TIME;
      case "last_message_time" -> LAST_MESSAGE_TIME;
      case "archive_time" -> ARCHIVE_TIME;
      default -> new ThreadSearchSort(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ThreadSearchSort> codec() {
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
    return other instanceof ThreadSearchSort that && value.equals(that.value);
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

  /** What ThreadSearchSort knows by name. */
  public enum Known {
    /** {@code relevance}. */
    RELEVANCE,
    /** {@code creation_time}. */
    CREATION_TIME,
    /** {@code last_message_time}. */
    LAST_MESSAGE_TIME,
    /** {@code archive_time}. */
    ARCHIVE_TIME,
    /** Any other value. */
    UNKNOWN
  }
}
