package dev.ovend.bench;

import dev.ovend.core.Cancellation;
import dev.ovend.core.CancelledException;
import dev.ovend.core.Headers;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Permit;
import dev.ovend.core.Target;
import dev.ovend.ratelimit.RateLimitManager;
import dev.ovend.ratelimit.WaitOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A hundred thousand calls that wait, each on a virtual thread of its own, and as many channels
 * that nobody uses. The bytes are what the heap holds more than before, threads included.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class CrowdBenchmark {

  private static final int MANY = 100_000;
  private static final Target TARGET = Target.parse(HttpMethod.POST, "/channels/1/messages");

  private final Headers headers =
      Headers.of(
          "Via",
          "1.1 google",
          "X-RateLimit-Bucket",
          "80c17d2f203122d936070c88c8d10f33",
          "X-RateLimit-Limit",
          "5",
          "X-RateLimit-Remaining",
          "4",
          "X-RateLimit-Reset",
          "1795000000.000",
          "X-RateLimit-Reset-After",
          "0.001");
  private RateLimitManager manager = manager();

  /** Creates the state; JMH does. */
  public CrowdBenchmark() {}

  private static RateLimitManager manager() {
    return RateLimitManager.builder().maxQueued(MANY).globalPerSecond(10_000).build();
  }

  /** What the heap holds. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Bytes {
    /** Bytes for each of the many. JMH adds up what the iterations say. */
    public long bytesEach;

    /** Creates the counter; JMH does. */
    public Bytes() {}
  }

  /** Makes a new manager. */
  @Setup(Level.Iteration)
  public void open() {
    manager = manager();
  }

  /** Gives it back. */
  @TearDown(Level.Iteration)
  public void close() {
    manager.close();
  }

  /** They all come and wait, and are all cancelled. */
  @Benchmark
  public int enterAndCancel(Bytes bytes) throws InterruptedException {
    Cancellation cancellation = new Cancellation();
    Permit probe = manager.acquire(TARGET, WaitOptions.forever());
    List<Thread> threads = crowd(WaitOptions.forever().withCancellation(cancellation), bytes);
    cancellation.cancel();
    for (Thread thread : threads) {
      thread.join();
    }
    probe.close();
    return manager.queued();
  }

  /** They all come and wait, and go one after the other as each gives its permit back. */
  @Benchmark
  public int enterAndDrain(Bytes bytes) throws InterruptedException {
    Permit probe = manager.acquire(TARGET, WaitOptions.forever());
    List<Thread> threads = crowd(WaitOptions.forever(), bytes);
    probe.close();
    for (Thread thread : threads) {
      thread.join();
    }
    return manager.queued();
  }

  private List<Thread> crowd(WaitOptions how, Bytes bytes) {
    long before = used();
    List<Thread> threads = new ArrayList<>(MANY);
    for (int i = 0; i < MANY; i++) {
      threads.add(Thread.startVirtualThread(() -> pass(how)));
    }
    while (manager.queued() < MANY) {
      Thread.onSpinWait();
    }
    bytes.bytesEach = (used() - before) / MANY;
    return threads;
  }

  private void pass(WaitOptions how) {
    try {
      manager.acquire(TARGET, how).close();
    } catch (CancelledException e) {
      // That is what is measured.
    }
  }

  /** One request to each of as many channels, whose buckets are then known and idle. */
  @Benchmark
  public int idleBuckets(Bytes bytes) {
    long before = used();
    RateLimitManager idle =
        RateLimitManager.builder()
            .ticker(new HurriedTicker(1_000_000))
            .globalPerSecond(10_000)
            .build();
    for (int i = 0; i < MANY; i++) {
      Target target = Target.parse(HttpMethod.POST, "/channels/" + (1_000 + i) + "/messages");
      idle.acquire(target, WaitOptions.forever()).complete(200, headers, null);
    }
    bytes.bytesEach = (used() - before) / MANY;
    return idle.inFlight();
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
