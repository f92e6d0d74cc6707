package dev.ovend.simulator;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A channel or thread of a guild as it stands in the world.
 *
 * @param id its id
 * @param type Discord's number of the kind
 * @param name its name
 * @param topic what it is about, or null
 * @param parentId the id of its category, or of a thread's channel, or null
 */
public record SimChannel(
    long id, int type, String name, @Nullable String topic, @Nullable Long parentId) {

  static SimChannel of(JsonNode json) {
    JsonNode topic = json.path("topic");
    JsonNode parent = json.path("parent_id");
    return new SimChannel(
        Long.parseUnsignedLong(json.path("id").asString()),
        json.path("type").asInt(),
        json.path("name").asString(),
        topic.isString() ? topic.asString() : null,
        parent.isString() ? Long.parseUnsignedLong(parent.asString()) : null);
  }
}
