// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * String choice, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ApplicationCommandOptionStringChoice}, since 2026-07-18.
 */
public final class StringChoice extends RequestData {

  @Nullable String name;
  @Nullable Map<String, String> nameLocalizations;
  @Nullable String value;

  /** Creates one with what Discord demands. */
  public StringChoice(String name, String value) {
    this.name = name;
    set(0);
    this.value = value;
    set(2);
  }

  StringChoice() {}

  /** Sets {@code name}: 1 to 100 characters. */
  public StringChoice name(String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code name_localizations}: at most 34 items; null is sent as null. */
  public StringChoice nameLocalizations(@Nullable Map<String, ? extends String> nameLocalizations) {
    this.nameLocalizations = nameLocalizations == null ? null : Map.copyOf(nameLocalizations);
    set(1);
    return this;
  }

  /** Returns {@code name_localizations}; null if it is null or not set. */
  public @Nullable Map<String, String> nameLocalizations() {
    return nameLocalizations;
  }

  /** Sets {@code value}: at most 100 characters. */
  public StringChoice value(String value) {
    this.value = value;
    set(2);
    return this;
  }

  /** Returns {@code value}; null if it is null or not set. */
  public @Nullable String value() {
    return value;
  }

  /** Returns what reads and writes it. */
  public static Codec<StringChoice> codec() {
    return StringChoiceCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return StringChoiceCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
    checks.length("name", name, 1, 100);
    checks.entries("name_localizations", nameLocalizations, 34);
    checks.demanded("value", value);
    checks.length("value", value, 0, 100);
  }
}
