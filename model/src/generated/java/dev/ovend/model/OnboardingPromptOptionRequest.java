// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Onboarding prompt option request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code OnboardingPromptOptionRequest}, since 2026-07-18.
 */
public final class OnboardingPromptOptionRequest extends RequestData {

  @Nullable OnboardingPromptOptionId id;
  @Nullable String title;
  @Nullable String description;
  @Nullable EmojiId emojiId;
  @Nullable String emojiName;
  @Nullable Boolean emojiAnimated;
  @Nullable List<RoleId> roleIds;
  @Nullable List<ChannelId> channelIds;

  /** Creates one with what Discord demands. */
  public OnboardingPromptOptionRequest(String title) {
    this.title = title;
    set(1);
  }

  OnboardingPromptOptionRequest() {}

  /** Sets {@code id}: null is sent as null. */
  public OnboardingPromptOptionRequest id(@Nullable OnboardingPromptOptionId id) {
    this.id = id;
    set(0);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable OnboardingPromptOptionId id() {
    return id;
  }

  /** Sets {@code title}: 1 to 50 characters. */
  public OnboardingPromptOptionRequest title(String title) {
    this.title = title;
    set(1);
    return this;
  }

  /** Returns {@code title}; null if it is null or not set. */
  public @Nullable String title() {
    return title;
  }

  /** Sets {@code description}: at most 100 characters; null is sent as null. */
  public OnboardingPromptOptionRequest description(@Nullable String description) {
    this.description = description;
    set(2);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Sets {@code emoji_id}: null is sent as null. */
  public OnboardingPromptOptionRequest emojiId(@Nullable EmojiId emojiId) {
    this.emojiId = emojiId;
    set(3);
    return this;
  }

  /** Returns {@code emoji_id}; null if it is null or not set. */
  public @Nullable EmojiId emojiId() {
    return emojiId;
  }

  /** Sets {@code emoji_name}: at most 100 characters; null is sent as null. */
  public OnboardingPromptOptionRequest emojiName(@Nullable String emojiName) {
    this.emojiName = emojiName;
    set(4);
    return this;
  }

  /** Returns {@code emoji_name}; null if it is null or not set. */
  public @Nullable String emojiName() {
    return emojiName;
  }

  /** Sets {@code emoji_animated}: null is sent as null. */
  public OnboardingPromptOptionRequest emojiAnimated(@Nullable Boolean emojiAnimated) {
    this.emojiAnimated = emojiAnimated;
    set(5);
    return this;
  }

  /** Returns {@code emoji_animated}; null if it is null or not set. */
  public @Nullable Boolean emojiAnimated() {
    return emojiAnimated;
  }

  /** Sets {@code role_ids}: at most 50 different items; null is sent as null. */
  public OnboardingPromptOptionRequest roleIds(@Nullable List<? extends RoleId> roleIds) {
    this.roleIds = roleIds == null ? null : List.copyOf(roleIds);
    set(6);
    return this;
  }

  /** Adds to {@code role_ids}. */
  public OnboardingPromptOptionRequest addRoleId(RoleId roleId) {
    this.roleIds = added(this.roleIds, roleId);
    set(6);
    return this;
  }

  /** Returns {@code role_ids}; null if it is null or not set. */
  public @Nullable List<RoleId> roleIds() {
    return roleIds;
  }

  /** Sets {@code channel_ids}: at most 50 different items; null is sent as null. */
  public OnboardingPromptOptionRequest channelIds(@Nullable List<? extends ChannelId> channelIds) {
    this.channelIds = channelIds == null ? null : List.copyOf(channelIds);
    set(7);
    return this;
  }

  /** Adds to {@code channel_ids}. */
  public OnboardingPromptOptionRequest addChannelId(ChannelId channelId) {
    this.channelIds = added(this.channelIds, channelId);
    set(7);
    return this;
  }

  /** Returns {@code channel_ids}; null if it is null or not set. */
  public @Nullable List<ChannelId> channelIds() {
    return channelIds;
  }

  /** Returns what reads and writes it. */
  public static Codec<OnboardingPromptOptionRequest> codec() {
    return OnboardingPromptOptionRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return OnboardingPromptOptionRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("title", title);
    checks.length("title", title, 1, 50);
    checks.length("description", description, 0, 100);
    checks.length("emoji_name", emojiName, 0, 100);
    checks.items("role_ids", roleIds, 0, 50);
    checks.different("role_ids", roleIds);
    checks.items("channel_ids", channelIds, 0, 50);
    checks.different("channel_ids", channelIds);
  }
}
