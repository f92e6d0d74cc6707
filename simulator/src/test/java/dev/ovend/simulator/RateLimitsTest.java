package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.simulator.RateLimits.BucketKey;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

  private final FakeTime time = new FakeTime();
  private final BucketRule rule = BucketRule.named("GET /x", 2, Duration.ofSeconds(5));
  private final BucketKey key = new BucketKey(rule, "1", "100");

  @Test
  void judge_noBucketAndExempt_isFree() {
    assertThat(limits(1).judge(null, null)).isEqualTo(new Ruling.Free());
  }

  @Test
  void judge_globalSpent_refusesUntilTheServerSecondEnds() {
    RateLimits limits = limits(2);
    time.advance(Duration.ofMillis(400));
    limits.judge("bot:1", null);
    limits.judge("bot:1", null);

    assertThat(limits.judge("bot:1", null))
        .isInstanceOfSatisfying(
            Ruling.GloballyRefused.class,
            refused -> assertThat(refused.verdict().resetAfterMillis()).isEqualTo(600));
    assertThat(limits.judge("bot:2", null)).isEqualTo(new Ruling.Free());
    time.advance(Duration.ofMillis(600));
    assertThat(limits.judge("bot:1", null)).isEqualTo(new Ruling.Free());
  }

  @Test
  void judge_globallyRefused_spendsNoBucket() {
    RateLimits limits = limits(1);
    limits.judge("bot:1", null);
    limits.judge("bot:1", key);

    assertThat(remaining(limits.judge(null, key))).isEqualTo(1);
  }

  @Test
  void judge_refusedByBucket_hasSpentTheGlobalLimit() {
    RateLimits limits = limits(3);
    limits.judge("bot:1", key);
    limits.judge("bot:1", key);
    Ruling third = limits.judge("bot:1", key);

    assertThat(LimitAnswer.refusedBy(third)).isEqualTo(LimitScope.USER);
    assertThat(LimitAnswer.refusedBy(limits.judge("bot:1", null))).isEqualTo(LimitScope.GLOBAL);
  }

  @Test
  void judge_otherResourceOrOwner_hasItsOwnWindow() {
    RateLimits limits = limits(50);
    limits.judge(null, key);

    assertThat(remaining(limits.judge(null, new BucketKey(rule, "1", "101")))).isEqualTo(1);
    assertThat(remaining(limits.judge(null, new BucketKey(rule, "2", "100")))).isEqualTo(1);
    assertThat(remaining(limits.judge(null, key))).isZero();
  }

  private RateLimits limits(int globalPerSecond) {
    return new RateLimits(time.clock(), globalPerSecond);
  }

  private static int remaining(Ruling ruling) {
    return ((Ruling.Bucketed) ruling).verdict().remaining();
  }
}
