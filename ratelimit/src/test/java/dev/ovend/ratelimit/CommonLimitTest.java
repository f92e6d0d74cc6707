package dev.ovend.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CommonLimitTest {

  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final CommonLimit limit = new CommonLimit(new Delays());

  @Test
  void opensIn_neverRefused_isAtOnce() {
    for (int i = 0; i < 100; i++) {
      limit.sent();
    }

    assertThat(limit.opensIn(0)).isZero();
    assertThat(limit.known()).isFalse();
  }

  @Test
  void opensIn_afterARefusal_isWhenTheOldestOfTheWindowLeaves() {
    pass(0);
    pass(SECOND / 10);
    refuse(SECOND);

    assertThat(limit.known()).isTrue();
    assertThat(limit.opensIn(SECOND / 2)).isEqualTo(SECOND / 2);
    assertThat(limit.opensIn(SECOND)).isZero();
  }

  @Test
  void opensIn_asManyInFlightAsTheLimitLetsPass_isOpen() {
    pass(0);
    pass(1);
    refuse(SECOND);
    limit.sent();
    limit.sent();

    assertThat(limit.opensIn(2 * SECOND)).isEqualTo(Bucket.NEVER);

    limit.returned();
    assertThat(limit.opensIn(2 * SECOND)).isZero();
  }

  @Test
  void ended_refusedBeforeAnythingPassed_tellsNothing() {
    refuse(SECOND);

    assertThat(limit.known()).isFalse();
  }

  private void pass(long sentAt) {
    limit.sent();
    limit.passed(sentAt, sentAt);
  }

  private void refuse(long until) {
    limit.sent();
    limit.refused(until - 1, until, until - 1);
  }
}
