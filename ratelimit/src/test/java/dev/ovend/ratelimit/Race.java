package dev.ovend.ratelimit;

import static dev.ovend.ratelimit.Answers.messages;

import dev.ovend.core.CancelledException;
import dev.ovend.core.Headers;
import dev.ovend.core.Target;
import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One slot, its holder, and two who wait for it: what threads may do to them at the same time. Time
 * stands still until somebody lets it pass.
 */
final class Race {

  private static final Target TARGET = messages("1");

  private final ManualTicker ticker = new ManualTicker();
  private final RateLimitManager manager = RateLimitManager.builder().ticker(ticker).build();
  private final AtomicInteger wokenFirst = new AtomicInteger();
  private final AtomicInteger wokenSecond = new AtomicInteger();
  private final Grant holder;
  private final Waiter first;
  private final Waiter second;

  Race() {
    holder = manager.enter(TARGET, WaitOptions.forever(), () -> {}).outcome();
    first = manager.enter(TARGET, WaitOptions.forever(), wokenFirst::incrementAndGet);
    second = manager.enter(TARGET, WaitOptions.forever(), wokenSecond::incrementAndGet);
  }

  /** Ends the holder's permit with an answer: its bucket is used up for a second. */
  void answer() {
    Headers headers = Answers.limit("abc", 2, 0, 1_795_000_001, 1);
    holder.complete(200, headers, null);
  }

  /** Ends the holder's permit as if nothing had been sent. */
  void giveBack() {
    holder.close();
  }

  /** Ends the holder's permit without an answer. */
  void lose() {
    holder.unanswered();
  }

  /** Stops the first wait. */
  void cancel() {
    manager.leave(first, () -> new CancelledException("enough"));
  }

  /** Closes the manager. */
  void close() {
    manager.close();
  }

  /** Lets somebody else come and go at once. */
  void come() {
    Waiter waiter = manager.enter(TARGET, WaitOptions.forever(), () -> {});
    manager.leave(waiter, () -> new CancelledException("never mind"));
    Grant grant = waiter.grant();
    if (grant != null) {
      grant.close();
    }
  }

  /** Lets the window pass. */
  void pass() {
    ticker.advance(Duration.ofMillis(1_001));
  }

  /**
   * Ends what is left, and tells what became of the two who waited, such as {@code granted
   * granted}; says {@code broken} if a permit was lost or given twice, or somebody was woken not
   * exactly once.
   */
  String end() {
    pass();
    boolean clean = manager.inFlight() <= 3;
    holder.close();
    end(first);
    pass();
    end(second);
    clean &= manager.inFlight() == 0 && manager.queued() == 0 && ticker.pending() == 0;
    String outcome = told(first, wokenFirst) + " " + told(second, wokenSecond);
    return clean ? outcome : "broken " + outcome;
  }

  private static void end(Waiter waiter) {
    Grant grant = waiter.grant();
    if (grant != null) {
      grant.close();
    }
  }

  private static String told(Waiter waiter, AtomicInteger woken) {
    String what = waiter.grant() != null ? "granted" : waiter.done() ? "failed" : "waiting";
    return woken.get() == (waiter.done() ? 1 : 0) ? what : what + " broken";
  }
}
