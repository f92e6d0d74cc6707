// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Set lobby member request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code AddLobbyMemberRequest}, since 2026-07-18.
 */
public final class SetLobbyMemberRequest extends RequestData {

  @Nullable Map<String, String> metadata;
  @Nullable LobbyMemberFlags flags;
  @Nullable String additionalName;

  /** Creates one in which nothing is set. */
  public SetLobbyMemberRequest() {}

  /** Sets {@code metadata}: at most 25 items; null is sent as null. */
  public SetLobbyMemberRequest metadata(@Nullable Map<String, ? extends String> metadata) {
    this.metadata = metadata == null ? null : Map.copyOf(metadata);
    set(0);
    return this;
  }

  /** Returns {@code metadata}; null if it is null or not set. */
  public @Nullable Map<String, String> metadata() {
    return metadata;
  }

  /** Sets {@code flags}: null is sent as null. */
  public SetLobbyMemberRequest flags(@Nullable LobbyMemberFlags flags) {
    this.flags = flags;
    set(1);
    return this;
  }

  /** Returns {@code flags}; null if it is null or not set. */
  public @Nullable LobbyMemberFlags flags() {
    return flags;
  }

  /** Sets {@code additional_name}: 1 to 80 characters; null is sent as null. */
  public SetLobbyMemberRequest additionalName(@Nullable String additionalName) {
    this.additionalName = additionalName;
    set(2);
    return this;
  }

  /** Returns {@code additional_name}; null if it is null or not set. */
  public @Nullable String additionalName() {
    return additionalName;
  }

  /** Returns what reads and writes it. */
  public static Codec<SetLobbyMemberRequest> codec() {
    return SetLobbyMemberRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return SetLobbyMemberRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.entries("metadata", metadata, 25);
    checks.length("additional_name", additionalName, 1, 80);
  }
}
