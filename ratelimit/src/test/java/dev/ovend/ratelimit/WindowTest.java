package dev.ovend.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.ratelimit.Window.Basis;
import dev.ovend.ratelimit.Window.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Windows whose requests take no time, on a clock that begins just before it overflows. */
class WindowTest {

  private static final long MS = 1_000_000;
  private static final long SECOND = 1_000 * MS;
  private static final long EPOCH = 1_700_000_000L * SECOND;

  private final long origin = Long.MAX_VALUE - SECOND;
  private long now = origin;
  private Window window = first(5, 4, 1_000, false);

  private Window first(int limit, int remaining, long resetMillis, boolean scout) {
    Told told = told(limit, remaining, resetMillis, scout);
    return Window.first(told, Shape.first(told.quota()), now);
  }

  /** An answer of now: the reset is at {@code resetMillis}. */
  private Told told(int limit, int remaining, long resetMillis, boolean scout) {
    long after = origin + resetMillis * MS - now;
    Quota quota = new Quota("id", limit, remaining, after, EPOCH + resetMillis * MS);
    return new Told(quota, now, now + after + MS, scout, false);
  }

  private void tell(int limit, int remaining, long resetMillis) {
    window = window.told(told(limit, remaining, resetMillis, false), now);
  }

  private void at(long millis) {
    now = origin + millis * MS;
  }

  /** Sends and answers requests of a bucket that leaks a slot each {@code slot} milliseconds. */
  private void leak(int limit, long slot, int count, long every) {
    long full = 0;
    for (int i = 0; i < count; i++) {
      at(i * every);
      full = Math.max(full, i * every) + slot;
      int spent = (int) Math.ceilDiv(full - i * every, slot);
      if (i == 0) {
        window = first(limit, limit - spent, full, false);
      } else {
        tell(limit, limit - spent, full);
      }
    }
  }

  @Test
  void told_resetThatMovesWithEachRequest_slides() {
    leak(5, 200, 3, 100);

    assertThat(window.shape().isSliding()).isTrue();
    assertThat(window.shape().slot()).isBetween(199 * MS, 200 * MS);
  }

  @ParameterizedTest(name = "{0} slots of {1} ms")
  @CsvSource({"50, 20", "100, 10", "500, 2", "49, 7"})
  void told_slotsBelowTheTolerance_stillSlides(int limit, long slot) {
    int count = (int) (200 / slot + 2);
    leak(limit, slot, Math.min(count, limit), 1);

    assertThat(window.shape().isSliding()).as(window.shape().toString()).isTrue();
    // The estimate is never too long, and not shorter than the rounding explains.
    assertThat(window.shape().slot()).isBetween(slot * MS - MS, slot * MS);
  }

  @ParameterizedTest(name = "{0} in {1} ms")
  @CsvSource({"5, 1000", "50, 1000", "1, 250", "500, 5000"})
  void told_resetThatStays_isFixed(int limit, long length) {
    window = first(limit, limit - 1, length, false);
    for (int i = 1; i < limit; i++) {
      at(i);
      tell(limit, limit - 1 - i, length + i % 3 - 1);
    }

    assertThat(window.shape().isSliding()).isFalse();
    assertThat(window.shape().sliding()).isZero();
    assertThat(window.room(Integer.MAX_VALUE, now)).isZero();
    assertThat(window.opensIn(0, now)).isBetween((length - limit) * MS, (length + 2) * MS);
  }

  @Test
  void told_oneWindowAfterTheOther_isNoSliding() {
    for (int i = 1; i <= 20; i++) {
      at(1_002L * i);
      tell(5, 4, 1_002L * i + 1_000);
    }

    assertThat(window.shape().sliding()).isZero();
    assertThat(window.basis()).isEqualTo(Basis.TOLD);
  }

  @Test
  void room_sliding_growsSlotBySlot() {
    leak(5, 200, 5, 1);
    long slot = window.shape().slot();
    assertThat(window.room(Integer.MAX_VALUE, now))
        .as("a slot is taken as a bit too short")
        .isBetween(-1, 0);

    long opens = window.opensIn(0, now);
    assertThat(opens).isBetween(196 * MS, 203 * MS);
    now += opens;
    assertThat(window.room(Integer.MAX_VALUE, now)).isEqualTo(1);
    assertThat(window.opensIn(1, now)).isEqualTo(slot);
    now += slot;
    assertThat(window.room(Integer.MAX_VALUE, now)).isEqualTo(2);
    assertThat(window.opensIn(5, now)).as("all taken").isEqualTo(window.endsIn(now));
    now += window.endsIn(now);
    assertThat(window.room(Integer.MAX_VALUE, now)).isEqualTo(5);
  }

