package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SnowflakesTest {

  private final Snowflakes ids = new Snowflakes(new FakeTime().clock());

  @Test
  void next_inOneMillisecond_risesAndKeepsTheTime() {
    long first = ids.next();
    long second = ids.next();

    assertThat(second).isGreaterThan(first);
    assertThat(Snowflakes.epochMillis(second)).isEqualTo(FakeTime.START.toEpochMilli());
    assertThat(Snowflakes.timestamp(second)).isEqualTo("2026-01-02T03:04:05.678000+00:00");
  }

  @Test
  void nextSeeded_inEveryWorld_isTheSameAndLongPast() {
    Snowflakes others = new Snowflakes(ServerClock.system());
    long first = ids.nextSeeded();

    assertThat(others.nextSeeded()).isEqualTo(first);
    assertThat(Snowflakes.timestamp(first)).startsWith("2020-01-01T01:00:00");
    assertThat(ids.nextSeeded()).isGreaterThan(first);
  }

  @Test
  void nextAt_sameTime_isUnique() {
    assertThat(LongStream.range(0, 1_000).map(i -> ids.nextAt(1_700_000_000_000L)).distinct())
        .hasSize(1_000)
        .allMatch(id -> Snowflakes.epochMillis(id) == 1_700_000_000_000L);
  }
}
