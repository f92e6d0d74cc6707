// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Audit log entry, as Discord sends it. Immutable.
 *
 * <p>Schema {@code AuditLogEntryResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param actionType {@code action_type}
 * @param userId {@code user_id}: null if there is none
 * @param targetId {@code target_id}: null if there is none
 * @param changes {@code changes}
 * @param options {@code options}
 * @param reason {@code reason}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record AuditLogEntry(
    AuditLogEntryId id,
    AuditLogActionType actionType,
    @Nullable UserId userId,
    @Nullable AnyId targetId,
    List<AuditLogChange> changes,
    Map<String, String> options,
    @Nullable String reason,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<AuditLogEntry> codec() {
    return AuditLogEntryCodec.INSTANCE;
  }
}
