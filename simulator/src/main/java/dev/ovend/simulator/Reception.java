package dev.ovend.simulator;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes requests from whatever carried them to the backend, and writes them down. Knows nothing of
 * sockets and never waits. Thread-safe.
 */
final class Reception {

  private static final System.Logger LOG = System.getLogger(Reception.class.getName());
  private static final long RAY_SCATTER = 0x9E3779B97F4A7C15L;

  private final Backend backend;
  private final Latency latency;
  private final Faults faults;
  private final UploadLimit uploads;
  private final Journal journal;
  private final Watch watch;

  Reception(Backend backend, Network network, Journal journal) {
    this.backend = backend;
    this.latency = network.latency();
    this.faults = network.faults();
    this.uploads = network.uploads();
    this.journal = journal;
    this.watch = new Watch(backend.accounts(), backend.world().state().grants());
  }

  /** Returns the only clock. */
  ServerClock clock() {
    return backend.clock();
  }

  /** Returns how much a request may carry. */
  UploadLimit uploads() {
    return uploads;
  }

  /** Decides what befalls a request, of which no more than its beginning has come. */
  Plight draw(String method, List<String> steps) {
    RouteTable.Match match = backend.routes().find(method, steps);
    String id = steps.size() > 1 ? steps.get(1) : FaultTarget.ANY;
    return faults.draw(match == null ? null : match.route(), id);
  }

  /** Lets a request in; whoever carries it calls {@link Passage#leave()} in the end. */
  Passage enter(Arrival arrival, Plight plight) {
    Backend.Incoming incoming = backend.identify(arrival);
    return new Passage(incoming, plight, journal.enter(gauge(incoming)));
  }

  private Departure judge(Passage passage) {
    Backend.Incoming incoming = passage.incoming;
    Plight plight = passage.plight;
    long sequence = journal.nextSequence();
    long came = backend.clock().nanos();
    Set<Violation> violations = watch.violations(incoming);
    if (journal.hasEnded()) {
      violations.add(Violation.AFTER_THE_END);
    }
    ApiResponse early = plight.before();
    Backend.Outcome outcome = early == null ? outcome(incoming) : Backend.Outcome.edge(early);
    if (outcome.ruling() instanceof Ruling.Banned) {
      violations.add(Violation.DURING_BAN);
    }
    ApiResponse answer =
        early == null ? plight.after(outcome.response(), outcome.isHandled()) : early;
    watch.note(incoming, answer);
    journal.record(
        entry(
            new Seen(sequence, outcome.ruling().nanos().orElse(came), passage.visit, violations),
            incoming,
            outcome,
            new Told(answer.status(), plight.names())),
        outcome.ruling());
    return new Departure(answer, headers(outcome, answer, sequence), plight);
  }

  private static JournalEntry entry(
      Seen seen, Backend.Incoming incoming, Backend.Outcome outcome, Told told) {
    Route route = incoming.route();
    Arrival arrival = incoming.arrival();
    return new JournalEntry(
        seen.sequence,
        seen.nanos,
        arrival.method(),
        route == null ? "(none)" : route.template(),
        incoming.resource(),
        bucket(outcome.ruling()),
        told.status,
        outcome.tookEffect(),
        LimitAnswer.refusedBy(outcome.ruling()),
        arrival.body().nonce(),
        arrival.reason(),
        seen.visit.inBucket(),
        told.faults,
        seen.violations,
        arrival.body().files().stream().map(Upload::seen).toList());
  }

  private Map<String, String> headers(Backend.Outcome outcome, ApiResponse answer, long sequence) {
    Map<String, String> headers = new LinkedHashMap<>(answer.headers());
    headers.putAll(LimitAnswer.headers(outcome.ruling(), backend.clock()));
    headers.put("CF-RAY", HexFormat.of().toHexDigits(sequence * RAY_SCATTER) + "-FRA");
    if (outcome.by() != Backend.Author.EDGE) {
      headers.put("Via", "1.1 google");
    }
    return headers;
  }

  private Backend.Outcome outcome(Backend.Incoming incoming) {
    try {
      return backend.serve(incoming);
    } catch (RuntimeException e) {
      Route route = incoming.route();
      LOG.log(System.Logger.Level.ERROR, route == null ? "no route" : route.name() + ": failed", e);
      return Backend.Outcome.failed();
    }
  }

  private @Nullable String gauge(Backend.Incoming incoming) {
    List<BucketKey> keys = backend.keys(incoming);
    if (keys.isEmpty()) {
      return null;
    }
    String id = keys.getFirst().rule().id();
    String resource = incoming.resource();
    return resource == null ? id : id + ":" + resource;
  }

  private static @Nullable String bucket(Ruling ruling) {
    Ruling.Count shown = ruling instanceof Ruling.Bucketed bucketed ? bucketed.shown() : null;
    return shown == null ? null : shown.rule().id();
  }

  private record Seen(long sequence, long nanos, Journal.Visit visit, Set<Violation> violations) {}

  private record Told(int status, List<String> faults) {}

  /**
   * What lies between a client and the backend.
   *
   * @param uploads how much gets through
   */
  record Network(Latency latency, Faults faults, UploadLimit uploads) {}

  /** One request on its way through, in the order of the methods. Confined to its carrier. */
  final class Passage {

    private final Backend.Incoming incoming;
    private Plight plight;
    private final Journal.Visit visit;

    private Passage(Backend.Incoming incoming, Plight plight, Journal.Visit visit) {
      this.incoming = incoming;
      this.plight = plight;
      this.visit = visit;
    }

    /** Returns how long the request takes to arrive, in nanoseconds. */
    long drawUp() {
      return latency.drawUp() + plight.drawUp();
    }

    /** Returns what befalls the request. */
    Plight plight() {
      return plight;
    }

    /** Lets something else befall it. */
    void suffer(Plight other) {
      this.plight = other;
    }

    /** Judges the request as it arrives, lets it act if it may, and returns what to answer. */
    Departure judge() {
      return Reception.this.judge(this);
    }

    /** Returns how long the answer takes to arrive, in nanoseconds. */
    long drawDown() {
      return latency.drawDown() + plight.drawDown();
    }

    /** Notes that the answer is about to reach the client; called once. */
    void leave() {
      visit.leave();
    }
  }
}
