package dev.ovend.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A channel of a guild, a thread, or a direct channel, with its messages. Thread-safe. */
final class ChannelState {

  private static final long NONCE_MEMORY_MILLIS = Duration.ofMinutes(5).toMillis();

  private final long id;
  private final @Nullable GuildState guild;
  private final @Nullable ChannelState parent;
  private final AtomicReference<ObjectNode> json;
  private final Pins pins = new Pins();
  private final NavigableMap<Long, Long> members = new ConcurrentSkipListMap<>();
  private final NavigableMap<Long, StoredMessage> messages = new ConcurrentSkipListMap<>();
  private final ReentrantLock creation = new ReentrantLock();
  private final Map<AuthorNonce, Long> nonces = new HashMap<>(); // guarded by creation

  private ChannelState(
      long id, @Nullable GuildState guild, @Nullable ChannelState parent, ObjectNode json) {
    this.id = id;
    this.guild = guild;
    this.parent = parent;
    this.json = new AtomicReference<>(json);
  }

  static ChannelState ofGuild(long id, GuildState guild, ObjectNode json) {
    return new ChannelState(id, guild, null, json);
  }

  static ChannelState thread(long id, ChannelState parent, ObjectNode json) {
    return new ChannelState(id, parent.guild, parent, json);
  }

  static ChannelState direct(long id, ObjectNode json) {
    return new ChannelState(id, null, null, json);
  }

  long id() {
    return id;
  }

  /** Returns the guild, or null if this is a direct channel. */
  @Nullable GuildState guild() {
    return guild;
  }

  /** Returns the channel of a thread, or null if this is none. */
  @Nullable ChannelState parent() {
    return parent;
  }

  boolean isThread() {
    return parent != null;
  }

  /** Returns Discord's number of the kind of channel. */
  int type() {
    return json.get().path("type").asInt();
  }

  int position() {
    return json.get().path("position").asInt();
  }

  /** Returns the fields, without what is counted. */
  ObjectNode json() {
    return json.get();
  }

  /** Returns the channel as Discord prints it. */
  ObjectNode view() {
    ObjectNode view = json.get().deepCopy();
    Map.Entry<Long, StoredMessage> last = messages.lastEntry();
    if (last == null) {
      view.putNull("last_message_id");
    } else {
      view.put("last_message_id", Json.id(last.getKey()));
    }
    if (isThread()) {
      view.put("message_count", messages.size()).put("total_message_sent", messages.size());
      view.put("member_count", members.size());
    }
    Long pinned = pins.last();
    if (pinned != null) {
      view.put("last_pin_timestamp", Snowflakes.timestampOf(pinned));
    }
    return view;
  }

  /** Puts {@code changes} over the channel's fields, and returns the channel. */
  ObjectNode update(ObjectNode changes) {
    return update(before -> {
      before.setAll(changes);
      return before;
    });
  }

  /** Changes the channel's fields, and returns the channel. */
  ObjectNode update(UnaryOperator<ObjectNode> change) {
    json.updateAndGet(before -> change.apply(before.deepCopy()));
    return view();
  }

  /** Puts an overwrite, as Discord prints it, in place of the one of the same role or member. */
  void overwrite(ObjectNode overwrite) {
    update(before -> {
      ArrayNode others = Overwrites.without(before, overwrite.path("id").asString());
      before.set("permission_overwrites", others.add(overwrite));
      return before;
    });
  }

  void removeOverwrite(long ofId) {
    update(before -> {
      before.set("permission_overwrites", Overwrites.without(before, Json.id(ofId)));
      return before;
    });
  }

  Pins pins() {
    return pins;
  }

  /** Returns when each member of a thread, or bot of a direct channel, joined, in milliseconds. */
  NavigableMap<Long, Long> members() {
    return members;
  }

