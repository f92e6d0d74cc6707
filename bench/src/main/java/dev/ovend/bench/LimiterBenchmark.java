package dev.ovend.bench;

import dev.ovend.core.Headers;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Permit;
import dev.ovend.core.Target;
import dev.ovend.ratelimit.RateLimitManager;
import dev.ovend.ratelimit.WaitOptions;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** What a permit costs that nobody has to wait for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class LimiterBenchmark {

  private static final WaitOptions FOREVER = WaitOptions.forever();

  private final RateLimitManager manager =
      RateLimitManager.builder().ticker(new HurriedTicker()).build();
  private final Headers headers = Headers.received(Answers.HEADERS);

  /** Creates the state; JMH does. */
  public LimiterBenchmark() {}

  /** A channel for each thread. */
  @State(Scope.Thread)
  public static class Channel {
    private final Target target =
        Target.parse(
            HttpMethod.GET,
            "/channels/" + (1_000 + Thread.currentThread().threadId()) + "/messages/1");

    /** Creates the state; JMH does. */
    public Channel() {}
  }

  /** Gives the manager back. */
  @TearDown
  public void close() {
    manager.close();
  }

  /** One thread. */
  @Benchmark
  public long alone(Channel channel) {
    return pass(channel);
  }

  /** Two threads, each on a channel of its own, so that only the lock is between them. */
  @Benchmark
  @Threads(2)
  public long two(Channel channel) {
    return pass(channel);
  }

  private long pass(Channel channel) {
    Permit permit = manager.acquire(channel.target, FOREVER);
    permit.complete(200, headers, null);
    return permit.waitedNanos();
  }
}
