// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Create guild emoji request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code CreateGuildEmojiRequest}, since 2026-07-18.
 */
public final class CreateGuildEmojiRequest extends RequestData {

  @Nullable String name;
  @Nullable DataUri image;
  @Nullable List<RoleId> roles;

  /** Creates one with what Discord demands. */
  public CreateGuildEmojiRequest(String name, DataUri image) {
    this.name = name;
    set(0);
    this.image = image;
    set(1);
  }

  CreateGuildEmojiRequest() {}

  /** Sets {@code name}: 2 to 32 characters. */
  public CreateGuildEmojiRequest name(String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code image}. */
  public CreateGuildEmojiRequest image(DataUri image) {
    this.image = image;
    set(1);
    return this;
  }

  /** Returns {@code image}; null if it is null or not set. */
  public @Nullable DataUri image() {
    return image;
  }

  /** Sets {@code roles}: different items; null is sent as null. */
  public CreateGuildEmojiRequest roles(@Nullable List<? extends RoleId> roles) {
    this.roles = roles == null ? null : List.copyOf(roles);
    set(2);
    return this;
  }

  /** Adds to {@code roles}. */
  public CreateGuildEmojiRequest addRole(RoleId role) {
    this.roles = added(this.roles, role);
    set(2);
    return this;
  }

  /** Returns {@code roles}; null if it is null or not set. */
  public @Nullable List<RoleId> roles() {
    return roles;
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateGuildEmojiRequest> codec() {
    return CreateGuildEmojiRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateGuildEmojiRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
    checks.length("name", name, 2, 32);
    checks.demanded("image", image);
    checks.items("roles", roles, 0, Integer.MAX_VALUE);
    checks.different("roles", roles);
  }
}
