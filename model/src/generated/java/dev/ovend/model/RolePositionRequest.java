// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Role position request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateRolePositionsRequest}, since 2026-07-18.
 */
public final class RolePositionRequest extends RequestData {

  @Nullable RoleId id;
  @Nullable Integer position;

  /** Creates one in which nothing is set. */
  public RolePositionRequest() {}

  /** Sets {@code id}: null is sent as null. */
  public RolePositionRequest id(@Nullable RoleId id) {
    this.id = id;
    set(0);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable RoleId id() {
    return id;
  }

  /** Sets {@code position}: null is sent as null. */
  public RolePositionRequest position(@Nullable Integer position) {
    this.position = position;
    set(1);
    return this;
  }

  /** Returns {@code position}; null if it is null or not set. */
  public @Nullable Integer position() {
    return position;
  }

  /** Returns what reads and writes it. */
  public static Codec<RolePositionRequest> codec() {
    return RolePositionRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return RolePositionRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
  }
}
