package dev.ovend.ratelimit;

import dev.ovend.core.Cancellation;
import dev.ovend.core.CancelledException;
import dev.ovend.core.EventSink;
import dev.ovend.core.InvalidRequestLimitException;
import dev.ovend.core.InvalidTokenException;
import dev.ovend.core.Permit;
import dev.ovend.core.RateLimitException;
import dev.ovend.core.RestEvent;
import dev.ovend.core.Target;
import dev.ovend.core.Ticker;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides when each request of one token may be sent, so that Discord has nothing to refuse. What
 * the limits are is learned from the answers.
 *
 * <p>Thread-safe. Whoever creates one closes it.
 *
 * <p>See Discord Docs/Rate Limits.
 */
public final class RateLimitManager implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(RateLimitManager.class.getName());

  private final Turnstile turnstile;
  private final Notifier notifier;

  private RateLimitManager(Builder settings) {
    notifier = new Notifier(settings.eventSink, settings.store, LOG);
    turnstile = new Turnstile(settings, notifier);
  }

  /** Returns a builder with every setting at its default. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Waits until a request may be sent, most urgent first and in order among the equally urgent of
   * one bucket; a request that has waited long goes before younger, more urgent ones.
   *
   * @return the permit, which must be ended whatever happens
   * @throws RateLimitException at once, if the wait will pass the deadline as far as is known, if
   *     the request must not wait, or if too many wait already; at the deadline, if the wait turned
   *     out longer than was known
   * @throws InvalidRequestLimitException at once, if so many requests were invalid that one more
   *     could lead to a ban
   * @throws InvalidTokenException at once, if Discord has refused the token
   * @throws CancelledException if {@code how} is cancelled, the manager is closed, or the thread is
   *     interrupted while it waits; its interrupt flag is then still set
   */
  public Permit acquire(Target target, WaitOptions how) {
    if (how.cancellation().cancelled()) {
      throw Failures.cancelled(target);
    }
    Thread thread = Thread.currentThread();
    Waiter waiter = enter(target, how, () -> LockSupport.unpark(thread));
    if (waiter.done()) {
      return waiter.outcome();
    }
    boolean waited = false;
    try {
      await(waiter, target);
      tellWaited(waiter, target);
      waited = true;
    } finally {
      if (!waited) {
        giveUp(waiter, target);
      }
    }
    return waiter.outcome();
  }

  private void tellWaited(Waiter waiter, Target target) {
    Grant grant = waiter.grant();
    if (grant != null) {
      Duration waited = Duration.ofNanos(grant.waitedNanos());
      notifier.publish(() -> new RestEvent.RateLimitWaited(target.route(), waited));
    }
  }

  /** Leaves the queue, or returns the permit, after an error in the thread that waits. */
  private void giveUp(Waiter waiter, Target target) {
    leave(waiter, () -> Failures.cancelled(target));
    Grant grant = waiter.grant();
    if (grant != null) {
      grant.close();
    }
  }

  /** Begins a wait without blocking; {@code wake} is told when it is over. */
  Waiter enter(Target target, WaitOptions how, Runnable wake) {
    return turnstile.enter(target, how, wake);
  }

  /** Ends a wait that has not ended yet. */
  void leave(Waiter waiter, Supplier<CancelledException> reason) {
    turnstile.leave(waiter, reason);
  }

  private void await(Waiter waiter, Target target) {
    Cancellation.Registration stop =
        waiter.how.cancellation().onCancel(() -> leave(waiter, () -> Failures.cancelled(target)));
    try {
      while (!waiter.done()) {
        LockSupport.park(this);
        if (Thread.currentThread().isInterrupted()) {
          leave(waiter, () -> Failures.interrupted(target));
        }
      }
    } finally {
      stop.close();
    }
  }

  /**
   * Returns how long an ordinary request would wait if it came now, as far as is known: not longer
   * than that, unless a limit shrinks or somebody more urgent comes.
   */
  public Duration estimate(Target target) {
    return Duration.ofNanos(turnstile.forecast(target, WaitOptions.forever()).nanos());
  }

  /** Returns all that is known of the limits now. */
  public RateLimitSnapshot snapshot() {
    return turnstile.snapshot();
  }

  /** Returns how many requests wait. */
  public int queued() {
    return turnstile.queued();
  }

  /** Returns how many permits have not ended. */
  public int inFlight() {
    return turnstile.inFlight();
  }

  /** Ends every wait with a {@link CancelledException}; permits that are out may still end. */
  @Override
  public void close() {
    turnstile.close();
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return "RateLimitManager["
        + inFlight()
        + " in flight, "
        + queued()
        + " queued, "
        + snapshot().global()
        + "]";
  }

  /** Collects settings. Not thread-safe; may be reused after {@link #build()}. */
  public static final class Builder {

    private static final int MAX_PER_SECOND = 10_000;
    private static final int MAX_PARALLEL = 10_000;

    Ticker ticker = Ticker.system();
    EventSink eventSink = EventSink.NONE;
    int globalPerSecond = 50;
    int maxQueued = 10_000;
    int parallel = 32;
    Pacing pacing = Pacing.BURST;
    RateLimitStore store = RateLimitStore.inMemory();
    @Nullable String applicationId;
    private @Nullable BanGuard guard;

    private Builder() {}

    /** Sets what tells the time; the running JVM's by default. */
    public Builder ticker(Ticker ticker) {
      this.ticker = ticker;
      return this;
    }

    /** Sets who is told of waits, 429s and limits learned; nobody by default. */
    public Builder eventSink(EventSink eventSink) {
      this.eventSink = eventSink;
      return this;
    }

    /**
     * Sets how many requests Discord allows the token in a second over all routes; 50 by default.
     *
     * @throws IllegalArgumentException if it is not between 1 and 10,000
     */
    public Builder globalPerSecond(int requests) {
      this.globalPerSecond = between("globalPerSecond", requests, 1, MAX_PER_SECOND);
      return this;
    }

    /**
     * Sets how many requests may wait; one more is refused at once. 10,000 by default.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder maxQueued(int requests) {
      this.maxQueued = between("maxQueued", requests, 0, Integer.MAX_VALUE);
      return this;
    }

    /**
     * Sets how many requests of a route may be in flight whose answers tell no limit, for each of
     * its major parameters; 32 by default.
     *
     * @throws IllegalArgumentException if it is not between 1 and 10,000
     */
    public Builder parallel(int requests) {
      this.parallel = between("parallel", requests, 1, MAX_PARALLEL);
      return this;
    }

    /** Sets how requests are spread over the window of a limit; {@link Pacing#BURST} by default. */
    public Builder pacing(Pacing pacing) {
      this.pacing = pacing;
      return this;
    }

    /** Sets who keeps what is learned of limits; by default it is forgotten with the manager. */
    public Builder store(RateLimitStore store) {
      this.store = store;
      return this;
    }

    /**
     * Sets who counts invalid requests, together with other clients behind the same address; by
     * default each manager counts its own.
     */
    public Builder banGuard(BanGuard guard) {
      this.guard = guard;
      return this;
    }

    BanGuard guard() {
      BanGuard shared = guard;
      return shared == null ? new BanGuard() : shared;
    }

    /**
     * Sets the application's id, by which follow-ups to interactions are told from other webhooks:
     * they do not count for the limit over all routes. Null, the default, exempts none.
     */
    public Builder applicationId(@Nullable String id) {
      this.applicationId = id;
      return this;
    }

    /** Returns a manager with what was set so far. */
    public RateLimitManager build() {
      return new RateLimitManager(this);
    }

    private static int between(String name, int value, int least, int most) {
      if (value < least || value > most) {
        throw new IllegalArgumentException(
            name + ": " + value + " (expected: " + least + " to " + most + ")");
      }
      return value;
    }
  }
}
