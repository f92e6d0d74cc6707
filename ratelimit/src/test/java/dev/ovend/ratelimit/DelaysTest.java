package dev.ovend.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelaysTest {

  private static final long MS = 1_000_000;
  private static final long SECOND = 1_000 * MS;
  private static final long EPOCH = 1_700_000_000L * SECOND;

  private final Delays delays = new Delays();
  private long now = Long.MAX_VALUE - 2 * SECOND;
  private final long origin = now;
  private long ahead;

  /** A request judged after {@code up}, answered after {@code down} more; the reset is 1 s away. */
  private Quota answer(long up, long down) {
    long judged = EPOCH + (now - origin) + ahead + up * MS;
    now += (up + down) * MS;
    return new Quota("id", 5, 4, SECOND, judged + SECOND);
  }

  private void note(long up, long down) {
    long sentAt = now;
    delays.note(sentAt, answer(up, down), now);
    now += 100 * MS;
  }

  /** When to release after a reset, counted from the earliest time that would not be too early. */
  private long late(long up, long down, long shortest) {
    long sentAt = now;
    Quota quota = answer(up, down);
    delays.note(sentAt, quota, now);
    long right = sentAt + (up - shortest) * MS + SECOND;
    return delays.opensAt(sentAt, quota, now) - right;
  }

  @Test
  void opensAt_nothingMeasured_countsFromTheAnswer() {
    long sentAt = now;
    Quota quota = answer(40, 30);

    assertThat(delays.opensAt(sentAt, quota, now)).isEqualTo(now + SECOND + Delays.ROUNDING);
    assertThat(delays.leavesSecondAt(sentAt, quota, now)).isEqualTo(now + SECOND + Delays.ROUNDING);
  }

  @ParameterizedTest(name = "clock {0} s ahead")
  @ValueSource(longs = {0, 30, -30, 31_536_000})
  void opensAt_constantDelays_isExactWhateverTheClock(long seconds) {
    ahead = seconds * SECOND;
    for (int i = 0; i < 5; i++) {
      note(40, 30);
    }

    assertThat(late(40, 30, 40)).isEqualTo(Delays.ROUNDING);
    assertThat(late(70, 1, 40)).as("a slow way there").isEqualTo(Delays.ROUNDING);
  }

  @ParameterizedTest(name = "clock {0} ms ahead")
  @ValueSource(longs = {0, 30_000, -30_000})
  void opensAt_varyingDelays_isNeverEarlyAndSoonHardlyLate(long millis) {
    ahead = millis * MS;
    Random random = new Random(1);
    long late = 0;
    for (int i = 0; i < 64; i++) {
      late = late(20 + random.nextInt(80), random.nextInt(80), 20);
      assertThat(late).isNotNegative();
      now += 100 * MS;
    }
    assertThat(late).isLessThan(15 * MS);
  }

  @Test
  void opensAt_clockSetForward_isNoEarlierThanSendingAllows() {
    for (int i = 0; i < 5; i++) {
      note(40, 30);
    }
    ahead = 30 * SECOND;
    long sentAt = now;
    Quota quota = answer(40, 30);

    assertThat(delays.opensAt(sentAt, quota, now)).isEqualTo(now + SECOND + Delays.ROUNDING);
  }

  @Test
  void opensAt_clockSetBack_countsFromTheAnswerUntilThatIsForgotten() {
    for (int i = 0; i < 5; i++) {
      note(40, 30);
    }
    ahead = -30 * SECOND;
    note(40, 30);
    long sentAt = now;
    Quota quota = answer(40, 30);
    delays.note(sentAt, quota, now);
    assertThat(delays.opensAt(sentAt, quota, now))
        .isBetween(sentAt + SECOND, now + SECOND + Delays.ROUNDING);

    for (int i = 0; i < 130; i++) {
      note(40, 30);
      now += SECOND;
    }
    assertThat(late(40, 30, 40)).isEqualTo(Delays.ROUNDING);
  }

  @Test
  void opensAt_always_liesBetweenSendingAndAnswer() {
    Trials.run(
        300,
        1,
        random -> {
          Delays tested = new Delays();
          for (int i = 0; i < 100; i++) {
            ahead = random.nextInt(30) == 0 ? random.nextLong(-60, 60) * SECOND : ahead;
            long sentAt = now;
            Quota quota = answer(random.nextLong(400), random.nextLong(400));
            tested.note(sentAt, quota, now);
            assertThat(tested.opensAt(sentAt, quota, now))
                .isBetween(sentAt + SECOND + MS, now + SECOND + MS);
            assertThat(tested.leavesSecondAt(sentAt, quota, now))
                .isBetween(sentAt + SECOND + MS, now + SECOND + MS);
            now += random.nextLong(SECOND);
          }
        });
  }

  @Test
  void leavesSecondAt_answersWithoutTime_countsFromWhatTheFastestTook() {
    Quota untimed = new Quota("id", 5, 4, SECOND, Spans.INVALID);
    for (@Nullable Quota quota : new Quota[] {null, untimed, null}) {
      delays.note(now, quota, now + 70 * MS);
      now += 100 * MS;
    }

    // Not slower than any, so it was judged as early as can be: right when it was sent.
    assertThat(delays.leavesSecondAt(now, null, now + 70 * MS))
        .isEqualTo(now + SECOND + Delays.ROUNDING);
    assertThat(delays.leavesSecondAt(now, null, now + 100 * MS))
        .isEqualTo(now + 30 * MS + SECOND + Delays.ROUNDING);
  }

  @Test
  void steadyFor_longBesideTheDelays_only() {
    assertThat(delays.steadyFor(SECOND)).as("nothing measured").isFalse();
    for (int i = 0; i < 5; i++) {
      note(40, 30);
    }
    assertThat(delays.steadyFor(SECOND)).isTrue();
    assertThat(delays.steadyFor(280 * MS)).as("a round trip is a quarter").isFalse();
    assertThat(delays.steadyFor(281 * MS)).isTrue();
    for (int i = 0; i < 5; i++) {
      note(100, 30);
    }
    assertThat(delays.steadyFor(SECOND)).as("irregular").isFalse();
  }

  @Test
  void serverTime_afterAnAnswer_isTheClockAtMostAWayAhead() {
    assertThat(delays.serverTime(now)).isNull();
    ahead = -30 * SECOND;
    note(40, 30);

    assertThat(delays.serverTime(now)).isEqualTo(EPOCH + (now - origin) + ahead + 40 * MS);
  }
}
