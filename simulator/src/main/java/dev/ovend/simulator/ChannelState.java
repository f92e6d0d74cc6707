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
import tools.jackson.databind.node.ObjectNode;

/** A channel and its messages. Thread-safe. */
final class ChannelState {

  private static final long NONCE_MEMORY_MILLIS = Duration.ofMinutes(5).toMillis();

  private final long id;
  private final AtomicReference<ObjectNode> json;
  private final NavigableMap<Long, StoredMessage> messages = new ConcurrentSkipListMap<>();
  private final ReentrantLock creation = new ReentrantLock();
  private final Map<AuthorNonce, Long> nonces = new HashMap<>(); // guarded by creation

  ChannelState(long id, ObjectNode json) {
    this.id = id;
    this.json = new AtomicReference<>(json);
  }

  long id() {
    return id;
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
    return view;
  }

  /** Puts {@code changes} over the channel's fields, and returns the channel. */
  ObjectNode update(ObjectNode changes) {
    json.updateAndGet(before -> {
      ObjectNode after = before.deepCopy();
      after.setAll(changes);
      return after;
    });
    return view();
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
    return Reply.show(message.view(viewer), this, viewer);
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
