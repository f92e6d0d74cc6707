// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Mention spam trigger metadata, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MentionSpamTriggerMetadataResponse}, since 2026-07-18.
 *
 * @param mentionTotalLimit {@code mention_total_limit}
 * @param mentionRaidProtectionEnabled {@code mention_raid_protection_enabled}
 * @param unknownFields what has no place here yet
 */
public record MentionSpamTriggerMetadata(
    int mentionTotalLimit,
    boolean mentionRaidProtectionEnabled,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<MentionSpamTriggerMetadata> codec() {
    return MentionSpamTriggerMetadataCodec.INSTANCE;
  }
}
