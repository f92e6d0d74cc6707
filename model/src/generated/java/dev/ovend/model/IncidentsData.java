// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Incidents data, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildIncidentsDataResponse}, since 2026-07-18.
 *
 * @param invitesDisabledUntil {@code invites_disabled_until}: null if there is none
 * @param dmsDisabledUntil {@code dms_disabled_until}: null if there is none
 * @param dmSpamDetectedAt {@code dm_spam_detected_at}: null if there is none
 * @param raidDetectedAt {@code raid_detected_at}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record IncidentsData(
    @Nullable Instant invitesDisabledUntil,
    @Nullable Instant dmsDisabledUntil,
    @Nullable Instant dmSpamDetectedAt,
    @Nullable Instant raidDetectedAt,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<IncidentsData> codec() {
    return IncidentsDataCodec.INSTANCE;
  }
}
