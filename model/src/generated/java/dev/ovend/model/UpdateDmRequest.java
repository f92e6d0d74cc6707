// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Update dm request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateDMRequestPartial}, since 2026-07-18.
 */
public final class UpdateDmRequest extends RequestData {

  @Nullable String name;

  /** Creates one in which nothing is set. */
  public UpdateDmRequest() {}

  /** Sets {@code name}: at most 100 characters; null is sent as null. */
  public UpdateDmRequest name(@Nullable String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Returns what reads and writes it. */
  public static Codec<UpdateDmRequest> codec() {
    return UpdateDmRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UpdateDmRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("name", name, 0, 100);
  }
}
