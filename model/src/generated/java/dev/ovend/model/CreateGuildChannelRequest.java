// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Create guild channel request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code CreateGuildChannelRequest}, since 2026-07-18.
 */
public final class CreateGuildChannelRequest extends RequestData {

  @Nullable ChannelType type;
  @Nullable String name;
  @Nullable Integer position;
  @Nullable String topic;
  @Nullable Integer bitrate;
  @Nullable Integer userLimit;
  @Nullable Boolean nsfw;
  @Nullable Long rateLimitPerUser;
  @Nullable ChannelId parentId;
  @Nullable List<PermissionOverwriteRequest> permissionOverwrites;
  @Nullable String rtcRegion;
  @Nullable VideoQualityMode videoQualityMode;
  @Nullable ThreadAutoArchiveDuration defaultAutoArchiveDuration;
  @Nullable DefaultReactionEmojiRequest defaultReactionEmoji;
  @Nullable Long defaultThreadRateLimitPerUser;
  @Nullable ForumSortOrder defaultSortOrder;
  @Nullable ForumLayout defaultForumLayout;
  @Nullable TagMatch defaultTagSetting;
  @Nullable List<CreateForumTagRequest> availableTags;

  /** Creates one with what Discord demands. */
  public CreateGuildChannelRequest(String name) {
    this.name = name;
    set(1);
  }

  CreateGuildChannelRequest() {}

  /** Sets {@code type}: null is sent as null. */
  public CreateGuildChannelRequest type(@Nullable ChannelType type) {
    this.type = type;
    set(0);
    return this;
  }

  /** Returns {@code type}; null if it is null or not set. */
  public @Nullable ChannelType type() {
    return type;
  }

  /** Sets {@code name}: 1 to 100 characters. */
  public CreateGuildChannelRequest name(String name) {
    this.name = name;
    set(1);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code position}: at least 0; null is sent as null. */
  public CreateGuildChannelRequest position(@Nullable Integer position) {
    this.position = position;
    set(2);
    return this;
  }

  /** Returns {@code position}; null if it is null or not set. */
  public @Nullable Integer position() {
    return position;
  }

  /** Sets {@code topic}: at most 4,096 characters; null is sent as null. */
  public CreateGuildChannelRequest topic(@Nullable String topic) {
    this.topic = topic;
    set(3);
    return this;
  }

  /** Returns {@code topic}; null if it is null or not set. */
  public @Nullable String topic() {
    return topic;
  }

  /** Sets {@code bitrate}: at least 8,000 bits per second; null is sent as null. */
  public CreateGuildChannelRequest bitrate(@Nullable Integer bitrate) {
    this.bitrate = bitrate;
    set(4);
    return this;
  }

  /** Returns {@code bitrate}; null if it is null or not set. */
  public @Nullable Integer bitrate() {
    return bitrate;
  }

  /** Sets {@code user_limit}: at least 0; null is sent as null. */
  public CreateGuildChannelRequest userLimit(@Nullable Integer userLimit) {
    this.userLimit = userLimit;
    set(5);
    return this;
  }

  /** Returns {@code user_limit}; null if it is null or not set. */
  public @Nullable Integer userLimit() {
    return userLimit;
  }

  /** Sets {@code nsfw}: null is sent as null. */
  public CreateGuildChannelRequest nsfw(@Nullable Boolean nsfw) {
    this.nsfw = nsfw;
    set(6);
    return this;
  }

  /** Returns {@code nsfw}; null if it is null or not set. */
  public @Nullable Boolean nsfw() {
    return nsfw;
  }

  /** Sets {@code rate_limit_per_user}: at most 21,600 seconds; null is sent as null. */
  public CreateGuildChannelRequest rateLimitPerUser(@Nullable Long rateLimitPerUser) {
    this.rateLimitPerUser = rateLimitPerUser;
    set(7);
    return this;
  }

  /** Sets {@code rate_limit_per_user}: at most 21,600 seconds. */
  public CreateGuildChannelRequest rateLimitPerUser(long rateLimitPerUser) {
    return rateLimitPerUser(Long.valueOf(rateLimitPerUser));
  }

