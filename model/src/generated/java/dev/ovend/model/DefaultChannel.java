// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Default channel, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ChannelSelectDefaultValue}, since 2026-07-18.
 */
public final class DefaultChannel extends RequestData {

  @Nullable ChannelId id;

  /** Creates one with what Discord demands. */
  public DefaultChannel(ChannelId id) {
    this.id = id;
    set(1);
  }

  DefaultChannel() {}

  /** Sets {@code id}. */
  public DefaultChannel id(ChannelId id) {
    this.id = id;
    set(1);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable ChannelId id() {
    return id;
  }

  /** Returns what reads and writes it. */
  public static Codec<DefaultChannel> codec() {
    return DefaultChannelCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return DefaultChannelCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("id", id);
  }
}
