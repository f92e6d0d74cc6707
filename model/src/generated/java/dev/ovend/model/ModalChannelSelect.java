// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Modal channel select, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ChannelSelectComponentForModalRequest}, since 2026-07-18.
 */
public final class ModalChannelSelect extends RequestData implements LabelChild {

  @Nullable Integer id;
  @Nullable String customId;
  @Nullable String placeholder;
  @Nullable Long minValues;
  @Nullable Long maxValues;
  @Nullable Boolean disabled;
  @Nullable Boolean required;
  @Nullable List<DefaultChannel> defaultValues;
  @Nullable List<ChannelType> channelTypes;

  /** Creates one with what Discord demands. */
  public ModalChannelSelect(String customId) {
    this.customId = customId;
    set(2);
  }

  ModalChannelSelect() {}

  /** Sets {@code id}: at least 0; null is sent as null. */
  public ModalChannelSelect id(@Nullable Integer id) {
    this.id = id;
    set(1);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Integer id() {
    return id;
  }

  /** Sets {@code custom_id}: 1 to 100 characters. */
  public ModalChannelSelect customId(String customId) {
    this.customId = customId;
    set(2);
    return this;
  }

  /** Returns {@code custom_id}; null if it is null or not set. */
  public @Nullable String customId() {
    return customId;
  }

  /** Sets {@code placeholder}: at most 150 characters; null is sent as null. */
  public ModalChannelSelect placeholder(@Nullable String placeholder) {
    this.placeholder = placeholder;
    set(3);
    return this;
  }

  /** Returns {@code placeholder}; null if it is null or not set. */
  public @Nullable String placeholder() {
    return placeholder;
  }

  /** Sets {@code min_values}: at most 25; null is sent as null. */
  public ModalChannelSelect minValues(@Nullable Long minValues) {
    this.minValues = minValues;
    set(4);
    return this;
  }

  /** Sets {@code min_values}: at most 25. */
  public ModalChannelSelect minValues(long minValues) {
    return minValues(Long.valueOf(minValues));
  }

  /** Returns {@code min_values}; null if it is null or not set. */
  public @Nullable Long minValues() {
    return minValues;
  }

  /** Sets {@code max_values}: 1 to 25; null is sent as null. */
  public ModalChannelSelect maxValues(@Nullable Long maxValues) {
    this.maxValues = maxValues;
    set(5);
    return this;
  }

  /** Sets {@code max_values}: 1 to 25. */
  public ModalChannelSelect maxValues(long maxValues) {
    return maxValues(Long.valueOf(maxValues));
  }

  /** Returns {@code max_values}; null if it is null or not set. */
  public @Nullable Long maxValues() {
    return maxValues;
  }

  /** Sets {@code disabled}: null is sent as null. */
  public ModalChannelSelect disabled(@Nullable Boolean disabled) {
    this.disabled = disabled;
    set(6);
    return this;
  }

  /** Returns {@code disabled}; null if it is null or not set. */
  public @Nullable Boolean disabled() {
    return disabled;
  }

  /** Sets {@code required}: null is sent as null. */
  public ModalChannelSelect required(@Nullable Boolean required) {
    this.required = required;
    set(7);
    return this;
  }

  /** Returns {@code required}; null if it is null or not set. */
  public @Nullable Boolean required() {
    return required;
  }

  /** Sets {@code default_values}: at most 25 items; null is sent as null. */
  public ModalChannelSelect defaultValues(@Nullable List<? extends DefaultChannel> defaultValues) {
    this.defaultValues = defaultValues == null ? null : List.copyOf(defaultValues);
    set(8);
    return this;
  }

  /** Adds to {@code default_values}. */
  public ModalChannelSelect addDefaultValue(DefaultChannel defaultValue) {
    this.defaultValues = added(this.defaultValues, defaultValue);
    set(8);
    return this;
  }

  /** Returns {@code default_values}; null if it is null or not set. */
  public @Nullable List<DefaultChannel> defaultValues() {
    return defaultValues;
  }

  /** Sets {@code channel_types}: different items; null is sent as null. */
  public ModalChannelSelect channelTypes(@Nullable List<? extends ChannelType> channelTypes) {
    this.channelTypes = channelTypes == null ? null : List.copyOf(channelTypes);
    set(9);
    return this;
  }

  /** Adds to {@code channel_types}. */
  public ModalChannelSelect addChannelType(ChannelType channelType) {
    this.channelTypes = added(this.channelTypes, channelType);
    set(9);
    return this;
  }

  /** Returns {@code channel_types}; null if it is null or not set. */
  public @Nullable List<ChannelType> channelTypes() {
    return channelTypes;
  }

  /** Returns what reads and writes it. */
  public static Codec<ModalChannelSelect> codec() {
    return ModalChannelSelectCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return ModalChannelSelectCodec.INSTANCE.encode(this);
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
    checks.items("channel_types", channelTypes, 0, Integer.MAX_VALUE);
    checks.different("channel_types", channelTypes);
    SelectRules.modalSelect(this, checks);
  }
}
