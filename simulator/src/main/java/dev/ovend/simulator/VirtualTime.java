package dev.ovend.simulator;

import dev.ovend.core.Ticker;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * Time that passes only while every thread in it waits, and then at once: hours of waiting take
 * moments. It moves while {@link #run} or {@link #call} runs something, and stands still otherwise.
 *
 * {@snippet :
 * VirtualTime time = VirtualTime.create();
 * try (Simulator discord = Simulator.builder().startInMemory(time);
 *     RestClient rest =
 *         RestClient.builder()
 *             .token(BotToken.of(discord.token()))
 *             .transport(discord.httpClient())
 *             .ticker(time)
 *             .build()) {
 *   time.run(() -> ...);
 * }
 * }
 *
 * <p>Everything that waits must wait in this time, on threads that it knows: the one that runs,
 * those of {@link #threads()}, and those of a client that has it as its ticker. A thread that waits
 * for anything else, such as a socket, counts as waiting, and time passes. Meant for up to some
 * thousand threads. Thread-safe.
 */
public final class VirtualTime implements Ticker {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ConcurrentSkipListSet<Entry> entries = new ConcurrentSkipListSet<>();
  private final Map<Thread, Boolean> threads = new ConcurrentHashMap<>();
  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicLong scheduled = new AtomicLong();
  private final Duration patience;
  private volatile long now;

  private VirtualTime(Duration patience) {
    this.patience = patience;
  }

  /** Creates a time that stands at its beginning. */
  public static VirtualTime create() {
    return new VirtualTime(PATIENCE);
  }

  /** Creates one that gives up after {@code patience} of real time without anything to do. */
  static VirtualTime create(Duration patience) {
    return new VirtualTime(patience);
  }

  @Override
  public long nanos() {
    return now;
  }

  /** Returns how much time has passed since the beginning. */
  public Duration elapsed() {
    return Duration.ofNanos(now);
  }

  @Override
  public Timer schedule(Runnable action, long delayNanos) {
    Entry entry = new Entry(now + Math.max(0, delayNanos), scheduled.incrementAndGet(), action);
    entries.add(entry);
    return () -> entries.remove(entry);
  }

  /** Returns what makes the threads that this time waits for; virtual ones. */
  @Override
  public ThreadFactory threads() {
    ThreadFactory virtual = Thread.ofVirtual().factory();
    return task -> {
      Thread thread = virtual.newThread(task);
      threads.put(thread, true);
      return thread;
    };
  }

  /**
   * Lets the calling thread wait; it must be one of this time.
   *
   * @throws InterruptedException if it is interrupted
   */
  public void sleep(Duration duration) throws InterruptedException {
    checkKnown(Thread.currentThread());
    CountDownLatch over = new CountDownLatch(1);
    Timer timer = schedule(over::countDown, duration.toNanos());
    try {
      over.await();
    } finally {
      timer.cancel();
    }
  }

  /** Runs {@code body} as {@link #call} does. */
  public void run(Runnable body) {
    try {
      Object unused =
          call(() -> {
            body.run();
            return body;
          });
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("virtual time: stopped", e);
    }
  }

  /**
   * Runs {@code body} on a thread of this time, moves time until it ends, and returns what it
   * returns. Threads that have not ended by then stand still with the time.
   *
   * @throws IllegalStateException if something runs already, or if all threads wait for what never
   *     comes; the message tells where
   * @throws Exception what {@code body} threw
   */
  public <T> T call(Callable<T> body) throws Exception {
    if (!running.compareAndSet(false, true)) {
      throw new IllegalStateException(
          "virtual time: runs already (expected: one run at a time; use threads() inside it)");
    }
    try {
      CompletableFuture<T> end = new CompletableFuture<>();
      start("virtual-time-body", threads(), () -> complete(end, body));
      Thread driver = start("virtual-time", Thread.ofVirtual().factory(), new Driver(end)::drive);
      try {
        return end.get();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        throw e.getCause() instanceof Exception cause ? cause : e;
      } finally {
        end.cancel(false);
        driver.join();
      }
    } finally {
      running.set(false);
    }
  }

  /** Fails unless this time waits for {@code thread}. */
  void checkKnown(Thread thread) {
    if (!threads.containsKey(thread)) {
      throw new IllegalStateException(
          "thread "
              + thread.getName()
              + ": not in virtual time, which would pass without it"
              + " (expected: inside VirtualTime.run(), or made by VirtualTime.threads())");
    }
  }

  private static Thread start(String name, ThreadFactory factory, Runnable task) {
    Thread thread = factory.newThread(task);
    thread.setName(name);
    thread.start();
    return thread;
  }

  private static <T> void complete(CompletableFuture<T> end, Callable<T> body) {
    try {
      end.complete(body.call());
    } catch (Throwable e) {
      end.completeExceptionally(e);
    }
  }

  /** Returns whether every thread waits, and drops those that have ended. */
  private boolean quiet() {
    for (Iterator<Thread> each = threads.keySet().iterator(); each.hasNext(); ) {
      Thread.State state = each.next().getState();
      if (state == Thread.State.TERMINATED) {
        each.remove();
      } else if (state == Thread.State.RUNNABLE) {
        return false;
      }
    }
    return true;
  }

  private record Entry(long due, long sequence, Runnable action) implements Comparable<Entry> {

    @Override
    public int compareTo(Entry other) {
      int byTime = Long.compare(due, other.due);
      return byTime != 0 ? byTime : Long.compare(sequence, other.sequence);
    }
  }

  /** Moves time until {@code end} is done. */
  private final class Driver {

    private final CompletableFuture<?> end;
    private long idleSince = System.nanoTime();

    private Driver(CompletableFuture<?> end) {
      this.end = end;
    }

    @SuppressWarnings("ThreadPriorityCheck") // only lets others use the core; nothing relies on it
    void drive() {
      while (!end.isDone()) {
        if (!settled()) {
          idleSince = System.nanoTime();
          Thread.yield();
        } else if (!step() && System.nanoTime() - idleSince > patience.toNanos()) {
          giveUp();
        }
      }
    }

    /** A thread that is just being woken may look as if it waits: only the second look counts. */
    private boolean settled() {
      boolean first = quiet();
      return first && quiet();
    }

    private boolean step() {
      Entry next = entries.pollFirst();
      if (next == null) {
        return false;
      }
      now = Math.max(now, next.due);
      next.action.run();
      idleSince = System.nanoTime();
      return true;
    }

    private void giveUp() {
      String waiting =
          threads.keySet().stream()
              .map(VirtualTime::whereabouts)
              .sorted()
              .collect(Collectors.joining("; "));
      end.completeExceptionally(
          new IllegalStateException(
              "virtual time: nothing will ever happen, no timer is set and every thread waits: "
                  + waiting));
      threads.keySet().forEach(Thread::interrupt);
    }
  }

  /** Returns the thread and the first line of its stack that is not the JDK's own. */
  private static String whereabouts(Thread thread) {
    for (StackTraceElement line : thread.getStackTrace()) {
      if (!line.getClassName().startsWith("java.") && !line.getClassName().startsWith("jdk.")) {
        return thread.getName() + " at " + line;
      }
    }
    return thread.getName();
  }
}
