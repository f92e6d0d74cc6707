package dev.ovend.transport;

import dev.ovend.core.Attempt;
import dev.ovend.core.Cancellation;
import dev.ovend.core.Headers;
import dev.ovend.core.OvendException;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Ticker;
import java.io.IOException;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** One attempt, from the wait for a slot to the answer. Runs once, on one thread. */
final class Exchange {

  /*
   * Sending again is not retrying: it happens only when the request certainly did not reach whoever
   * would act on it, because the pooled connection was closed, or the server refused the stream.
   * A connection that was closed is used up by that; the bound is for servers that refuse streams
   * on every connection.
   */
  private static final int MAX_REFUSALS = 16;

  private final Wire wire;
  private final Request request;
  private final Attempt attempt;
  private final Abort abort = new Abort();
  private final long startedAt;
  private volatile long limitNanos;
  private volatile PhaseListener listener;

  Exchange(Wire wire, Request request, Attempt attempt) {
    this.wire = wire;
    this.request = request;
    this.attempt = attempt;
    this.startedAt = wire.ticker().nanos();
    this.limitNanos = attempt.patienceNanos();
    this.listener = new PhaseListener(PhaseListener.Step.SLOT, wire.openings(), abort);
  }

  Abort abort() {
    return abort;
  }

  /** Returns the answer, or throws what became of the attempt. */
  Response run() {
    Ticker.Timer timer = () -> {};
    Cancellation.Registration registration =
        attempt.cancellation().onCancel(() -> abort.now(Abort.Reason.CANCELLED));
    boolean held = false;
    boolean handedOver = false;
    try {
      long waited = wire.pool().acquire(attempt, abort);
      held = waited != ConnectionPool.NONE;
      if (!held || abort.reason() != null) {
        throw failure(null);
      }
      timer = limit(waited);
      Response response = send(registration);
      handedOver = response.streamed();
      return response;
    } finally {
      timer.cancel();
      if (!handedOver) {
        end(registration, held);
      }
    }
  }

  /** Bounds the time from the slot on, and with it that of the whole attempt. */
  private Ticker.Timer limit(long waited) {
    long longest = Math.max(attempt.patienceNanos(), attempt.timeoutNanos());
    limitNanos = Math.min(attempt.timeoutNanos(), longest - waited);
    return wire.ticker().schedule(() -> abort.now(Abort.Reason.TIMED_OUT), limitNanos);
  }

  private void end(Cancellation.Registration registration, boolean held) {
    registration.close();
    if (held) {
      wire.pool().release(abort);
    }
  }

  private Response send(Cancellation.Registration registration) {
    int refusals = 0;
    while (true) {
      try {
        return sendOnce(registration);
      } catch (IOException e) {
        boolean stale = e instanceof WireInterceptor.StaleConnectionException;
        boolean refused = PhaseListener.refused(e) && refusals++ < MAX_REFUSALS;
        if (abort.reason() != null || !(stale || refused)) {
          throw failure(e);
        }
      }
    }
  }

  private Response sendOnce(Cancellation.Registration registration) throws IOException {
    listener = new PhaseListener(PhaseListener.Step.PREPARE, wire.openings(), abort);
    try (RequestContent content =
        RequestContent.open(request.route().method(), request.body(), abort, listener)) {
      Call call = wire.client().newCall(wire.encode(request, content, listener, stall()));
      abort.onAbort(call::cancel);
      okhttp3.Response received = execute(call);
      boolean handedOver = false;
      try {
        Response response = answer(received, registration);
        handedOver = response.streamed();
        return response;
      } finally {
        if (!handedOver) {
          received.close();
        }
      }
    }
  }

  private Response answer(okhttp3.Response received, Cancellation.Registration registration)
      throws IOException {
    Headers headers = wire.handler().headers(received, listener.retryAfter());
    if (attempt.streaming() && received.isSuccessful()) {
      ResponseStream stream =
          new ResponseStream(received, () -> end(registration, true), this::failure);
      return Response.streaming(
          received.code(), headers, stream, listener.timings(received.protocol(), false));
    }
    byte[] body = wire.handler().read(received);
    return Response.of(received.code(), headers, body, listener.timings(received.protocol(), true));
  }

  /** Returns what bounds the silence on the wire, unless the whole attempt is bound closer. */
  private @Nullable Stall stall() {
    boolean bounded = attempt.streaming() || attempt.stallNanos() < limitNanos;
    return bounded ? Stall.of(attempt.stallNanos()) : null;
  }

  private okhttp3.Response execute(Call call) throws IOException {
    DnsCache.ATTEMPT.set(abort);
    try {
      return call.execute();
    } finally {
      wire.openings().ended(listener, abort.reason() == null);
      DnsCache.ATTEMPT.remove();
    }
  }

  /** Returns what the attempt came to, when {@code cause} or an abort ended it. */
  OvendException failure(@Nullable IOException cause) {
    return new Failure(
            wire, request.route(), listener, wire.ticker().nanos() - startedAt, limitNanos)
        .of(abort.reason(), cause);
  }
}
