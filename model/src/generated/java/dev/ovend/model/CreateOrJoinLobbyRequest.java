// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Create or join lobby request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code CreateOrJoinLobbyRequest}, since 2026-07-18.
 */
public final class CreateOrJoinLobbyRequest extends RequestData {

  @Nullable Integer idleTimeoutSeconds;
  @Nullable Map<String, String> lobbyMetadata;
  @Nullable Map<String, String> memberMetadata;
  @Nullable String secret;
  @Nullable Integer flags;

  /** Creates one with what Discord demands. */
  public CreateOrJoinLobbyRequest(String secret) {
    this.secret = secret;
    set(3);
  }

  CreateOrJoinLobbyRequest() {}

  /** Sets {@code idle_timeout_seconds}: 5 to 604,800; null is sent as null. */
  public CreateOrJoinLobbyRequest idleTimeoutSeconds(@Nullable Integer idleTimeoutSeconds) {
    this.idleTimeoutSeconds = idleTimeoutSeconds;
    set(0);
    return this;
  }

  /** Returns {@code idle_timeout_seconds}; null if it is null or not set. */
  public @Nullable Integer idleTimeoutSeconds() {
    return idleTimeoutSeconds;
  }

  /** Sets {@code lobby_metadata}: at most 25 items; null is sent as null. */
  public CreateOrJoinLobbyRequest lobbyMetadata(@Nullable Map<String, ? extends String> lobbyMetadata) {
    this.lobbyMetadata = lobbyMetadata == null ? null : Map.copyOf(lobbyMetadata);
    set(1);
    return this;
  }

  /** Returns {@code lobby_metadata}; null if it is null or not set. */
  public @Nullable Map<String, String> lobbyMetadata() {
    return lobbyMetadata;
  }

  /** Sets {@code member_metadata}: at most 25 items; null is sent as null. */
  public CreateOrJoinLobbyRequest memberMetadata(@Nullable Map<String, ? extends String> memberMetadata) {
    this.memberMetadata = memberMetadata == null ? null : Map.copyOf(memberMetadata);
    set(2);
    return this;
  }

  /** Returns {@code member_metadata}; null if it is null or not set. */
  public @Nullable Map<String, String> memberMetadata() {
    return memberMetadata;
  }

  /** Sets {@code secret}: at most 250 characters. */
  public CreateOrJoinLobbyRequest secret(String secret) {
    this.secret = secret;
    set(3);
    return this;
  }

  /** Returns {@code secret}; null if it is null or not set. */
  public @Nullable String secret() {
    return secret;
  }

  /** Sets {@code flags}: null is sent as null. */
  public CreateOrJoinLobbyRequest flags(@Nullable Integer flags) {
    this.flags = flags;
    set(4);
    return this;
  }

  /** Returns {@code flags}; null if it is null or not set. */
  public @Nullable Integer flags() {
    return flags;
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateOrJoinLobbyRequest> codec() {
    return CreateOrJoinLobbyRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateOrJoinLobbyRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("idle_timeout_seconds", idleTimeoutSeconds, 5L, 604800L);
    checks.entries("lobby_metadata", lobbyMetadata, 25);
    checks.entries("member_metadata", memberMetadata, 25);
    checks.demanded("secret", secret);
    checks.length("secret", secret, 0, 250);
  }
}
