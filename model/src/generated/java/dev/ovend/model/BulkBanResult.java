// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

/**
 * Bulk ban result, as Discord sends it. Immutable.
 *
 * <p>Schema {@code BulkBanUsersResponse}, since 2026-07-18.
 *
 * @param bannedUsers {@code banned_users}
 * @param failedUsers {@code failed_users}
 * @param unknownFields what has no place here yet
 */
public record BulkBanResult(
    List<UserId> bannedUsers,
    List<UserId> failedUsers,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<BulkBanResult> codec() {
    return BulkBanResultCodec.INSTANCE;
  }
}
