// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Checkbox option, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code CheckboxGroupOptionForRequest}, since 2026-07-18.
 */
public final class CheckboxOption extends RequestData {

  @Nullable String label;
  @Nullable String value;
  @Nullable String description;
  @Nullable Boolean isDefault;

  /** Creates one with what Discord demands. */
  public CheckboxOption(String label, String value) {
    this.label = label;
    set(0);
    this.value = value;
    set(1);
  }

  CheckboxOption() {}

  /** Sets {@code label}: 1 to 100 characters. */
  public CheckboxOption label(String label) {
    this.label = label;
    set(0);
    return this;
  }

  /** Returns {@code label}; null if it is null or not set. */
  public @Nullable String label() {
    return label;
  }

  /** Sets {@code value}: 1 to 100 characters. */
  public CheckboxOption value(String value) {
    this.value = value;
    set(1);
    return this;
  }

  /** Returns {@code value}; null if it is null or not set. */
  public @Nullable String value() {
    return value;
  }

  /** Sets {@code description}: at most 100 characters; null is sent as null. */
  public CheckboxOption description(@Nullable String description) {
    this.description = description;
    set(2);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Sets {@code default}: null is sent as null. */
  public CheckboxOption isDefault(@Nullable Boolean isDefault) {
    this.isDefault = isDefault;
    set(3);
    return this;
  }

  /** Returns {@code default}; null if it is null or not set. */
  public @Nullable Boolean isDefault() {
    return isDefault;
  }

  /** Returns what reads and writes it. */
  public static Codec<CheckboxOption> codec() {
    return CheckboxOptionCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CheckboxOptionCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("label", label);
    checks.length("label", label, 1, 100);
    checks.demanded("value", value);
    checks.length("value", value, 1, 100);
    checks.length("description", description, 0, 100);
  }
}
