// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Target users job, as Discord sends it. Immutable.
 *
 * <p>Schema {@code TargetUsersJobStatusResponse}, since 2026-07-18.
 *
 * @param status {@code status}
 * @param totalUsers {@code total_users}
 * @param processedUsers {@code processed_users}
 * @param createdAt {@code created_at}: null if there is none
 * @param completedAt {@code completed_at}: null if there is none
 * @param errorMessage {@code error_message}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record TargetUsersJob(
    TargetUsersJobStatus status,
    long totalUsers,
    long processedUsers,
    @Nullable Instant createdAt,
    @Nullable Instant completedAt,
    @Nullable String errorMessage,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<TargetUsersJob> codec() {
    return TargetUsersJobCodec.INSTANCE;
  }
}
