// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Set application command permissions request, to be sent. What is not set is left out. Not
 * thread-safe.
 *
 * <p>Schema {@code SetGuildApplicationCommandPermissionsRequest}, since 2026-07-18.
 */
public final class SetApplicationCommandPermissionsRequest extends RequestData {

  @Nullable List<ApplicationCommandPermissionRequest> permissions;

  /** Creates one in which nothing is set. */
  public SetApplicationCommandPermissionsRequest() {}

  /** Sets {@code permissions}: at most 100 items; null is sent as null. */
  public SetApplicationCommandPermissionsRequest permissions(@Nullable List<? extends ApplicationCommandPermissionRequest> permissions) {
    this.permissions = permissions == null ? null : List.copyOf(permissions);
    set(0);
    return this;
  }

  /** Adds to {@code permissions}. */
  public SetApplicationCommandPermissionsRequest addPermission(ApplicationCommandPermissionRequest permission) {
    this.permissions = added(this.permissions, permission);
    set(0);
    return this;
  }

  /** Returns {@code permissions}; null if it is null or not set. */
  public @Nullable List<ApplicationCommandPermissionRequest> permissions() {
    return permissions;
  }

  /** Returns what reads and writes it. */
  public static Codec<SetApplicationCommandPermissionsRequest> codec() {
    return SetApplicationCommandPermissionsRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return SetApplicationCommandPermissionsRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.items("permissions", permissions, 0, 100);
    checks.each("permissions", permissions);
  }
}
