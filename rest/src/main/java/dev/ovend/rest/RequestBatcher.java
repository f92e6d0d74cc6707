package dev.ovend.rest;

import dev.ovend.core.EventSink;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Ticker;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Puts calls together that allow it, and keeps all calls of one message, ban or channel in the
 * order in which they were admitted. Each caller waits for its own result on its own thread, with
 * its own deadline; a thread for each lane sends.
 *
 * <p>A client keeps no order until batching is switched on, for itself or for a call.
 *
 * <p>Thread-safe.
 */
final class RequestBatcher implements Middleware {

  /** What reads have in common: they do not wait for each other. */
  private static final Object READING = new Object();

  private final Middleware next;
  private final Batching settings;
  private final BatchRoutes routes;
  private final Turns turns;
  private final Refusals refusals;
  private final TypingIndicators typing;
  private final BatchLane.Site site;

  /** Whether batching was switched on so far, for the client or for a call. */
  private volatile boolean ordering;

  /** Guarded by the lock of the site. */
  private final Map<BatchEntry.Key, BatchLane> lanes = new HashMap<>();

  RequestBatcher(Middleware next, Batching settings, Ticker ticker, EventSink events) {
    this.next = next;
    this.settings = settings;
    this.routes = new BatchRoutes(settings.clock());
    this.turns = new Turns(ticker);
    this.refusals = new Refusals(ticker);
    this.typing = new TypingIndicators(ticker);
    this.site = new BatchLane.Site(new ReentrantLock(), next, ticker, events);
  }

  /** Keeps the order of all calls from now on, as the first call does that allows batching. */
  void keepOrder() {
    ordering = true;
  }

  /** Gives a call its place in the order of its object. */
  void admit(CallRun run, Request request) {
    if (batches(run) && !ordering) {
      ordering = true;
    }
    if (ordering) {
      Turns.Turn turn = take(request);
      if (turn != null) {
        run.turn(turn);
      }
    }
  }

  /** Gives up the place of a call that is over. */
  void end(CallRun run) {
    Turns.Turn turn = run.turn();
    if (turn != null) {
      turn.close();
    }
  }

  private static boolean batches(CallRun run) {
    return Boolean.TRUE.equals(run.options().batching());
  }

  private Turns.@Nullable Turn take(Request request) {
    String resource = Resources.of(request.target());
    return resource == null ? null : turns.take(resource);
  }

  @Override
  public Response handle(CallRun run, Request request) {
    BatchEntry entry = batches(run) ? routes.entry(run, request) : null;
    try (Turns.@Nullable Turn turn = ordering ? turn(run, request) : null) {
      return entry == null || refusals.contain(entry.lane())
          ? single(run, request, turn)
          : join(run, request, entry, turn);
    }
  }

  /**
   * Returns the place of a request. An interceptor may have sent the call to another object, or
   * have repeated it: then it takes a new place.
   */
  private Turns.@Nullable Turn turn(CallRun run, Request request) {
    Turns.Turn admitted = run.turn();
    if (admitted != null && admitted.isOpenFor(Resources.of(request.target()))) {
      return admitted;
    }
    end(run);
    return take(request);
  }

  /** Returns how many lanes there are. */
  int lanes() {
    site.lock().lock();
    try {
      return lanes.size();
    } finally {
      site.lock().unlock();
    }
  }

  /** Returns whether nothing waits, and nobody waits for anything that does. */
  boolean idle() {
    return lanes() == 0 && turns.empty();
  }

  private Response single(CallRun run, Request request, Turns.@Nullable Turn turn) {
    try {
      if (turn != null) {
        Object way = request.route().method() == HttpMethod.GET ? READING : turn;
        turn.await(run, request, way);
        turn.pass(way);
      }
      return next.handle(run, request);
    } finally {
      endTyping(request);
    }
  }

  private void endTyping(Request request) {
    if (!typing.empty()) {
      BatchEntry.Key ended = BatchRoutes.endedTyping(request);
      if (ended != null) {
        typing.forget(ended);
      }
    }
  }

  private Response join(CallRun run, Request request, BatchEntry entry, Turns.@Nullable Turn turn) {
    BatchEntry.Key key = entry.lane();
    if (turn != null) {
      turn.await(run, request, key);
    }
    BatchMember member = new BatchMember(run, request, entry, site.ticker().nanos());
    BatchLane lane = laneWith(member, key);
    if (turn != null) {
      turn.pass(key);
    }
    return result(member, outcome(member, lane));
  }

  private BatchOutcome outcome(BatchMember member, BatchLane lane) {
    try {
      Waiting.until(member.outcome(), member.run(), member.request(), site.ticker(), "its batch");
    } catch (RuntimeException | Error stopped) {
      lane.leave(member);
      throw stopped;
    }
    return member.outcome().join();
  }

  private BatchLane laneWith(BatchMember member, BatchEntry.Key key) {
    BatchLane created = null;
    BatchLane lane;
    site.lock().lock();
    try {
      lane = lanes.get(key);
      if (lane == null) {
        created = new BatchLane(site, composer(key), () -> lanes.remove(key));
        lanes.put(key, created);
        lane = created;
      }
      lane.add(member);
    } finally {
      site.lock().unlock();
    }
    if (created != null) {
      created.start();
    }
    return lane;
  }

  private BatchComposer composer(BatchEntry.Key key) {
    return switch (key.kind()) {
      case DELETES -> new BulkDeletes(settings, key, refusals);
      case BANS -> new BulkBans(settings, key, refusals);
      case EDITS -> new MergedEdits(key);
      case TYPING -> new TypingTriggers(key, typing);
    };
  }

  private Response result(BatchMember member, BatchOutcome outcome) {
    CallRun run = member.run();
    return switch (outcome) {
      case BatchOutcome.Answered answered -> {
        count(run, member.attempts());
        yield answered.response();
      }
      case BatchOutcome.Failed failed -> {
        count(run, member.attempts());
        throw thrown(failed.failure());
      }
      case BatchOutcome.ByItself alone -> next.handle(run, member.request());
      case BatchOutcome.InTurn inTurn ->
          throw new IllegalStateException("batch: a call that is to be sent again has ended");
    };
  }

  private static void count(CallRun run, int attempts) {
    for (int i = 0; i < attempts; i++) {
      run.countAttempt();
    }
  }

  private static RuntimeException thrown(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException e ? e : new IllegalStateException(failure);
  }
}
