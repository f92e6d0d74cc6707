// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Current user guild, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MyGuildResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param icon {@code icon}: null if there is none
 * @param banner {@code banner}: null if there is none
 * @param owner {@code owner}
 * @param permissions {@code permissions}
 * @param features {@code features}: different items
 * @param approximateMemberCount {@code approximate_member_count}: null if there is none
 * @param approximatePresenceCount {@code approximate_presence_count}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record CurrentUserGuild(
    GuildId id,
    String name,
    @Nullable String icon,
    @Nullable String banner,
    boolean owner,
    Permissions permissions,
    List<GuildFeature> features,
    @Nullable Integer approximateMemberCount,
    @Nullable Integer approximatePresenceCount,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<CurrentUserGuild> codec() {
    return CurrentUserGuildCodec.INSTANCE;
  }
}
