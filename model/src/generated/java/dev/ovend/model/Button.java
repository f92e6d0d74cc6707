// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Button, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ButtonComponentForMessageRequest}, since 2026-07-18.
 */
public final class Button extends RequestData implements ActionRowChild, SectionAccessory {

  @Nullable Integer id;
  @Nullable String customId;
  @Nullable ButtonStyle style;
  @Nullable String label;
  @Nullable Boolean disabled;
  @Nullable String url;
  @Nullable SkuId skuId;
  @Nullable ComponentEmojiRequest emoji;

  /** Creates one with what Discord demands. */
  public Button(ButtonStyle style) {
    this.style = style;
    set(3);
  }

  Button() {}

  /** Sets {@code id}: at least 0; null is sent as null. */
  public Button id(@Nullable Integer id) {
    this.id = id;
    set(1);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Integer id() {
    return id;
  }

  /** Sets {@code custom_id}: 1 to 100 characters; null is sent as null. */
  public Button customId(@Nullable String customId) {
    this.customId = customId;
    set(2);
    return this;
  }

  /** Returns {@code custom_id}; null if it is null or not set. */
  public @Nullable String customId() {
    return customId;
  }

  /** Sets {@code style}. */
  public Button style(ButtonStyle style) {
    this.style = style;
    set(3);
    return this;
  }

  /** Returns {@code style}; null if it is null or not set. */
  public @Nullable ButtonStyle style() {
    return style;
  }

  /** Sets {@code label}: at most 80 characters; null is sent as null. */
  public Button label(@Nullable String label) {
    this.label = label;
    set(4);
    return this;
  }

  /** Returns {@code label}; null if it is null or not set. */
  public @Nullable String label() {
    return label;
  }

  /** Sets {@code disabled}: null is sent as null. */
  public Button disabled(@Nullable Boolean disabled) {
    this.disabled = disabled;
    set(5);
    return this;
  }

  /** Returns {@code disabled}; null if it is null or not set. */
  public @Nullable Boolean disabled() {
    return disabled;
  }

  /** Sets {@code url}: at most 512 characters; null is sent as null. */
  public Button url(@Nullable String url) {
    this.url = url;
    set(6);
    return this;
  }

  /** Returns {@code url}; null if it is null or not set. */
  public @Nullable String url() {
    return url;
  }

  /** Sets {@code sku_id}: null is sent as null. */
  public Button skuId(@Nullable SkuId skuId) {
    this.skuId = skuId;
    set(7);
    return this;
  }

  /** Returns {@code sku_id}; null if it is null or not set. */
  public @Nullable SkuId skuId() {
    return skuId;
  }

  /** Sets {@code emoji}: null is sent as null. */
  public Button emoji(@Nullable ComponentEmojiRequest emoji) {
    this.emoji = emoji;
    set(8);
    return this;
  }

  /** Returns {@code emoji}; null if it is null or not set. */
  public @Nullable ComponentEmojiRequest emoji() {
    return emoji;
  }

  /** Returns what reads and writes it. */
  public static Codec<Button> codec() {
    return ButtonCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return ButtonCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("id", id, 0L, Long.MAX_VALUE);
    checks.length("custom_id", customId, 1, 100);
    checks.demanded("style", style);
    checks.length("label", label, 0, 80);
    checks.length("url", url, 0, 512);
    checks.inside("emoji", emoji);
    ComponentRules.button(this, checks);
  }
}
