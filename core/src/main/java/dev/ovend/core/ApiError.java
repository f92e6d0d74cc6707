package dev.ovend.core;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as Discord reported it. Its texts are one line each and bounded: control characters are
 * escaped, and long texts are cut.
 *
 * <p>See Discord Docs/Error Messages.
 *
 * @param status the HTTP status
 * @param code Discord's JSON error code; 0 if the body held none
 * @param message Discord's words; the status if the body held none
 * @param violations what is wrong with which field, flattened
 * @param ray Cloudflare's id of the request, for support; null if there was none
 */
public record ApiError(
    int status, int code, String message, List<Violation> violations, @Nullable String ray)
    implements Serializable {

  private static final int MAX_MESSAGE = 500;
  private static final int MAX_RAY = 100;

  /** Copies the violations, and bounds the texts. */
  public ApiError {
    message = Text.printable(message, MAX_MESSAGE);
    ray = ray == null ? null : Text.printable(ray, MAX_RAY);
    violations = List.copyOf(violations);
  }
}
