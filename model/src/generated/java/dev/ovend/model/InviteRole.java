// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Invite role, as Discord sends it. Immutable.
 *
 * <p>Schema {@code InviteGuildRoleResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param position {@code position}
 * @param color {@code color}
 * @param colors {@code colors}: null if there is none
 * @param icon {@code icon}: null if there is none
 * @param unicodeEmoji {@code unicode_emoji}: null if there is none
 * @param permissions {@code permissions}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record InviteRole(
    RoleId id,
    String name,
    int position,
    int color,
    @Nullable RoleColors colors,
    @Nullable String icon,
    @Nullable String unicodeEmoji,
    @Nullable Permissions permissions,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<InviteRole> codec() {
    return InviteRoleCodec.INSTANCE;
  }
}
