package dev.ovend.rest;

import dev.ovend.core.DeadlockException;
import dev.ovend.core.Route;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Marks a thread that is in a user's code while that code holds back a call, so that a wait for
 * another call of the same client can be refused: at some limit that other call would wait for the
 * one that is held back.
 */
final class Inside {

  private static final ThreadLocal<@Nullable Inside> CURRENT = new ThreadLocal<>();

  private final Object client;
  private final Route route;
  private final String place;
  private final @Nullable Inside outer;

  private Inside(Object client, Route route, String place, @Nullable Inside outer) {
    this.client = client;
    this.route = route;
    this.place = place;
    this.outer = outer;
  }

  /**
   * Runs a user's code.
   *
   * @param client whose call is held back
   * @param place names the code, such as {@code interceptor com.acme.Audit.onCall}
   */
  static <T extends @Nullable Object> T run(
      Object client, Route route, String place, Supplier<T> code) {
    Inside before = CURRENT.get();
    CURRENT.set(new Inside(client, route, place, before));
    try {
      return code.get();
    } finally {
      restore(before);
    }
  }

  /**
   * Returns a mark for a user's code that may run on another thread. What this thread holds back is
   * held back by that code too.
   */
  static Inside mark(Object client, Route route, String place) {
    return new Inside(client, route, place, CURRENT.get());
  }

  /** Runs a user's code on this thread with the mark. */
  <T> T run(Code<T> code) throws IOException {
    Inside before = CURRENT.get();
    CURRENT.set(this);
    try {
      return code.run();
    } finally {
      restore(before);
    }
  }

  /** A user's code that reads something. */
  @FunctionalInterface
  interface Code<T> {
    T run() throws IOException;
  }

  /** Runs what the user's code lets go on: the call is not held back meanwhile. */
  static <T extends @Nullable Object> T outside(Supplier<T> rest) {
    Inside before = CURRENT.get();
    restore(before == null ? null : before.outer);
    try {
      return rest.get();
    } finally {
      restore(before);
    }
  }

  private static void restore(@Nullable Inside before) {
    if (before == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(before);
    }
  }

  /** Returns whether this thread is in a user's code that holds back a call of a client. */
  static boolean holdsBack(Object client) {
    Inside inside = CURRENT.get();
    while (inside != null && !inside.client.equals(client)) {
      inside = inside.outer;
    }
    return inside != null;
  }

  /**
   * Refuses to wait for a call if this thread holds back another one of the same client.
   *
   * @throws DeadlockException naming who waits for whom
   */
  static void check(Object client, Route route) {
    List<String> cycle = new ArrayList<>();
    cycle.add(route.toString());
    for (Inside inside = CURRENT.get(); inside != null; inside = inside.outer) {
      cycle.addFirst(inside.place);
      cycle.addFirst(inside.route.toString());
      if (inside.client.equals(client)) {
        cycle.add(inside.route.toString());
        throw new DeadlockException(
            cycle,
            "a call must not wait for another one of the same client; use submit() without waiting"
                + " for it, or another client");
      }
    }
  }
}