  /**
   * Adds a message, or returns the one that the same author sent with the same nonce.
   *
   * @param post what to add
   * @param ids makes the new message's id; called with the lock held, so ids are in order
   */
  StoredMessage create(Post post, Snowflakes ids) {
    creation.lock();
    try {
      AuthorNonce key = post.nonce() == null ? null : new AuthorNonce(post.author(), post.nonce());
      long messageId = ids.next();
      StoredMessage first = key == null ? null : recent(key, messageId);
      if (first != null && post.enforceNonce()) {
        return first;
      }
      StoredMessage message = StoredMessage.of(post.json().apply(messageId));
      messages.put(messageId, message);
      if (key != null) {
        nonces.put(key, messageId);
      }
      return message;
    } finally {
      creation.unlock();
    }
  }

  /** Adds a message with an id of its own. */
  void add(long messageId, ObjectNode message) {
    messages.put(messageId, StoredMessage.of(message));
  }

  /**
   * Returns a message.
   *
   * @throws ApiException if there is none with this id
   */
  StoredMessage message(long messageId) {
    return known(find(messageId));
  }

  /** Returns a message, or null if there is none with this id. */
  @Nullable StoredMessage find(long messageId) {
    return messages.get(messageId);
  }

  /** Returns one of its messages as {@code viewer} sees it. */
  ObjectNode view(StoredMessage message, long viewer) {
    return Reply.show(message.view(viewer), this);
  }

  /**
   * Replaces a message, and returns the new one.
   *
   * @throws ApiException if there is none with this id
   */
  StoredMessage change(long messageId, UnaryOperator<StoredMessage> change) {
    return known(messages.computeIfPresent(messageId, (key, before) -> change.apply(before)));
  }

  /**
   * Takes a message away.
   *
   * @throws ApiException if there is none with this id
   */
  void delete(long messageId) {
    known(messages.remove(messageId));
    pins.remove(messageId);
  }

  /** Takes those of some messages away that exist. */
  void deleteAll(Collection<Long> messageIds) {
    messages.keySet().removeAll(messageIds);
    messageIds.forEach(pins::remove);
  }

  boolean has(long messageId) {
    return messages.containsKey(messageId);
  }

  /** Returns all messages, oldest first. */
  List<StoredMessage> messages() {
    return List.copyOf(messages.values());
  }

  /** Returns up to {@code limit} of the newest messages older than {@code cursor}, newest first. */
  List<StoredMessage> before(long cursor, int limit) {
    return first(messages.headMap(cursor, false).descendingMap().values(), limit);
  }

  /** Returns up to {@code limit} of the oldest messages newer than {@code cursor}, newest first. */
  List<StoredMessage> after(long cursor, int limit) {
    return first(messages.tailMap(cursor, false).values(), limit).reversed();
  }

  /** Returns up to {@code limit} messages with {@code cursor} in the middle, newest first. */
  List<StoredMessage> around(long cursor, int limit) {
    List<StoredMessage> around = new ArrayList<>(after(cursor, limit / 2));
    StoredMessage middle = messages.get(cursor);
    if (middle != null) {
      around.add(middle);
    }
    around.addAll(before(cursor, limit - around.size()));
    return around;
  }

  private @Nullable StoredMessage recent(AuthorNonce key, long now) {
    Long messageId = nonces.get(key);
    if (messageId == null
        || Snowflakes.epochMillis(now) - Snowflakes.epochMillis(messageId) > NONCE_MEMORY_MILLIS) {
      return null;
    }
    return messages.get(messageId);
  }

  private static List<StoredMessage> first(Collection<StoredMessage> source, int limit) {
    return source.stream().limit(limit).toList();
  }

  private static StoredMessage known(@Nullable StoredMessage message) {
    if (message == null) {
      throw ApiException.unknown(10008, "Message");
    }
    return message;
  }

  /**
   * A message to be.
   *
   * @param author the id of who sends it
   * @param nonce its nonce, or null
   * @param enforceNonce whether an earlier message with this nonce is returned instead
   * @param json makes the message for the id it gets
   */
  record Post(
      long author, @Nullable String nonce, boolean enforceNonce, LongFunction<ObjectNode> json) {

    /** Returns the same post, made by a webhook. */
    Post from(String webhookId) {
      return new Post(
          author, nonce, enforceNonce, id -> json.apply(id).put("webhook_id", webhookId));
    }
  }

  private record AuthorNonce(long author, String nonce) {}
}
