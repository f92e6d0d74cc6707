package dev.ovend.simulator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message with its reactions. Immutable; changes make a new one.
 *
 * @param json the message without reactions, never changed
 * @param reactions who reacted, by emoji, in the order of the first reaction
 */
record StoredMessage(ObjectNode json, Map<String, Set<Long>> reactions) {

  /** Returns a message nobody has reacted to. */
  static StoredMessage of(ObjectNode json) {
    return new StoredMessage(json, Map.of());
  }

  /** Returns the id. */
  long id() {
    return Long.parseUnsignedLong(json.path("id").asString());
  }

  /** Returns the id of the author. */
  long authorId() {
    return Long.parseUnsignedLong(json.path("author").path("id").asString());
  }

  /** Returns this message with other content. */
  StoredMessage with(ObjectNode newJson) {
    return new StoredMessage(newJson, reactions);
  }

  /** Returns this message after {@code user} reacted. */
  StoredMessage react(String emoji, long user) {
    Map<String, Set<Long>> changed = new LinkedHashMap<>(reactions);
    Set<Long> users = new LinkedHashSet<>(reactions.getOrDefault(emoji, Set.of()));
    users.add(user);
    changed.put(emoji, Collections.unmodifiableSet(users));
    return new StoredMessage(json, Collections.unmodifiableMap(changed));
  }

  /** Returns this message after {@code user} took a reaction back. */
  StoredMessage unreact(String emoji, long user) {
    Map<String, Set<Long>> changed = new LinkedHashMap<>(reactions);
    Set<Long> users = new LinkedHashSet<>(reactions.getOrDefault(emoji, Set.of()));
    users.remove(user);
    if (users.isEmpty()) {
      changed.remove(emoji);
    } else {
      changed.put(emoji, Collections.unmodifiableSet(users));
    }
    return new StoredMessage(json, Collections.unmodifiableMap(changed));
  }

  /** Returns this message without the reactions of one emoji. */
  StoredMessage clear(String emoji) {
    Map<String, Set<Long>> changed = new LinkedHashMap<>(reactions);
    changed.remove(emoji);
    return new StoredMessage(json, Collections.unmodifiableMap(changed));
  }

  /** Returns this message without reactions. */
  StoredMessage clear() {
    return of(json);
  }

  /** Returns the message as {@code viewer} sees it. */
  ObjectNode view(long viewer) {
    if (reactions.isEmpty()) {
      return json;
    }
    ObjectNode view = json.deepCopy();
    ArrayNode list = view.putArray("reactions");
    reactions.forEach((emoji, users) -> list.add(reaction(emoji, users, viewer)));
    return view;
  }

  private static ObjectNode reaction(String emoji, Set<Long> users, long viewer) {
    ObjectNode reaction = Json.object().put("count", users.size());
    reaction.putObject("count_details").put("burst", 0).put("normal", users.size());
    reaction.set("burst_colors", Json.array());
    reaction.put("me_burst", false).put("me", users.contains(viewer));
    int colon = emoji.indexOf(':');
    ObjectNode node = reaction.putObject("emoji");
    if (colon < 0) {
      node.putNull("id").put("name", emoji);
    } else {
      node.put("id", emoji.substring(colon + 1)).put("name", emoji.substring(0, colon));
    }
    return reaction;
  }
}
