package dev.ovend.core;

import java.util.stream.Collectors;

/**
 * Discord answered with an error.
 *
 * <p>See Discord Docs/Error Messages.
 */
public final class DiscordApiException extends OvendException {

  private static final long serialVersionUID = 1;

  /** How many violations the message shows. */
  private static final int SHOWN = 20;

  private final Route route;
  private final ApiError error;
  private final int attempts;

  /**
   * Creates one.
   *
   * @param attempts how often the request was sent
   * @param verdict what follows from the error, such as {@code not retryable}
   */
  public DiscordApiException(Route route, ApiError error, int attempts, String verdict) {
    super(message(route, error, attempts, verdict), null);
    this.route = route;
    this.error = error;
    this.attempts = attempts;
  }

  private static String message(Route route, ApiError error, int attempts, String verdict) {
    StringBuilder text = new StringBuilder();
    text.append(route).append(": ").append(error.status()).append(' ').append(error.message());
    if (error.code() != 0) {
      text.append(" (").append(error.code()).append(')');
    }
    int violations = error.violations().size();
    if (violations > 0) {
      text.append(": ")
          .append(
              error.violations().stream()
                  .limit(SHOWN)
                  .map(Violation::toString)
                  .collect(Collectors.joining("; ")));
    }
    if (violations > SHOWN) {
      text.append("; and ").append(violations - SHOWN).append(" more");
    }
    text.append("; attempt ").append(attempts).append(", ").append(verdict);
    if (error.ray() != null) {
      text.append("; cf-ray ").append(error.ray());
    }
    return text.toString();
  }

  /** Returns the route. */
  public Route route() {
    return route;
  }

  /** Returns the error as Discord told it. */
  public ApiError error() {
    return error;
  }

  /** Returns the HTTP status, short for {@code error().status()}. */
  public int status() {
    return error.status();
  }

  /** Returns Discord's JSON error code, 0 if there was none, short for {@code error().code()}. */
  public int code() {
    return error.code();
  }

  /**
   * Returns Discord's JSON error code by its name, for a {@code switch} over its {@code known()}.
   */
  public ErrorCode errorCode() {
    return ErrorCode.of(error.code());
  }

  /** Returns how often the request was sent. */
  public int attempts() {
    return attempts;
  }
}
