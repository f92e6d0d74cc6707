// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Radio group, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code RadioGroupComponentForModalRequest}, since 2026-07-18.
 */
public final class RadioGroup extends RequestData implements LabelChild {

  @Nullable Integer id;
  @Nullable String customId;
  @Nullable Boolean required;
  @Nullable List<RadioOption> options;

  /** Creates one with what Discord demands. */
  public RadioGroup(String customId, List<? extends RadioOption> options) {
    this.customId = customId;
    set(2);
    this.options = List.copyOf(options);
    set(4);
  }

  /** Creates one with what Discord demands, one or more of the last. */
  public RadioGroup(String customId, RadioOption option, RadioOption... more) {
    this(customId, several(option, more));
  }

  RadioGroup() {}

  /** Sets {@code id}: at least 0; null is sent as null. */
  public RadioGroup id(@Nullable Integer id) {
    this.id = id;
    set(1);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Integer id() {
    return id;
  }

  /** Sets {@code custom_id}: 1 to 100 characters. */
  public RadioGroup customId(String customId) {
    this.customId = customId;
    set(2);
    return this;
  }

  /** Returns {@code custom_id}; null if it is null or not set. */
  public @Nullable String customId() {
    return customId;
  }

  /** Sets {@code required}: null is sent as null. */
  public RadioGroup required(@Nullable Boolean required) {
    this.required = required;
    set(3);
    return this;
  }

  /** Returns {@code required}; null if it is null or not set. */
  public @Nullable Boolean required() {
    return required;
  }

  /** Sets {@code options}: 2 to 10 items. */
  public RadioGroup options(List<? extends RadioOption> options) {
    this.options = List.copyOf(options);
    set(4);
    return this;
  }

  /** Adds to {@code options}. */
  public RadioGroup addOption(RadioOption option) {
    this.options = added(this.options, option);
    set(4);
    return this;
  }

  /** Returns {@code options}; null if it is null or not set. */
  public @Nullable List<RadioOption> options() {
    return options;
  }

  /** Returns what reads and writes it. */
  public static Codec<RadioGroup> codec() {
    return RadioGroupCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return RadioGroupCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("id", id, 0L, Long.MAX_VALUE);
    checks.demanded("custom_id", customId);
    checks.length("custom_id", customId, 1, 100);
    checks.demanded("options", options);
    checks.items("options", options, 2, 10);
    checks.each("options", options);
    SelectRules.choiceGroup(this, checks);
  }
}
