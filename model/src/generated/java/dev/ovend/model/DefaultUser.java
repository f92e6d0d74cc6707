// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Default user, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UserSelectDefaultValue}, since 2026-07-18.
 */
public final class DefaultUser extends RequestData implements DefaultMentionable {

  @Nullable UserId id;

  /** Creates one with what Discord demands. */
  public DefaultUser(UserId id) {
    this.id = id;
    set(1);
  }

  DefaultUser() {}

  /** Sets {@code id}. */
  public DefaultUser id(UserId id) {
    this.id = id;
    set(1);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable UserId id() {
    return id;
  }

  /** Returns what reads and writes it. */
  public static Codec<DefaultUser> codec() {
    return DefaultUserCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return DefaultUserCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("id", id);
  }
}
