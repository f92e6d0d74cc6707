package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SlidingLogTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final FakeTime time = new FakeTime();
  private final Rate rate = new Rate(LimitKind.LOG, 2, SECOND);
  private final Window window = rate.open(time.clock());

  @Test
  void take_first_comesBackOneWindowLater() {
    Verdict first = window.take();

    assertThat(first.allowed()).isTrue();
    assertThat(first.remaining()).isEqualTo(1);
    assertThat(first.resetAfterMillis()).isEqualTo(1_000);
    assertThat(first.retryAfterMillis()).isZero();
  }

  @Test
  void take_whenSpent_tellsWhenTheFirstComesBack() {
    window.take();
    time.advance(Duration.ofMillis(300));
    window.take();
    time.advance(Duration.ofMillis(100));
    Verdict refused = window.take();

    assertThat(refused.allowed()).isFalse();
    assertThat(refused.remaining()).isZero();
    assertThat(refused.resetAfterMillis()).isEqualTo(600);
    assertThat(refused.retryAfterMillis()).isEqualTo(600);
  }

  @Test
  void take_afterTheReset_findsOneBackAndNotAll() {
    window.take();
    time.advance(Duration.ofMillis(300));
    window.take();
    time.advance(Duration.ofMillis(700));

    Verdict next = window.take();
    assertThat(next.allowed()).isTrue();
    assertThat(next.remaining()).isZero();
    assertThat(next.resetAfterMillis()).isEqualTo(300);
    assertThat(window.take().allowed()).isFalse();
  }

  @Test
  void shortest_log_isThatOfWholeWindows() {
    assertThat(rate.shortest(2)).isZero();
    assertThat(rate.shortest(3)).isEqualTo(SECOND);
    assertThat(rate.shortest(5)).isEqualTo(SECOND.multipliedBy(2));
  }
}
