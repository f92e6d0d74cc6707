// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Role, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildRoleResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param permissions {@code permissions}
 * @param position {@code position}
 * @param color {@code color}
 * @param colors {@code colors}: null if there is none
 * @param hoist {@code hoist}
 * @param managed {@code managed}
 * @param mentionable {@code mentionable}
 * @param icon {@code icon}: null if there is none
 * @param unicodeEmoji {@code unicode_emoji}: null if there is none
 * @param tags {@code tags}: null if there is none
 * @param flags {@code flags}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record Role(
    RoleId id,
    String name,
    Permissions permissions,
    int position,
    int color,
    @Nullable RoleColors colors,
    boolean hoist,
    boolean managed,
    boolean mentionable,
    @Nullable String icon,
    @Nullable String unicodeEmoji,
    @Nullable RoleTags tags,
    @Nullable RoleFlags flags,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<Role> codec() {
    return RoleCodec.INSTANCE;
  }
}
