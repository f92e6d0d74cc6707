package dev.ovend.core;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when content fails in this program: what a request uploads cannot be read, or an answer is
 * larger than the client holds in memory. The request is not sent again, because it would fail the
 * same way, and the failure does not count as one of Discord's. Immutable.
 */
public final class ContentException extends OvendException {

  private static final long serialVersionUID = 1;

  private final FailurePhase phase;

  /** Creates an exception; {@code message} names the content, without secrets. */
  public ContentException(FailurePhase phase, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.phase = phase;
  }

  /**
   * Returns an exception that names the part whose source failed, and says what follows from it.
   */
  public static ContentException of(FailurePhase phase, Route route, Part part, Throwable cause) {
    String consequence =
        phase == FailurePhase.NOT_SENT
            ? " (nothing was sent)"
            : " (the request left incomplete; Discord does not act on it)";
    return new ContentException(
        phase, route + ": " + part + ": " + said(cause) + consequence, cause);
  }

  /** Returns what an exception says, with its type unless the message is a sentence by itself. */
  private static String said(Throwable cause) {
    String message = cause.getMessage();
    String type = cause.getClass().getSimpleName();
    if (message == null) {
      return type;
    }
    boolean sentence = cause.getClass() == IOException.class || cause instanceof OvendException;
    return sentence ? message : type + ": " + message;
  }

  /**
   * Returns how far the attempt had come. Discord does not act on an upload that broke off,
   * although a part of it left.
   */
  public FailurePhase phase() {
    return phase;
  }
}
