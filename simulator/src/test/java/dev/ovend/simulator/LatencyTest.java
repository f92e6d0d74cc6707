package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatencyTest {

  private static final Duration MEAN = Duration.ofNanos(1_000);

  @Test
  void draw_withoutJitter_isTheMean() {
    assertThat(latency(0.0).draw(MEAN)).isEqualTo(1_000);
  }

  @Test
  void draw_withJitter_staysInItsShareOnBothSides() {
    Latency latency = latency(0.2);
    long[] drawn = LongStream.range(0, 10_000).map(i -> latency.draw(MEAN)).toArray();

    assertThat(LongStream.of(drawn).min().orElseThrow()).isBetween(800L, 810L);
    assertThat(LongStream.of(drawn).max().orElseThrow()).isBetween(1_190L, 1_200L);
  }

  @Test
  void latency_badValues_fails() {
    assertThatThrownBy(() -> new Latency(Duration.ofNanos(-1), MEAN, 0, new Random(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("up: PT-0.000000001S (expected: >= 0)");
    assertThatThrownBy(() -> new Latency(MEAN, Duration.ofNanos(-1), 0, new Random(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("down: PT-0.000000001S (expected: >= 0)");
    assertThatThrownBy(() -> latency(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("jitter: NaN (expected: 0.0 to 1.0)");
  }

  private static Latency latency(double jitter) {
    return new Latency(MEAN, MEAN, jitter, new Random(1));
  }
}
