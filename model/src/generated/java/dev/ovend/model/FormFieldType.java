// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Form field type: a value of {@code GuildMemberVerificationFormFieldType}, or one that Discord
 * added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class FormFieldType {

  /** {@code TERMS}. */
  public static final FormFieldType TERMS =
      new FormFieldType("TERMS", Known.TERMS);

  /** {@code TEXT_INPUT}. */
  public static final FormFieldType TEXT_INPUT =
      new FormFieldType("TEXT_INPUT", Known.TEXT_INPUT);

  /** {@code PARAGRAPH}. */
  public static final FormFieldType PARAGRAPH =
      new FormFieldType("PARAGRAPH", Known.PARAGRAPH);

  /** {@code MULTIPLE_CHOICE}. */
  public static final FormFieldType MULTIPLE_CHOICE =
      new FormFieldType("MULTIPLE_CHOICE", Known.MULTIPLE_CHOICE);

  static final Codec<FormFieldType> CODEC =
      new ChoiceCodec.Textual<>(FormFieldType::of, FormFieldType::value);

  private final String value;
  private final Known known;

  private FormFieldType(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static FormFieldType of(String value) {
    return switch (value) {
      case "TERMS" -> TERMS;
      case "TEXT_INPUT" -> TEXT_INPUT;
      case "PARAGRAPH" -> PARAGRAPH;
      case "MULTIPLE_CHOICE" -> MULTIPLE_CHOICE;
      default -> new FormFieldType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<FormFieldType> codec() {
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
    return other instanceof FormFieldType that && value.equals(that.value);
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

  /** What FormFieldType knows by name. */
  public enum Known {
    /** {@code TERMS}. */
    TERMS,
    /** {@code TEXT_INPUT}. */
    TEXT_INPUT,
    /** {@code PARAGRAPH}. */
    PARAGRAPH,
    /** {@code MULTIPLE_CHOICE}. */
    MULTIPLE_CHOICE,
    /** Any other value. */
    UNKNOWN
  }
}
