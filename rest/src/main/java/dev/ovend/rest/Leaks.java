package dev.ovend.rest;

import dev.ovend.core.EventSink;
import dev.ovend.core.Response;
import dev.ovend.core.RestEvent;
import dev.ovend.core.Route;
import org.jspecify.annotations.Nullable;

/**
 * Watches streamed answers, and tells the log and the listeners of those that were given up without
 * being closed. Thread-safe.
 */
final class Leaks {

  private static final System.Logger LOG = System.getLogger(Leaks.class.getName());

  private final EventSink events;

  Leaks(EventSink events) {
    this.events = events;
  }

  /** Returns the answer, its body watched. */
  Response watch(Route route, Response streamed) {
    return Response.streaming(
        streamed.status(),
        streamed.headers(),
        new OpenStream(streamed.stream(), opener -> tell(route, opener)),
        streamed.timings());
  }

  private void tell(Route route, @Nullable Opener opener) {
    String where = opener == null ? "not known, an interceptor kept the answer" : opener.toString();
    LOG.log(
        System.Logger.Level.WARNING,
        "{0}: a streamed answer was given up without being closed, and held a connection until now"
            + " (expected: try-with-resources). The call was made at: {1}",
        route,
        where);
    if (events.active()) {
      events.publish(new RestEvent.StreamLeaked(route, where));
    }
  }
}
