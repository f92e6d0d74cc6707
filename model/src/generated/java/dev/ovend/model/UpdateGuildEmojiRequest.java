// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Update guild emoji request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateGuildEmojiRequest}, since 2026-07-18.
 */
public final class UpdateGuildEmojiRequest extends RequestData {

  @Nullable String name;
  @Nullable List<RoleId> roles;

  /** Creates one in which nothing is set. */
  public UpdateGuildEmojiRequest() {}

  /** Sets {@code name}: 2 to 32 characters. */
  public UpdateGuildEmojiRequest name(String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code roles}: different items; null is sent as null. */
  public UpdateGuildEmojiRequest roles(@Nullable List<? extends RoleId> roles) {
    this.roles = roles == null ? null : List.copyOf(roles);
    set(1);
    return this;
  }

  /** Adds to {@code roles}. */
  public UpdateGuildEmojiRequest addRole(RoleId role) {
    this.roles = added(this.roles, role);
    set(1);
    return this;
  }

  /** Returns {@code roles}; null if it is null or not set. */
  public @Nullable List<RoleId> roles() {
    return roles;
  }

  /** Returns what reads and writes it. */
  public static Codec<UpdateGuildEmojiRequest> codec() {
    return UpdateGuildEmojiRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UpdateGuildEmojiRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("name", name, 2, 32);
    checks.items("roles", roles, 0, Integer.MAX_VALUE);
    checks.different("roles", roles);
  }
}
