// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Mention spam trigger metadata request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code MentionSpamTriggerMetadata}, since 2026-07-18.
 */
public final class MentionSpamTriggerMetadataRequest extends RequestData {

  @Nullable Long mentionTotalLimit;
  @Nullable Boolean mentionRaidProtectionEnabled;

  /** Creates one in which nothing is set. */
  public MentionSpamTriggerMetadataRequest() {}

  /** Sets {@code mention_total_limit}: at most 50; null is sent as null. */
  public MentionSpamTriggerMetadataRequest mentionTotalLimit(@Nullable Long mentionTotalLimit) {
    this.mentionTotalLimit = mentionTotalLimit;
    set(0);
    return this;
  }

  /** Sets {@code mention_total_limit}: at most 50. */
  public MentionSpamTriggerMetadataRequest mentionTotalLimit(long mentionTotalLimit) {
    return mentionTotalLimit(Long.valueOf(mentionTotalLimit));
  }

  /** Returns {@code mention_total_limit}; null if it is null or not set. */
  public @Nullable Long mentionTotalLimit() {
    return mentionTotalLimit;
  }

  /** Sets {@code mention_raid_protection_enabled}: null is sent as null. */
  public MentionSpamTriggerMetadataRequest mentionRaidProtectionEnabled(@Nullable Boolean mentionRaidProtectionEnabled) {
    this.mentionRaidProtectionEnabled = mentionRaidProtectionEnabled;
    set(1);
    return this;
  }

  /** Returns {@code mention_raid_protection_enabled}; null if it is null or not set. */
  public @Nullable Boolean mentionRaidProtectionEnabled() {
    return mentionRaidProtectionEnabled;
  }

  /** Returns what reads and writes it. */
  public static Codec<MentionSpamTriggerMetadataRequest> codec() {
    return MentionSpamTriggerMetadataRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return MentionSpamTriggerMetadataRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("mention_total_limit", mentionTotalLimit, 0L, 50L);
  }
}
