package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WaitTest {

  private static final long HOUR = Duration.ofHours(1).toNanos();

  private final Wait wait = new Wait();

  @Test
  void await_someTime_lastsAtLeastThatLong() throws Exception {
    long start = System.nanoTime();
    wait.await(Duration.ofMillis(30).toNanos());

    assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(30_000_000);
  }

  @Test
  void end_threadThatWaits_failsAndIsNotInterrupted() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Boolean> interrupted =
          threads.submit(() -> {
            started.countDown();
            assertThatThrownBy(() -> wait.await(HOUR))
                .isInstanceOf(IOException.class)
                .hasMessage("simulator: closing (expected: running while a request is served)");
            return Thread.currentThread().isInterrupted();
          });
      started.await();
      wait.end();

      assertThat(interrupted.get()).isFalse();
    }
  }

  @Test
  void end_threadThatIsDoneWaiting_isLeftAlone() throws Exception {
    wait.await(0);
    wait.end();

    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void await_afterTheEnd_failsAtOnce() {
    wait.end();

    assertThatThrownBy(() -> wait.await(0)).isInstanceOf(IOException.class);
  }

  @Test
  void await_interruptedThread_failsAndStaysInterrupted() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> wait.await(HOUR)).isInstanceOf(IOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
