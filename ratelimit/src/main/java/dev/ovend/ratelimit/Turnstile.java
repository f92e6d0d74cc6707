package dev.ovend.ratelimit;

import dev.ovend.core.OvendException;
import dev.ovend.core.RestEvent;
import dev.ovend.core.Route;
import dev.ovend.core.Target;
import dev.ovend.core.Ticker;
import dev.ovend.ratelimit.BucketManager.Start;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets requests pass one by one: all state of a manager, and the lock that guards it. */
final class Turnstile {

  private static final long MILLI = 1_000_000;

  /*
   * One lock guards buckets, gates, queues and alarms. It is held for less than a microsecond,
   * never while waiting, sending or publishing. Whoever frees a slot, by ending a permit or as the
   * ticker's thread, hands it to the one whose turn it is and wakes only that one; waiting threads
   * take the lock again only to give up. The ticker is called with the lock held, so a ticker must
   * not call back with a lock of its own held.
   */
  private final ReentrantLock lock = new ReentrantLock();
  private final Ticker ticker;
  private final Notifier notifier;
  private final int maxQueued;
  private final PredictiveLimiter predictive;
  private final Traffic traffic;
  private final BucketManager buckets;
  private final Dispatcher dispatcher;
  private final Settlement settlement;
  private long arrivals;
  private long timers;
  private long timerAt;
  private Ticker.@Nullable Timer timer;
  private boolean closed;

  Turnstile(RateLimitManager.Builder settings, Notifier notifier) {
    this.notifier = notifier;
    ticker = settings.ticker;
    maxQueued = settings.maxQueued;
    predictive = new PredictiveLimiter(notifier.load(), ticker.nanos());
    traffic = new Traffic(settings, ticker.nanos());
    Share first = settings.pacing == Pacing.ADAPTIVE ? Share.CAREFUL : Share.WHOLE;
    buckets = new BucketManager(predictive, first, ticker.nanos());
    dispatcher =
        new Dispatcher(
            traffic.gates(), settings.pacing, (waiter, now) -> new Grant(this, waiter, now));
    settlement = new Settlement(buckets, predictive, dispatcher, traffic);
  }

  /**
   * Lets a request in. The waiter returned is done if the request may be sent, or was refused, at
   * once.
   *
   * @param wake told once when the waiter is done; must not block
   */
  Waiter enter(Target target, WaitOptions how, Runnable wake) {
    lock.lock();
    try {
      long now = ticker.nanos();
      Start start = traffic.start(target, how.authenticated());
      Feeder feeder = buckets.feeder(target, variant(target, how, now), start, now);
      Waiter waiter = new Waiter(feeder, how, wake, new Waiter.Arrival(now, arrivals++));
      long refused = traffic.tokenRefusedFor(start.gate(), target.route(), now);
      BanGuard guard = start.gate().guard;
      if (closed) {
        waiter.fail(() -> Failures.closed(target));
      } else if (refused > 0) {
        waiter.fail(() -> Failures.tokenRefused(waiter, refused));
      } else if (guard.exhausted(now)) {
        long wait = guard.closedFor(now);
        waiter.fail(() -> Failures.tooManyInvalid(waiter, guard.invalid(), wait));
      } else if (!dispatcher.passes(waiter, now)) {
        queue(waiter, now);
        rearm(now);
      }
      waiter.waits();
      buckets.sweep(now);
      return waiter;
    } finally {
      lock.unlock();
    }
  }

  private String variant(Target target, WaitOptions how, long now) {
    Long server = predictive.delays.serverTime(now);
    long epoch = server == null ? System.currentTimeMillis() : server / MILLI;
    return Variants.of(target, how.body(), epoch);
  }

  private void queue(Waiter waiter, long now) {
    Forecast forecast = Forecast.of(waiter.feeder, waiter.how.priority(), now);
    dispatcher.enqueue(waiter, now);
    Long deadline = waiter.how.deadlineNanos();
    if (!waiter.how.waiting()) {
      dispatcher.fail(waiter, () -> Failures.notWaiting(waiter, forecast), now);
    } else if (deadline != null && forecast.nanos() - Math.max(0, deadline - now) > 0) {
      dispatcher.fail(waiter, () -> Failures.pastDeadline(waiter, forecast, now), now);
    } else if (dispatcher.queued() > maxQueued) {
      dispatcher.fail(waiter, () -> Failures.full(waiter, forecast, maxQueued), now);
    }
  }

