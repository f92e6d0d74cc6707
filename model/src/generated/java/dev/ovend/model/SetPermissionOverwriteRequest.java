// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Set permission overwrite request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code SetChannelPermissionOverwriteRequest}, since 2026-07-18.
 */
public final class SetPermissionOverwriteRequest extends RequestData {

  @Nullable PermissionOverwriteType type;
  @Nullable Permissions allow;
  @Nullable Permissions deny;

  /** Creates one in which nothing is set. */
  public SetPermissionOverwriteRequest() {}

  /** Sets {@code type}: null is sent as null. */
  public SetPermissionOverwriteRequest type(@Nullable PermissionOverwriteType type) {
    this.type = type;
    set(0);
    return this;
  }

  /** Returns {@code type}; null if it is null or not set. */
  public @Nullable PermissionOverwriteType type() {
    return type;
  }

  /** Sets {@code allow}: null is sent as null. */
  public SetPermissionOverwriteRequest allow(@Nullable Permissions allow) {
    this.allow = allow;
    set(1);
    return this;
  }

  /** Returns {@code allow}; null if it is null or not set. */
  public @Nullable Permissions allow() {
    return allow;
  }

  /** Sets {@code deny}: null is sent as null. */
  public SetPermissionOverwriteRequest deny(@Nullable Permissions deny) {
    this.deny = deny;
    set(2);
    return this;
  }

  /** Returns {@code deny}; null if it is null or not set. */
  public @Nullable Permissions deny() {
    return deny;
  }

  /** Returns what reads and writes it. */
  public static Codec<SetPermissionOverwriteRequest> codec() {
    return SetPermissionOverwriteRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return SetPermissionOverwriteRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
  }
}
