package dev.ovend.simulator;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The commands of applications, global and of guilds. Thread-safe. */
final class Commands {

  static final int CREATES_PER_DAY = 200;

  private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

  private final Snowflakes ids;
  private final Map<Place, Shelf> shelves = new ConcurrentHashMap<>();

  Commands(Snowflakes ids) {
    this.ids = ids;
  }

  Shelf at(Place place) {
    return shelves.computeIfAbsent(place, Shelf::new);
  }

  /**
   * Where commands are.
   *
   * @param guildId the guild, or null for those that are global
   */
  record Place(long applicationId, @Nullable Long guildId) {}

  /** The commands of one application in one guild, or its global ones. */
  final class Shelf {

    private final Place place;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Long> creates = new ArrayDeque<>(); // guarded by lock
    private Map<Long, ObjectNode> byId = new LinkedHashMap<>(); // guarded by lock

    private Shelf(Place place) {
      this.place = place;
    }

    List<ObjectNode> list() {
      lock.lock();
      try {
        return List.copyOf(byId.values());
      } finally {
        lock.unlock();
      }
    }

    /** Returns a command, or throws Discord's 10063. */
    ObjectNode command(long id) {
      lock.lock();
      try {
        return State.known(byId.get(id), 10063, "application command");
      } finally {
        lock.unlock();
      }
    }

    /** Adds a command, or replaces the one of the same type and name. */
    Put put(ObjectNode fields) {
      lock.lock();
      try {
        ObjectNode same = named(fields);
        ObjectNode command = same == null ? create(fields) : changed(same, fields);
        byId.put(idOf(command), command);
        return new Put(command, same == null);
      } finally {
        lock.unlock();
      }
    }

    /** Puts {@code fields} over a command's, or throws Discord's 10063. */
    ObjectNode patch(long id, ObjectNode fields) {
      lock.lock();
      try {
        ObjectNode patched = State.known(byId.get(id), 10063, "application command").deepCopy();
        patched.setAll(fields);
        ObjectNode same = named(patched);
        if (same != null && idOf(same) != id) {
          throw sameName();
        }
        byId.put(id, patched.put("version", Json.id(ids.next())));
        return patched;
      } finally {
        lock.unlock();
      }
    }

    /** Takes a command away, or throws Discord's 10063. */
    void delete(long id) {
      lock.lock();
      try {
        State.known(byId.remove(id), 10063, "application command");
      } finally {
        lock.unlock();
      }
    }

    /** Replaces all commands; those with a name that was there keep their ids. */
    List<ObjectNode> overwrite(List<ObjectNode> all) {
      lock.lock();
      try {
        if (all.stream().map(Shelf::nameOf).distinct().count() < all.size()) {
          throw sameName();
        }
        Map<Long, ObjectNode> after = new LinkedHashMap<>();
        for (ObjectNode fields : all) {
          ObjectNode same = named(fields);
          ObjectNode command = same == null ? create(fields) : changed(same, fields);
          after.put(idOf(command), command);
        }
        byId = after;
        return List.copyOf(after.values());
      } finally {
        lock.unlock();
      }
    }

    private @Nullable ObjectNode named(ObjectNode fields) {
      return byId.values().stream()
          .filter(each -> nameOf(each).equals(nameOf(fields)))
          .findFirst()
          .orElse(null);
    }

    /** Returns what no two commands have in common. */
    private static String nameOf(ObjectNode command) {
      return command.path("type").asInt(1) + ":" + command.path("name").asString();
    }

    private static ApiException sameName() {
      return ApiException.invalidField(
          "", "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
    }

    private ObjectNode create(ObjectNode fields) {
      long now = ids.now();
      while (!creates.isEmpty() && creates.getFirst() <= now - DAY_MILLIS) {
        creates.removeFirst();
      }
      if (creates.size() >= CREATES_PER_DAY) {
        throw ApiException.of(
            400, 30034, "Max number of daily application command creates has been reached (200)");
      }
      creates.addLast(now);
      return filled(ids.next(), fields);
    }

    private ObjectNode changed(ObjectNode before, ObjectNode fields) {
      return filled(idOf(before), fields);
    }

    private ObjectNode filled(long id, ObjectNode fields) {
      ObjectNode command = Entities.command(id, place.applicationId(), ids.next());
      if (place.guildId() != null) {
        command.put("guild_id", Json.id(place.guildId()));
      }
      command.setAll(fields);
      return command;
    }

    private static long idOf(ObjectNode command) {
      return Long.parseUnsignedLong(command.path("id").asString());
    }
  }

  /** A command that was put, and whether it is new. */
  record Put(ObjectNode command, boolean isNew) {}
}
