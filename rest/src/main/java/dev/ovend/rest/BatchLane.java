package dev.ovend.rest;

import dev.ovend.core.CancelledException;
import dev.ovend.core.EventSink;
import dev.ovend.core.Ticker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Calls that may be put together, in the order in which they were made, and the one thread that
 * sends them, request after request, until none is left. Thread-safe.
 */
final class BatchLane {

  private final Site site;
  private final BatchComposer composer;
  private final Runnable removal;

  // Guarded by the lock of the site.
  private final NavigableSet<BatchMember> queue = new TreeSet<>(BatchMember.ORDER);
  private final Set<BatchMember> flying = new HashSet<>();
  private @Nullable BatchRound round;
  private @Nullable Window window;
  private long arrivals;

  /** A wait for more calls, until its end or a change. */
  private record Window(CountDownLatch changed, long endNanos) {}

  /** What all lanes of a client share. */
  record Site(ReentrantLock lock, Middleware next, Ticker ticker, EventSink events) {}

  /**
   * Creates one.
   *
   * @param removal makes it unknown; done under the lock when nothing is left
   */
  BatchLane(Site site, BatchComposer composer, Runnable removal) {
    this.site = site;
    this.composer = composer;
    this.removal = removal;
  }

  BatchComposer composer() {
    return composer;
  }

  /** Adds a call; under the lock. */
  void add(BatchMember member) {
    member.arrive(arrivals++);
    queue.add(member);
    if (window != null && changes(window, member)) {
      window.changed.countDown();
    }
  }

  private boolean changes(Window open, BatchMember member) {
    return queue.size() >= composer.full()
        || member.patientUntil(composer.windowNanos()) - open.endNanos < 0;
  }

  /** Starts the thread that sends; once. */
  void start() {
    Thread thread = site.ticker().threads().newThread(this::work);
    thread.setName("ovend-batch");
    try {
      thread.start();
    } catch (Error e) {
      end(e);
      throw e;
    }
  }

  /** Lets go of a call that nobody waits for any more; what is sent for it alone is stopped. */
  void leave(BatchMember member) {
    BatchRound stopped = null;
    site.lock().lock();
    try {
      member.leave();
      boolean last =
          queue.remove(member)
              ? queue.isEmpty() && flying.isEmpty()
              : flying.remove(member) && flying.isEmpty();
      if (last && round != null) {
        round.abandon();
        stopped = round;
      }
      if (window != null) {
        window.changed.countDown();
      }
    } finally {
      site.lock().unlock();
    }
    if (stopped != null) {
      stopped.run().cancellation().cancel();
    }
  }

  private void work() {
    try {
      for (BatchRound next = next(); next != null; next = next()) {
        next.execute();
      }
    } catch (RuntimeException | Error e) {
      end(e);
    }
  }

  /** Returns the next request; null if nothing is left, and the lane has ended. */
  private @Nullable BatchRound next() {
    awaitWindow();
    site.lock().lock();
    try {
      flying.clear();
      List<BatchMember> live = live();
      live.removeIf(this::isKnown);
      if (live.isEmpty()) {
        round = null;
        removal.run();
        return null;
      }
      round = new BatchRound(this, site, composer.choose(live));
      return round;
    } finally {
      site.lock().unlock();
    }
  }

  private boolean isKnown(BatchMember member) {
    BatchOutcome known = composer.known(member);
    if (known != null) {
      queue.remove(member);
      member.end(known, 0);
    }
    return known != null;
  }

  /** Waits until a call has waited long enough, or there are as many as can go. */
  private void awaitWindow() {
    for (Window open = openWindow(); open != null; open = openWindow()) {
      long left = open.endNanos - site.ticker().nanos();
      Ticker.Timer timer = site.ticker().schedule(open.changed::countDown, left);
      try {
        open.changed.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancelledException("batch: interrupted while it waited for more calls");
      } finally {
        timer.cancel();
      }
    }
  }

  /** Returns the wait that the calls of now allow; null if it is over. */
  private @Nullable Window openWindow() {
    long now = site.ticker().nanos();
    site.lock().lock();
    try {
      long left = composer.windowNanos();
      for (BatchMember member : queue) {
        left = Math.min(left, member.patientUntil(composer.windowNanos()) - now);
      }
      boolean over = queue.isEmpty() || queue.size() >= composer.full() || left <= 0;
      window = over ? null : new Window(new CountDownLatch(1), now + left);
      return window;
    } finally {
      site.lock().unlock();
    }
  }

  /** Takes out what goes with a request that may leave now; nothing if it must not leave. */
  List<BatchMember> takeFor(BatchRound leaving) {
    site.lock().lock();
    try {
      List<BatchMember> live = leaving.abandoned() ? List.of() : live();
      List<BatchMember> taken =
          live.isEmpty() ? live : composer.chooseAgain(leaving.chosen(), live);
      taken.forEach(queue::remove);
      flying.addAll(taken);
      if (taken.isEmpty()) {
        leaving.abandon();
      }
      return taken;
    } finally {
      site.lock().unlock();
    }
  }

  /** Returns those of {@code sent} that still wait for an outcome; all if they cannot go alone. */
  List<BatchMember> remaining(List<BatchMember> sent) {
    site.lock().lock();
    try {
      List<BatchMember> left = sent.stream().filter(flying::contains).toList();
      List<BatchMember> again =
          left.isEmpty() || left.size() == sent.size() ? sent : composer.chooseAgain(sent, left);
      return again.isEmpty() ? sent : again;
    } finally {
      site.lock().unlock();
    }
  }

  /** Takes out those of {@code members} that are still there. */
  List<BatchMember> takeOut(List<BatchMember> members) {
    site.lock().lock();
    try {
      return members.stream().filter(queue::remove).toList();
    } finally {
      site.lock().unlock();
    }
  }

  /** Gives everybody their outcome, or their place in the queue back. */
  void deliver(
      List<BatchMember> members, Function<BatchMember, BatchOutcome> outcomes, int attempts) {
    site.lock().lock();
    try {
      for (BatchMember member : members) {
        BatchOutcome outcome = outcomes.apply(member);
        if (!(outcome instanceof BatchOutcome.InTurn again)) {
          member.end(outcome, attempts);
        } else if (flying.contains(member)) {
          queue.add(member.of(again.part()));
        }
      }
    } finally {
      site.lock().unlock();
    }
  }

  boolean isAbandoned(BatchRound ending) {
    site.lock().lock();
    try {
      return ending.abandoned();
    } finally {
      site.lock().unlock();
    }
  }

  private List<BatchMember> live() {
    long now = site.ticker().nanos();
    List<BatchMember> live = new ArrayList<>(queue);
    live.removeIf(member -> member.gone(now));
    return live;
  }

  /** Ends everything after a failure that should not be; nobody waits in vain. */
  private void end(Throwable failure) {
    site.lock().lock();
    try {
      removal.run();
      queue.forEach(member -> member.end(new BatchOutcome.Failed(failure), 0));
      queue.clear();
    } finally {
      site.lock().unlock();
    }
  }
}
