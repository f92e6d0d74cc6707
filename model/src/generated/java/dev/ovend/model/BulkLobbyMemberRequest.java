// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Bulk lobby member request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code BulkLobbyMemberRequest}, since 2026-07-18.
 */
public final class BulkLobbyMemberRequest extends RequestData {

  @Nullable UserId id;
  @Nullable Map<String, String> metadata;
  @Nullable LobbyMemberFlags flags;
  @Nullable Boolean removeMember;
  @Nullable String additionalName;

  /** Creates one with what Discord demands. */
  public BulkLobbyMemberRequest(UserId id) {
    this.id = id;
    set(0);
  }

  BulkLobbyMemberRequest() {}

  /** Sets {@code id}. */
  public BulkLobbyMemberRequest id(UserId id) {
    this.id = id;
    set(0);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable UserId id() {
    return id;
  }

  /** Sets {@code metadata}: at most 25 items; null is sent as null. */
  public BulkLobbyMemberRequest metadata(@Nullable Map<String, ? extends String> metadata) {
    this.metadata = metadata == null ? null : Map.copyOf(metadata);
    set(1);
    return this;
  }

  /** Returns {@code metadata}; null if it is null or not set. */
  public @Nullable Map<String, String> metadata() {
    return metadata;
  }

  /** Sets {@code flags}: null is sent as null. */
  public BulkLobbyMemberRequest flags(@Nullable LobbyMemberFlags flags) {
    this.flags = flags;
    set(2);
    return this;
  }

  /** Returns {@code flags}; null if it is null or not set. */
  public @Nullable LobbyMemberFlags flags() {
    return flags;
  }

  /** Sets {@code remove_member}: null is sent as null. */
  public BulkLobbyMemberRequest removeMember(@Nullable Boolean removeMember) {
    this.removeMember = removeMember;
    set(3);
    return this;
  }

  /** Returns {@code remove_member}; null if it is null or not set. */
  public @Nullable Boolean removeMember() {
    return removeMember;
  }

  /** Sets {@code additional_name}: 1 to 80 characters; null is sent as null. */
  public BulkLobbyMemberRequest additionalName(@Nullable String additionalName) {
    this.additionalName = additionalName;
    set(4);
    return this;
  }

  /** Returns {@code additional_name}; null if it is null or not set. */
  public @Nullable String additionalName() {
    return additionalName;
  }

  /** Returns what reads and writes it. */
  public static Codec<BulkLobbyMemberRequest> codec() {
    return BulkLobbyMemberRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return BulkLobbyMemberRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("id", id);
    checks.entries("metadata", metadata, 25);
    checks.length("additional_name", additionalName, 1, 80);
  }
}