  @Test
  void room_scouting_isOneUntilTheNextWindowIsTold() {
    window = first(5, 0, 1_000, true);
    assertThat(window.room(Integer.MAX_VALUE, now)).isZero();
    at(1_001);
    assertThat(window.room(Integer.MAX_VALUE, now)).isEqualTo(1);
    assertThat(window.opensIn(1, now)).as("given up after a window").isEqualTo(SECOND);

    tell(5, 4, 2_001);
    assertThat(window.room(Integer.MAX_VALUE, now)).isEqualTo(4);
  }

  @Test
  void room_noScoutWhereSomeWereLeftOrItTakesTooLong() {
    window = first(5, 1, 1_000, true);
    at(1_001);
    assertThat(window.room(Integer.MAX_VALUE, now)).isEqualTo(5);

    at(0);
    window = first(5, 0, 1_000, true);
    at(2_001);
    assertThat(window.room(Integer.MAX_VALUE, now)).isEqualTo(5);
  }

  @Test
  void lost_sliding_isCountedAsSpentNow() {
    leak(5, 200, 3, 1);
    int room = window.room(Integer.MAX_VALUE, now);
    long ends = window.endsIn(now);

    window = window.lost(1, now);

    assertThat(window.room(Integer.MAX_VALUE, now)).isEqualTo(room - 1);
    assertThat(window.endsIn(now)).isEqualTo(ends + window.shape().slot());
    assertThat(window.basis()).isEqualTo(Basis.GUESSED);
    tell(5, 0, 202 * 5);
    assertThat(window.basis()).isEqualTo(Basis.TOLD);
  }

  @Test
  void refused_sliding_isReadAsFixedFromThenOn() {
    leak(5, 200, 5, 1);
    Told told = told(5, 0, 1_000, false);

    window = window.told(new Told(told.quota(), now, told.opensAt(), false, true), now);

    assertThat(window.shape().isSliding()).isFalse();
    assertThat(window.room(Integer.MAX_VALUE, now)).isZero();
    assertThat(window.opensIn(0, now)).isEqualTo(window.endsIn(now));
  }

  @ParameterizedTest(name = "by {0} ms")
  @ValueSource(longs = {100, 2_000, 30_000})
  void told_clockSetBack_isBelievedOfWhatWasSentAfterwards(long millis) {
    at(100);
    long sentBefore = origin - MS;
    Quota quota = new Quota("id", 5, 2, 900 * MS, EPOCH + (1_000 - millis) * MS);

    Window stale = window.told(new Told(quota, sentBefore, now + 901 * MS, false, false), now);
    assertThat(stale).as("it may be of an earlier window").isEqualTo(window);

    window = window.told(new Told(quota, now, now + 901 * MS, false, false), now);
    assertThat(window.room(Integer.MAX_VALUE, now)).isEqualTo(2);
    assertThat(window.reset()).isEqualTo(quota.reset());
    at(200);
    Quota next = new Quota("id", 5, 1, 800 * MS, quota.reset());
    window = window.told(new Told(next, now, now + 801 * MS, false, false), now);
    assertThat(window.room(Integer.MAX_VALUE, now)).isEqualTo(1);
  }

  @Test
  void meet_twoAccountsOfOneWindow_takesTheWorse() {
    Window other = first(5, 2, 1_020, false).lost(1, now);

    Window met = window.meet(other);

    assertThat(met)
        .isEqualTo(
            new Window(
                window.shape(),
                2,
                1,
                EPOCH + 1_020 * MS,
                now + 1_021 * MS,
                Basis.TOLD,
                false,
                EPOCH + SECOND,
                0,
                now));
    assertThat(other.meet(window).room(Integer.MAX_VALUE, now))
        .isEqualTo(met.room(Integer.MAX_VALUE, now));
  }

  @Test
  void isOf_sameLimitAndResetWithinTheTolerance_only() {
    assertThat(window.isOf(new Quota("id", 5, 0, 1, EPOCH + 1_050 * MS))).isTrue();
    assertThat(window.isOf(new Quota("id", 5, 0, 1, EPOCH + 1_051 * MS))).isFalse();
    assertThat(window.isOf(new Quota("id", 6, 0, 1, EPOCH + 1_000 * MS))).isFalse();
    assertThat(window.isOf(new Quota("id", 5, 0, 1, Spans.INVALID))).isFalse();
  }
}
