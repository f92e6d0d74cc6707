// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Application command permission request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ApplicationCommandPermission}, since 2026-07-18.
 */
public final class ApplicationCommandPermissionRequest extends RequestData {

  @Nullable AnyId id;
  @Nullable ApplicationCommandPermissionType type;
  @Nullable Boolean permission;

  /** Creates one with what Discord demands. */
  public ApplicationCommandPermissionRequest(AnyId id, ApplicationCommandPermissionType type, boolean permission) {
    this.id = id;
    set(0);
    this.type = type;
    set(1);
    this.permission = permission;
    set(2);
  }

  ApplicationCommandPermissionRequest() {}

  /** Sets {@code id}. */
  public ApplicationCommandPermissionRequest id(AnyId id) {
    this.id = id;
    set(0);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable AnyId id() {
    return id;
  }

  /** Sets {@code type}. */
  public ApplicationCommandPermissionRequest type(ApplicationCommandPermissionType type) {
    this.type = type;
    set(1);
    return this;
  }

  /** Returns {@code type}; null if it is null or not set. */
  public @Nullable ApplicationCommandPermissionType type() {
    return type;
  }

  /** Sets {@code permission}. */
  public ApplicationCommandPermissionRequest permission(boolean permission) {
    this.permission = permission;
    set(2);
    return this;
  }

  /** Returns {@code permission}; null if it is null or not set. */
  public @Nullable Boolean permission() {
    return permission;
  }

  /** Returns what reads and writes it. */
  public static Codec<ApplicationCommandPermissionRequest> codec() {
    return ApplicationCommandPermissionRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return ApplicationCommandPermissionRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("id", id);
    checks.demanded("type", type);
    checks.demanded("permission", permission);
  }
}
