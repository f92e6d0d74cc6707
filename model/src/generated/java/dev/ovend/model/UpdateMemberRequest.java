// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Update member request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateGuildMemberRequest}, since 2026-07-18.
 */
public final class UpdateMemberRequest extends RequestData {

  @Nullable String nick;
  @Nullable List<RoleId> roles;
  @Nullable Boolean mute;
  @Nullable Boolean deaf;
  @Nullable ChannelId channelId;
  @Nullable Instant communicationDisabledUntil;
  @Nullable GuildMemberFlags flags;

  /** Creates one in which nothing is set. */
  public UpdateMemberRequest() {}

  /** Sets {@code nick}: at most 32 characters; null is sent as null. */
  public UpdateMemberRequest nick(@Nullable String nick) {
    this.nick = nick;
    set(0);
    return this;
  }

  /** Returns {@code nick}; null if it is null or not set. */
  public @Nullable String nick() {
    return nick;
  }

  /** Sets {@code roles}: at most 350 different items; null is sent as null. */
  public UpdateMemberRequest roles(@Nullable List<? extends RoleId> roles) {
    this.roles = roles == null ? null : List.copyOf(roles);
    set(1);
    return this;
  }

  /** Adds to {@code roles}. */
  public UpdateMemberRequest addRole(RoleId role) {
    this.roles = added(this.roles, role);
    set(1);
    return this;
  }

  /** Returns {@code roles}; null if it is null or not set. */
  public @Nullable List<RoleId> roles() {
    return roles;
  }

  /** Sets {@code mute}: null is sent as null. */
  public UpdateMemberRequest mute(@Nullable Boolean mute) {
    this.mute = mute;
    set(2);
    return this;
  }

  /** Returns {@code mute}; null if it is null or not set. */
  public @Nullable Boolean mute() {
    return mute;
  }

  /** Sets {@code deaf}: null is sent as null. */
  public UpdateMemberRequest deaf(@Nullable Boolean deaf) {
    this.deaf = deaf;
    set(3);
    return this;
  }

  /** Returns {@code deaf}; null if it is null or not set. */
  public @Nullable Boolean deaf() {
    return deaf;
  }

  /** Sets {@code channel_id}: null is sent as null. */
  public UpdateMemberRequest channelId(@Nullable ChannelId channelId) {
    this.channelId = channelId;
    set(4);
    return this;
  }

  /** Returns {@code channel_id}; null if it is null or not set. */
  public @Nullable ChannelId channelId() {
    return channelId;
  }

  /** Sets {@code communication_disabled_until}: null is sent as null. */
  public UpdateMemberRequest communicationDisabledUntil(@Nullable Instant communicationDisabledUntil) {
    this.communicationDisabledUntil = communicationDisabledUntil;
    set(5);
    return this;
  }

  /** Returns {@code communication_disabled_until}; null if it is null or not set. */
  public @Nullable Instant communicationDisabledUntil() {
    return communicationDisabledUntil;
  }

  /** Sets {@code flags}: null is sent as null. */
  public UpdateMemberRequest flags(@Nullable GuildMemberFlags flags) {
    this.flags = flags;
    set(6);
    return this;
  }

  /** Returns {@code flags}; null if it is null or not set. */
  public @Nullable GuildMemberFlags flags() {
    return flags;
  }

  /** Returns what reads and writes it. */
  public static Codec<UpdateMemberRequest> codec() {
    return UpdateMemberRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UpdateMemberRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("nick", nick, 0, 32);
    checks.items("roles", roles, 0, 350);
    checks.different("roles", roles);
    GuildRules.member(this, checks);
  }
}
