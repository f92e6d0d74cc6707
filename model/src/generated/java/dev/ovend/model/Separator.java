// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Separator, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code SeparatorComponentForMessageRequest}, since 2026-07-18.
 */
public final class Separator extends RequestData implements ContainerChild, MessageComponent {

  @Nullable Integer id;
  @Nullable SeparatorSpacing spacing;
  @Nullable Boolean divider;

  /** Creates one in which nothing is set. */
  public Separator() {}

  /** Sets {@code id}: at least 0; null is sent as null. */
  public Separator id(@Nullable Integer id) {
    this.id = id;
    set(1);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Integer id() {
    return id;
  }

  /** Sets {@code spacing}: null is sent as null. */
  public Separator spacing(@Nullable SeparatorSpacing spacing) {
    this.spacing = spacing;
    set(2);
    return this;
  }

  /** Returns {@code spacing}; null if it is null or not set. */
  public @Nullable SeparatorSpacing spacing() {
    return spacing;
  }

  /** Sets {@code divider}: null is sent as null. */
  public Separator divider(@Nullable Boolean divider) {
    this.divider = divider;
    set(3);
    return this;
  }

  /** Returns {@code divider}; null if it is null or not set. */
  public @Nullable Boolean divider() {
    return divider;
  }

  /** Returns what reads and writes it. */
  public static Codec<Separator> codec() {
    return SeparatorCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return SeparatorCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("id", id, 0L, Long.MAX_VALUE);
  }
}
