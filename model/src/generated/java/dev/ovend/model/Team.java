// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Team, as Discord sends it. Immutable.
 *
 * <p>Schema {@code TeamResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param icon {@code icon}: null if there is none
 * @param name {@code name}
 * @param ownerUserId {@code owner_user_id}
 * @param members {@code members}
 * @param unknownFields what has no place here yet
 */
public record Team(
    TeamId id,
    @Nullable String icon,
    String name,
    UserId ownerUserId,
    List<TeamMember> members,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<Team> codec() {
    return TeamCodec.INSTANCE;
  }
}
