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
import java.util.function.Supplier;

/** Holds each request until the test says how it ends. Thread-safe. */
final class HeldTransport implements HttpClient {

  private final List<CompletableFuture<Supplier<Response>>> held = new CopyOnWriteArrayList<>();

  int sent() {
    return held.size();
  }

  /** Returns how many requests have no end yet. */
  long open() {
    return held.stream().filter(end -> !end.isDone()).count();
  }

  void awaitSent(int requests) {
    Until.holds(() -> held.size() >= requests);
  }

  void answers(int request, int status, String body) {
    held.get(request).complete(() -> Response.of(status, Headers.none(), body.getBytes(UTF_8)));
  }

  void fails(int request, FailurePhase phase) {
    held.get(request)
        .complete(() -> {
          throw new TransportException(phase, "connection reset", null);
        });
  }

  @Override
  public Response send(Request request, Attempt attempt) {
    CompletableFuture<Supplier<Response>> end = new CompletableFuture<>();
    attempt
        .cancellation()
        .onCancel(() ->
            end.complete(() -> {
              throw new CancelledException("cancelled in flight");
            }));
    held.add(end);
    return end.join().get();
  }

  @Override
  public ConnectionCounts connections() {
    return new ConnectionCounts(0, 0, 0);
  }

  @Override
  public void close() {}
}
