package dev.ovend.rest;

import dev.ovend.core.Body;
import dev.ovend.core.CacheControl;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.EventSink;
import dev.ovend.core.Headers;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.InvalidRequestLimitException;
import dev.ovend.core.InvalidTokenException;
import dev.ovend.core.OvendException;
import dev.ovend.core.Priority;
import dev.ovend.core.RateLimitException;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.RestEvent;
import dev.ovend.core.RetryCondition;
import dev.ovend.core.RetryException;
import dev.ovend.core.Ticker;
import dev.ovend.core.TransportException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets identical reads share one answer while the first of them is on its way. A call that joins
 * keeps its own deadline and cancellation, and gets an answer or an exception of its own.
 *
 * <p>A read joins only one that began after the last write of this client had ended, so that it
 * sees what was written. {@link CacheControl#BYPASS} and {@link CacheControl#REFRESH} join nobody.
 * Thread-safe.
 */
final class DeduplicationMiddleware implements Middleware {

  private final Middleware next;
  private final Ticker ticker;
  private final EventSink events;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Object, Flight> flights = new HashMap<>(); // guarded by lock
  private final AtomicLong writes = new AtomicLong();

  DeduplicationMiddleware(Middleware next, Ticker ticker, EventSink events) {
    this.next = next;
    this.ticker = ticker;
    this.events = events;
  }

  /**
   * What makes two reads the same: also their sender, language and priority, and whatever decides
   * how they fail but the deadline.
   */
  private record Key(
      String identity,
      String pathAndQuery,
      Headers headers,
      Priority priority,
      int maxAttempts,
      long attemptTimeoutNanos,
      @Nullable RetryCondition condition) {

    static Key of(Settings settings, Request request) {
      return new Key(
          request.token().identity(),
          request.target().pathAndQuery(),
          request.headers(),
          settings.priority(),
          settings.maxAttempts(),
          settings.attemptTimeoutNanos(),
          settings.options().retryCondition());
    }
  }

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
    Key key = Key.of(run.settings(), request);
    Flight flight;
    Flight.Follower place = null;
    lock.lock();
    try {
      long now = writes.get();
      Flight known = flights.get(key);
      if (known != null && known.begunAfter() == now) {
        flight = known;
        place = flight.join(run);
      } else {
        flight = new Flight(key, now);
        flights.put(key, flight);
      }
    } finally {
      lock.unlock();
    }
    return place == null ? lead(run, request, flight) : follow(run, request, flight, place);
  }

  private Response follow(CallRun run, Request request, Flight flight, Flight.Follower place) {
    boolean over = false;
    try {
      Waiting.until(place.outcome(), run, request, ticker, "an identical call");
      over = true;
    } finally {
      if (!over) {
        leave(flight, place);
      }
    }
    return switch (place.outcome().join()) {
      case Flight.Outcome.Answered answered -> {
        if (events.active()) {
          events.publish(new RestEvent.CallDeduplicated(run.id(), request.route()));
        }
        yield answered.copy();
      }
      case Flight.Outcome.Failed failed ->
          throw SharedFailure.copy(failed.failure(), "shared with an identical call");
      case Flight.Outcome.Leads leads -> lead(run, request, flight);
    };
  }

  private Response lead(CallRun run, Request request, Flight flight) {
    Flight.Outcome end = Flight.Outcome.Leads.INSTANCE;
    try {
      Response answer = next.handle(run, request);
      if (!answer.streamed()) {
        end = new Flight.Outcome.Answered(answer);
      }
      return answer;
    } catch (OvendException e) {
      if (isEverybodys(e, run.deadlineNanos() - ticker.nanos())) {
        end = new Flight.Outcome.Failed(e);
      }
      throw e;
    } finally {
      end(run, flight, end);
    }
  }

  /** Returns whether a failure says nothing about the call that it came to, nor its time. */
  private static boolean isEverybodys(OvendException failure, long leftNanos) {
    return switch (failure) {
      case RateLimitException e -> e.expectedWait().toNanos() < leftNanos;
      case TransportException e -> leftNanos > 0;
      case RetryException e -> leftNanos > 0;
      case DiscordApiException e -> leftNanos > 0;
      case InvalidTokenException e -> true;
      case InvalidRequestLimitException e -> true;
      default -> false;
    };
  }

  /** Ends the waits that end with the sender's; one of those that are left sends in its place. */
  private void end(CallRun run, Flight flight, Flight.Outcome outcome) {
    List<Flight.Follower> ending;
    Flight.Follower successor;
    lock.lock();
    try {
      ending = flight.take(other -> ends(outcome, run, other));
      successor = flight.handOver();
      if (successor == null) {
        flights.remove(flight.key(), flight);
      }
    } finally {
      lock.unlock();
    }
    if (!ending.isEmpty()) {
      Flight.Outcome own =
          outcome instanceof Flight.Outcome.Answered answered
              ? new Flight.Outcome.Answered(answered.copy())
              : outcome;
      ending.forEach(follower -> follower.outcome().complete(own));
    }
    if (successor != null) {
      successor.outcome().complete(Flight.Outcome.Leads.INSTANCE);
    }
  }

  /** A failure is final for whoever was given no more time than the sender. */
  private static boolean ends(Flight.Outcome outcome, CallRun sender, CallRun other) {
    return switch (outcome) {
      case Flight.Outcome.Answered answered -> true;
      case Flight.Outcome.Failed failed ->
          other.settings().deadlineNanos() <= sender.settings().deadlineNanos();
      case Flight.Outcome.Leads leads -> false;
    };
  }

  private void leave(Flight flight, Flight.Follower place) {
    boolean leads;
    lock.lock();
    try {
      leads = flight.leave(place);
    } finally {
      lock.unlock();
    }
    if (leads) {
      end(place.run(), flight, Flight.Outcome.Leads.INSTANCE);
    }
  }
}
