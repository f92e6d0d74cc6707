package dev.ovend.ratelimit;

import dev.ovend.core.Body;
import dev.ovend.core.Cancellation;
import dev.ovend.core.Priority;
import org.jspecify.annotations.Nullable;

/**
 * How one request waits for its permit.
 *
 * <p>Immutable.
 *
 * @param priority how urgent it is
 * @param deadlineNanos when it must have its permit, on the ticker; null if it may wait for ever
 * @param waiting whether it may wait at all
 * @param authenticated whether it carries the token; if not, it counts for the address it comes
 *     from instead
 * @param cancellation stops the wait
 * @param body what is sent: some limits are for certain fields only
 */
public record WaitOptions(
    Priority priority,
    @Nullable Long deadlineNanos,
    boolean waiting,
    boolean authenticated,
    Cancellation cancellation,
    Body body) {

  /** Returns the options of an ordinary request that waits as long as it takes. */
  public static WaitOptions forever() {
    return new WaitOptions(Priority.NORMAL, null, true, true, new Cancellation(), Body.empty());
  }

  /** Returns a copy of another priority. */
  public WaitOptions withPriority(Priority other) {
    return new WaitOptions(other, deadlineNanos, waiting, authenticated, cancellation, body);
  }

  /** Returns a copy that waits until {@code nanos} on the ticker. */
  public WaitOptions withDeadline(long nanos) {
    return new WaitOptions(priority, nanos, waiting, authenticated, cancellation, body);
  }

  /** Returns a copy that is refused at once where it would have to wait. */
  public WaitOptions withoutWaiting() {
    return new WaitOptions(priority, deadlineNanos, false, authenticated, cancellation, body);
  }

  /** Returns a copy for a request that does not carry the token. */
  public WaitOptions unauthenticated() {
    return new WaitOptions(priority, deadlineNanos, waiting, false, cancellation, body);
  }

  /** Returns a copy that {@code other} stops. */
  public WaitOptions withCancellation(Cancellation other) {
    return new WaitOptions(priority, deadlineNanos, waiting, authenticated, other, body);
  }

  /** Returns a copy for a request that carries {@code other}. */
  public WaitOptions withBody(Body other) {
    return new WaitOptions(priority, deadlineNanos, waiting, authenticated, cancellation, other);
  }
}
