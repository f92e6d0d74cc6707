// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Select option, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code StringSelectOptionForRequest}, since 2026-07-18.
 */
public final class SelectOption extends RequestData {

  @Nullable String label;
  @Nullable String value;
  @Nullable String description;
  @Nullable Boolean isDefault;
  @Nullable ComponentEmojiRequest emoji;

  /** Creates one with what Discord demands. */
  public SelectOption(String label, String value) {
    this.label = label;
    set(0);
    this.value = value;
    set(1);
  }

  SelectOption() {}

  /** Sets {@code label}: 1 to 100 characters. */
  public SelectOption label(String label) {
    this.label = label;
    set(0);
    return this;
  }

  /** Returns {@code label}; null if it is null or not set. */
  public @Nullable String label() {
    return label;
  }

  /** Sets {@code value}: 1 to 100 characters. */
  public SelectOption value(String value) {
    this.value = value;
    set(1);
    return this;
  }

  /** Returns {@code value}; null if it is null or not set. */
  public @Nullable String value() {
    return value;
  }

  /** Sets {@code description}: at most 100 characters; null is sent as null. */
  public SelectOption description(@Nullable String description) {
    this.description = description;
    set(2);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Sets {@code default}: null is sent as null. */
  public SelectOption isDefault(@Nullable Boolean isDefault) {
    this.isDefault = isDefault;
    set(3);
    return this;
  }

  /** Returns {@code default}; null if it is null or not set. */
  public @Nullable Boolean isDefault() {
    return isDefault;
  }

  /** Sets {@code emoji}: null is sent as null. */
  public SelectOption emoji(@Nullable ComponentEmojiRequest emoji) {
    this.emoji = emoji;
    set(4);
    return this;
  }

  /** Returns {@code emoji}; null if it is null or not set. */
  public @Nullable ComponentEmojiRequest emoji() {
    return emoji;
  }

  /** Returns what reads and writes it. */
  public static Codec<SelectOption> codec() {
    return SelectOptionCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return SelectOptionCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("label", label);
    checks.length("label", label, 1, 100);
    checks.demanded("value", value);
    checks.length("value", value, 1, 100);
    checks.length("description", description, 0, 100);
    checks.inside("emoji", emoji);
  }
}
