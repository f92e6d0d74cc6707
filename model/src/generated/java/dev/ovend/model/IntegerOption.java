// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Integer option, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ApplicationCommandIntegerOption}, since 2026-07-18.
 */
public final class IntegerOption extends RequestData implements CommandOption, CommandValueOption {

  @Nullable String name;
  @Nullable Map<String, String> nameLocalizations;
  @Nullable String description;
  @Nullable Map<String, String> descriptionLocalizations;
  @Nullable Boolean required;
  @Nullable Boolean autocomplete;
  @Nullable List<IntegerChoice> choices;
  @Nullable Long minValue;
  @Nullable Long maxValue;

  /** Creates one with what Discord demands. */
  public IntegerOption(String name, String description) {
    this.name = name;
    set(1);
    this.description = description;
    set(3);
  }

  IntegerOption() {}

  /** Sets {@code name}: 1 to 32 characters. */
  public IntegerOption name(String name) {
    this.name = name;
    set(1);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code name_localizations}: at most 34 items; null is sent as null. */
  public IntegerOption nameLocalizations(@Nullable Map<String, ? extends String> nameLocalizations) {
    this.nameLocalizations = nameLocalizations == null ? null : Map.copyOf(nameLocalizations);
    set(2);
    return this;
  }

  /** Returns {@code name_localizations}; null if it is null or not set. */
  public @Nullable Map<String, String> nameLocalizations() {
    return nameLocalizations;
  }

  /** Sets {@code description}: 1 to 100 characters. */
  public IntegerOption description(String description) {
    this.description = description;
    set(3);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Sets {@code description_localizations}: at most 34 items; null is sent as null. */
  public IntegerOption descriptionLocalizations(@Nullable Map<String, ? extends String> descriptionLocalizations) {
    this.descriptionLocalizations = descriptionLocalizations == null ? null : Map.copyOf(descriptionLocalizations);
    set(4);
    return this;
  }

  /** Returns {@code description_localizations}; null if it is null or not set. */
  public @Nullable Map<String, String> descriptionLocalizations() {
    return descriptionLocalizations;
  }

  /** Sets {@code required}: null is sent as null. */
  public IntegerOption required(@Nullable Boolean required) {
    this.required = required;
    set(5);
    return this;
  }

  /** Returns {@code required}; null if it is null or not set. */
  public @Nullable Boolean required() {
    return required;
  }

  /** Sets {@code autocomplete}: null is sent as null. */
  public IntegerOption autocomplete(@Nullable Boolean autocomplete) {
    this.autocomplete = autocomplete;
    set(6);
    return this;
  }

  /** Returns {@code autocomplete}; null if it is null or not set. */
  public @Nullable Boolean autocomplete() {
    return autocomplete;
  }

  /** Sets {@code choices}: at most 25 items; null is sent as null. */
  public IntegerOption choices(@Nullable List<? extends IntegerChoice> choices) {
    this.choices = choices == null ? null : List.copyOf(choices);
    set(7);
    return this;
  }

  /** Adds to {@code choices}. */
  public IntegerOption addChoice(IntegerChoice choice) {
    this.choices = added(this.choices, choice);
    set(7);
    return this;
  }

  /** Returns {@code choices}; null if it is null or not set. */
  public @Nullable List<IntegerChoice> choices() {
    return choices;
  }

  /** Sets {@code min_value}: null is sent as null. */
  public IntegerOption minValue(@Nullable Long minValue) {
    this.minValue = minValue;
    set(8);
    return this;
  }

  /** Sets {@code min_value}: null is sent as null. */
  public IntegerOption minValue(long minValue) {
    return minValue(Long.valueOf(minValue));
  }

  /** Returns {@code min_value}; null if it is null or not set. */
  public @Nullable Long minValue() {
    return minValue;
  }

  /** Sets {@code max_value}: null is sent as null. */
  public IntegerOption maxValue(@Nullable Long maxValue) {
    this.maxValue = maxValue;
    set(9);
    return this;
  }

  /** Sets {@code max_value}: null is sent as null. */
  public IntegerOption maxValue(long maxValue) {
    return maxValue(Long.valueOf(maxValue));
  }

  /** Returns {@code max_value}; null if it is null or not set. */
  public @Nullable Long maxValue() {
    return maxValue;
  }

  /** Returns what reads and writes it. */
  public static Codec<IntegerOption> codec() {
    return IntegerOptionCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return IntegerOptionCodec.INSTANCE.encode(this);
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
