package dev.ovend.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.testing.ManualTicker;
import org.junit.jupiter.api.Test;

class GlobalLimitTest {

  private static final long SECOND = 1_000_000_000;

  private final long now = new ManualTicker().nanos();
  private final GlobalLimit limit = new GlobalLimit(3, Pacing.BURST, 1.0, now);

  private void take(int count) {
    for (int i = 0; i < count; i++) {
      limit.take(now);
    }
  }

  @Test
  void free_whileInFlight_neverComesByTime() {
    take(3);
    assertThat(limit.free(now + 100 * SECOND)).isZero();
    assertThat(limit.opensIn(0, now)).isEqualTo(Bucket.NEVER);
    assertThat(limit.expectedWait(0, now)).isZero();
  }

  @Test
  void free_afterTheAnswer_comesASecondLater() {
    take(3);
    limit.end(now + SECOND);
    limit.end(now + 10 + SECOND);
    assertThat(limit.free(now + SECOND - 1)).isZero();
    assertThat(limit.opensIn(0, now + 10)).isEqualTo(SECOND - 10);
    assertThat(limit.free(now + SECOND)).isEqualTo(1);
    assertThat(limit.free(now + SECOND + 10)).isEqualTo(2);
  }

  @Test
  void giveBack_notSent_freesAtOnce() {
    take(3);
    limit.giveBack();
    assertThat(limit.free(now)).isEqualTo(1);
  }

  @Test
  void end_moreThanTheLogHeldAtFirst_keepsTheOrder() {
    GlobalLimit wide = new GlobalLimit(100, Pacing.BURST, 1.0, now);
    for (int i = 0; i < 100; i++) {
      wide.take(now);
    }
    for (int i = 0; i < 10; i++) {
      wide.end(now + i + SECOND);
    }
    assertThat(wide.free(now + SECOND + 9)).isEqualTo(10);
    for (int i = 0; i < 90; i++) {
      wide.end(now + SECOND + i + SECOND);
    }
    assertThat(wide.free(now + 2 * SECOND + 44)).isEqualTo(55);
    assertThat(wide.held(now + 2 * SECOND + 89)).isZero();
  }

  @Test
  void block_shorterThanTheLastOne_changesNothing() {
    limit.block(now + 2 * SECOND, now);
    limit.block(now + SECOND, now);
    assertThat(limit.free(now)).isZero();
    assertThat(limit.opensIn(0, now)).isEqualTo(2 * SECOND);
    assertThat(limit.free(now + 2 * SECOND)).isEqualTo(3);
  }

  @Test
  void expectedWait_behindOthers_countsWholeSeconds() {
    take(3);
    limit.end(now + SECOND);
    assertThat(limit.expectedWait(0, now)).isEqualTo(SECOND);
    assertThat(limit.expectedWait(6, now)).isEqualTo(3 * SECOND);
  }

  @Test
  void none_always_hasASlot() {
    GlobalLimit none = GlobalLimit.none();
    for (int i = 0; i < 1_000; i++) {
      none.take(now);
      none.end(now + SECOND);
    }
    assertThat(none.held(now)).isZero();
    assertThat(none.free(now)).isEqualTo(Integer.MAX_VALUE);
  }
}
