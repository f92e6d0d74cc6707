package dev.ovend.simulator;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A member of a guild as it stands in the world.
 *
 * @param userId the id of the user
 * @param nick the name in this guild, or null
 * @param roles the ids of the roles, without that of everyone
 * @param timedOutUntil until when the member may only read, or null
 */
public record SimMember(
    long userId, @Nullable String nick, Set<Long> roles, @Nullable Instant timedOutUntil) {

  /** Copies the set. */
  public SimMember {
    roles = Set.copyOf(roles);
  }

  static SimMember of(JsonNode json) {
    JsonNode nick = json.path("nick");
    JsonNode until = json.path("communication_disabled_until");
    return new SimMember(
        Long.parseUnsignedLong(json.path("user").path("id").asString()),
        nick.isString() ? nick.asString() : null,
        Set.copyOf(Roles.idsOf(json)),
        until.isString()
            ? Instant.ofEpochMilli(Times.parse("communication_disabled_until", until.asString()))
            : null);
  }
}
