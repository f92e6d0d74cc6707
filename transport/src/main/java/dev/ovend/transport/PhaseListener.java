package dev.ovend.transport;

import dev.ovend.core.FailurePhase;
import dev.ovend.core.Part;
import dev.ovend.core.Timings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.HttpUrl;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Notes how far one try came and when. OkHttp calls it from the thread of the try and, while it
 * connects, from others.
 */
final class PhaseListener extends EventListener {

  private static final String HTTP2 = "okhttp3.internal.http2.";

  private final AtomicReference<Step> step;
  private final Openings openings;
  private final Abort abort;
  private volatile boolean connected;
  private volatile @Nullable Connection connection;
  private volatile @Nullable String retryAfter;
  private volatile @Nullable Part awaited;
  private volatile long dnsStart = -1;
  private volatile long dnsNanos = -1;
  private volatile long connectStart = -1;
  private volatile long connectNanos = -1;
  private volatile long tlsStart = -1;
  private volatile long tlsNanos = -1;
  private volatile long requestStart = -1;
  private volatile long answerAt = -1;

  PhaseListener(Step first, Openings openings, Abort abort) {
    this.step = new AtomicReference<>(first);
    this.openings = openings;
    this.abort = abort;
  }

  static EventListener of(Call call) {
    PhaseListener listener = call.request().tag(PhaseListener.class);
    return listener == null ? EventListener.NONE : listener;
  }

  /** Returns what the try was doing last. */
  Step step() {
    return step.get();
  }

  /** Returns whether the connection was opened for this try. */
  boolean connected() {
    return connected;
  }

  /**
   * Counts the request as sent from now on; called before whoever sends it looks for the last time
   * whether to stop, so that nobody who stopped it takes a request for unsent that leaves after
   * all.
   */
  void sending() {
    advance(Step.REQUEST);
  }

  /** Notes whose source the try waits for; null if it waits for none. */
  void awaiting(@Nullable Part part) {
    awaited = part;
  }

  /** Returns the part whose source the try waits for, or waited for when it ended; null if none. */
  @Nullable Part awaited() {
    return awaited;
  }

  /** Keeps a header that OkHttp would act on by itself. */
  void keepRetryAfter(String value) {
    retryAfter = value;
  }

  /** Returns the header that was kept back, or null. */
  @Nullable String retryAfter() {
    return retryAfter;
  }

  /** Returns how far the try had come when {@code failure} ended it. */
  FailurePhase phase(@Nullable IOException failure) {
    FailurePhase phase = step.get().phase;
    boolean refused = failure != null && refused(failure);
    return phase == FailurePhase.UNANSWERED && refused ? FailurePhase.NOT_SENT : phase;
  }

  /**
   * Returns whether the server has told, by the rules of HTTP/2, that it did not look at the
   * request, or the connection had stopped taking requests before it was written.
   */
  static boolean refused(IOException failure) {
    String type = failure.getClass().getName();
    return type.equals(HTTP2 + "ConnectionShutdownException")
        || (type.equals(HTTP2 + "StreamResetException")
            && "stream was reset: REFUSED_STREAM".equals(failure.getMessage()));
  }

  /**
   * Returns the connection that {@code failure} has ended, if it was one that several requests
   * share, else null. When the server closes it, OkHttp tells each request that its stream was
   * cancelled.
   */
  @Nullable Connection lost(IOException failure) {
    Connection over = connection;
    return over != null && Openings.shares(over.protocol()) && lost(over, failure) ? over : null;
  }

  private static boolean lost(Connection connection, IOException failure) {
    if (failure.getClass().getName().equals(HTTP2 + "StreamResetException")) {
      return "stream was reset: CANCEL".equals(failure.getMessage());
    }
    boolean silence = failure instanceof SocketTimeoutException;
    return failure instanceof SocketException || (!silence && connection.socket().isClosed());
  }

  Timings timings(@Nullable Protocol protocol, boolean bodyRead) {
    long now = System.nanoTime();
    return new Timings(
        dnsNanos,
        connectNanos,
        tlsNanos,
        answerAt - requestStart,
        bodyRead ? now - answerAt : -1,
        protocol == null ? "" : protocol.toString());
  }

  /** Moves on, never back: a connection that lost a race may still be telling of itself. */
  private void advance(Step next) {
    step.accumulateAndGet(next, (a, b) -> a.compareTo(b) >= 0 ? a : b);
  }

  /** Called when no connection that is open can carry the request. */
  @Override
  public void proxySelectStart(Call call, HttpUrl url) {
    advance(Step.OPENING);
    openings.enter(this, abort);
  }

  @Override
  public void dnsStart(Call call, String domainName) {
    advance(Step.DNS);
    dnsStart = System.nanoTime();
  }

  @Override
  public void dnsEnd(Call call, String domainName, List<InetAddress> addresses) {
    dnsNanos = System.nanoTime() - dnsStart;
    advance(Step.CONNECT);
  }

  @Override
  public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
    if (connectStart == -1) {
      connectStart = System.nanoTime();
    }
    advance(Step.CONNECT);
  }

  @Override
  public void secureConnectStart(Call call) {
    tlsStart = System.nanoTime();
    advance(Step.TLS);
  }

  @Override
  public void secureConnectEnd(Call call, @Nullable Handshake handshake) {
    tlsNanos = System.nanoTime() - tlsStart;
  }

  @Override
  public void connectEnd(
      Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol) {
    connectNanos = System.nanoTime() - connectStart;
    connected = true;
  }

  @Override
  public void connectionAcquired(Call call, Connection acquired) {
    connection = acquired;
    advance(Step.CONNECTED);
    openings.connected(this, acquired.protocol());
  }

  @Override
  public void requestHeadersStart(Call call) {
    requestStart = System.nanoTime();
  }

  @Override
  public void requestHeadersEnd(Call call, Request request) {
    if (request.body() == null) {
      advance(Step.ANSWER);
    }
  }

  @Override
  public void requestBodyEnd(Call call, long byteCount) {
    advance(Step.ANSWER);
  }

  @Override
  public void responseHeadersEnd(Call call, Response response) {
    answerAt = System.nanoTime();
    advance(Step.BODY);
  }

  /** What a try does, in order, and what is known of its request meanwhile. */
  enum Step {
    SLOT("waiting for a free slot", FailurePhase.NOT_SENT),
    PREPARE("preparing the request", FailurePhase.NOT_SENT),
    OPENING("waiting for a connection that another call opens", FailurePhase.NOT_SENT),
    DNS("looking up the host", FailurePhase.NOT_SENT),
    CONNECT("connecting", FailurePhase.NOT_SENT),
    TLS("in the TLS handshake", FailurePhase.NOT_SENT),
    CONNECTED("about to send the request", FailurePhase.NOT_SENT),
    REQUEST("sending the request", FailurePhase.UNANSWERED),
    ANSWER("waiting for the answer", FailurePhase.UNANSWERED),
    BODY("reading the answer's body", FailurePhase.ANSWERED);

    private final String words;
    private final FailurePhase phase;

    Step(String words, FailurePhase phase) {
      this.words = words;
      this.phase = phase;
    }

    String words() {
      return words;
    }
  }
}
