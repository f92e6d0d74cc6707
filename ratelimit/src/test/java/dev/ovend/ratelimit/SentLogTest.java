package dev.ovend.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SentLogTest {

  private static final long SECOND = 1_000_000_000;
  private static final long ORIGIN = new ManualTicker(Long.MAX_VALUE - 300 * SECOND).nanos();

  private final SentLog log = new SentLog(new Delays());
  private @Nullable Shape known;
  private int total;

  private void add(long... seconds) {
    for (long second : seconds) {
      log.add(ORIGIN + second * SECOND, ORIGIN + second * SECOND);
    }
  }

  private @Nullable Shape refused(long until) {
    known = refused(log, ORIGIN + until * SECOND, known);
    return known;
  }

  private static @Nullable Shape refused(SentLog log, long until, @Nullable Shape current) {
    return log.refused(until - 1, until - 1, until, current);
  }

  private static Shape shape(int limit, long seconds) {
    return new Shape(limit, seconds * SECOND, seconds * SECOND / limit, 0, 0);
  }

  @Test
  void refused_nothingSent_isUnclear() {
    assertThat(refused(600)).isNull();
  }

  @Test
  void refused_afterABurst_isTheBurst() {
    add(0, 1);
    assertThat(refused(600)).isEqualTo(shape(2, 600));
  }

  @Test
  void refused_outOfOrder_isTheSame() {
    add(1, 0);
    assertThat(refused(600)).isEqualTo(shape(2, 600));
  }

  @Test
  void refused_whatPassedBefore_rulesShorterOnesOut() {
    // Two within 10 s have passed before, so it is not one in 590 s.
    add(0, 10, 1_000, 1_010);
    assertThat(refused(1_600)).isEqualTo(shape(2, 600));
  }

  @Test
  void refused_ambiguous_isTheShorterUntilTheNextRefusalTells() {
    // Two in 600 s, or one in 180.
    add(0, 420);
    assertThat(refused(600)).isEqualTo(shape(1, 180));

    add(601, 790);
    assertThat(refused(1_201))
        .as("one in 411 s was exceeded, two in 600 s only across the end of a window")
        .isEqualTo(shape(2, 600));
  }

  @Test
  void refused_shortlyBeforeTheWindowEnds_isTheSameLimitInALongerWindow() {
    add(0, 1, 2);
    assertThat(refused(64)).isEqualTo(shape(3, 64));
    add(64, 65, 66);
    assertThat(refused(130)).isEqualTo(shape(3, 68));
  }

  @Test
  void refused_atTheVeryEndOfTheWindow_makesItLongerAllTheSame() {
    add(0, 1, 2);
    assertThat(refused(64)).isEqualTo(shape(3, 64));
    add(64, 65, 66);
    assertThat(refused(128)).isEqualTo(shape(3, 66));
  }

  @Test
  void refused_beforeAsManyHavePassed_isTheRateBetweenTheRefusals() {
    add(0, 0, 0, 30);
    assertThat(refused(40)).isEqualTo(shape(4, 40));
    add(50);
    assertThat(refused(60)).as("one in 20 s, three at once").isEqualTo(shape(3, 60));
  }

  @Test
  void explained_answersAfterTheEndOfTheRefusal_doNotCount() {
    add(0, 10);
    assertThat(refused(60)).isEqualTo(shape(2, 60));
    add(61);
    assertThat(log.explained()).isEqualTo(shape(2, 60));
  }

  @Test
  void opensIn_knownLimit_isWhenTheOldestOfTheWindowLeaves() {
    Shape two = shape(2, 600);
    add(0);
    assertThat(log.opensIn(two, 0, ORIGIN + SECOND)).isZero();
    assertThat(log.opensIn(two, 1, ORIGIN + SECOND)).isEqualTo(599 * SECOND);
    assertThat(log.opensIn(two, 2, ORIGIN + SECOND)).isEqualTo(Bucket.NEVER);
    add(100);
    assertThat(log.opensIn(two, 0, ORIGIN + 100 * SECOND)).isEqualTo(500 * SECOND);
    assertThat(log.opensIn(two, 0, ORIGIN + 600 * SECOND)).isZero();
    assertThat(log.opensIn(two, 1, ORIGIN + 600 * SECOND)).isEqualTo(100 * SECOND);
  }

  @Test
  void counts_whatIsWithinTheLimitOrMayBe_only() {
    assertThat(log.counts(null, ORIGIN)).isFalse();
    add(0);
    assertThat(log.counts(shape(2, 600), ORIGIN + 599 * SECOND)).isTrue();
    assertThat(log.counts(shape(2, 600), ORIGIN + 600 * SECOND)).isFalse();
    assertThat(log.counts(null, ORIGIN + 899 * SECOND)).isTrue();
    assertThat(log.counts(null, ORIGIN + 900 * SECOND)).isFalse();
  }

  @Test
  void add_moreThanAHundredAndTwentyEight_forgetsTheOldest() {
    for (int i = 0; i < 136; i++) {
      add(i);
    }
    assertThat(refused(1_000)).isEqualTo(shape(128, 1_000 - 8));
  }

  /** A server that allows so many in a window that begins with the first of them. */
  @Test
  void refused_anySchedule_isObeyedAfterFewRefusals() {
    Trials.run(
        300,
        1,
        random -> {
          random.nextLong(); // The first one hardly differs between seeds.
          int limit = 1 + random.nextInt(4);
          long length = Duration.ofSeconds(60 + random.nextInt(600)).toNanos();
          int refused = play(new SentLog(new Delays()), random, limit, length);
          assertThat(refused).as("%s in %s ns", limit, length).isLessThanOrEqualTo(3);
          total += refused;
        });
    assertThat(total).as("refused in 300 schedules").isLessThanOrEqualTo(450);
  }

  private static int play(SentLog sent, Random random, int limit, long length) {
    Deque<Long> window = new ArrayDeque<>();
    Shape hidden = null;
    long now = ORIGIN;
    int refused = 0;
    for (int i = 0; i < 100; i++) {
      now += random.nextLong(random.nextBoolean() ? length / 10 : length);
      now += hidden == null ? 0 : sent.opensIn(hidden, 0, now);
      if (!window.isEmpty() && now - window.element() >= length) {
        window.clear();
      }
      if (window.size() < limit) {
        window.add(now);
        sent.add(now, now);
      } else {
        refused++;
        long until = window.element() + length;
        hidden = refused(sent, until, hidden);
        now = until;
      }
    }
    return refused;
  }
}
