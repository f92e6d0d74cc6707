// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Add member request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code BotAddGuildMemberRequest}, since 2026-07-18.
 */
public final class AddMemberRequest extends RequestData {

  @Nullable String nick;
  @Nullable List<RoleId> roles;
  @Nullable Boolean mute;
  @Nullable Boolean deaf;
  @Nullable String accessToken;
  @Nullable GuildMemberFlags flags;

  /** Creates one with what Discord demands. */
  public AddMemberRequest(String accessToken) {
    this.accessToken = accessToken;
    set(4);
  }

  AddMemberRequest() {}

  /** Sets {@code nick}: at most 32 characters; null is sent as null. */
  public AddMemberRequest nick(@Nullable String nick) {
    this.nick = nick;
    set(0);
    return this;
  }

  /** Returns {@code nick}; null if it is null or not set. */
  public @Nullable String nick() {
    return nick;
  }

  /** Sets {@code roles}: at most 250 different items; null is sent as null. */
  public AddMemberRequest roles(@Nullable List<? extends RoleId> roles) {
    this.roles = roles == null ? null : List.copyOf(roles);
    set(1);
    return this;
  }

  /** Adds to {@code roles}. */
  public AddMemberRequest addRole(RoleId role) {
    this.roles = added(this.roles, role);
    set(1);
    return this;
  }

  /** Returns {@code roles}; null if it is null or not set. */
  public @Nullable List<RoleId> roles() {
    return roles;
  }

  /** Sets {@code mute}: null is sent as null. */
  public AddMemberRequest mute(@Nullable Boolean mute) {
    this.mute = mute;
    set(2);
    return this;
  }

  /** Returns {@code mute}; null if it is null or not set. */
  public @Nullable Boolean mute() {
    return mute;
  }

  /** Sets {@code deaf}: null is sent as null. */
  public AddMemberRequest deaf(@Nullable Boolean deaf) {
    this.deaf = deaf;
    set(3);
    return this;
  }

  /** Returns {@code deaf}; null if it is null or not set. */
  public @Nullable Boolean deaf() {
    return deaf;
  }

  /** Sets {@code access_token}: at most 10,240 characters. */
  public AddMemberRequest accessToken(String accessToken) {
    this.accessToken = accessToken;
    set(4);
    return this;
  }

  /** Returns {@code access_token}; null if it is null or not set. */
  public @Nullable String accessToken() {
    return accessToken;
  }

  /** Sets {@code flags}: null is sent as null. */
  public AddMemberRequest flags(@Nullable GuildMemberFlags flags) {
    this.flags = flags;
    set(5);
    return this;
  }

  /** Returns {@code flags}; null if it is null or not set. */
  public @Nullable GuildMemberFlags flags() {
    return flags;
  }

  /** Returns what reads and writes it. */
  public static Codec<AddMemberRequest> codec() {
    return AddMemberRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return AddMemberRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("nick", nick, 0, 32);
    checks.items("roles", roles, 0, 250);
    checks.different("roles", roles);
    checks.demanded("access_token", accessToken);
    checks.length("access_token", accessToken, 0, 10240);
  }
}
