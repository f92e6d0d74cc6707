package dev.ovend.simulator;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The {@code permission_overwrites} of a channel. */
final class Overwrites {

  static final int ROLE = 0;
  static final int MEMBER = 1;

  private static final String FIELD = "permission_overwrites";

  private Overwrites() {}

  static ObjectNode of(long id, int type, long allow, long deny) {
    ObjectNode overwrite = Json.object().put("id", Json.id(id)).put("type", type);
    return overwrite.put("allow", Long.toString(allow)).put("deny", Long.toString(deny));
  }

  /** Returns all overwrites of {@code channel} but those of {@code id}. */
  static ArrayNode without(ObjectNode channel, String id) {
    ArrayNode others = Json.array();
    for (JsonNode overwrite : channel.path(FIELD)) {
      if (!overwrite.path("id").asString().equals(id)) {
        others.add(overwrite);
      }
    }
    return others;
  }

  /** Returns the overwrite of one role or member, or null. */
  static @Nullable JsonNode find(ObjectNode channel, long id) {
    for (JsonNode overwrite : channel.path(FIELD)) {
      if (overwrite.path("id").asString().equals(Json.id(id))) {
        return overwrite;
      }
    }
    return null;
  }

  /** Returns {@code permissions} after the overwrites of {@code ids}: what any allows, it has. */
  static long apply(long permissions, ObjectNode channel, Collection<Long> ids) {
    long allow = 0;
    long deny = 0;
    for (long id : ids) {
      JsonNode overwrite = find(channel, id);
      if (overwrite != null) {
        allow |= bits(overwrite, "allow");
        deny |= bits(overwrite, "deny");
      }
    }
    return (permissions & ~deny) | allow;
  }

  static long bits(JsonNode overwrite, String field) {
    return Long.parseLong(overwrite.path(field).asString("0"));
  }
}
