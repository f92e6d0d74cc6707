package dev.ovend.simulator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Users, some of which are bots. Thread-safe. */
final class Users {

  private final Map<Long, ObjectNode> byId = new ConcurrentHashMap<>();
  private final Set<Long> bots = new ConcurrentSkipListSet<>();

  void add(long id, String username) {
    byId.put(id, Entities.user(id, username, false));
  }

  void addBot(long id, String username) {
    byId.put(id, Entities.user(id, username, true));
    bots.add(id);
  }

  @Nullable ObjectNode find(long id) {
    return byId.get(id);
  }

  /** Changes a user, and returns the new one. */
  ObjectNode change(long id, UnaryOperator<ObjectNode> change) {
    ObjectNode changed = byId.computeIfPresent(id, (key, user) -> change.apply(user.deepCopy()));
    if (changed == null) {
      throw ApiException.unknown(10013, "User");
    }
    return changed;
  }

  boolean isBot(long id) {
    return bots.contains(id);
  }

  /** Returns the ids of the bots, ascending. */
  List<Long> bots() {
    return List.copyOf(bots);
  }
}
