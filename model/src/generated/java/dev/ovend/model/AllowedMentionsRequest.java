// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Allowed mentions request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code MessageAllowedMentionsRequest}, since 2026-07-18.
 */
public final class AllowedMentionsRequest extends RequestData {

  @Nullable List<AllowedMentionType> parse;
  @Nullable List<UserId> users;
  @Nullable List<RoleId> roles;
  @Nullable Boolean repliedUser;

  /** Creates one in which nothing is set. */
  public AllowedMentionsRequest() {}

  /** Sets {@code parse}: different items; null is sent as null. */
  public AllowedMentionsRequest parse(@Nullable List<? extends AllowedMentionType> parse) {
    this.parse = parse == null ? null : List.copyOf(parse);
    set(0);
    return this;
  }

  /** Adds to {@code parse}. */
  public AllowedMentionsRequest addParse(AllowedMentionType item) {
    this.parse = added(this.parse, item);
    set(0);
    return this;
  }

  /** Returns {@code parse}; null if it is null or not set. */
  public @Nullable List<AllowedMentionType> parse() {
    return parse;
  }

  /** Sets {@code users}: at most 100 different items; null is sent as null. */
  public AllowedMentionsRequest users(@Nullable List<? extends UserId> users) {
    this.users = users == null ? null : List.copyOf(users);
    set(1);
    return this;
  }

  /** Adds to {@code users}. */
  public AllowedMentionsRequest addUser(UserId user) {
    this.users = added(this.users, user);
    set(1);
    return this;
  }

  /** Returns {@code users}; null if it is null or not set. */
  public @Nullable List<UserId> users() {
    return users;
  }

  /** Sets {@code roles}: at most 100 different items; null is sent as null. */
  public AllowedMentionsRequest roles(@Nullable List<? extends RoleId> roles) {
    this.roles = roles == null ? null : List.copyOf(roles);
    set(2);
    return this;
  }

  /** Adds to {@code roles}. */
  public AllowedMentionsRequest addRole(RoleId role) {
    this.roles = added(this.roles, role);
    set(2);
    return this;
  }

  /** Returns {@code roles}; null if it is null or not set. */
  public @Nullable List<RoleId> roles() {
    return roles;
  }

  /** Sets {@code replied_user}: null is sent as null. */
  public AllowedMentionsRequest repliedUser(@Nullable Boolean repliedUser) {
    this.repliedUser = repliedUser;
    set(3);
    return this;
  }

  /** Returns {@code replied_user}; null if it is null or not set. */
  public @Nullable Boolean repliedUser() {
    return repliedUser;
  }

  /** Returns what reads and writes it. */
  public static Codec<AllowedMentionsRequest> codec() {
    return AllowedMentionsRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return AllowedMentionsRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.items("parse", parse, 0, Integer.MAX_VALUE);
    checks.different("parse", parse);
    checks.items("users", users, 0, 100);
    checks.different("users", users);
    checks.items("roles", roles, 0, 100);
    checks.different("roles", roles);
    MessageRules.allowedMentions(this, checks);
  }
}
