// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Guild template role, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildTemplateRoleResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param permissions {@code permissions}
 * @param color {@code color}
 * @param colors {@code colors}: null if there is none
 * @param hoist {@code hoist}
 * @param mentionable {@code mentionable}
 * @param icon {@code icon}: null if there is none
 * @param unicodeEmoji {@code unicode_emoji}: null if there is none
 * @param flags {@code flags}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record GuildTemplateRole(
    int id,
    String name,
    Permissions permissions,
    int color,
    @Nullable GuildTemplateRoleColors colors,
    boolean hoist,
    boolean mentionable,
    @Nullable String icon,
    @Nullable String unicodeEmoji,
    @Nullable Long flags,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<GuildTemplateRole> codec() {
    return GuildTemplateRoleCodec.INSTANCE;
  }
}
