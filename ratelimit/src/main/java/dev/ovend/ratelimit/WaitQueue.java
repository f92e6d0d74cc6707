package dev.ovend.ratelimit;

import dev.ovend.core.Priority;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The requests of one feeder that wait, first come first served within a priority. Every operation
 * takes constant time. Not thread-safe.
 */
final class WaitQueue {

  private final Map<Priority, Line> lines = new EnumMap<>(Priority.class);

  /** Adds a request behind those of its priority. */
  void add(Waiter waiter) {
    lines.computeIfAbsent(waiter.how.priority(), priority -> new Line()).add(waiter);
  }

  /** Removes a request that is in the queue. */
  void remove(Waiter waiter) {
    Line line = lines.get(waiter.how.priority());
    if (line != null) {
      line.remove(waiter);
    }
  }

  /** Returns whose turn it is, or null if nobody waits. */
  @Nullable Waiter first() {
    Waiter first = null;
    for (Line line : lines.values()) {
      Waiter head = line.head;
      if (head != null && (first == null || Waiter.ORDER.compare(head, first) < 0)) {
        first = head;
      }
    }
    return first;
  }

  /** Returns how many wait that are at least as urgent as {@code priority}. */
  int ahead(Priority priority) {
    int count = 0;
    for (Map.Entry<Priority, Line> line : lines.entrySet()) {
      count += line.getKey().compareTo(priority) <= 0 ? line.getValue().size : 0;
    }
    return count;
  }

  /** Returns how many wait. */
  int size() {
    return ahead(Priority.BACKGROUND);
  }

  /** The requests of one priority, linked through themselves. */
  private static final class Line {
    private @Nullable Waiter head;
    private @Nullable Waiter tail;
    private int size;

    void add(Waiter waiter) {
      Waiter last = tail;
      waiter.previous = last;
      if (last == null) {
        head = waiter;
      } else {
        last.next = waiter;
      }
      tail = waiter;
      size++;
    }

    void remove(Waiter waiter) {
      Waiter before = waiter.previous;
      Waiter after = waiter.next;
      if (before == null) {
        head = after;
      } else {
        before.next = after;
      }
      if (after == null) {
        tail = before;
      } else {
        after.previous = before;
      }
      waiter.previous = null;
      waiter.next = null;
      size--;
    }
  }
}
