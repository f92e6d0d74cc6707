package dev.ovend.rest;

import dev.ovend.core.HttpMethod;
import dev.ovend.core.RateLimitException;
import dev.ovend.core.RateLimitScope;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Ticker;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Spaces out invites that are looked up: an address that looks up more than about 250 in 10 minutes
 * is banned for a day, whatever the answers are. Thread-safe.
 */
final class InviteMiddleware implements Middleware {

  static final int MOST = 240;
  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final String INVITE = "/invites/{invite.code}";

  private static final Log PROCESS = new Log();

  private final Middleware next;
  private final Ticker ticker;
  private final Log log;

  /** When invites were looked up. */
  static final class Log {
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Long> times = new ArrayDeque<>(); // oldest first, guarded by lock

    /** Returns the log of all clients in this process that speak to Discord. */
    static Log ofProcess() {
      return PROCESS;
    }

    /** Notes one and returns 0, or returns how many nanoseconds later there is room for it. */
    long enter(long now) {
      lock.lock();
      try {
        while (!times.isEmpty() && now - times.getFirst() >= WINDOW.toNanos()) {
          times.removeFirst();
        }
        if (times.size() >= MOST) {
          return times.getFirst() + WINDOW.toNanos() - now;
        }
        times.addLast(now);
        return 0;
      } finally {
        lock.unlock();
      }
    }
  }

  InviteMiddleware(Middleware next, Ticker ticker, Log log) {
    this.next = next;
    this.ticker = ticker;
    this.log = log;
  }

  @Override
  public Response handle(CallRun run, Request request) {
    boolean invite =
        request.route().method() == HttpMethod.GET && request.route().template().equals(INVITE);
    if (invite) {
      long wait;
      while ((wait = log.enter(ticker.nanos())) > 0) {
        await(run, request, wait);
      }
    }
    return next.handle(run, request);
  }

  private void await(CallRun run, Request request, long wait) {
    if (!run.settings().waiting() || ticker.nanos() + wait - run.deadlineNanos() >= 0) {
      throw new RateLimitException(
          request
              + ": not sent, "
              + MOST
              + " invites were looked up in 10 minutes and Discord bans an address for a day at"
              + " 250; the next may be in "
              + Durations.text(wait),
          request.route(),
          Duration.ofNanos(wait),
          RateLimitScope.SHARED);
    }
    run.enter(Phase.LIMITED);
    String doing = "while it waited for its turn to look up an invite";
    boolean unused = new Wait().await(ticker, wait, run.cancellation(), request, doing);
  }
}
