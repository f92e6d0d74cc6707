package dev.ovend.core;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as Discord told it.
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

  /** Copies the violations. */
  public ApiError {
    violations = List.copyOf(violations);
  }
}
