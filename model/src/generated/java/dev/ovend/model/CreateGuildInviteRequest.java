// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Create guild invite request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code CreateGuildInviteRequest}, since 2026-07-18.
 */
public final class CreateGuildInviteRequest extends RequestData {

  @Nullable Long maxAge;
  @Nullable Boolean temporary;
  @Nullable Long maxUses;
  @Nullable Boolean unique;
  @Nullable UserId targetUserId;
  @Nullable ApplicationId targetApplicationId;
  @Nullable InviteTargetType targetType;
  @Nullable List<RoleId> roleIds;

  /** Creates one in which nothing is set. */
  public CreateGuildInviteRequest() {}

  /** Sets {@code max_age}: at most 5,184,000 seconds; null is sent as null. */
  public CreateGuildInviteRequest maxAge(@Nullable Long maxAge) {
    this.maxAge = maxAge;
    set(0);
    return this;
  }

  /** Sets {@code max_age}: at most 5,184,000 seconds. */
  public CreateGuildInviteRequest maxAge(long maxAge) {
    return maxAge(Long.valueOf(maxAge));
  }

  /** Returns {@code max_age}; null if it is null or not set. */
  public @Nullable Long maxAge() {
    return maxAge;
  }

  /** Sets {@code temporary}: null is sent as null. */
  public CreateGuildInviteRequest temporary(@Nullable Boolean temporary) {
    this.temporary = temporary;
    set(1);
    return this;
  }

  /** Returns {@code temporary}; null if it is null or not set. */
  public @Nullable Boolean temporary() {
    return temporary;
  }

  /** Sets {@code max_uses}: at most 100; null is sent as null. */
  public CreateGuildInviteRequest maxUses(@Nullable Long maxUses) {
    this.maxUses = maxUses;
    set(2);
    return this;
  }

  /** Sets {@code max_uses}: at most 100. */
  public CreateGuildInviteRequest maxUses(long maxUses) {
    return maxUses(Long.valueOf(maxUses));
  }

  /** Returns {@code max_uses}; null if it is null or not set. */
  public @Nullable Long maxUses() {
    return maxUses;
  }

  /** Sets {@code unique}: null is sent as null. */
  public CreateGuildInviteRequest unique(@Nullable Boolean unique) {
    this.unique = unique;
    set(3);
    return this;
  }

  /** Returns {@code unique}; null if it is null or not set. */
  public @Nullable Boolean unique() {
    return unique;
  }

  /** Sets {@code target_user_id}: null is sent as null. */
  public CreateGuildInviteRequest targetUserId(@Nullable UserId targetUserId) {
    this.targetUserId = targetUserId;
    set(4);
    return this;
  }

  /** Returns {@code target_user_id}; null if it is null or not set. */
  public @Nullable UserId targetUserId() {
    return targetUserId;
  }

  /** Sets {@code target_application_id}: null is sent as null. */
  public CreateGuildInviteRequest targetApplicationId(@Nullable ApplicationId targetApplicationId) {
    this.targetApplicationId = targetApplicationId;
    set(5);
    return this;
  }

  /** Returns {@code target_application_id}; null if it is null or not set. */
  public @Nullable ApplicationId targetApplicationId() {
    return targetApplicationId;
  }

  /** Sets {@code target_type}: null is sent as null. */
  public CreateGuildInviteRequest targetType(@Nullable InviteTargetType targetType) {
    this.targetType = targetType;
    set(6);
    return this;
  }

  /** Returns {@code target_type}; null if it is null or not set. */
  public @Nullable InviteTargetType targetType() {
    return targetType;
  }

  /** Sets {@code role_ids}: null is sent as null. */
  public CreateGuildInviteRequest roleIds(@Nullable List<? extends RoleId> roleIds) {
    this.roleIds = roleIds == null ? null : List.copyOf(roleIds);
    set(7);
    return this;
  }

  /** Adds to {@code role_ids}. */
  public CreateGuildInviteRequest addRoleId(RoleId roleId) {
    this.roleIds = added(this.roleIds, roleId);
    set(7);
    return this;
  }

  /** Returns {@code role_ids}; null if it is null or not set. */
  public @Nullable List<RoleId> roleIds() {
    return roleIds;
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateGuildInviteRequest> codec() {
    return CreateGuildInviteRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateGuildInviteRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("max_age", maxAge, 0L, 5184000L);
    checks.range("max_uses", maxUses, 0L, 100L);
    ChannelRules.invite(this, checks);
  }
}
