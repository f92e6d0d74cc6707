package dev.ovend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeLeftTest {

  private final TimeLeft left =
      new TimeLeft()
          .plan("a", Duration.ofSeconds(10), 2)
          .plan("b", Duration.ofMinutes(1), 1)
          .plan("c", Duration.ofSeconds(100), 1);

  @Test
  void left_nothingPlayed_isTheUsualTimeOfAll() {
    assertThat(left.left()).isEqualTo(Duration.ofMinutes(3));
    assertThat(left).hasToString("about 3 min left");
  }

  @Test
  void left_slowMachine_isLongerByAsMuch() {
    left.played("a", Duration.ofSeconds(20));

    assertThat(left.left()).isEqualTo(Duration.ofSeconds(20 + 2 * 160));
  }

  @Test
  void left_playedBefore_takesAsLongAgain() {
    left.played("b", Duration.ofMinutes(1));
    left.played("a", Duration.ofSeconds(24));

    assertThat(left.left()).isEqualTo(Duration.ofSeconds(24 + 120));
  }

  @Test
  void left_dropped_isNotCounted() {
    left.dropped("c");
    left.dropped("b");

    assertThat(left.left()).isEqualTo(Duration.ofSeconds(20));
    assertThat(left).hasToString("about 20 s left");
  }
}
