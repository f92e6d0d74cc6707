// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * String select, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code StringSelectComponentForMessageRequest}, since 2026-07-18.
 */
public final class StringSelect extends RequestData implements ActionRowChild {

  @Nullable Integer id;
  @Nullable String customId;
  @Nullable String placeholder;
  @Nullable Long minValues;
  @Nullable Long maxValues;
  @Nullable Boolean disabled;
  @Nullable Boolean required;
  @Nullable List<SelectOption> options;

  /** Creates one with what Discord demands. */
  public StringSelect(String customId, List<? extends SelectOption> options) {
    this.customId = customId;
    set(2);
    this.options = List.copyOf(options);
    set(8);
  }

  /** Creates one with what Discord demands, one or more of the last. */
  public StringSelect(String customId, SelectOption option, SelectOption... more) {
    this(customId, several(option, more));
  }

  StringSelect() {}

  /** Sets {@code id}: at least 0; null is sent as null. */
  public StringSelect id(@Nullable Integer id) {
    this.id = id;
    set(1);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Integer id() {
    return id;
  }

  /** Sets {@code custom_id}: 1 to 100 characters. */
  public StringSelect customId(String customId) {
    this.customId = customId;
    set(2);
    return this;
  }

  /** Returns {@code custom_id}; null if it is null or not set. */
  public @Nullable String customId() {
    return customId;
  }

  /** Sets {@code placeholder}: at most 150 characters; null is sent as null. */
  public StringSelect placeholder(@Nullable String placeholder) {
    this.placeholder = placeholder;
    set(3);
    return this;
  }

  /** Returns {@code placeholder}; null if it is null or not set. */
  public @Nullable String placeholder() {
    return placeholder;
  }

  /** Sets {@code min_values}: at most 25; null is sent as null. */
  public StringSelect minValues(@Nullable Long minValues) {
    this.minValues = minValues;
    set(4);
    return this;
  }

  /** Sets {@code min_values}: at most 25. */
  public StringSelect minValues(long minValues) {
    return minValues(Long.valueOf(minValues));
  }

  /** Returns {@code min_values}; null if it is null or not set. */
  public @Nullable Long minValues() {
    return minValues;
  }

  /** Sets {@code max_values}: 1 to 25; null is sent as null. */
  public StringSelect maxValues(@Nullable Long maxValues) {
    this.maxValues = maxValues;
    set(5);
    return this;
  }

  /** Sets {@code max_values}: 1 to 25. */
  public StringSelect maxValues(long maxValues) {
    return maxValues(Long.valueOf(maxValues));
  }

  /** Returns {@code max_values}; null if it is null or not set. */
  public @Nullable Long maxValues() {
    return maxValues;
  }

  /** Sets {@code disabled}: null is sent as null. */
  public StringSelect disabled(@Nullable Boolean disabled) {
    this.disabled = disabled;
    set(6);
    return this;
  }

  /** Returns {@code disabled}; null if it is null or not set. */
  public @Nullable Boolean disabled() {
    return disabled;
  }

  /** Sets {@code required}: null is sent as null. */
  public StringSelect required(@Nullable Boolean required) {
    this.required = required;
    set(7);
    return this;
  }

  /** Returns {@code required}; null if it is null or not set. */
  public @Nullable Boolean required() {
    return required;
  }

  /** Sets {@code options}: 1 to 25 items. */
  public StringSelect options(List<? extends SelectOption> options) {
    this.options = List.copyOf(options);
    set(8);
    return this;
  }

  /** Adds to {@code options}. */
  public StringSelect addOption(SelectOption option) {
    this.options = added(this.options, option);
    set(8);
    return this;
  }

  /** Returns {@code options}; null if it is null or not set. */
  public @Nullable List<SelectOption> options() {
    return options;
  }

  /** Returns what reads and writes it. */
  public static Codec<StringSelect> codec() {
    return StringSelectCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return StringSelectCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("id", id, 0L, Long.MAX_VALUE);
    checks.demanded("custom_id", customId);
    checks.length("custom_id", customId, 1, 100);
    checks.length("placeholder", placeholder, 0, 150);
    checks.range("min_values", minValues, 0L, 25L);
    checks.range("max_values", maxValues, 1L, 25L);
    checks.demanded("options", options);
    checks.items("options", options, 1, 25);
    checks.each("options", options);
    SelectRules.stringSelect(this, checks);
  }
}
