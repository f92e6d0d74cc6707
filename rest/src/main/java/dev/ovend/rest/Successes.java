package dev.ovend.rest;

import dev.ovend.core.Route;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Numbers requests in the order of sending, and remembers the last one that the host answered, and
 * the last one that succeeded of each family of routes. Thread-safe.
 */
final class Successes {

  /** Undocumented paths can make any number of templates. */
  private static final int MAX_TEMPLATES = 1_000;

  private final AtomicLong sent = new AtomicLong();
  private final AtomicLong answered = new AtomicLong();
  private final Map<String, AtomicLong> families = new ConcurrentHashMap<>();
  private final Map<String, AtomicLong> templates = new ConcurrentHashMap<>(); // saves the cutting

  Successes() {}

  /** Returns the number of a request that is sent now: 1, 2 ... */
  long next() {
    return sent.incrementAndGet();
  }

  /** Returns the number of the last request that was sent. */
  long latest() {
    return sent.get();
  }

  /** Notes that a request was answered, whatever the answer is. */
  void answered(long number) {
    raise(answered, number);
  }

  /** Notes that a request got an answer that is no sign of trouble. */
  void succeeded(Route route, long number) {
    raise(answered, number);
    raise(family(route), number);
  }

  /** Returns the number of the latest request that the host has answered; 0 if there is none. */
  long ofHost() {
    return answered.get();
  }

  /** Returns the number of the latest request of a route's family that succeeded, or 0. */
  long ofFamily(Route route) {
    return family(route).get();
  }

  /** Returns the family of a route, such as {@code /guilds}. */
  static String familyName(Route route) {
    int end = route.template().indexOf('/', 1);
    return end < 0 ? route.template() : route.template().substring(0, end);
  }

  private AtomicLong family(Route route) {
    AtomicLong known = templates.get(route.template());
    if (known != null) {
      return known;
    }
    AtomicLong family = families.computeIfAbsent(familyName(route), name -> new AtomicLong());
    if (templates.size() < MAX_TEMPLATES) {
      templates.put(route.template(), family);
    }
    return family;
  }

  private static void raise(AtomicLong latest, long number) {
    long before = latest.get();
    while (before < number && !latest.compareAndSet(before, number)) {
      before = latest.get();
    }
  }
}
