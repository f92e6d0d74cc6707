package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FixedWindowTest {

  private static final long FIVE_SECONDS = Duration.ofSeconds(5).toNanos();

  private final FakeTime time = new FakeTime();
  private final ServerClock clock = time.clock();

  @Test
  void take_upToTheLimit_countsDownAndThenRefuses() {
    Window window = FixedWindow.openedByRequest(clock, 2, FIVE_SECONDS);

    assertThat(window.take()).isEqualTo(new Verdict(true, 2, 1, 0, FIVE_SECONDS));
    assertThat(window.take()).isEqualTo(new Verdict(true, 2, 0, 0, FIVE_SECONDS));
    assertThat(window.take()).isEqualTo(new Verdict(false, 2, 0, 0, FIVE_SECONDS));
  }

  @Test
  void take_laterInTheWindow_keepsTheEndFixed() {
    Window window = FixedWindow.openedByRequest(clock, 5, FIVE_SECONDS);
    window.take();
    time.advance(Duration.ofMillis(4_999));

    assertThat(window.take().resetAfterMillis()).isEqualTo(1);
    assertThat(window.take().remaining()).isEqualTo(2);
  }

  @Test
  void take_exactlyAtTheEnd_opensANewFullWindow() {
    Window window = FixedWindow.openedByRequest(clock, 1, FIVE_SECONDS);
    window.take();
    time.advance(Duration.ofNanos(FIVE_SECONDS - 1));
    assertThat(window.take().allowed()).isFalse();
    time.advance(Duration.ofNanos(1));

    Verdict verdict = window.take();

    assertThat(verdict.allowed()).isTrue();
    assertThat(verdict.resetAfterNanos()).isEqualTo(FIVE_SECONDS);
  }

  @Test
  void take_afterAPause_opensTheWindowWithTheRequest() {
    Window window = FixedWindow.openedByRequest(clock, 1, FIVE_SECONDS);
    window.take();
    time.advance(Duration.ofMillis(7_300));

    assertThat(window.take().resetAfterNanos()).isEqualTo(FIVE_SECONDS);
  }

  @Test
  void take_openedByClock_endsAtTheNextWholeMultiple() {
    Window second = FixedWindow.openedByClock(clock, 1, Duration.ofSeconds(1).toNanos());
    time.advance(Duration.ofMillis(2_750));

    assertThat(second.take().resetAfterMillis()).isEqualTo(250);
    assertThat(second.take().allowed()).isFalse();
    time.advance(Duration.ofMillis(250));
    assertThat(second.take().allowed()).isTrue();
  }

  @Test
  void resetAfterMillis_brokenMillisecond_isRoundedUp() {
    assertThat(new Verdict(true, 1, 0, 0, 1_000_001).resetAfterMillis()).isEqualTo(2);
    assertThat(new Verdict(true, 1, 0, 0, 1_000_000).resetAfterMillis()).isEqualTo(1);
  }

  @Test
  void take_byManyThreads_letsExactlyTheLimitPass() throws Exception {
    Window window = FixedWindow.openedByRequest(clock, 50, FIVE_SECONDS);
    Callable<Boolean> taking = () -> window.take().allowed();

    long allowed = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var taken : threads.invokeAll(IntStream.range(0, 400).mapToObj(i -> taking).toList())) {
        allowed += taken.get() ? 1 : 0;
      }
    }

    assertThat(allowed).isEqualTo(50);
  }
}
