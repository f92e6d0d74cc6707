// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lobby member request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code LobbyMemberRequest}, since 2026-07-18.
 */
public final class LobbyMemberRequest extends RequestData {

  @Nullable UserId id;
  @Nullable Map<String, String> metadata;
  @Nullable LobbyMemberFlags flags;

  /** Creates one with what Discord demands. */
  public LobbyMemberRequest(UserId id) {
    this.id = id;
    set(0);
  }

  LobbyMemberRequest() {}

  /** Sets {@code id}. */
  public LobbyMemberRequest id(UserId id) {
    this.id = id;
    set(0);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable UserId id() {
    return id;
  }

  /** Sets {@code metadata}: at most 25 items; null is sent as null. */
  public LobbyMemberRequest metadata(@Nullable Map<String, ? extends String> metadata) {
    this.metadata = metadata == null ? null : Map.copyOf(metadata);
    set(1);
    return this;
  }

  /** Returns {@code metadata}; null if it is null or not set. */
  public @Nullable Map<String, String> metadata() {
    return metadata;
  }

  /** Sets {@code flags}: null is sent as null. */
  public LobbyMemberRequest flags(@Nullable LobbyMemberFlags flags) {
    this.flags = flags;
    set(2);
    return this;
  }

  /** Returns {@code flags}; null if it is null or not set. */
  public @Nullable LobbyMemberFlags flags() {
    return flags;
  }

  /** Returns what reads and writes it. */
  public static Codec<LobbyMemberRequest> codec() {
    return LobbyMemberRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return LobbyMemberRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("id", id);
    checks.entries("metadata", metadata, 25);
  }
}
