package dev.ovend.transport;

import java.io.IOException;
import java.util.Locale;

/**
 * Makes text of the other side safe for messages and logs: on one line, without control characters,
 * of a bounded length.
 */
final class PeerText {

  private static final int SHOWN = 200;

  private PeerText() {}

  /** Returns the text with escapes for all that a terminal or a log would act on, and cut. */
  static String printable(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(SHOWN).forEach(c -> append(shown, c));
    return text.codePointCount(0, text.length()) > SHOWN ? shown + "..." : shown.toString();
  }

  private static void append(StringBuilder shown, int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          shown.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
      default -> shown.appendCodePoint(codePoint);
    }
  }

  /**
   * Returns the exception as the cause of another: itself if all its messages can be shown, else
   * one with the same stack trace whose message can.
   */
  static Throwable printable(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      String message = each.getMessage();
      if (message != null && !message.equals(printable(message))) {
        IOException copy = new IOException(printable(failure.toString()));
        copy.setStackTrace(failure.getStackTrace());
        return copy;
      }
    }
    return failure;
  }
}
