package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SlidingWindowTest {

  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final FakeTime time = new FakeTime();
  private final Window window =
      new Rate(LimitKind.SLIDING, 5, Duration.ofSeconds(5)).open(time.clock());

  @Test
  void take_first_needsOneSlotToBeFullAgain() {
    time.advance(Duration.ofSeconds(3));

    assertThat(window.take()).isEqualTo(new Verdict(true, 5, 4, 3 * SECOND, SECOND, 0));
  }

  @Test
  void take_whenSpent_tellsTheTimeToFullAndToOneSlotApart() {
    burst();
    time.advance(Duration.ofMillis(400));
    Verdict refused = window.take();

    assertThat(refused.allowed()).isFalse();
    assertThat(refused.remaining()).isZero();
    assertThat(refused.resetAfterMillis()).isEqualTo(4_600);
    assertThat(refused.retryAfterMillis()).isEqualTo(600);
  }

  @Test
  void take_exactlyWhenOneIsBack_letsOnePass() {
    burst();
    time.advance(Duration.ofNanos(SECOND - 1));
    assertThat(window.take().allowed()).isFalse();
    time.advance(Duration.ofNanos(1));

    assertThat(window.take().allowed()).isTrue();
    assertThat(window.take().allowed()).isFalse();
  }

  @Test
  void take_slowerThanTheLeak_keepsTheResetMoving() {
    for (int i = 0; i < 20; i++) {
      Verdict verdict = window.take();
      assertThat(verdict.remaining()).isEqualTo(4);
      assertThat(verdict.resetAfterNanos()).isEqualTo(SECOND);
      time.advance(Duration.ofSeconds(1));
    }
  }

  @Test
  void take_afterALongPause_isFullAndNotFuller() {
    burst();
    time.advance(Duration.ofDays(400));
    burst();

    assertThat(window.take().allowed()).isFalse();
  }

  @Test
  void take_thirdsOfASecond_losesNothingToRounding() {
    Window thirds = new SlidingWindow(time.clock(), 3, SECOND);
    long passed = 0;
    for (int i = 0; i < 300_000; i++) {
      passed += thirds.take().allowed() ? 1 : 0;
      time.advance(Duration.ofNanos(100_003));
    }
    long elapsed = 299_999L * 100_003;

    assertThat(passed).isEqualTo(3 + elapsed * 3 / SECOND);
  }

  @Test
  void shortest_ofEitherKind_isWhatAWindowNeeds() {
    Rate fixed = new Rate(LimitKind.FIXED, 5, Duration.ofSeconds(5));
    Rate sliding = new Rate(LimitKind.SLIDING, 3, Duration.ofSeconds(1));

    assertThat(fixed.shortest(0)).isZero();
    assertThat(fixed.shortest(5)).isZero();
    assertThat(fixed.shortest(6)).hasSeconds(5);
    assertThat(fixed.shortest(10)).hasSeconds(5);
    assertThat(fixed.shortest(11)).hasSeconds(10);
    assertThat(sliding.shortest(3)).isZero();
    assertThat(sliding.shortest(4)).hasNanos(333_333_334);
    assertThat(sliding.shortest(9)).hasSeconds(2);
  }

  private void burst() {
    for (int i = 0; i < 5; i++) {
      assertThat(window.take().allowed()).isTrue();
    }
  }
}
