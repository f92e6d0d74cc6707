package dev.ovend.simulator;

import dev.ovend.core.Attempt;
import dev.ovend.core.Cancellation;
import dev.ovend.core.CancelledException;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Route;
import dev.ovend.core.Ticker;
import dev.ovend.core.TransportException;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One attempt between a client and a simulator in memory. What has been sent arrives, even if the
 * client has stopped waiting for the answer. Thread-safe; runs once.
 */
final class Flight {

  private final Route route;
  private final Attempt attempt;
  private final Ticker ticker;
  private final AtomicReference<@Nullable Supplier<Response>> end = new AtomicReference<>();
  private final CountDownLatch over = new CountDownLatch(1);

  Flight(Route route, Attempt attempt, Ticker ticker) {
    this.route = route;
    this.attempt = attempt;
    this.ticker = ticker;
  }

  /** Sends {@code request} and waits for what becomes of it. */
  Response run(Reception reception, Request request) {
    if (over.getCount() > 0) {
      Arrival arrival = InMemoryRequest.arrival(request, reception.uploads());
      Plight plight = reception.draw(arrival.method(), arrival.steps());
      Reception.Passage passage = reception.enter(arrival, plight);
      ticker.schedule(() -> arrive(passage, reception.clock()), passage.drawUp());
    }
    Ticker.Timer timeout = ticker.schedule(this::timeOut, attempt.timeoutNanos());
    Cancellation.Registration registration = attempt.cancellation().onCancel(this::cancel);
    try {
      over.await();
      return Objects.requireNonNull(end.get()).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancelledException(route + ": the calling thread was interrupted");
    } finally {
      timeout.cancel();
      registration.close();
    }
  }

  /** Ends the attempt because its client is closed. */
  void close() {
    end(() -> {
      throw new CancelledException("transport: closed");
    });
  }

  private void arrive(Reception.Passage passage, ServerClock clock) {
    long arrived = ticker.nanos();
    Departure departure = passage.judge();
    InMemoryResponse answer = new InMemoryResponse(route, departure, attempt.streaming());
    TransportException failure = departure.isSilence() ? answer.failure() : null;
    Supplier<Response> outcome =
        () -> {
          if (failure != null) {
            throw failure;
          }
          return answer.response(clock, ticker.nanos() - arrived);
        };
    boolean silent = departure.isSilence() && failure == null;
    Runnable delivery = silent ? passage::leave : () -> deliver(passage, outcome);
    ticker.schedule(delivery, passage.drawDown() + departure.trickleNanos());
  }

  private void deliver(Reception.Passage passage, Supplier<Response> outcome) {
    passage.leave();
    end(outcome);
  }

  private void timeOut() {
    end(() -> {
      throw new TransportException(
          FailurePhase.UNANSWERED,
          route
              + ": no complete answer within "
              + TimeUnit.NANOSECONDS.toMillis(attempt.timeoutNanos())
              + " ms (sent but not answered; the server may have acted on it)",
          null);
    });
  }

  private void cancel() {
    end(() -> {
      throw new CancelledException(route + ": cancelled while waiting for the answer");
    });
  }

  private void end(Supplier<Response> how) {
    if (end.compareAndSet(null, how)) {
      over.countDown();
    }
  }
}
