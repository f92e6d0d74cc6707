package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

  private final FakeTime time = new FakeTime();
  private final BucketRule rule = BucketRule.named("GET /x", Limit.fixed(2, Duration.ofSeconds(5)));
  private final List<BucketKey> key = key(rule, "1", "100");

  @Test
  void judge_noBucketAndExempt_isFree() {
    assertThat(limits(1).judge(null, List.of())).isEqualTo(new Ruling.Free());
  }

  @Test
  void judge_globalSpent_refusesUntilTheServerSecondEnds() {
    RateLimits limits = limits(2);
    time.advance(Duration.ofMillis(400));
    limits.judge("bot:1", List.of());
    limits.judge("bot:1", List.of());

    assertThat(limits.judge("bot:1", List.of()))
        .isInstanceOfSatisfying(
            Ruling.GloballyRefused.class,
            refused -> assertThat(refused.verdict().resetAfterMillis()).isEqualTo(600));
    assertThat(limits.judge("bot:2", List.of())).isInstanceOf(Ruling.Free.class);
    time.advance(Duration.ofMillis(600));
    assertThat(limits.judge("bot:1", List.of())).isInstanceOf(Ruling.Free.class);
  }

  @Test
  void judge_globallyRefused_spendsNoBucket() {
    RateLimits limits = limits(1);
    limits.judge("bot:1", List.of());
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
    assertThat(LimitAnswer.refusedBy(limits.judge("bot:1", List.of())))
        .isEqualTo(LimitScope.GLOBAL);
  }

  @Test
  void judge_otherResourceOrOwner_hasItsOwnWindow() {
    RateLimits limits = limits(50);
    limits.judge(null, key);

    assertThat(remaining(limits.judge(null, key(rule, "1", "101")))).isEqualTo(1);
    assertThat(remaining(limits.judge(null, key(rule, "2", "100")))).isEqualTo(1);
    assertThat(remaining(limits.judge(null, key))).isZero();
  }

  @Test
  void judge_secondLimitOut_refusesWithItsIdAndHasSpentTheFirst() {
    RateLimits limits = limits(50);
    List<BucketKey> both = both(Limit.fixed(1, Duration.ofSeconds(60)).id("second"));
    Ruling.Bucketed first = (Ruling.Bucketed) limits.judge(null, both);
    Ruling.Bucketed second = (Ruling.Bucketed) limits.judge(null, both);

    assertThat(first.refusal()).isNull();
    assertThat(shown(first)).isEqualTo("second"); // it has nothing left
    assertThat(second.refusal()).isEqualTo(second.shown());
    assertThat(shown(second)).isEqualTo("second");
    assertThat(remaining(limits.judge(null, key))).isEqualTo(0);
    assertThat(LimitAnswer.refusedBy(limits.judge(null, key))).isEqualTo(LimitScope.USER);
  }

  @Test
  void judge_firstLimitOut_spendsNoSecond() {
    RateLimits limits = limits(50);
    List<BucketKey> both = both(Limit.fixed(5, Duration.ofSeconds(60)).id("second"));
    limits.judge(null, both);
    limits.judge(null, both);
    limits.judge(null, both);

    Ruling.Bucketed second = (Ruling.Bucketed) limits.judge(null, both.subList(1, 2));

    assertThat(remaining(second)).isEqualTo(2);
  }

  @Test
  void judge_hiddenLimitOut_showsTheFirstWithRequestsLeft() {
    RateLimits limits = limits(50);
    List<BucketKey> both = both(Limit.fixed(1, Duration.ofSeconds(60)).hidden());
    limits.judge(null, both.subList(1, 2));
    Ruling.Bucketed refused = (Ruling.Bucketed) limits.judge(null, both);

    assertThat(refused.refusal()).isEqualTo(refused.counts().getLast());
    assertThat(shown(refused)).isEqualTo(rule.id());
    assertThat(refused.counts().getFirst().verdict().remaining()).isEqualTo(1);
  }

  @Test
  void judge_renamedBucket_keepsWhatWasSpentAndAnotherRateDoesNot() {
    RateLimits limits = limits(50);
    limits.judge(null, key);
    BucketRule faster = BucketRule.named("GET /x", Limit.fixed(9, Duration.ofSeconds(5)));

    assertThat(remaining(limits.judge(null, key(rule.renamed("new"), "1", "100")))).isZero();
    assertThat(remaining(limits.judge(null, key(faster, "1", "100")))).isEqualTo(8);
  }

  @Test
  void globalPerSecond_changed_holdsAtOnce() {
    RateLimits limits = limits(1);
    limits.judge("bot:1", List.of());
    limits.globalPerSecond(2);
    limits.judge("bot:1", List.of());

    assertThat(LimitAnswer.refusedBy(limits.judge("bot:1", List.of()))).isNull();
    assertThat(LimitAnswer.refusedBy(limits.judge("bot:1", List.of())))
        .isEqualTo(LimitScope.GLOBAL);
  }

  private List<BucketKey> both(Limit second) {
    return List.of(
        new BucketKey(rule, "1", "100", ""),
        new BucketKey(BucketRule.named("GET /x #1", second), "1", "100", ""));
  }

  private static String shown(Ruling.Bucketed ruling) {
    return Objects.requireNonNull(ruling.shown()).rule().id();
  }

  private static List<BucketKey> key(BucketRule rule, String owner, String resource) {
    return List.of(new BucketKey(rule, owner, resource, ""));
  }

  private RateLimits limits(int globalPerSecond) {
    return new RateLimits(time.clock(), globalPerSecond);
  }

  private static int remaining(Ruling ruling) {
    return ((Ruling.Bucketed) ruling).counts().getLast().verdict().remaining();
  }
}
