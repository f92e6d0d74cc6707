// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Update thread request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateThreadRequestPartial}, since 2026-07-18.
 */
public final class UpdateThreadRequest extends RequestData {

  @Nullable String name;
  @Nullable Boolean archived;
  @Nullable Boolean locked;
  @Nullable Boolean invitable;
  @Nullable ThreadAutoArchiveDuration autoArchiveDuration;
  @Nullable Integer rateLimitPerUser;
  @Nullable ChannelFlags flags;
  @Nullable List<ForumTagId> appliedTags;
  @Nullable Integer bitrate;
  @Nullable Long userLimit;
  @Nullable String rtcRegion;
  @Nullable VideoQualityMode videoQualityMode;

  /** Creates one in which nothing is set. */
  public UpdateThreadRequest() {}

  /** Sets {@code name}: 1 to 100 characters; null is sent as null. */
  public UpdateThreadRequest name(@Nullable String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code archived}: null is sent as null. */
  public UpdateThreadRequest archived(@Nullable Boolean archived) {
    this.archived = archived;
    set(1);
    return this;
  }

  /** Returns {@code archived}; null if it is null or not set. */
  public @Nullable Boolean archived() {
    return archived;
  }

  /** Sets {@code locked}: null is sent as null. */
  public UpdateThreadRequest locked(@Nullable Boolean locked) {
    this.locked = locked;
    set(2);
    return this;
  }

  /** Returns {@code locked}; null if it is null or not set. */
  public @Nullable Boolean locked() {
    return locked;
  }

  /** Sets {@code invitable}: null is sent as null. */
  public UpdateThreadRequest invitable(@Nullable Boolean invitable) {
    this.invitable = invitable;
    set(3);
    return this;
  }

  /** Returns {@code invitable}; null if it is null or not set. */
  public @Nullable Boolean invitable() {
    return invitable;
  }

  /** Sets {@code auto_archive_duration}: minutes; null is sent as null. */
  public UpdateThreadRequest autoArchiveDuration(@Nullable ThreadAutoArchiveDuration autoArchiveDuration) {
    this.autoArchiveDuration = autoArchiveDuration;
    set(4);
    return this;
  }

  /** Returns {@code auto_archive_duration}; null if it is null or not set. */
  public @Nullable ThreadAutoArchiveDuration autoArchiveDuration() {
    return autoArchiveDuration;
  }

  /** Sets {@code rate_limit_per_user}: at most 21,600 seconds; null is sent as null. */
  public UpdateThreadRequest rateLimitPerUser(@Nullable Integer rateLimitPerUser) {
    this.rateLimitPerUser = rateLimitPerUser;
    set(5);
    return this;
  }

  /** Returns {@code rate_limit_per_user}; null if it is null or not set. */
  public @Nullable Integer rateLimitPerUser() {
    return rateLimitPerUser;
  }

  /** Sets {@code flags}: null is sent as null. */
  public UpdateThreadRequest flags(@Nullable ChannelFlags flags) {
    this.flags = flags;
    set(6);
    return this;
  }

  /** Returns {@code flags}; null if it is null or not set. */
  public @Nullable ChannelFlags flags() {
    return flags;
  }

  /** Sets {@code applied_tags}: at most 5 items; null is sent as null. */
  public UpdateThreadRequest appliedTags(@Nullable List<? extends ForumTagId> appliedTags) {
    this.appliedTags = appliedTags == null ? null : List.copyOf(appliedTags);
    set(7);
    return this;
  }

  /** Adds to {@code applied_tags}. */
  public UpdateThreadRequest addAppliedTag(ForumTagId appliedTag) {
    this.appliedTags = added(this.appliedTags, appliedTag);
    set(7);
    return this;
  }

  /** Returns {@code applied_tags}; null if it is null or not set. */
  public @Nullable List<ForumTagId> appliedTags() {
    return appliedTags;
  }

  /** Sets {@code bitrate}: at least 8,000 bits per second; null is sent as null. */
  public UpdateThreadRequest bitrate(@Nullable Integer bitrate) {
    this.bitrate = bitrate;
    set(8);
    return this;
  }

  /** Returns {@code bitrate}; null if it is null or not set. */
  public @Nullable Integer bitrate() {
    return bitrate;
  }

  /** Sets {@code user_limit}: at most 99; null is sent as null. */
  public UpdateThreadRequest userLimit(@Nullable Long userLimit) {
    this.userLimit = userLimit;
    set(9);
    return this;
  }

  /** Sets {@code user_limit}: at most 99. */
  public UpdateThreadRequest userLimit(long userLimit) {
    return userLimit(Long.valueOf(userLimit));
  }

  /** Returns {@code user_limit}; null if it is null or not set. */
  public @Nullable Long userLimit() {
    return userLimit;
  }

  /** Sets {@code rtc_region}: null is sent as null. */
  public UpdateThreadRequest rtcRegion(@Nullable String rtcRegion) {
    this.rtcRegion = rtcRegion;
    set(10);
    return this;
  }

  /** Returns {@code rtc_region}; null if it is null or not set. */
  public @Nullable String rtcRegion() {
    return rtcRegion;
  }

  /** Sets {@code video_quality_mode}: null is sent as null. */
  public UpdateThreadRequest videoQualityMode(@Nullable VideoQualityMode videoQualityMode) {
    this.videoQualityMode = videoQualityMode;
    set(11);
    return this;
  }

  /** Returns {@code video_quality_mode}; null if it is null or not set. */
  public @Nullable VideoQualityMode videoQualityMode() {
    return videoQualityMode;
  }

  /** Returns what reads and writes it. */
  public static Codec<UpdateThreadRequest> codec() {
    return UpdateThreadRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UpdateThreadRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("name", name, 1, 100);
    checks.range("rate_limit_per_user", rateLimitPerUser, 0L, 21600L);
    checks.items("applied_tags", appliedTags, 0, 5);
    checks.range("bitrate", bitrate, 8000L, Long.MAX_VALUE);
    checks.range("user_limit", userLimit, 0L, 99L);
  }
}
