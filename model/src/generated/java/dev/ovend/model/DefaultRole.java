// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Default role, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code RoleSelectDefaultValue}, since 2026-07-18.
 */
public final class DefaultRole extends RequestData implements DefaultMentionable {

  @Nullable RoleId id;

  /** Creates one with what Discord demands. */
  public DefaultRole(RoleId id) {
    this.id = id;
    set(1);
  }

  DefaultRole() {}

  /** Sets {@code id}. */
  public DefaultRole id(RoleId id) {
    this.id = id;
    set(1);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable RoleId id() {
    return id;
  }

  /** Returns what reads and writes it. */
  public static Codec<DefaultRole> codec() {
    return DefaultRoleCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return DefaultRoleCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("id", id);
  }
}
