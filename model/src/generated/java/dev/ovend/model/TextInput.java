// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Text input, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code TextInputComponentForModalRequest}, since 2026-07-18.
 */
public final class TextInput extends RequestData implements LabelChild {

  @Nullable Integer id;
  @Nullable String customId;
  @Nullable TextInputStyle style;
  @Nullable String label;
  @Nullable String value;
  @Nullable String placeholder;
  @Nullable Boolean required;
  @Nullable Long minLength;
  @Nullable Long maxLength;

  /** Creates one with what Discord demands. */
  public TextInput(String customId, TextInputStyle style) {
    this.customId = customId;
    set(2);
    this.style = style;
    set(3);
  }

  TextInput() {}

  /** Sets {@code id}: at least 0; null is sent as null. */
  public TextInput id(@Nullable Integer id) {
    this.id = id;
    set(1);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Integer id() {
    return id;
  }

  /** Sets {@code custom_id}: 1 to 100 characters. */
  public TextInput customId(String customId) {
    this.customId = customId;
    set(2);
    return this;
  }

  /** Returns {@code custom_id}; null if it is null or not set. */
  public @Nullable String customId() {
    return customId;
  }

  /** Sets {@code style}. */
  public TextInput style(TextInputStyle style) {
    this.style = style;
    set(3);
    return this;
  }

  /** Returns {@code style}; null if it is null or not set. */
  public @Nullable TextInputStyle style() {
    return style;
  }

  /** Sets {@code label}: 1 to 45 characters; null is sent as null. */
  public TextInput label(@Nullable String label) {
    this.label = label;
    set(4);
    return this;
  }

  /** Returns {@code label}; null if it is null or not set. */
  public @Nullable String label() {
    return label;
  }

  /** Sets {@code value}: at most 4,000 characters; null is sent as null. */
  public TextInput value(@Nullable String value) {
    this.value = value;
    set(5);
    return this;
  }

  /** Returns {@code value}; null if it is null or not set. */
  public @Nullable String value() {
    return value;
  }

  /** Sets {@code placeholder}: at most 100 characters; null is sent as null. */
  public TextInput placeholder(@Nullable String placeholder) {
    this.placeholder = placeholder;
    set(6);
    return this;
  }

  /** Returns {@code placeholder}; null if it is null or not set. */
  public @Nullable String placeholder() {
    return placeholder;
  }

  /** Sets {@code required}: null is sent as null. */
  public TextInput required(@Nullable Boolean required) {
    this.required = required;
    set(7);
    return this;
  }

  /** Returns {@code required}; null if it is null or not set. */
  public @Nullable Boolean required() {
    return required;
  }

  /** Sets {@code min_length}: at most 4,000; null is sent as null. */
  public TextInput minLength(@Nullable Long minLength) {
    this.minLength = minLength;
    set(8);
    return this;
  }

  /** Sets {@code min_length}: at most 4,000. */
  public TextInput minLength(long minLength) {
    return minLength(Long.valueOf(minLength));
  }

  /** Returns {@code min_length}; null if it is null or not set. */
  public @Nullable Long minLength() {
    return minLength;
  }

  /** Sets {@code max_length}: 1 to 4,000; null is sent as null. */
  public TextInput maxLength(@Nullable Long maxLength) {
    this.maxLength = maxLength;
    set(9);
    return this;
  }

  /** Sets {@code max_length}: 1 to 4,000. */
  public TextInput maxLength(long maxLength) {
    return maxLength(Long.valueOf(maxLength));
  }

  /** Returns {@code max_length}; null if it is null or not set. */
  public @Nullable Long maxLength() {
    return maxLength;
  }

  /** Returns what reads and writes it. */
  public static Codec<TextInput> codec() {
    return TextInputCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return TextInputCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("id", id, 0L, Long.MAX_VALUE);
    checks.demanded("custom_id", customId);
    checks.length("custom_id", customId, 1, 100);
    checks.demanded("style", style);
    checks.length("label", label, 1, 45);
    checks.length("value", value, 0, 4000);
    checks.length("placeholder", placeholder, 0, 100);
    checks.range("min_length", minLength, 0L, 4000L);
    checks.range("max_length", maxLength, 1L, 4000L);
    ComponentRules.textInput(this, checks);
  }
}
