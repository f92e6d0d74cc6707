// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Channel position request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code BulkUpdateGuildChannelsItem}, since 2026-07-18.
 */
public final class ChannelPositionRequest extends RequestData {

  @Nullable AnyId id;
  @Nullable Integer position;
  @Nullable ChannelId parentId;
  @Nullable Boolean lockPermissions;

  /** Creates one in which nothing is set. */
  public ChannelPositionRequest() {}

  /** Sets {@code id}: null is sent as null. */
  public ChannelPositionRequest id(@Nullable AnyId id) {
    this.id = id;
    set(0);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable AnyId id() {
    return id;
  }

  /** Sets {@code position}: at least 0; null is sent as null. */
  public ChannelPositionRequest position(@Nullable Integer position) {
    this.position = position;
    set(1);
    return this;
  }

  /** Returns {@code position}; null if it is null or not set. */
  public @Nullable Integer position() {
    return position;
  }

  /** Sets {@code parent_id}: null is sent as null. */
  public ChannelPositionRequest parentId(@Nullable ChannelId parentId) {
    this.parentId = parentId;
    set(2);
    return this;
  }

  /** Returns {@code parent_id}; null if it is null or not set. */
  public @Nullable ChannelId parentId() {
    return parentId;
  }

  /** Sets {@code lock_permissions}: null is sent as null. */
  public ChannelPositionRequest lockPermissions(@Nullable Boolean lockPermissions) {
    this.lockPermissions = lockPermissions;
    set(3);
    return this;
  }

  /** Returns {@code lock_permissions}; null if it is null or not set. */
  public @Nullable Boolean lockPermissions() {
    return lockPermissions;
  }

  /** Returns what reads and writes it. */
  public static Codec<ChannelPositionRequest> codec() {
    return ChannelPositionRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return ChannelPositionRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("position", position, 0L, Long.MAX_VALUE);
  }
}