  /** Returns {@code rate_limit_per_user}; null if it is null or not set. */
  public @Nullable Long rateLimitPerUser() {
    return rateLimitPerUser;
  }

  /** Sets {@code parent_id}: null is sent as null. */
  public CreateGuildChannelRequest parentId(@Nullable ChannelId parentId) {
    this.parentId = parentId;
    set(8);
    return this;
  }

  /** Returns {@code parent_id}; null if it is null or not set. */
  public @Nullable ChannelId parentId() {
    return parentId;
  }

  /** Sets {@code permission_overwrites}: at most 100 items; null is sent as null. */
  public CreateGuildChannelRequest permissionOverwrites(@Nullable List<? extends PermissionOverwriteRequest> permissionOverwrites) {
    this.permissionOverwrites = permissionOverwrites == null ? null : List.copyOf(permissionOverwrites);
    set(9);
    return this;
  }

  /** Adds to {@code permission_overwrites}. */
  public CreateGuildChannelRequest addPermissionOverwrite(PermissionOverwriteRequest permissionOverwrite) {
    this.permissionOverwrites = added(this.permissionOverwrites, permissionOverwrite);
    set(9);
    return this;
  }

  /** Returns {@code permission_overwrites}; null if it is null or not set. */
  public @Nullable List<PermissionOverwriteRequest> permissionOverwrites() {
    return permissionOverwrites;
  }

  /** Sets {@code rtc_region}: null is sent as null. */
  public CreateGuildChannelRequest rtcRegion(@Nullable String rtcRegion) {
    this.rtcRegion = rtcRegion;
    set(10);
    return this;
  }

  /** Returns {@code rtc_region}; null if it is null or not set. */
  public @Nullable String rtcRegion() {
    return rtcRegion;
  }

  /** Sets {@code video_quality_mode}: null is sent as null. */
  public CreateGuildChannelRequest videoQualityMode(@Nullable VideoQualityMode videoQualityMode) {
    this.videoQualityMode = videoQualityMode;
    set(11);
    return this;
  }

  /** Returns {@code video_quality_mode}; null if it is null or not set. */
  public @Nullable VideoQualityMode videoQualityMode() {
    return videoQualityMode;
  }

  /** Sets {@code default_auto_archive_duration}: minutes; null is sent as null. */
  public CreateGuildChannelRequest defaultAutoArchiveDuration(@Nullable ThreadAutoArchiveDuration defaultAutoArchiveDuration) {
    this.defaultAutoArchiveDuration = defaultAutoArchiveDuration;
    set(12);
    return this;
  }

  /** Returns {@code default_auto_archive_duration}; null if it is null or not set. */
  public @Nullable ThreadAutoArchiveDuration defaultAutoArchiveDuration() {
    return defaultAutoArchiveDuration;
  }

  /** Sets {@code default_reaction_emoji}: null is sent as null. */
  public CreateGuildChannelRequest defaultReactionEmoji(@Nullable DefaultReactionEmojiRequest defaultReactionEmoji) {
    this.defaultReactionEmoji = defaultReactionEmoji;
    set(13);
    return this;
  }

  /** Sets {@code default_reaction_emoji} to what the lambda fills in. */
  public CreateGuildChannelRequest defaultReactionEmoji(Consumer<DefaultReactionEmojiRequest> defaultReactionEmoji) {
    DefaultReactionEmojiRequest value = new DefaultReactionEmojiRequest();
    defaultReactionEmoji.accept(value);
    return defaultReactionEmoji(value);
  }

  /** Sends {@code default_reaction_emoji} as null. */
  public CreateGuildChannelRequest clearDefaultReactionEmoji() {
    return defaultReactionEmoji((DefaultReactionEmojiRequest) null);
  }

  /** Returns {@code default_reaction_emoji}; null if it is null or not set. */
  public @Nullable DefaultReactionEmojiRequest defaultReactionEmoji() {
    return defaultReactionEmoji;
  }

