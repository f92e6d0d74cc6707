package dev.ovend.simulator;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A role as it stands in the world.
 *
 * @param id its id
 * @param name its name
 * @param position how high it stands; {@code @everyone} is at 0
 * @param permissions what it allows
 */
public record SimRole(long id, String name, int position, Set<Permission> permissions) {

  /** Copies the set. */
  public SimRole {
    permissions = Set.copyOf(permissions);
  }

  static SimRole of(JsonNode json) {
    long bits = Roles.permissions(json);
    return new SimRole(
        Long.parseUnsignedLong(json.path("id").asString()),
        json.path("name").asString(),
        json.path("position").asInt(),
        Arrays.stream(Permission.values())
            .filter(permission -> (bits & permission.bit()) != 0)
            .collect(Collectors.toSet()));
  }
}
