package dev.ovend.rest;

import dev.ovend.core.Target;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * How long an interaction may still be answered: 3 seconds by its callback, 15 minutes by what
 * follows, both from when it was made, which its id tells.
 *
 * <p>See Discord Docs/Receiving and Responding.
 */
final class InteractionTime {

  private static final Duration CALLBACK = Duration.ofSeconds(3);
  private static final Duration FOLLOW_UP = Duration.ofMinutes(15);

  /** However late it seems to be, the clocks may differ by as much. */
  private static final Duration LEAST = Duration.ofSeconds(1);

  private static final String CALLBACKS = "/interactions/";
  private static final String WEBHOOKS = "/webhooks/";
  private static final String MARK = "interaction:";
  private static final long EPOCH = 1_420_070_400_000L;
  private static final int TIME_SHIFT = 22;

  private InteractionTime() {}

  /** Returns the time that is left; null if the target has to do with no interaction. */
  static @Nullable Duration left(Target target, InstantSource clock) {
    String path = target.path();
    if (path.startsWith(CALLBACKS)) {
      return left(id(segment(path, 2)), CALLBACK, clock);
    }
    if (path.startsWith(WEBHOOKS)) {
      long id = ofToken(segment(path, 3));
      return id == 0 ? null : left(id, FOLLOW_UP, clock);
    }
    return null;
  }

  private static Duration left(long id, Duration whole, InstantSource clock) {
    if (id == 0) {
      return whole;
    }
    long age = clock.millis() - (EPOCH + (id >>> TIME_SHIFT));
    long left = Math.clamp(whole.toMillis() - age, LEAST.toMillis(), whole.toMillis());
    return Duration.ofMillis(left);
  }

  private static String segment(String path, int index) {
    String[] segments = path.split("/", index + 2);
    return segments.length > index ? segments[index] : "";
  }

  /** Returns the id that an interaction's token begins with, in base 64; 0 if it is none. */
  private static long ofToken(String token) {
    int whole = Math.min(token.length(), 44) / 4 * 4;
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(token.substring(0, whole));
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      int end = text.indexOf(':', MARK.length());
      return text.startsWith(MARK) && end > 0 ? id(text.substring(MARK.length(), end)) : 0;
    } catch (IllegalArgumentException e) {
      return 0;
    }
  }

  private static long id(String digits) {
    try {
      return Long.parseUnsignedLong(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
