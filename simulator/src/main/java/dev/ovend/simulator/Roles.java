package dev.ovend.simulator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The roles of a guild, from {@code @everyone} upwards, without gaps. Thread-safe. */
final class Roles {

  private static final Comparator<ObjectNode> LOWEST_FIRST =
      Comparator.comparingInt(Roles::position)
          .thenComparing(Comparator.comparingLong(Roles::idOf).reversed());

  private final Map<Long, ObjectNode> byId = new ConcurrentHashMap<>();
  private final ReentrantLock order = new ReentrantLock();

  /** Returns all roles, the lowest first. */
  List<ObjectNode> list() {
    return byId.values().stream().sorted(LOWEST_FIRST).toList();
  }

  @Nullable ObjectNode find(long id) {
    return byId.get(id);
  }

  int size() {
    return byId.size();
  }

  /** Puts a role below those that stand at {@code position} or higher. */
  void insert(ObjectNode role, int position) {
    order.lock();
    try {
      byId.replaceAll((id, other) ->
          position(other) < position
              ? other
              : other.deepCopy().put("position", position(other) + 1));
      byId.put(idOf(role), role.put("position", position));
    } finally {
      order.unlock();
    }
  }

  /** Puts a role below the lowest one that belongs to an integration, or on top. */
  void insertBelowManaged(ObjectNode role) {
    order.lock();
    try {
      int position =
          byId.values().stream()
              .filter(other -> other.path("managed").asBoolean())
              .mapToInt(Roles::position)
              .min()
              .orElse(byId.size());
      insert(role, position);
    } finally {
      order.unlock();
    }
  }

  /** Changes a role, and returns it; null if there is none. */
  @Nullable ObjectNode change(long id, UnaryOperator<ObjectNode> change) {
    order.lock();
    try {
      return byId.computeIfPresent(id, (key, role) -> change.apply(role.deepCopy()));
    } finally {
      order.unlock();
    }
  }

  /** Puts roles at new positions; the others keep their order around them. */
  void move(Map<Long, Integer> positions) {
    order.lock();
    try {
      List<ObjectNode> sorted = new ArrayList<>(list());
      List<ObjectNode> moved =
          sorted.stream()
              .filter(role -> positions.containsKey(idOf(role)))
              .sorted(Comparator.comparingInt(role -> positions.getOrDefault(idOf(role), 0)))
              .toList();
      sorted.removeAll(moved);
      for (ObjectNode role : moved) {
        int position = positions.getOrDefault(idOf(role), 0);
        sorted.add(Math.min(position, sorted.size()), role);
      }
      renumber(sorted);
    } finally {
      order.unlock();
    }
  }

  void remove(long id) {
    order.lock();
    try {
      byId.remove(id);
      renumber(list());
    } finally {
      order.unlock();
    }
  }

  /** Returns what {@code roleIds} allow together. */
  long permissions(Collection<Long> roleIds) {
    long bits = 0;
    for (long id : roleIds) {
      ObjectNode role = byId.get(id);
      bits |= role == null ? 0 : permissions(role);
    }
    return bits;
  }

  /** Returns how high the highest of {@code roleIds} stands. */
  Rank highest(Collection<Long> roleIds) {
    return roleIds.stream()
        .map(byId::get)
        .filter(role -> role != null)
        .map(Roles::rank)
        .max(Comparator.naturalOrder())
        .orElse(Rank.LOWEST);
  }

  static Rank rank(ObjectNode role) {
    return new Rank(position(role), idOf(role));
  }

  static long permissions(JsonNode role) {
    return Long.parseLong(role.path("permissions").asString("0"));
  }

  /** Returns the ids in the {@code roles} of a member. */
  static List<Long> idsOf(JsonNode member) {
    return StreamSupport.stream(member.path("roles").spliterator(), false)
        .map(id -> Long.parseUnsignedLong(id.asString()))
        .toList();
  }

  private void renumber(List<ObjectNode> sorted) {
    for (int i = 0; i < sorted.size(); i++) {
      ObjectNode role = sorted.get(i);
      byId.put(idOf(role), role.deepCopy().put("position", i));
    }
  }

  private static int position(ObjectNode role) {
    return role.path("position").asInt();
  }

  private static long idOf(ObjectNode role) {
    return Long.parseUnsignedLong(role.path("id").asString());
  }
}
