package dev.ovend.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.testing.ManualTicker;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How the limit over all routes is spread, shared, and used out of order. */
class GlobalPacingTest {

  private static final long SECOND = 1_000_000_000;
  private static final long MS = 1_000_000;

  private final long now = new ManualTicker().nanos();

  private GlobalLimit limit(int perSecond, Pacing pacing, double part) {
    return new GlobalLimit(perSecond, pacing, part, now);
  }

  @Test
  void smooth_always_sendsEvenly() {
    GlobalLimit limit = limit(50, Pacing.SMOOTH, 1.0);
    limit.take(now);

    assertThat(limit.free(now)).isZero();
    assertThat(limit.opensIn(0, now)).isEqualTo(20 * MS);
    assertThat(limit.free(now + 20 * MS - 1)).isZero();
    assertThat(limit.free(now + 20 * MS)).isEqualTo(49);
  }

  @Test
  void burst_always_sendsAtOnce() {
    GlobalLimit limit = limit(50, Pacing.BURST, 1.0);
    limit.take(now);

    assertThat(limit.free(now)).isEqualTo(49);
  }

  @Test
  void adaptive_beginsWithAPart_isPacedUntilItHasTheWhole() {
    GlobalLimit limit = limit(50, Pacing.ADAPTIVE, 0.5);
    assertThat(limit.free(now)).isEqualTo(25);
    limit.take(now);
    assertThat(limit.opensIn(0, now)).isEqualTo(40 * MS);

    assertThat(limit.ours(now + 10 * SECOND)).isEqualTo(35);
    long whole = now + 26 * SECOND;
    assertThat(limit.ours(whole)).isEqualTo(50);
    limit.take(whole);
    assertThat(limit.free(whole)).isEqualTo(48);
  }

  @Test
  void refused_severalInFlightTogether_cutsOnce() {
    GlobalLimit limit = limit(50, Pacing.BURST, 1.0);
    limit.refused(now, now + 80 * MS);
    limit.refused(now + 10 * MS, now + 90 * MS);

    assertThat(limit.ours(now + 100 * MS)).isEqualTo(35);
    limit.refused(now + 80 * MS, now + 160 * MS);
    assertThat(limit.ours(now + 160 * MS)).isEqualTo(24);
  }

  @Test
  void refused_onALineSlowerThanTheRegain_stillCuts() {
    GlobalLimit limit = limit(50, Pacing.BURST, 1.0);
    limit.refused(now, now + 1_500 * MS);
    assertThat(limit.ours(now + 1_500 * MS)).isEqualTo(35);

    // Between sending and refusal a bit is won back, as in every second.
    limit.ours(now + 2_600 * MS);
    limit.refused(now + 1_600 * MS, now + 3_100 * MS);

    assertThat(limit.ours(now + 3_100 * MS)).isLessThan(30);
  }

  @Test
  void refused_overAndOver_neverTakesEverything() {
    GlobalLimit limit = limit(10, Pacing.BURST, 1.0);
    for (int i = 0; i < 100; i++) {
      limit.refused(now + i * MS, now + i * MS);
    }

    assertThat(limit.ours(now + 100 * MS)).isEqualTo(1);
    assertThat(limit.ours(now + 60 * SECOND)).isEqualTo(10);
  }

  @Test
  void opensIn_withReserved_countsSlotsThatMustEnd() {
    GlobalLimit limit = limit(10, Pacing.BURST, 1.0);
    for (int i = 0; i < 9; i++) {
      limit.take(now);
    }
    for (int i = 0; i < 9; i++) {
      limit.end(now + SECOND + i * MS);
    }

    assertThat(limit.opensIn(0, now)).isZero();
    assertThat(limit.opensIn(1, now)).isEqualTo(SECOND);
    assertThat(limit.opensIn(3, now)).isEqualTo(SECOND + 2 * MS);
    assertThat(limit.opensIn(10, now)).isEqualTo(Bucket.NEVER);
  }

  @Test
  void end_inAnyOrder_isAsIfInOrder() {
    Trials.run(
        200,
        1,
        random -> {
          int count = 1 + random.nextInt(60);
          GlobalLimit limit = limit(100, Pacing.BURST, 1.0);
          List<Long> untils = new ArrayList<>();
          for (int i = 0; i < count; i++) {
            limit.take(now);
          }
          for (int i = 0; i < count; i++) {
            long until = now + random.nextLong(3 * SECOND);
            untils.add(until);
            limit.end(until);
          }
          assertHeld(limit, untils, random);
        });
  }

  private void assertHeld(GlobalLimit limit, List<Long> untils, Random random) {
    long at = now;
    for (int i = 0; i < 20; i++) {
      at += random.nextLong(SECOND / 5);
      long moment = at;
      long held = untils.stream().filter(until -> until - moment > 0).count();
      assertThat(limit.held(at)).isEqualTo((int) held);
    }
  }
}
