// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Modal role select, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code RoleSelectComponentForModalRequest}, since 2026-07-18.
 */
public final class ModalRoleSelect extends RequestData implements LabelChild {

  @Nullable Integer id;
  @Nullable String customId;
  @Nullable String placeholder;
  @Nullable Long minValues;
  @Nullable Long maxValues;
  @Nullable Boolean disabled;
  @Nullable Boolean required;
  @Nullable List<DefaultRole> defaultValues;

  /** Creates one with what Discord demands. */
  public ModalRoleSelect(String customId) {
    this.customId = customId;
    set(2);
  }

  ModalRoleSelect() {}

  /** Sets {@code id}: at least 0; null is sent as null. */
  public ModalRoleSelect id(@Nullable Integer id) {
    this.id = id;
    set(1);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Integer id() {
    return id;
  }

  /** Sets {@code custom_id}: 1 to 100 characters. */
  public ModalRoleSelect customId(String customId) {
    this.customId = customId;
    set(2);
    return this;
  }

  /** Returns {@code custom_id}; null if it is null or not set. */
  public @Nullable String customId() {
    return customId;
  }

  /** Sets {@code placeholder}: at most 150 characters; null is sent as null. */
  public ModalRoleSelect placeholder(@Nullable String placeholder) {
    this.placeholder = placeholder;
    set(3);
    return this;
  }

  /** Returns {@code placeholder}; null if it is null or not set. */
  public @Nullable String placeholder() {
    return placeholder;
  }

  /** Sets {@code min_values}: at most 25; null is sent as null. */
  public ModalRoleSelect minValues(@Nullable Long minValues) {
    this.minValues = minValues;
    set(4);
    return this;
  }

  /** Sets {@code min_values}: at most 25. */
  public ModalRoleSelect minValues(long minValues) {
    return minValues(Long.valueOf(minValues));
  }

  /** Returns {@code min_values}; null if it is null or not set. */
  public @Nullable Long minValues() {
    return minValues;
  }

  /** Sets {@code max_values}: 1 to 25; null is sent as null. */
  public ModalRoleSelect maxValues(@Nullable Long maxValues) {
    this.maxValues = maxValues;
    set(5);
    return this;
  }

  /** Sets {@code max_values}: 1 to 25. */
  public ModalRoleSelect maxValues(long maxValues) {
    return maxValues(Long.valueOf(maxValues));
  }

  /** Returns {@code max_values}; null if it is null or not set. */
  public @Nullable Long maxValues() {
    return maxValues;
  }

  /** Sets {@code disabled}: null is sent as null. */
  public ModalRoleSelect disabled(@Nullable Boolean disabled) {
    this.disabled = disabled;
    set(6);
    return this;
  }

  /** Returns {@code disabled}; null if it is null or not set. */
  public @Nullable Boolean disabled() {
    return disabled;
  }

  /** Sets {@code required}: null is sent as null. */
  public ModalRoleSelect required(@Nullable Boolean required) {
    this.required = required;
    set(7);
    return this;
  }

  /** Returns {@code required}; null if it is null or not set. */
  public @Nullable Boolean required() {
    return required;
  }

  /** Sets {@code default_values}: at most 25 items; null is sent as null. */
  public ModalRoleSelect defaultValues(@Nullable List<? extends DefaultRole> defaultValues) {
    this.defaultValues = defaultValues == null ? null : List.copyOf(defaultValues);
    set(8);
    return this;
  }

  /** Adds to {@code default_values}. */
  public ModalRoleSelect addDefaultValue(DefaultRole defaultValue) {
    this.defaultValues = added(this.defaultValues, defaultValue);
    set(8);
    return this;
  }

  /** Returns {@code default_values}; null if it is null or not set. */
  public @Nullable List<DefaultRole> defaultValues() {
    return defaultValues;
  }

  /** Returns what reads and writes it. */
  public static Codec<ModalRoleSelect> codec() {
    return ModalRoleSelectCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return ModalRoleSelectCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("id", id, 0L, Long.MAX_VALUE);
    checks.demanded("custom_id", customId);
    checks.length("custom_id", customId, 1, 100);
    checks.length("placeholder", placeholder, 0, 150);
    checks.range("min_values", minValues, 0L, 25L);
    checks.range("max_values", maxValues, 1L, 25L);
    checks.items("default_values", defaultValues, 0, 25);
    checks.each("default_values", defaultValues);
    SelectRules.modalSelect(this, checks);
  }
}
