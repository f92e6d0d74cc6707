package dev.ovend.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ovend.core.Attempt;
import dev.ovend.core.Body;
import dev.ovend.core.CancelledException;
import dev.ovend.core.ConnectionCounts;
import dev.ovend.core.Headers;
import dev.ovend.core.HttpClient;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Answers what a function says, when the gate lets it. Open at first. Thread-safe. */
final class AnsweringTransport implements HttpClient {

  final List<Request> sent = new CopyOnWriteArrayList<>();
  private final Semaphore gate = new Semaphore(0);
  private volatile boolean closed;
  private volatile Function<Request, Response> answer = request -> answer(204, "");

  static Response answer(int status, String body, String... headers) {
    return Response.of(status, Headers.of(headers), body.getBytes(UTF_8));
  }

  AnsweringTransport answers(Function<Request, Response> by) {
    answer = by;
    return this;
  }

  /** Holds every request back until it is let through. */
  AnsweringTransport shut() {
    closed = true;
    return this;
  }

  void letThrough(int requests) {
    gate.release(requests);
  }

  void open() {
    closed = false;
    gate.release(1_000);
  }

  /** Returns requests as {@code METHOD path body}, in the order in which they were sent. */
  List<String> lines() {
    return sent.stream().map(AnsweringTransport::line).toList();
  }

  static String line(Request request) {
    String content =
        switch (request.body()) {
          case Body.Empty empty -> "";
          case Body.Bytes bytes -> " " + new String(bytes.content(), UTF_8);
          case Body.Multipart multipart -> " multipart";
        };
    return request.route().method() + " " + request.target().pathAndQuery() + content;
  }

  @Override
  public Response send(Request request, Attempt attempt) {
    sent.add(request);
    if (closed) {
      pass(attempt);
    }
    return answer.apply(request);
  }

  private void pass(Attempt attempt) {
    try {
      while (!gate.tryAcquire(1, TimeUnit.MILLISECONDS)) {
        if (attempt.cancellation().cancelled()) {
          throw new CancelledException("cancelled in flight");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancelledException("interrupted in flight");
    }
  }

  @Override
  public ConnectionCounts connections() {
    return new ConnectionCounts(0, 0, 0);
  }

  @Override
  public void close() {}
}
