// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Number option, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ApplicationCommandNumberOption}, since 2026-07-18.
 */
public final class NumberOption extends RequestData implements CommandOption, CommandValueOption {

  @Nullable String name;
  @Nullable Map<String, String> nameLocalizations;
  @Nullable String description;
  @Nullable Map<String, String> descriptionLocalizations;
  @Nullable Boolean required;
  @Nullable Boolean autocomplete;
  @Nullable List<NumberChoice> choices;
  @Nullable Double minValue;
  @Nullable Double maxValue;

  /** Creates one with what Discord demands. */
  public NumberOption(String name, String description) {
    this.name = name;
    set(1);
    this.description = description;
    set(3);
  }

  NumberOption() {}

  /** Sets {@code name}: 1 to 32 characters. */
  public NumberOption name(String name) {
    this.name = name;
    set(1);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code name_localizations}: at most 34 items; null is sent as null. */
  public NumberOption nameLocalizations(@Nullable Map<String, ? extends String> nameLocalizations) {
    this.nameLocalizations = nameLocalizations == null ? null : Map.copyOf(nameLocalizations);
    set(2);
    return this;
  }

  /** Returns {@code name_localizations}; null if it is null or not set. */
  public @Nullable Map<String, String> nameLocalizations() {
    return nameLocalizations;
  }

  /** Sets {@code description}: 1 to 100 characters. */
  public NumberOption description(String description) {
    this.description = description;
    set(3);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Sets {@code description_localizations}: at most 34 items; null is sent as null. */
  public NumberOption descriptionLocalizations(@Nullable Map<String, ? extends String> descriptionLocalizations) {
    this.descriptionLocalizations = descriptionLocalizations == null ? null : Map.copyOf(descriptionLocalizations);
    set(4);
    return this;
  }

  /** Returns {@code description_localizations}; null if it is null or not set. */
  public @Nullable Map<String, String> descriptionLocalizations() {
    return descriptionLocalizations;
  }

  /** Sets {@code required}: null is sent as null. */
  public NumberOption required(@Nullable Boolean required) {
    this.required = required;
    set(5);
    return this;
  }

  /** Returns {@code required}; null if it is null or not set. */
  public @Nullable Boolean required() {
    return required;
  }

  /** Sets {@code autocomplete}: null is sent as null. */
  public NumberOption autocomplete(@Nullable Boolean autocomplete) {
    this.autocomplete = autocomplete;
    set(6);
    return this;
  }

  /** Returns {@code autocomplete}; null if it is null or not set. */
  public @Nullable Boolean autocomplete() {
    return autocomplete;
  }

  /** Sets {@code choices}: at most 25 items; null is sent as null. */
  public NumberOption choices(@Nullable List<? extends NumberChoice> choices) {
    this.choices = choices == null ? null : List.copyOf(choices);
    set(7);
    return this;
  }

  /** Adds to {@code choices}. */
  public NumberOption addChoice(NumberChoice choice) {
    this.choices = added(this.choices, choice);
    set(7);
    return this;
  }

  /** Returns {@code choices}; null if it is null or not set. */
  public @Nullable List<NumberChoice> choices() {
    return choices;
  }

  /** Sets {@code min_value}: null is sent as null. */
  public NumberOption minValue(@Nullable Double minValue) {
    this.minValue = minValue;
    set(8);
    return this;
  }

  /** Sets {@code min_value}: null is sent as null. */
  public NumberOption minValue(double minValue) {
    return minValue(Double.valueOf(minValue));
  }

  /** Returns {@code min_value}; null if it is null or not set. */
  public @Nullable Double minValue() {
    return minValue;
  }

  /** Sets {@code max_value}: null is sent as null. */
  public NumberOption maxValue(@Nullable Double maxValue) {
    this.maxValue = maxValue;
    set(9);
    return this;
  }

  /** Sets {@code max_value}: null is sent as null. */
  public NumberOption maxValue(double maxValue) {
    return maxValue(Double.valueOf(maxValue));
  }

  /** Returns {@code max_value}; null if it is null or not set. */
  public @Nullable Double maxValue() {
    return maxValue;
  }

  /** Returns what reads and writes it. */
  public static Codec<NumberOption> codec() {
    return NumberOptionCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return NumberOptionCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
    checks.length("name", name, 1, 32);
    checks.entries("name_localizations", nameLocalizations, 34);
    checks.demanded("description", description);
    checks.length("description", description, 1, 100);
    checks.entries("description_localizations", descriptionLocalizations, 34);
    checks.items("choices", choices, 0, 25);
    checks.each("choices", choices);
    CommandOptionRules.option(this, checks);
  }
}
