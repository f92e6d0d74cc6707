package dev.ovend.transport;

import dev.ovend.core.CancelledException;
import dev.ovend.core.ContentException;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.OvendException;
import dev.ovend.core.Part;
import dev.ovend.core.Route;
import dev.ovend.core.TransportException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import okhttp3.Connection;
import org.jspecify.annotations.Nullable;

/**
 * Says what became of an attempt: what was tried, what happened, how long it took, what to do.
 *
 * @param wire knows the host; the path is never told
 * @param limitNanos the longest time that was allowed for what it was doing
 */
record Failure(Wire wire, Route route, PhaseListener listener, long elapsedNanos, long limitNanos) {

  OvendException of(Abort.@Nullable Reason reason, @Nullable IOException cause) {
    if (reason == null) {
      return Thread.currentThread().isInterrupted()
          ? stopped("the calling thread was interrupted")
          : failed(cause);
    }
    return switch (reason) {
      case CANCELLED -> stopped("cancelled");
      case INTERRUPTED -> stopped("the calling thread was interrupted");
      case CLOSED -> new CancelledException("transport: closed", unsent());
      case NO_SLOT -> starved();
      case TIMED_OUT -> timedOut(cause);
    };
  }

  private OvendException stopped(String why) {
    return new CancelledException(
        prefix() + why + " after " + millis(elapsedNanos) + " while " + listener.step().words(),
        unsent());
  }

  private boolean unsent() {
    return listener.phase(null) == FailurePhase.NOT_SENT;
  }

  private OvendException starved() {
    FailurePhase phase = FailurePhase.NOT_SENT;
    String message =
        prefix()
            + "no connection became free within "
            + millis(limitNanos)
            + ": "
            + wire.pool().counts().inFlight()
            + " attempts in flight, "
            + wire.pool().limit()
            + " allowed; close streamed answers that are done with, or raise maxInFlight"
            + advice(phase);
    return new TransportException(phase, message, null);
  }

  private OvendException timedOut(@Nullable IOException cause) {
    FailurePhase phase = listener.phase(cause);
    Part awaited = listener.awaited();
    if (awaited != null) {
      IOException late = new IOException("gave nothing more within " + millis(limitNanos));
      return ContentException.of(phase, route, awaited, late);
    }
    String message =
        prefix()
            + "no complete answer within "
            + millis(limitNanos)
            + ", ended while "
            + listener.step().words()
            + advice(phase);
    return transport(phase, message, cause);
  }

  private OvendException failed(@Nullable IOException cause) {
    FailurePhase phase = listener.phase(cause);
    if (cause instanceof SourceReader.SourceException source) {
      return source.described(phase, route);
    }
    if (cause instanceof ResponseHandler.TooLargeException large) {
      return new ContentException(phase, prefix() + large.getMessage() + advice(phase), null);
    }
    String message =
        prefix()
            + "failed after "
            + millis(elapsedNanos)
            + " while "
            + listener.step().words()
            + ": "
            + what(cause)
            + advice(phase);
    return transport(phase, message, cause == null ? null : shared(cause));
  }

  private IOException shared(IOException cause) {
    Connection lost = listener.lost(cause);
    return lost == null ? cause : wire.lost().cause(lost, cause);
  }

  private String prefix() {
    return route + " to " + wire.host() + ": ";
  }

  private static String what(@Nullable IOException cause) {
    return switch (cause) {
      case null -> "no answer";
      case UnknownHostException e when e.getCause() instanceof Error error ->
          "the look-up failed: " + error;
      case UnknownHostException e ->
          "the host is unknown; check its name and the DNS of this machine";
      case ConnectException e -> "the connection was refused; check address, port and firewall";
      case SocketTimeoutException e -> "nothing moved for too long";
      case SSLException e ->
          said(e) + "; check the trusted certificates, the clock and whether a proxy reads along";
      default -> said(cause);
    };
  }

  /** Returns what the exception says, which may be what the server said. */
  private static String said(IOException cause) {
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : PeerText.printable(message);
  }

  private static TransportException transport(
      FailurePhase phase, String message, @Nullable IOException cause) {
    return new TransportException(phase, message, cause == null ? null : PeerText.printable(cause));
  }

  private static String advice(FailurePhase phase) {
    return switch (phase) {
      case NOT_SENT -> " (not sent; it is safe to send it again)";
      case UNANSWERED -> " (sent but not answered; the server may have acted on it)";
      case ANSWERED -> " (answered, but the answer is incomplete; the server has acted on it)";
    };
  }

  private static String millis(long nanos) {
    return String.format(Locale.ROOT, "%,d ms", TimeUnit.NANOSECONDS.toMillis(Math.max(0, nanos)));
  }
}
