package dev.ovend.simulator;

import java.time.Duration;
import java.util.Random;

/**
 * Something that goes wrong with one request. What befalls the body leaves answers alone that have
 * none. Immutable.
 */
public final class Fault {

  private static final int FIRST_ERROR = 500;
  private static final int LAST_ERROR = 599;

  private final String name;
  private final Effect effect;

  private Fault(String name, Effect effect) {
    this.name = name;
    this.effect = effect;
  }

  /** Delays a request before it is judged, and its answer after it took effect. */
  public static Fault latency(Duration up, Duration down) {
    return latency(up, down, 0.0);
  }

  /**
   * Delays a request and its answer, each by a time drawn anew around the mean.
   *
   * @param up mean one-way delay before a request is judged
   * @param down mean one-way delay after it took effect
   * @param jitter the share by which a delay may be shorter or longer, from 0.0 to 1.0
   */
  public static Fault latency(Duration up, Duration down, double jitter) {
    Latency checked = new Latency(up, down, jitter, new Random());
    return new Fault("latency", new Effect.Delay(checked.up(), checked.down(), checked.jitter()));
  }

  /**
   * Answers with a page of the edge, without {@code Via}, before anything is judged or counted.
   *
   * @param status 500 to 599
   */
  public static Fault edgeError(int status) {
    return new Fault("edgeError(" + status + ")", new Effect.EdgeError(checked(status)));
  }

  /**
   * Answers with an error of Discord's after the request took effect. A request that was refused
   * before its handler keeps its answer.
   *
   * @param status 500 to 599
   */
  public static Fault innerError(int status) {
    return new Fault("innerError(" + status + ")", new Effect.InnerError(checked(status)));
  }

  /**
   * Aborts the connection, and all of its streams, with a TCP reset before anything is judged or
   * counted.
   */
  public static Fault resetBefore() {
    return new Fault("resetBefore", new Effect.ResetBefore());
  }

  /**
   * Aborts the connection, and all of its streams, with a TCP reset while the request arrives.
   *
   * @param bytes how much of the body has come by then, at least 0; all of it, if it is smaller
   */
  public static Fault resetUpload(long bytes) {
    if (bytes < 0) {
      throw new IllegalArgumentException("bytes: " + bytes + " (expected: >= 0)");
    }
    return new Fault("resetUpload", new Effect.ResetUpload(bytes));
  }

  /** Aborts the connection, and all of its streams, with a TCP reset after the effect. */
  public static Fault resetAfter() {
    return new Fault("resetAfter", new Effect.ResetAfter());
  }

  /**
   * Ends the request's HTTP/2 stream with {@code REFUSED_STREAM}, which promises that nothing was
   * judged or counted; the connection lives on. Over HTTP/1.1, as {@link #resetBefore()}.
   */
  public static Fault refusedStream() {
    return new Fault("refusedStream", new Effect.RefuseStream());
  }

  /**
   * Ends the request's HTTP/2 stream with {@code INTERNAL_ERROR} before anything is judged or
   * counted; the connection lives on. Over HTTP/1.1, as {@link #resetBefore()}.
   */
  public static Fault resetStreamBefore() {
    return new Fault("resetStreamBefore", new Effect.ResetStreamBefore());
  }

  /**
   * Ends the request's HTTP/2 stream with {@code INTERNAL_ERROR} after the request took effect; the
   * connection lives on. Over HTTP/1.1, as {@link #resetAfter()}.
   */
  public static Fault resetStreamAfter() {
    return new Fault("resetStreamAfter", new Effect.ResetStreamAfter());
  }

  /**
   * Serves the request, and announces with {@code GOAWAY} that it was the connection's last; what
   * came before is served as well. What is on its way over it is never judged or counted, which the
   * announcement promises. Over HTTP/1.1, {@code Connection: close}.
   */
  public static Fault goAway() {
    return new Fault("goAway", new Effect.GoAway());
  }

  /**
   * Announces with {@code GOAWAY} that neither the request nor any that comes will be judged, and
   * closes the connection: what was judged before loses its answer. Over HTTP/1.1, closes it
   * without an answer, before anything is judged or counted.
   */
  public static Fault goAwayAbruptly() {
    return new Fault("goAwayAbruptly", new Effect.GoAwayAbruptly());
  }

  /** The fault of a request whose connection had said before that it would not be served. */
  static Fault leftBehind() {
    return new Fault("leftBehind", new Effect.LeftBehind());
  }

  /** Never answers, and judges and counts nothing; the connection stays open. */
  public static Fault hang() {
    return new Fault("hang", new Effect.Hang());
  }

  /** Never answers, though the request took effect; the connection stays open. */
  public static Fault lostAnswer() {
    return new Fault("lostAnswer", new Effect.LostAnswer());
  }

  /** Announces the whole body, sends half of it, and closes the connection. */
  public static Fault truncatedBody() {
    return new Fault("truncatedBody", new Effect.Truncation());
  }

  /** Sends the body in small pieces that take this long together. */
  public static Fault slowBody(Duration over) {
    if (!over.isPositive()) {
      throw new IllegalArgumentException("over: " + over + " (expected: > 0)");
    }
    return new Fault("slowBody", new Effect.Trickle(over));
  }

  /** Sends the body as this {@code Content-Type}. */
  public static Fault contentType(String contentType) {
    if (contentType.isBlank()) {
      throw new IllegalArgumentException("contentType: blank (expected: a media type)");
    }
    return new Fault("contentType", new Effect.Relabel(contentType));
  }

  /** Sends a whole body that is JSON only at its beginning. */
  public static Fault malformedJson() {
    return new Fault("malformedJson", new Effect.Malformation());
  }

  /**
   * Sends the body after many spaces: JSON still, but more of it than anybody should read.
   *
   * @param bytes how many spaces, at least 1
   */
  public static Fault hugeBody(long bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("bytes: " + bytes + " (expected: >= 1)");
    }
    return new Fault("hugeBody", new Effect.Padding(bytes));
  }

  Effect effect() {
    return effect;
  }

  /** Returns its name, as it stands in the journal. */
  @Override
  public String toString() {
    return name;
  }

  private static int checked(int status) {
    if (status < FIRST_ERROR || status > LAST_ERROR) {
      throw new IllegalArgumentException("status: " + status + " (expected: 500 to 599)");
    }
    return status;
  }
}
