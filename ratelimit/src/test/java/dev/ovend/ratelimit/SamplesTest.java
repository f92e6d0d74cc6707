package dev.ovend.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class SamplesTest {

  private static final long MS = 1_000_000;
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  /** Times and values begin just before they overflow. */
  private static final long ORIGIN = Long.MAX_VALUE - 300 * MS;

  private final Samples samples = new Samples();

  private void add(long value, long millis) {
    samples.add(ORIGIN + value, ORIGIN + millis * MS);
  }

  @Test
  void low_valuesThatOverflow_isTheLeastByDifference() {
    add(200 * MS, 0);
    add(400 * MS, 100);
    add(100 * MS, 200);

    assertThat(samples.low()).isEqualTo(ORIGIN + 100 * MS);
    assertThat(samples.spread()).isEqualTo((400 - 100) * MS * 3 / 2);
  }

  @Test
  void add_atAboutTheSameTime_keepsOnlyTheLowest() {
    add(30, 0);
    add(10, 20);
    add(50, 49);
    add(40, 50);

    assertThat(samples.count()).isEqualTo(2);
    assertThat(samples.low()).isEqualTo(ORIGIN + 10);
    assertThat(samples.spread()).isEqualTo(30 * 2);
  }

  @Test
  void enough_threeMeasurements_saysSo() {
    add(1, 0);
    add(2, 50);
    assertThat(samples.enough()).isFalse();
    add(3, 100);
    assertThat(samples.enough()).isTrue();
  }

  @Test
  void spread_aSingleMeasurement_isNone() {
    add(7, 0);

    assertThat(samples.spread()).isZero();
  }

  @Test
  void spread_outliers_areLeftOutTheMoreTheMoreThereAre() {
    for (int i = 0; i < 7; i++) {
      add(i < 5 ? i : 1_000_000, 100L * i);
    }
    assertThat(samples.spread()).as("five of seven").isEqualTo(1_000_000 * 7 / 5);
    add(5, 700);
    assertThat(samples.spread()).as("the lower half of eight").isEqualTo(4 * 8 / 4);
  }

  @Test
  void add_afterTwoMinutes_forgetsWhatIsOlder() {
    add(1, 0);
    add(20, 60_000);
    add(30, 120_000);
    assertThat(samples.low()).isEqualTo(ORIGIN + 1);

    add(40, 120_001);
    assertThat(samples.low()).isEqualTo(ORIGIN + 20);
    assertThat(samples.count()).as("the newest is of about the same time").isEqualTo(2);
    add(50, 120_100);
    assertThat(samples.count()).isEqualTo(3);
  }

  @Test
  void add_afterALongPause_beginsAnew() {
    add(1, 0);
    add(2, 100);
    samples.add(-5, ORIGIN + 10 * MINUTE);

    assertThat(samples.count()).isEqualTo(1);
    assertThat(samples.low()).isEqualTo(-5);
  }

  @Test
  void add_moreThanSixtyFour_forgetsTheOldest() {
    for (int i = 0; i < 65; i++) {
      add(i, 100L * i);
    }

    assertThat(samples.count()).isEqualTo(64);
    assertThat(samples.low()).isEqualTo(ORIGIN + 1);
  }

  /** What is kept, told as simply as it can be. */
  private record Kept(long value, long time) {}

  @Test
  void add_anything_isAsAPlainListWouldHaveIt() {
    Trials.run(
        300,
        1,
        random -> {
          Samples tested = new Samples();
          Deque<Kept> plain = new ArrayDeque<>();
          long origin = random.nextLong();
          long now = random.nextLong();
          for (int i = 0; i < 200; i++) {
            now += random.nextInt(10) == 0 ? random.nextLong(MINUTE) : random.nextLong(90 * MS);
            long value = origin + random.nextLong(1_000);
            tested.add(value, now);
            addPlainly(plain, value, now);
          }
          long[] values = plain.stream().mapToLong(kept -> kept.value() - origin).toArray();
          Arrays.sort(values);
          assertThat(tested.count()).isEqualTo(values.length);
          assertThat(tested.low()).isEqualTo(origin + values[0]);
          int heard = values.length < 8 ? 3 * values.length / 4 : values.length / 2;
          assertThat(tested.spread())
              .isEqualTo(heard == 0 ? 0 : (values[heard] - values[0]) * values.length / heard);
        });
  }

  private static void addPlainly(Deque<Kept> plain, long value, long now) {
    plain.removeIf(kept -> now - kept.time() > 2 * MINUTE);
    Kept last = plain.peekLast();
    if (last == null || now - last.time() >= 50 * MS) {
      plain.add(new Kept(value, now));
    } else if (value - last.value() < 0) {
      plain.removeLast();
      plain.add(new Kept(value, last.time()));
    }
    if (plain.size() > 64) {
      plain.removeFirst();
    }
  }
}
