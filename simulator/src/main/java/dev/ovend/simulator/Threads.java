package dev.ovend.simulator;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.node.ObjectNode;

/** Starts threads, changes them, archives and wakes them. Thread-safe. */
final class Threads {

  private static final Integer[] ARCHIVE_MINUTES = {60, 1_440, 4_320, 10_080};
  static final int MAX_TAGS = 5;
  private static final String METADATA = "thread_metadata";
  private static final String ARCHIVED = "archived";
  private static final String ARCHIVED_AT = "archive_timestamp";
  private static final String LOCKED = "locked";
  private static final List<String> STARTED_WITH = List.of("rate_limit_per_user", "applied_tags");
  private static final List<String> STARTED_METADATA =
      List.of("auto_archive_duration", "invitable");
  private static final List<String> EDITABLE =
      List.of("name", "rate_limit_per_user", "applied_tags");
  private static final List<String> EDITABLE_METADATA =
      List.of(ARCHIVED, "auto_archive_duration", LOCKED, "invitable");

  private final Snowflakes ids;
  private final AtomicLong lastChange = new AtomicLong();

  Threads(Snowflakes ids) {
    this.ids = ids;
  }

  static boolean isArchived(ChannelState thread) {
    return thread.json().path(METADATA).path(ARCHIVED).asBoolean(false);
  }

  /** Returns when a thread was last archived or woken, in milliseconds. */
  static long archivedAt(ChannelState thread) {
    return Times.parse(ARCHIVED_AT, thread.json().path(METADATA).path(ARCHIVED_AT).asString());
  }

  static boolean isOwner(ChannelState thread, long userId) {
    return thread.json().path("owner_id").asString("").equals(Json.id(userId));
  }

  /** Starts to check what is sent of a thread. */
  static Form form(ObjectNode sent) {
    return ChannelResource.form(sent, ChannelEntities.PUBLIC_THREAD)
        .choice("auto_archive_duration", ARCHIVE_MINUTES)
        .list("applied_tags", 0, MAX_TAGS)
        .ids("applied_tags");
  }

  /** Returns a new thread without members, which is not in the state yet. */
  static ChannelState thread(
      ChannelState parent, ChannelEntities.ThreadHead head, ObjectNode fields) {
    ObjectNode json = ChannelEntities.thread(head, parent);
    Json.copy(fields, STARTED_WITH, json);
    Json.copy(fields, STARTED_METADATA, json.withObject(METADATA));
    return ChannelState.thread(head.id(), parent, json);
  }

  /** Adds the message that a forum's thread begins with: it has the thread's id. */
  static ObjectNode begin(ChannelState thread, ChannelState.Post first) {
    ObjectNode message = first.json().apply(thread.id());
    thread.add(thread.id(), message);
    return message;
  }

  /**
   * Changes a thread, and returns it.
   *
   * @throws ApiException 50013 if the bot may not, 50083 if the thread is archived and stays so
   */
  ObjectNode edit(ChannelStanding standing, ObjectNode sent) {
    ChannelState thread = standing.channel();
    Form form = form(sent);
    ObjectNode changes = form.valid(EDITABLE);
    ObjectNode metadata = form.valid(EDITABLE_METADATA);
    requireEditing(standing, changes, metadata);
    if (isArchived(thread) && metadata.path(ARCHIVED).asBoolean(true)) {
      throw archived();
    }
    if (metadata.path(ARCHIVED).asBoolean(false) != isArchived(thread)) {
      metadata.put(ARCHIVED_AT, now());
    }
    return thread.update(before -> {
      before.setAll(changes);
      before.withObject(METADATA).setAll(metadata);
      return before;
    });
  }

  /** Throws Discord's 160005 if a channel is a thread that only moderators write into. */
  static void requireOpen(ChannelStanding standing) {
    if (isLocked(standing.channel()) && !standing.may(Permission.MANAGE_THREADS)) {
      throw ApiException.of(400, 160_005, "Thread is locked");
    }
  }

  /** Lets who wrote into a channel wake and join it, if it is a thread. */
  void join(ChannelState channel, long userId) {
    if (channel.isThread()) {
      wake(channel);
      channel.members().putIfAbsent(userId, ids.now());
    }
  }

  /** Takes a thread out of the archive, if it is there. */
  void wake(ChannelState thread) {
    if (isArchived(thread)) {
      String at = now();
      thread.update(before -> {
        before.withObject(METADATA).put(ARCHIVED, false).put(ARCHIVED_AT, at);
        return before;
      });
    }
  }

  /** Returns the error of who changes an archived thread. */
  static ApiException archived() {
    return ApiException.of(400, 50083, "Thread is archived");
  }

  private static boolean isLocked(ChannelState thread) {
    return thread.json().path(METADATA).path(LOCKED).asBoolean(false);
  }

  /** Owners change their threads, and everyone wakes them; locks are for moderators. */
  private static void requireEditing(
      ChannelStanding standing, ObjectNode changes, ObjectNode metadata) {
    if (standing.may(Permission.MANAGE_THREADS)) {
      return;
    }
    ChannelState thread = standing.channel();
    boolean onlyWakes =
        changes.isEmpty() && metadata.size() == 1 && !metadata.path(ARCHIVED).asBoolean(true);
    if (onlyWakes) {
      standing.requireSending();
    }
    boolean isAllowed = onlyWakes || isOwner(thread, standing.bot());
    if (!isAllowed || isLocked(thread) || metadata.has(LOCKED)) {
      throw ApiException.missingPermissions();
    }
  }

  /** Returns a time that no other change has, so that pages by time lose nothing. */
  private String now() {
    return Snowflakes.timestampOf(lastChange.updateAndGet(last -> Math.max(last + 1, ids.now())));
  }
}