  /** Ends a wait without a permit, unless it has ended. */
  void leave(Waiter waiter, Supplier<? extends OvendException> reason) {
    lock.lock();
    try {
      long now = ticker.nanos();
      dispatcher.fail(waiter, reason, now);
      dispatcher.pump(now);
      rearm(now);
    } finally {
      lock.unlock();
    }
  }

  /** Ends a permit with an answer. */
  void answered(Grant grant, Answer answer) {
    Settlement.News news;
    lock.lock();
    try {
      long now = ticker.nanos();
      news = settlement.answered(grant, answer, now);
      rearm(now);
    } finally {
      lock.unlock();
    }
    tell(grant, answer.refusal(), news);
  }

  private void tell(Grant grant, @Nullable Refusal refusal, Settlement.News news) {
    Route route = grant.feeder.key.route();
    if (news.learned() != null) {
      notifier.save(news.learned());
    }
    RestEvent discovered = news.discovered();
    if (discovered != null) {
      notifier.publish(() -> discovered);
    }
    if (news.warns()) {
      int invalid = grant.feeder.gate().guard.invalid();
      notifier.publish(() -> new RestEvent.InvalidRequestsCounted(route, invalid, BanGuard.LIMIT));
    }
    if (refusal != null) {
      RestEvent refused =
          new RestEvent.RateLimited(route, refusal.scope(), Duration.ofNanos(refusal.nanos()));
      notifier.publish(() -> refused);
    }
  }

  /** Ends a permit whose request left without an answer. */
  void unanswered(Grant grant) {
    lock.lock();
    try {
      long now = ticker.nanos();
      settlement.unanswered(grant, now);
      rearm(now);
    } finally {
      lock.unlock();
    }
  }

  /** Ends a permit whose request was not sent. */
  void notSent(Grant grant) {
    lock.lock();
    try {
      long now = ticker.nanos();
      settlement.notSent(grant, now);
      rearm(now);
    } finally {
      lock.unlock();
    }
  }

  /** Lets the ticker come back when the next one is due, and not otherwise. */
  private void rearm(long now) {
    long in = dispatcher.dueIn(now);
    boolean early = timer != null && in != Bucket.NEVER && timerAt - (now + in) <= 0;
    if (early || (timer == null && in == Bucket.NEVER)) {
      return;
    }
    if (timer != null) {
      timer.cancel();
      timer = null;
    }
    if (in != Bucket.NEVER) {
      long number = ++timers;
      timerAt = now + in;
      timer = ticker.schedule(() -> due(number), in);
    }
  }

  private void due(long number) {
    lock.lock();
    try {
      long now = ticker.nanos();
      if (number == timers) {
        timer = null;
        dispatcher.due(now);
        rearm(now);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Returns how long a request would wait now. */
  Forecast forecast(Target target, WaitOptions how) {
    lock.lock();
    try {
      long now = ticker.nanos();
      Gate gate = traffic.start(target, how.authenticated()).gate();
      Feeder feeder = buckets.find(target, variant(target, how, now), gate);
      return feeder == null ? Forecast.of(gate, now) : Forecast.of(feeder, how.priority(), now);
    } finally {
      lock.unlock();
    }
  }

  int queued() {
    lock.lock();
    try {
      return dispatcher.queued();
    } finally {
      lock.unlock();
    }
  }

  int inFlight() {
    lock.lock();
    try {
      return dispatcher.inFlight();
    } finally {
      lock.unlock();
    }
  }

  RateLimitSnapshot snapshot() {
    lock.lock();
    try {
      long now = ticker.nanos();
      RateLimitSnapshot.Global global = RateLimitSnapshot.Global.of(traffic, now);
      return RateLimitSnapshot.of(buckets.feeders(), global, dispatcher.waits(), now);
    } finally {
      lock.unlock();
    }
  }

  /** Ends every wait and lets nobody in any more. */
  void close() {
    lock.lock();
    try {
      closed = true;
      dispatcher.failAll(buckets.feeders(), Failures::closed);
      rearm(ticker.nanos());
    } finally {
      lock.unlock();
    }
  }
}
