// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Guild template, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildTemplateResponse}, since 2026-07-18.
 *
 * @param code {@code code}
 * @param name {@code name}
 * @param description {@code description}: null if there is none
 * @param usageCount {@code usage_count}
 * @param creatorId {@code creator_id}
 * @param creator {@code creator}: null if there is none
 * @param createdAt {@code created_at}
 * @param updatedAt {@code updated_at}
 * @param sourceGuildId {@code source_guild_id}
 * @param serializedSourceGuild {@code serialized_source_guild}
 * @param isDirty {@code is_dirty}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record GuildTemplate(
    String code,
    String name,
    @Nullable String description,
    int usageCount,
    UserId creatorId,
    @Nullable User creator,
    Instant createdAt,
    Instant updatedAt,
    GuildId sourceGuildId,
    GuildTemplateSnapshot serializedSourceGuild,
    @Nullable Boolean isDirty,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<GuildTemplate> codec() {
    return GuildTemplateCodec.INSTANCE;
  }
}
