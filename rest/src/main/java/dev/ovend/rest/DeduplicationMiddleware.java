package dev.ovend.rest;

import dev.ovend.core.Body;
import dev.ovend.core.CacheControl;
import dev.ovend.core.EventSink;
import dev.ovend.core.Headers;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Priority;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.RestEvent;
import dev.ovend.core.RetryException;
import dev.ovend.core.Ticker;
import dev.ovend.core.TransportException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets identical reads share one answer while the first of them is on its way. Who joins keeps its
 * own deadline and cancellation; if the first gives up, the next one goes on in its place.
 *
 * <p>A read joins only one that began after the last write of this client had ended, so that it
 * sees what was written. {@link CacheControl#BYPASS} and {@link CacheControl#REFRESH} join nobody.
 * Thread-safe.
 */
final class DeduplicationMiddleware implements Middleware {

  private final Middleware next;
  private final Ticker ticker;
  private final EventSink events;
  private final Map<Key, Flight> flights = new ConcurrentHashMap<>();
  private final AtomicLong writes = new AtomicLong();

  DeduplicationMiddleware(Middleware next, Ticker ticker, EventSink events) {
    this.next = next;
    this.ticker = ticker;
    this.events = events;
  }

  /** What makes two reads the same: also who asks, in which language, and how urgently. */
  private record Key(String identity, String pathAndQuery, Headers headers, Priority priority) {}

  @Override
  public Response handle(CallRun run, Request request) {
    if (request.route().method() != HttpMethod.GET) {
      try {
        return next.handle(run, request);
      } finally {
        writes.incrementAndGet();
      }
    }
    return shareable(run, request) ? shared(run, request) : next.handle(run, request);
  }

  private static boolean shareable(CallRun run, Request request) {
    CacheControl cache = run.options().cache();
    return !Boolean.FALSE.equals(run.options().deduplication())
        && !run.mode().streaming()
        && run.settings().waiting()
        && request.body() instanceof Body.Empty
        && (cache == null || cache == CacheControl.USE);
  }

  private Response shared(CallRun run, Request request) {
    Key key =
        new Key(
            request.token().identity(),
            request.target().pathAndQuery(),
            request.headers(),
            run.settings().priority());
    while (true) {
      long now = writes.get();
      Flight flight =
          flights.compute(key, (k, old) -> old != null && old.begunAfter() == now ? old : null);
      if (flight == null) {
        Flight mine = new Flight(now);
        flight = flights.putIfAbsent(key, mine);
        if (flight == null) {
          return lead(run, request, key, mine);
        }
      }
      Response answer = flight.await(run, request, ticker);
      if (answer != null) {
        if (events.active()) {
          events.publish(new RestEvent.CallDeduplicated(run.id(), request.route()));
        }
        return answer;
      }
    }
  }

  private Response lead(CallRun run, Request request, Key key, Flight flight) {
    try {
      Response answer = next.handle(run, request);
      flights.remove(key, flight);
      flight.land(answer);
      return answer;
    } catch (TransportException | RetryException e) {
      flights.remove(key, flight);
      flight.fail(e);
      throw e;
    } finally {
      flights.remove(key, flight);
      flight.abandon();
    }
  }

  /** Returns how many reads are on their way that others may join. */
  int flights() {
    return flights.size();
  }
}
