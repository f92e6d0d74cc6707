// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Modal string select, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code StringSelectComponentForModalRequest}, since 2026-07-18.
 */
public final class ModalStringSelect extends RequestData implements LabelChild {

  @Nullable Integer id;
  @Nullable String customId;
  @Nullable String placeholder;
  @Nullable Long minValues;
  @Nullable Long maxValues;
  @Nullable Boolean disabled;
  @Nullable Boolean required;
  @Nullable List<SelectOption> options;

  /** Creates one with what Discord demands. */
  public ModalStringSelect(String customId, List<? extends SelectOption> options) {
    this.customId = customId;
    set(2);
    this.options = List.copyOf(options);
    set(8);
  }

  /** Creates one with what Discord demands, one or more of the last. */
  public ModalStringSelect(String customId, SelectOption option, SelectOption... more) {
    this(customId, several(option, more));
  }

  ModalStringSelect() {}

  /** Sets {@code id}: at least 0; null is sent as null. */
  public ModalStringSelect id(@Nullable Integer id) {
    this.id = id;
    set(1);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Integer id() {
    return id;
  }

  /** Sets {@code custom_id}: 1 to 100 characters. */
  public ModalStringSelect customId(String customId) {
    this.customId = customId;
    set(2);
    return this;
  }

  /** Returns {@code custom_id}; null if it is null or not set. */
  public @Nullable String customId() {
    return customId;
  }

  /** Sets {@code placeholder}: at most 150 characters; null is sent as null. */
  public ModalStringSelect placeholder(@Nullable String placeholder) {
    this.placeholder = placeholder;
    set(3);
    return this;
  }

  /** Returns {@code placeholder}; null if it is null or not set. */
  public @Nullable String placeholder() {
    return placeholder;
  }

  /** Sets {@code min_values}: at most 25; null is sent as null. */
  public ModalStringSelect minValues(@Nullable Long minValues) {
    this.minValues = minValues;
    set(4);
    return this;
  }

  /** Sets {@code min_values}: at most 25. */
  public ModalStringSelect minValues(long minValues) {
    return minValues(Long.valueOf(minValues));
  }

  /** Returns {@code min_values}; null if it is null or not set. */
  public @Nullable Long minValues() {
    return minValues;
  }

  /** Sets {@code max_values}: 1 to 25; null is sent as null. */
  public ModalStringSelect maxValues(@Nullable Long maxValues) {
    this.maxValues = maxValues;
    set(5);
    return this;
  }

  /** Sets {@code max_values}: 1 to 25. */
  public ModalStringSelect maxValues(long maxValues) {
    return maxValues(Long.valueOf(maxValues));
  }

  /** Returns {@code max_values}; null if it is null or not set. */
  public @Nullable Long maxValues() {
    return maxValues;
  }

  /** Sets {@code disabled}: null is sent as null. */
  public ModalStringSelect disabled(@Nullable Boolean disabled) {
    this.disabled = disabled;
    set(6);
    return this;
  }

  /** Returns {@code disabled}; null if it is null or not set. */
  public @Nullable Boolean disabled() {
    return disabled;
  }

  /** Sets {@code required}: null is sent as null. */
  public ModalStringSelect required(@Nullable Boolean required) {
    this.required = required;
    set(7);
    return this;
  }

  /** Returns {@code required}; null if it is null or not set. */
  public @Nullable Boolean required() {
    return required;
  }

  /** Sets {@code options}: 1 to 25 items. */
  public ModalStringSelect options(List<? extends SelectOption> options) {
    this.options = List.copyOf(options);
    set(8);
    return this;
  }

  /** Adds to {@code options}. */
  public ModalStringSelect addOption(SelectOption option) {
    this.options = added(this.options, option);
    set(8);
    return this;
  }

  /** Returns {@code options}; null if it is null or not set. */
  public @Nullable List<SelectOption> options() {
    return options;
  }

  /** Returns what reads and writes it. */
  public static Codec<ModalStringSelect> codec() {
    return ModalStringSelectCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return ModalStringSelectCodec.INSTANCE.encode(this);
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
    SelectRules.modalStringSelect(this, checks);
  }
}
