package dev.ovend.json;

import dev.ovend.core.ApiError;
import dev.ovend.core.Headers;
import dev.ovend.core.Limited;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of an error. Whatever is missing or odd is left out, and what is kept is bounded:
 * reading an error never fails.
 *
 * <p>See Discord Docs/Error Messages.
 */
public final class ErrorBody {

  private static final double LONGEST_SECONDS = 86_400;

  private ErrorBody() {}

  /** Reads an error with its tree of field errors, or an OAuth2 error, or no JSON at all. */
  public static ApiError decode(int status, Headers headers, byte[] body) {
    ErrorReader read = ErrorReader.read(body);
    String message = read.message;
    if (message.isEmpty()) {
      message = (read.error + " " + read.description).strip();
    }
    if (message.isEmpty()) {
      message = "no message from Discord (" + body.length + " bytes that are not its JSON)";
    }
    return new ApiError(status, read.code, message, read.violations, headers.first("CF-RAY"));
  }

  /** Reads the body of a 429, its wait at most a day; returns null if it is not Discord's. */
  public static @Nullable Limited limited(byte[] body) {
    ErrorReader read = ErrorReader.read(body);
    if (read.retryAfter == null) {
      return null;
    }
    double seconds = Math.clamp(read.retryAfter, 0.0, LONGEST_SECONDS);
    return new Limited(Duration.ofNanos((long) Math.ceil(seconds * 1e9)), read.global);
  }
}
