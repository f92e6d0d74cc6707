// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * String option, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ApplicationCommandStringOption}, since 2026-07-18.
 */
public final class StringOption extends RequestData implements CommandOption, CommandValueOption {

  @Nullable String name;
  @Nullable Map<String, String> nameLocalizations;
  @Nullable String description;
  @Nullable Map<String, String> descriptionLocalizations;
  @Nullable Boolean required;
  @Nullable Boolean autocomplete;
  @Nullable Long minLength;
  @Nullable Long maxLength;
  @Nullable List<StringChoice> choices;

  /** Creates one with what Discord demands. */
  public StringOption(String name, String description) {
    this.name = name;
    set(1);
    this.description = description;
    set(3);
  }

  StringOption() {}

  /** Sets {@code name}: 1 to 32 characters. */
  public StringOption name(String name) {
    this.name = name;
    set(1);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code name_localizations}: at most 34 items; null is sent as null. */
  public StringOption nameLocalizations(@Nullable Map<String, ? extends String> nameLocalizations) {
    this.nameLocalizations = nameLocalizations == null ? null : Map.copyOf(nameLocalizations);
    set(2);
    return this;
  }

  /** Returns {@code name_localizations}; null if it is null or not set. */
  public @Nullable Map<String, String> nameLocalizations() {
    return nameLocalizations;
  }

  /** Sets {@code description}: 1 to 100 characters. */
  public StringOption description(String description) {
    this.description = description;
    set(3);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Sets {@code description_localizations}: at most 34 items; null is sent as null. */
  public StringOption descriptionLocalizations(@Nullable Map<String, ? extends String> descriptionLocalizations) {
    this.descriptionLocalizations = descriptionLocalizations == null ? null : Map.copyOf(descriptionLocalizations);
    set(4);
    return this;
  }

  /** Returns {@code description_localizations}; null if it is null or not set. */
  public @Nullable Map<String, String> descriptionLocalizations() {
    return descriptionLocalizations;
  }

  /** Sets {@code required}: null is sent as null. */
  public StringOption required(@Nullable Boolean required) {
    this.required = required;
    set(5);
    return this;
  }

  /** Returns {@code required}; null if it is null or not set. */
  public @Nullable Boolean required() {
    return required;
  }

  /** Sets {@code autocomplete}: null is sent as null. */
  public StringOption autocomplete(@Nullable Boolean autocomplete) {
    this.autocomplete = autocomplete;
    set(6);
    return this;
  }

  /** Returns {@code autocomplete}; null if it is null or not set. */
  public @Nullable Boolean autocomplete() {
    return autocomplete;
  }

  /** Sets {@code min_length}: at most 6,000; null is sent as null. */
  public StringOption minLength(@Nullable Long minLength) {
    this.minLength = minLength;
    set(7);
    return this;
  }

  /** Sets {@code min_length}: at most 6,000. */
  public StringOption minLength(long minLength) {
    return minLength(Long.valueOf(minLength));
  }

  /** Returns {@code min_length}; null if it is null or not set. */
  public @Nullable Long minLength() {
    return minLength;
  }

  /** Sets {@code max_length}: 1 to 6,000; null is sent as null. */
  public StringOption maxLength(@Nullable Long maxLength) {
    this.maxLength = maxLength;
    set(8);
    return this;
  }

  /** Sets {@code max_length}: 1 to 6,000. */
  public StringOption maxLength(long maxLength) {
    return maxLength(Long.valueOf(maxLength));
  }

  /** Returns {@code max_length}; null if it is null or not set. */
  public @Nullable Long maxLength() {
    return maxLength;
  }

  /** Sets {@code choices}: at most 25 items; null is sent as null. */
  public StringOption choices(@Nullable List<? extends StringChoice> choices) {
    this.choices = choices == null ? null : List.copyOf(choices);
    set(9);
    return this;
  }

  /** Adds to {@code choices}. */
  public StringOption addChoice(StringChoice choice) {
    this.choices = added(this.choices, choice);
    set(9);
    return this;
  }

  /** Returns {@code choices}; null if it is null or not set. */
  public @Nullable List<StringChoice> choices() {
    return choices;
  }

  /** Returns what reads and writes it. */
  public static Codec<StringOption> codec() {
    return StringOptionCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return StringOptionCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
    checks.length("name", name, 1, 32);
    checks.entries("name_localizations", nameLocalizations, 34);
    checks.demanded("description", description);
    checks.length("description", description, 1, 100);
    checks.entries("description_localizations", descriptionLocalizations, 34);
    checks.range("min_length", minLength, 0L, 6000L);
    checks.range("max_length", maxLength, 1L, 6000L);
    checks.items("choices", choices, 0, 25);
    checks.each("choices", choices);
    CommandOptionRules.option(this, checks);
  }
}
