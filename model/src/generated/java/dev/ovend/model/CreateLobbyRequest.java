// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Create lobby request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code CreateLobbyRequest}, since 2026-07-18.
 */
public final class CreateLobbyRequest extends RequestData {

  @Nullable Integer idleTimeoutSeconds;
  @Nullable List<LobbyMemberRequest> members;
  @Nullable Map<String, String> metadata;
  @Nullable Integer flags;
  @Nullable String overrideEventWebhooksUrl;

  /** Creates one in which nothing is set. */
  public CreateLobbyRequest() {}

  /** Sets {@code idle_timeout_seconds}: 5 to 604,800; null is sent as null. */
  public CreateLobbyRequest idleTimeoutSeconds(@Nullable Integer idleTimeoutSeconds) {
    this.idleTimeoutSeconds = idleTimeoutSeconds;
    set(0);
    return this;
  }

  /** Returns {@code idle_timeout_seconds}; null if it is null or not set. */
  public @Nullable Integer idleTimeoutSeconds() {
    return idleTimeoutSeconds;
  }

  /** Sets {@code members}: at most 25 items; null is sent as null. */
  public CreateLobbyRequest members(@Nullable List<? extends LobbyMemberRequest> members) {
    this.members = members == null ? null : List.copyOf(members);
    set(1);
    return this;
  }

  /** Adds to {@code members}. */
  public CreateLobbyRequest addMember(LobbyMemberRequest member) {
    this.members = added(this.members, member);
    set(1);
    return this;
  }

  /** Returns {@code members}; null if it is null or not set. */
  public @Nullable List<LobbyMemberRequest> members() {
    return members;
  }

  /** Sets {@code metadata}: at most 25 items; null is sent as null. */
  public CreateLobbyRequest metadata(@Nullable Map<String, ? extends String> metadata) {
    this.metadata = metadata == null ? null : Map.copyOf(metadata);
    set(2);
    return this;
  }

  /** Returns {@code metadata}; null if it is null or not set. */
  public @Nullable Map<String, String> metadata() {
    return metadata;
  }

  /** Sets {@code flags}: null is sent as null. */
  public CreateLobbyRequest flags(@Nullable Integer flags) {
    this.flags = flags;
    set(3);
    return this;
  }

  /** Returns {@code flags}; null if it is null or not set. */
  public @Nullable Integer flags() {
    return flags;
  }

  /** Sets {@code override_event_webhooks_url}: at most 512 characters; null is sent as null. */
  public CreateLobbyRequest overrideEventWebhooksUrl(@Nullable String overrideEventWebhooksUrl) {
    this.overrideEventWebhooksUrl = overrideEventWebhooksUrl;
    set(4);
    return this;
  }

  /** Returns {@code override_event_webhooks_url}; null if it is null or not set. */
  public @Nullable String overrideEventWebhooksUrl() {
    return overrideEventWebhooksUrl;
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateLobbyRequest> codec() {
    return CreateLobbyRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateLobbyRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("idle_timeout_seconds", idleTimeoutSeconds, 5L, 604800L);
    checks.items("members", members, 0, 25);
    checks.each("members", members);
    checks.entries("metadata", metadata, 25);
    checks.length("override_event_webhooks_url", overrideEventWebhooksUrl, 0, 512);
  }
}
