package dev.ovend.rest;

import java.io.InputStream;
import java.lang.StackWalker.StackFrame;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a streamed call was made: the innermost frames of the user's own code. Immutable.
 *
 * @param frames innermost first, not yet looked up in their sources
 */
record Opener(List<StackFrame> frames) {

  private static final int SHOWN = 3;
  private static final Set<String> OWN =
      Set.of("dev.ovend", "dev.ovend.api", "dev.ovend.core", "dev.ovend.rest");

  /** Returns whoever called the library on this thread. */
  static Opener here() {
    return new Opener(
        StackWalker.getInstance()
            .walk(frames -> frames.dropWhile(Opener::own).limit(SHOWN).toList()));
  }

  private static boolean own(StackFrame frame) {
    String type = frame.getClassName();
    return OWN.contains(type.substring(0, Math.max(0, type.lastIndexOf('.'))));
  }

  /** Names this as the one who opened the stream, if it is watched, and returns it. */
  InputStream opened(InputStream stream) {
    if (stream instanceof OpenStream watched) {
      watched.openedBy(this);
    }
    return stream;
  }

  /** Returns the frames, such as {@code com.acme.Bot.load(Bot.java:42), from ...}. */
  @Override
  public String toString() {
    return frames.stream().map(StackFrame::toString).collect(Collectors.joining(", from "));
  }
}
