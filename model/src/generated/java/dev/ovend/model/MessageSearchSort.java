// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Message search sort: a value of {@code SortingMode}, or one that Discord added since. Compare by
 * {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class MessageSearchSort {

  /** {@code relevance}. */
  public static final MessageSearchSort RELEVANCE =
      new MessageSearchSort("relevance", Known.RELEVANCE);

  /** {@code timestamp}. */
  public static final MessageSearchSort TIMESTAMP =
      new MessageSearchSort("timestamp", Known.TIMESTAMP);

  static final Codec<MessageSearchSort> CODEC =
      new ChoiceCodec.Textual<>(MessageSearchSort::of, MessageSearchSort::value);

  private final String value;
  private final Known known;

  private MessageSearchSort(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static MessageSearchSort of(String value) {
    return switch (value) {
      case "relevance" -> RELEVANCE;
      case "timestamp" -> TIMESTAMP;
      default -> new MessageSearchSort(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<MessageSearchSort> codec() {
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
    return other instanceof MessageSearchSort that && value.equals(that.value);
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

  /** What MessageSearchSort knows by name. */
  public enum Known {
    /** {@code relevance}. */
    RELEVANCE,
    /** {@code timestamp}. */
    TIMESTAMP,
    /** Any other value. */
    UNKNOWN
  }
}
