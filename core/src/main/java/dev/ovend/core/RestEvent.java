package dev.ovend.core;

import java.time.Duration;
import java.util.Map;

/**
 * Something that happened inside a client. Events hold routes, never paths, bodies or secrets.
 *
 * <p>Immutable.
 */
public sealed interface RestEvent {

  /** Returns the route it is about. */
  Route route();

  /**
   * A call has begun.
   *
   * @param callId unique in its client
   */
  record CallStarted(long callId, Route route) implements RestEvent {}

  /**
   * A call has its result.
   *
   * @param attempts how often the request was sent
   * @param duration from the call's beginning
   * @param tags what interceptors noted about it
   */
  record CallCompleted(
      long callId,
      Route route,
      int status,
      int attempts,
      Duration duration,
      Map<String, String> tags)
      implements RestEvent {

    /** Copies the tags. */
    public CallCompleted {
      tags = Map.copyOf(tags);
    }
  }

  /**
   * A call has failed.
   *
   * @param error the exception's class and message, without secrets
   * @param tags what interceptors noted about it
   */
  record CallFailed(
      long callId,
      Route route,
      String error,
      int attempts,
      Duration duration,
      Map<String, String> tags)
      implements RestEvent {

    /** Copies the tags. */
    public CallFailed {
      tags = Map.copyOf(tags);
    }
  }

  /**
   * An attempt failed and will be made again.
   *
   * @param attempt the number of the one that failed
   * @param reason such as {@code 502} or {@code connection reset}
   * @param pause until the next one
   */
  record AttemptRetried(long callId, Route route, int attempt, String reason, Duration pause)
      implements RestEvent {}

  /**
   * A permit had to be waited for.
   *
   * @param waited how long
   */
  record RateLimitWaited(Route route, Duration waited) implements RestEvent {}

  /**
   * Discord answered 429.
   *
   * @param scope whose limit it was
   * @param retryAfter how long Discord asks to wait
   */
  record RateLimited(Route route, RateLimitScope scope, Duration retryAfter) implements RestEvent {}

  /**
   * A route's limit has become known, or has changed.
   *
   * @param bucketId as Discord names it
   * @param limit requests per window
   */
  record BucketDiscovered(Route route, String bucketId, int limit) implements RestEvent {}

  /**
   * Half, four fifths or all of the invalid requests have been made that are risked: Discord bans
   * an address that makes too many.
   *
   * @param route of the last one
   * @param invalid requests of the last 10 minutes that were answered with 401, 403 or 429
   * @param limit how many of them lead to a ban
   */
  record InvalidRequestsCounted(Route route, int invalid, int limit) implements RestEvent {}

  /**
   * A circuit has changed.
   *
   * @param route of the request that changed it
   * @param circuit the host, the family of routes, such as {@code /guilds}, or the one route and id
   *     that fails, such as {@code GET /guilds/{guild.id} #1}
   * @param state what it is now
   */
  record CircuitChanged(Route route, String circuit, CircuitState state) implements RestEvent {}

  /**
   * A call makes no progress.
   *
   * @param duration how long it has been in its present phase
   * @param explanation what it has been through, and where it is
   */
  record CallStalled(long callId, Route route, Duration duration, String explanation)
      implements RestEvent {}

  /** A read was answered by an identical one that was on its way. */
  record CallDeduplicated(long callId, Route route) implements RestEvent {}

  /**
   * Calls were put together into one request.
   *
   * @param route of that request
   * @param calls how many
   */
  record CallsBatched(Route route, int calls) implements RestEvent {}

  /**
   * A streamed answer was given up without being closed; it is closed now.
   *
   * @param opener where the call was made
   */
  record StreamLeaked(Route route, String opener) implements RestEvent {}

  /**
   * A call was dropped, because the client was closed and the drain time was over.
   *
   * @param explanation what it had been through, and where it was
   */
  record CallDropped(long callId, Route route, String explanation) implements RestEvent {}
}
