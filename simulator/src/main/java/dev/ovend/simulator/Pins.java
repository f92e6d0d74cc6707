package dev.ovend.simulator;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** The pinned messages of a channel, by when they were pinned; no two at once. Thread-safe. */
final class Pins {

  private final ConcurrentSkipListMap<Long, Long> byTime = new ConcurrentSkipListMap<>();

  /** Pins a message, unless it is pinned. */
  void add(long messageId, long nowMillis) {
    if (byTime.containsValue(messageId)) {
      return;
    }
    long time = nowMillis;
    while (byTime.putIfAbsent(time, messageId) != null) {
      time++;
    }
  }

  void remove(long messageId) {
    byTime.values().remove(messageId);
  }

  int count() {
    return byTime.size();
  }

  boolean contains(long messageId) {
    return byTime.containsValue(messageId);
  }

  /** Returns pins before {@code time}, the newest first, as time and message. */
  List<Map.Entry<Long, Long>> before(long time) {
    return List.copyOf(byTime.headMap(time, false).descendingMap().entrySet());
  }

  /** Returns the messages, in the order they were pinned. */
  List<Long> messages() {
    return List.copyOf(byTime.values());
  }

  /** Returns when the last pin was made, in milliseconds, or null if there is none. */
  @Nullable Long last() {
    Map.Entry<Long, Long> last = byTime.lastEntry();
    return last == null ? null : last.getKey();
  }
}
