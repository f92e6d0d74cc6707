package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitAnswerTest {

  private static final long MILLI = 1_000_000;

  private final ServerClock clock = new FakeTime().clock();
  private final BucketRule rule = new BucketRule("abc", 5, Duration.ofSeconds(5), LimitScope.USER);

  @Test
  void headers_allowed_carryResetAsTimeAndAsDuration() {
    Ruling ruling = new Ruling.Bucketed(rule, new Verdict(true, 5, 4, 250 * MILLI, 4_750 * MILLI));

    assertThat(LimitAnswer.headers(ruling, clock))
        .containsExactly(
            entry("X-RateLimit-Limit", "5"),
            entry("X-RateLimit-Remaining", "4"),
            entry("X-RateLimit-Reset", "1767323050.678"),
            entry("X-RateLimit-Reset-After", "4.750"),
            entry("X-RateLimit-Bucket", "abc"));
  }

  @Test
  void headers_refusedByBucket_addScopeAndWholeSecondsRoundedUp() {
    Ruling ruling = new Ruling.Bucketed(rule, new Verdict(false, 5, 0, 0, 1_001 * MILLI));

    assertThat(LimitAnswer.headers(ruling, clock))
        .containsEntry("X-RateLimit-Remaining", "0")
        .containsEntry("X-RateLimit-Reset-After", "1.001")
        .containsEntry("X-RateLimit-Scope", "user")
        .containsEntry("Retry-After", "2")
        .doesNotContainKey("X-RateLimit-Global");
  }

  @Test
  void headers_refusedGlobally_carryNoBucket() {
    Ruling ruling = new Ruling.GloballyRefused(new Verdict(false, 50, 0, 0, 64 * MILLI));

    assertThat(LimitAnswer.headers(ruling, clock))
        .containsExactly(
            entry("X-RateLimit-Global", "true"),
            entry("X-RateLimit-Scope", "global"),
            entry("Retry-After", "1"));
  }

  @Test
  void refusal_global_saysHowLongInSeconds() {
    Ruling ruling = new Ruling.GloballyRefused(new Verdict(false, 50, 0, 0, 64 * MILLI));

    assertThat(LimitAnswer.refusal(ruling).body())
        .hasToString(
            "{\"message\":\"You are being rate limited.\",\"retry_after\":0.064,\"global\":true}");
  }

  @Test
  void headers_free_areNone() {
    assertThat(LimitAnswer.headers(new Ruling.Free(), clock)).isEmpty();
  }
}
