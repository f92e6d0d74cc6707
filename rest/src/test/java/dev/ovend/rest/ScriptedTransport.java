package dev.ovend.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ovend.core.Attempt;
import dev.ovend.core.Cancellation;
import dev.ovend.core.CancelledException;
import dev.ovend.core.ConnectionCounts;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.Headers;
import dev.ovend.core.HttpClient;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.TransportException;
import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Answers attempts by a script, in order; the last line is repeated. Thread-safe. */
final class ScriptedTransport implements HttpClient {

  final List<Request> sent = new CopyOnWriteArrayList<>();
  final List<Attempt> attempts = new CopyOnWriteArrayList<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Supplier<Response>> script = new ArrayDeque<>();
  volatile boolean closed;

  ScriptedTransport answers(int status, String body, String... headers) {
    script.add(() -> Response.of(status, Headers.of(headers), body.getBytes(UTF_8)));
    return this;
  }

  ScriptedTransport fails(FailurePhase phase) {
    script.add(() -> {
      throw new TransportException(phase, "connection reset", null);
    });
    return this;
  }

  /** Lets time pass before the next line of the script. */
  ScriptedTransport takes(ManualTicker ticker, Duration time) {
    script.add(() -> {
      ticker.advance(time);
      return next().get();
    });
    return this;
  }

  ScriptedTransport cancelled(boolean unsent) {
    script.add(() -> {
      throw new CancelledException("cancelled", unsent);
    });
    return this;
  }

  /** Hangs until the attempt is cancelled or its thread is interrupted. */
  ScriptedTransport hangs(CountDownLatch begun) {
    script.add(() -> hang(begun));
    return this;
  }

  /** Leaves the present line of the script behind. */
  void skip() {
    lock.lock();
    try {
      script.remove();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Response send(Request request, Attempt attempt) {
    sent.add(request);
    attempts.add(attempt);
    return next().get();
  }

  private Supplier<Response> next() {
    lock.lock();
    try {
      return script.size() > 1 ? script.remove() : script.element();
    } finally {
      lock.unlock();
    }
  }

  private Response hang(CountDownLatch begun) {
    Cancellation cancellation = attempts.getLast().cancellation();
    CountDownLatch cancelled = new CountDownLatch(1);
    cancellation.onCancel(cancelled::countDown);
    try {
      begun.countDown();
      cancelled.await();
      throw new CancelledException("cancelled in flight");
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
  public void close() {
    closed = true;
  }
}
