// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Set role connection request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateApplicationUserRoleConnectionRequest}, since 2026-07-18.
 */
public final class SetRoleConnectionRequest extends RequestData {

  @Nullable String platformName;
  @Nullable String platformUsername;
  @Nullable Map<String, String> metadata;

  /** Creates one in which nothing is set. */
  public SetRoleConnectionRequest() {}

  /** Sets {@code platform_name}: at most 50 characters; null is sent as null. */
  public SetRoleConnectionRequest platformName(@Nullable String platformName) {
    this.platformName = platformName;
    set(0);
    return this;
  }

  /** Returns {@code platform_name}; null if it is null or not set. */
  public @Nullable String platformName() {
    return platformName;
  }

  /** Sets {@code platform_username}: at most 100 characters; null is sent as null. */
  public SetRoleConnectionRequest platformUsername(@Nullable String platformUsername) {
    this.platformUsername = platformUsername;
    set(1);
    return this;
  }

  /** Returns {@code platform_username}; null if it is null or not set. */
  public @Nullable String platformUsername() {
    return platformUsername;
  }

  /** Sets {@code metadata}: at most 5 items; null is sent as null. */
  public SetRoleConnectionRequest metadata(@Nullable Map<String, ? extends String> metadata) {
    this.metadata = metadata == null ? null : Map.copyOf(metadata);
    set(2);
    return this;
  }

  /** Returns {@code metadata}; null if it is null or not set. */
  public @Nullable Map<String, String> metadata() {
    return metadata;
  }

  /** Returns what reads and writes it. */
  public static Codec<SetRoleConnectionRequest> codec() {
    return SetRoleConnectionRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return SetRoleConnectionRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("platform_name", platformName, 0, 50);
    checks.length("platform_username", platformUsername, 0, 100);
    checks.entries("metadata", metadata, 5);
  }
}
