// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Message reference type: a value of {@code MessageReferenceType}, or one that Discord added since.
 * Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class MessageReferenceType {

  /** {@code 0}. */
  public static final MessageReferenceType DEFAULT =
      new MessageReferenceType(0, Known.DEFAULT);

  /** {@code 1}. */
  public static final MessageReferenceType FORWARD =
      new MessageReferenceType(1, Known.FORWARD);

  static final Codec<MessageReferenceType> CODEC =
      new ChoiceCodec.Numeric<>(MessageReferenceType::of, MessageReferenceType::value);

  private final int value;
  private final Known known;

  private MessageReferenceType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static MessageReferenceType of(int value) {
    return switch (value) {
      case 0 -> DEFAULT;
      case 1 -> FORWARD;
      default -> new MessageReferenceType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<MessageReferenceType> codec() {
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
    return other instanceof MessageReferenceType that && value == that.value;
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

  /** What MessageReferenceType knows by name. */
  public enum Known {
    /** {@code 0}. */
    DEFAULT,
    /** {@code 1}. */
    FORWARD,
    /** Any other value. */
    UNKNOWN
  }
}
