// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Checkbox, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code CheckboxComponentForModalRequest}, since 2026-07-18.
 */
public final class Checkbox extends RequestData implements LabelChild {

  @Nullable Integer id;
  @Nullable String customId;
  @Nullable Boolean isDefault;

  /** Creates one with what Discord demands. */
  public Checkbox(String customId) {
    this.customId = customId;
    set(2);
  }

  Checkbox() {}

  /** Sets {@code id}: at least 0; null is sent as null. */
  public Checkbox id(@Nullable Integer id) {
    this.id = id;
    set(1);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Integer id() {
    return id;
  }

  /** Sets {@code custom_id}: 1 to 100 characters. */
  public Checkbox customId(String customId) {
    this.customId = customId;
    set(2);
    return this;
  }

  /** Returns {@code custom_id}; null if it is null or not set. */
  public @Nullable String customId() {
    return customId;
  }

  /** Sets {@code default}: null is sent as null. */
  public Checkbox isDefault(@Nullable Boolean isDefault) {
    this.isDefault = isDefault;
    set(3);
    return this;
  }

  /** Returns {@code default}; null if it is null or not set. */
  public @Nullable Boolean isDefault() {
    return isDefault;
  }

  /** Returns what reads and writes it. */
  public static Codec<Checkbox> codec() {
    return CheckboxCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CheckboxCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("id", id, 0L, Long.MAX_VALUE);
    checks.demanded("custom_id", customId);
    checks.length("custom_id", customId, 1, 100);
  }
}
