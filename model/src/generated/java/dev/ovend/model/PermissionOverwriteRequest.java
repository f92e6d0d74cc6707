// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Permission overwrite request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ChannelPermissionOverwriteRequest}, since 2026-07-18.
 */
public final class PermissionOverwriteRequest extends RequestData {

  @Nullable AnyId id;
  @Nullable PermissionOverwriteType type;
  @Nullable Permissions allow;
  @Nullable Permissions deny;

  /** Creates one with what Discord demands. */
  public PermissionOverwriteRequest(AnyId id) {
    this.id = id;
    set(0);
  }

  PermissionOverwriteRequest() {}

  /** Sets {@code id}. */
  public PermissionOverwriteRequest id(AnyId id) {
    this.id = id;
    set(0);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable AnyId id() {
    return id;
  }

  /** Sets {@code type}: null is sent as null. */
  public PermissionOverwriteRequest type(@Nullable PermissionOverwriteType type) {
    this.type = type;
    set(1);
    return this;
  }

  /** Returns {@code type}; null if it is null or not set. */
  public @Nullable PermissionOverwriteType type() {
    return type;
  }

  /** Sets {@code allow}: null is sent as null. */
  public PermissionOverwriteRequest allow(@Nullable Permissions allow) {
    this.allow = allow;
    set(2);
    return this;
  }

  /** Returns {@code allow}; null if it is null or not set. */
  public @Nullable Permissions allow() {
    return allow;
  }

  /** Sets {@code deny}: null is sent as null. */
  public PermissionOverwriteRequest deny(@Nullable Permissions deny) {
    this.deny = deny;
    set(3);
    return this;
  }

  /** Returns {@code deny}; null if it is null or not set. */
  public @Nullable Permissions deny() {
    return deny;
  }

  /** Returns what reads and writes it. */
  public static Codec<PermissionOverwriteRequest> codec() {
    return PermissionOverwriteRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return PermissionOverwriteRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("id", id);
  }
}