  /**
   * Sets {@code default_thread_rate_limit_per_user}: at most 21,600 seconds; null is sent as null.
   */
  public CreateGuildChannelRequest defaultThreadRateLimitPerUser(@Nullable Long defaultThreadRateLimitPerUser) {
    this.defaultThreadRateLimitPerUser = defaultThreadRateLimitPerUser;
    set(14);
    return this;
  }

  /** Sets {@code default_thread_rate_limit_per_user}: at most 21,600 seconds. */
  public CreateGuildChannelRequest defaultThreadRateLimitPerUser(long defaultThreadRateLimitPerUser) {
    return defaultThreadRateLimitPerUser(Long.valueOf(defaultThreadRateLimitPerUser));
  }

  /** Returns {@code default_thread_rate_limit_per_user}; null if it is null or not set. */
  public @Nullable Long defaultThreadRateLimitPerUser() {
    return defaultThreadRateLimitPerUser;
  }

  /** Sets {@code default_sort_order}: null is sent as null. */
  public CreateGuildChannelRequest defaultSortOrder(@Nullable ForumSortOrder defaultSortOrder) {
    this.defaultSortOrder = defaultSortOrder;
    set(15);
    return this;
  }

  /** Returns {@code default_sort_order}; null if it is null or not set. */
  public @Nullable ForumSortOrder defaultSortOrder() {
    return defaultSortOrder;
  }

  /** Sets {@code default_forum_layout}: null is sent as null. */
  public CreateGuildChannelRequest defaultForumLayout(@Nullable ForumLayout defaultForumLayout) {
    this.defaultForumLayout = defaultForumLayout;
    set(16);
    return this;
  }

  /** Returns {@code default_forum_layout}; null if it is null or not set. */
  public @Nullable ForumLayout defaultForumLayout() {
    return defaultForumLayout;
  }

  /** Sets {@code default_tag_setting}: null is sent as null. */
  public CreateGuildChannelRequest defaultTagSetting(@Nullable TagMatch defaultTagSetting) {
    this.defaultTagSetting = defaultTagSetting;
    set(17);
    return this;
  }

  /** Returns {@code default_tag_setting}; null if it is null or not set. */
  public @Nullable TagMatch defaultTagSetting() {
    return defaultTagSetting;
  }

  /** Sets {@code available_tags}: at most 20 items; null is sent as null. */
  public CreateGuildChannelRequest availableTags(@Nullable List<? extends CreateForumTagRequest> availableTags) {
    this.availableTags = availableTags == null ? null : List.copyOf(availableTags);
    set(18);
    return this;
  }

  /** Adds to {@code available_tags}. */
  public CreateGuildChannelRequest addAvailableTag(CreateForumTagRequest availableTag) {
    this.availableTags = added(this.availableTags, availableTag);
    set(18);
    return this;
  }

  /** Returns {@code available_tags}; null if it is null or not set. */
  public @Nullable List<CreateForumTagRequest> availableTags() {
    return availableTags;
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateGuildChannelRequest> codec() {
    return CreateGuildChannelRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateGuildChannelRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
    checks.length("name", name, 1, 100);
    checks.range("position", position, 0L, Long.MAX_VALUE);
    checks.length("topic", topic, 0, 4096);
    checks.range("bitrate", bitrate, 8000L, Long.MAX_VALUE);
    checks.range("user_limit", userLimit, 0L, Long.MAX_VALUE);
    checks.range("rate_limit_per_user", rateLimitPerUser, 0L, 21600L);
    checks.items("permission_overwrites", permissionOverwrites, 0, 100);
    checks.each("permission_overwrites", permissionOverwrites);
    checks.inside("default_reaction_emoji", defaultReactionEmoji);
    checks.range("default_thread_rate_limit_per_user", defaultThreadRateLimitPerUser, 0L, 21600L);
    checks.items("available_tags", availableTags, 0, 20);
    checks.each("available_tags", availableTags);
    ChannelRules.channel(this, checks);
  }
}
