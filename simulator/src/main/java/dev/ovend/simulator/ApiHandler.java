package dev.ovend.simulator;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Carries requests from the socket to the backend and answers back, on one virtual thread each,
 * with the latency of both ways. Thread-safe.
 */
final class ApiHandler extends Handler.Abstract {

  private static final System.Logger LOG = System.getLogger(ApiHandler.class.getName());
  private static final long RAY_SCATTER = 0x9E3779B97F4A7C15L;

  private final Backend backend;
  private final Latency latency;
  private final Faults faults;
  private final Journal journal;
  private final Watch watch;
  private final Control control;
  private final Departures departures = new Departures();
  private final Wait wait = new Wait();
  private final Delivery delivery;

  ApiHandler(Backend backend, Network network, Journal journal, Control control) {
    this.backend = backend;
    this.latency = network.latency();
    this.faults = network.faults();
    this.journal = journal;
    this.watch = new Watch(backend.accounts());
    this.control = control;
    this.delivery = new Delivery(backend.clock(), wait);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    try {
      String path = ArrivalReader.path(request);
      if (path.startsWith(Control.PREFIX)) {
        delivery.send(
            response,
            control.answer(request.getMethod(), path, ArrivalReader.all(request)),
            callback);
      } else {
        serve(request, response, callback);
      }
    } catch (IOException e) {
      Line.of(request).drop(); // or the server would answer with an error of its own
      callback.failed(e);
    }
    return true;
  }

  /** Drops the requests that are waiting, and those that will come. */
  void abort() {
    wait.end();
  }

  private void serve(Request request, Response response, Callback callback) throws IOException {
    Backend.Incoming incoming = backend.identify(ArrivalReader.read(request));
    Plight plight = faults.draw(incoming.route());
    Journal.Visit visit = journal.enter(gauge(incoming));
    ApiResponse answer;
    try {
      wait.await(latency.drawUp() + plight.drawUp());
      plight = departures.admit(Line.of(request), plight, response);
      answer = judge(incoming, response, visit, plight);
      wait.await(latency.drawDown() + plight.drawDown());
    } finally {
      visit.leave(); // before the client can hold the answer and send its next request
    }
    delivery.send(response, answer, plight, callback);
  }

  private ApiResponse judge(
      Backend.Incoming incoming, Response response, Journal.Visit visit, Plight plight) {
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
            new Seen(sequence, outcome.ruling().nanos().orElse(came), visit, violations),
            incoming,
            outcome,
            new Told(answer.status(), plight.names())),
        outcome.ruling());
    putHeaders(response, outcome, sequence);
    return answer;
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
        seen.violations);
  }

  private void putHeaders(Response response, Backend.Outcome outcome, long sequence) {
    HttpFields.Mutable headers = response.getHeaders();
    LimitAnswer.headers(outcome.ruling(), backend.clock()).forEach(headers::put);
    headers.put("CF-RAY", HexFormat.of().toHexDigits(sequence * RAY_SCATTER) + "-FRA");
    if (outcome.by() != Backend.Author.EDGE) {
      headers.put("Via", "1.1 google");
    }
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

  /** What lies between a client and the backend. */
  record Network(Latency latency, Faults faults) {}
}
