package dev.ovend.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.jetty.http.DateGenerator;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
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
  private static final String API = "/api/v10/";
  private static final int MAX_BODY = 25 << 20;
  private static final long RAY_SCATTER = 0x9E3779B97F4A7C15L;

  private final Backend backend;
  private final Latency latency;
  private final Journal journal;
  private final Control control;
  private final Wait wait = new Wait();

  ApiHandler(Backend backend, Latency latency, Journal journal, Control control) {
    this.backend = backend;
    this.latency = latency;
    this.journal = journal;
    this.control = control;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    try {
      String path = path(request);
      if (path.startsWith(Control.PREFIX)) {
        write(response, control.answer(request.getMethod(), path), callback);
      } else {
        serve(request, response, callback);
      }
    } catch (IOException e) {
      callback.failed(e);
    }
    return true;
  }

  /** Drops the requests that are waiting, and those that will come. */
  void abort() {
    wait.end();
  }

  private void serve(Request request, Response response, Callback callback) throws IOException {
    Backend.Incoming incoming = backend.identify(arrival(request));
    Journal.Visit visit = journal.enter(gauge(incoming));
    Backend.Outcome outcome;
    try {
      wait.await(latency.drawUp());
      outcome = judge(incoming, response, visit);
      wait.await(latency.drawDown());
    } finally {
      visit.leave(); // before the client can hold the answer and send its next request
    }
    write(response, outcome.response(), callback);
  }

  private Backend.Outcome judge(Backend.Incoming incoming, Response response, Journal.Visit visit) {
    long sequence = journal.nextSequence();
    long came = backend.clock().nanos();
    Backend.Outcome outcome = outcome(incoming);
    Route route = incoming.route();
    Arrival arrival = incoming.arrival();
    journal.record(
        new JournalEntry(
            sequence,
            outcome.ruling().nanos().orElse(came),
            arrival.method(),
            route == null ? "(none)" : route.template(),
            incoming.resource(),
            bucket(outcome.ruling()),
            outcome.response().status(),
            LimitAnswer.refusedBy(outcome.ruling()),
            arrival.body().nonce(),
            arrival.reason(),
            visit.inBucket()));
    LimitAnswer.headers(outcome.ruling(), backend.clock())
        .forEach((name, value) -> response.getHeaders().put(name, value));
    response
        .getHeaders()
        .put("CF-RAY", HexFormat.of().toHexDigits(sequence * RAY_SCATTER) + "-FRA");
    if (outcome.byDiscord()) {
      response.getHeaders().put("Via", "1.1 google");
    }
    return outcome;
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

  private static Arrival arrival(Request request) throws IOException {
    return new Arrival(
        request.getMethod(),
        steps(path(request)),
        PathText.query(request.getHttpURI().getQuery()),
        request.getHeaders().get(HttpHeader.AUTHORIZATION),
        userAgent(request),
        reason(request),
        Request.getRemoteAddr(request),
        body(request));
  }

  private static String path(Request request) {
    String path = request.getHttpURI().getPath();
    return path == null ? "" : path;
  }

  private static List<String> steps(String path) {
    if (!path.startsWith(API)) {
      return List.of();
    }
    return PathText.steps(path.substring(API.length()));
  }

  private static String userAgent(Request request) {
    String agent = request.getHeaders().get(HttpHeader.USER_AGENT);
    return agent == null ? "" : agent;
  }

  private static @Nullable String reason(Request request) {
    String reason = request.getHeaders().get("X-Audit-Log-Reason");
    return reason == null ? null : PathText.decode(reason);
  }

  private static RequestBody body(Request request) throws IOException {
    try (InputStream in = Content.Source.asInputStream(request)) {
      byte[] bytes = in.readNBytes(MAX_BODY + 1);
      if (bytes.length > MAX_BODY) {
        in.transferTo(OutputStream.nullOutputStream());
        return RequestBody.TOO_LARGE;
      }
      return RequestBody.read(request.getHeaders().get(HttpHeader.CONTENT_TYPE), bytes);
    }
  }

  private void write(Response response, ApiResponse answer, Callback callback) {
    byte[] bytes = answer.bytes();
    String type = answer.contentType();
    response.setStatus(answer.status());
    response
        .getHeaders()
        .put(HttpHeader.DATE, DateGenerator.formatDate(backend.clock().epochMillis()));
    if (type != null) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
    }
    response.write(true, ByteBuffer.wrap(bytes), callback);
  }
}
