// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checkbox group, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code CheckboxGroupComponentForModalRequest}, since 2026-07-18.
 */
public final class CheckboxGroup extends RequestData implements LabelChild {

  @Nullable Integer id;
  @Nullable String customId;
  @Nullable Long minValues;
  @Nullable Long maxValues;
  @Nullable Boolean required;
  @Nullable List<CheckboxOption> options;

  /** Creates one with what Discord demands. */
  public CheckboxGroup(String customId, List<? extends CheckboxOption> options) {
    this.customId = customId;
    set(2);
    this.options = List.copyOf(options);
    set(6);
  }

  /** Creates one with what Discord demands, one or more of the last. */
  public CheckboxGroup(String customId, CheckboxOption option, CheckboxOption... more) {
    this(customId, several(option, more));
  }

  CheckboxGroup() {}

  /** Sets {@code id}: at least 0; null is sent as null. */
  public CheckboxGroup id(@Nullable Integer id) {
    this.id = id;
    set(1);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Integer id() {
    return id;
  }

  /** Sets {@code custom_id}: 1 to 100 characters. */
  public CheckboxGroup customId(String customId) {
    this.customId = customId;
    set(2);
    return this;
  }

  /** Returns {@code custom_id}; null if it is null or not set. */
  public @Nullable String customId() {
    return customId;
  }

  /** Sets {@code min_values}: at most 10; null is sent as null. */
  public CheckboxGroup minValues(@Nullable Long minValues) {
    this.minValues = minValues;
    set(3);
    return this;
  }

  /** Sets {@code min_values}: at most 10. */
  public CheckboxGroup minValues(long minValues) {
    return minValues(Long.valueOf(minValues));
  }

  /** Returns {@code min_values}; null if it is null or not set. */
  public @Nullable Long minValues() {
    return minValues;
  }

  /** Sets {@code max_values}: 1 to 10; null is sent as null. */
  public CheckboxGroup maxValues(@Nullable Long maxValues) {
    this.maxValues = maxValues;
    set(4);
    return this;
  }

  /** Sets {@code max_values}: 1 to 10. */
  public CheckboxGroup maxValues(long maxValues) {
    return maxValues(Long.valueOf(maxValues));
  }

  /** Returns {@code max_values}; null if it is null or not set. */
  public @Nullable Long maxValues() {
    return maxValues;
  }

  /** Sets {@code required}: null is sent as null. */
  public CheckboxGroup required(@Nullable Boolean required) {
    this.required = required;
    set(5);
    return this;
  }

  /** Returns {@code required}; null if it is null or not set. */
  public @Nullable Boolean required() {
    return required;
  }

  /** Sets {@code options}: 1 to 10 items. */
  public CheckboxGroup options(List<? extends CheckboxOption> options) {
    this.options = List.copyOf(options);
    set(6);
    return this;
  }

  /** Adds to {@code options}. */
  public CheckboxGroup addOption(CheckboxOption option) {
    this.options = added(this.options, option);
    set(6);
    return this;
  }

  /** Returns {@code options}; null if it is null or not set. */
  public @Nullable List<CheckboxOption> options() {
    return options;
  }

  /** Returns what reads and writes it. */
  public static Codec<CheckboxGroup> codec() {
    return CheckboxGroupCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CheckboxGroupCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("id", id, 0L, Long.MAX_VALUE);
    checks.demanded("custom_id", customId);
    checks.length("custom_id", customId, 1, 100);
    checks.range("min_values", minValues, 0L, 10L);
    checks.range("max_values", maxValues, 1L, 10L);
    checks.demanded("options", options);
    checks.items("options", options, 1, 10);
    checks.each("options", options);
    SelectRules.choiceGroup(this, checks);
  }
}
