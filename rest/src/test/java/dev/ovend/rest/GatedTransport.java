package dev.ovend.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ovend.core.Attempt;
import dev.ovend.core.CancelledException;
import dev.ovend.core.ConnectionCounts;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.Headers;
import dev.ovend.core.HttpClient;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.TransportException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Keeps every request until the gate is opened. Thread-safe. */
final class GatedTransport implements HttpClient {

  final List<Request> sent = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Boolean> gate = new CompletableFuture<>();
  private volatile int status = 200;
  private volatile @Nullable FailurePhase failure;
  private volatile String let = "";

  void open() {
    gate.complete(true);
  }

  /** Answers requests of one method at once. */
  void let(String method) {
    let = method;
  }

  void answers(int other) {
    status = other;
  }

  void fails(FailurePhase phase) {
    failure = phase;
  }

  void awaitSent(int requests) {
    Until.holds(() -> sent.size() >= requests);
  }

  @Override
  public Response send(Request request, Attempt attempt) {
    sent.add(request);
    if (!request.route().method().name().equals(let)) {
      pass(attempt);
    }
    FailurePhase phase = failure;
    if (phase != null) {
      throw new TransportException(phase, "connection reset", null);
    }
    return Response.of(status, Headers.none(), "{}".getBytes(UTF_8));
  }

  private void pass(Attempt attempt) {
    CompletableFuture<Boolean> passed = gate.thenApply(opened -> true);
    attempt.cancellation().onCancel(() -> passed.complete(false));
    if (!passed.join()) {
      throw new CancelledException("cancelled in flight");
    }
  }

  @Override
  public ConnectionCounts connections() {
    return new ConnectionCounts(0, 0, 0);
  }

  @Override
  public void close() {}
}
