// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Update group dm request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateGroupDMRequestPartial}, since 2026-07-18.
 */
public final class UpdateGroupDmRequest extends RequestData {

  @Nullable String name;
  @Nullable DataUri icon;

  /** Creates one in which nothing is set. */
  public UpdateGroupDmRequest() {}

  /** Sets {@code name}: at most 100 characters; null is sent as null. */
  public UpdateGroupDmRequest name(@Nullable String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code icon}: null is sent as null. */
  public UpdateGroupDmRequest icon(@Nullable DataUri icon) {
    this.icon = icon;
    set(1);
    return this;
  }

  /** Returns {@code icon}; null if it is null or not set. */
  public @Nullable DataUri icon() {
    return icon;
  }

  /** Returns what reads and writes it. */
  public static Codec<UpdateGroupDmRequest> codec() {
    return UpdateGroupDmRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UpdateGroupDmRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("name", name, 0, 100);
  }
}
