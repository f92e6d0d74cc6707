// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Audit log change, as Discord sends it. Immutable.
 *
 * <p>Schema {@code AuditLogObjectChangeResponse}, since 2026-07-18.
 *
 * @param key {@code key}: null if there is none
 * @param newValue {@code new_value}: null if there is none
 * @param oldValue {@code old_value}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record AuditLogChange(
    @Nullable String key,
    @Nullable RawJson newValue,
    @Nullable RawJson oldValue,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<AuditLogChange> codec() {
    return AuditLogChangeCodec.INSTANCE;
  }
}
