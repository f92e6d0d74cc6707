package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitAnswerTest {

  private static final long MILLI = 1_000_000;

  private final ServerClock clock = new FakeTime().clock();
  private final Limit limit = Limit.fixed(5, Duration.ofSeconds(5)).id("abc");

  @Test
  void headers_allowed_carryResetAsTimeAndAsDuration() {
    Ruling ruling = bucketed(limit, new Verdict(true, 5, 4, 250 * MILLI, 4_750 * MILLI));

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
    Ruling ruling = bucketed(limit, new Verdict(false, 5, 0, 0, 1_001 * MILLI));

    assertThat(LimitAnswer.headers(ruling, clock))
        .containsEntry("X-RateLimit-Remaining", "0")
        .containsEntry("X-RateLimit-Reset-After", "1.001")
        .containsEntry("X-RateLimit-Scope", "user")
        .containsEntry("Retry-After", "2")
        .doesNotContainKey("X-RateLimit-Global");
  }

  @Test
  void headers_refusedGlobally_carryNoBucket() {
    Ruling ruling = globallyRefused(new Verdict(false, 50, 0, 0, 64 * MILLI));

    assertThat(LimitAnswer.headers(ruling, clock))
        .containsExactly(
            entry("X-RateLimit-Global", "true"),
            entry("X-RateLimit-Scope", "global"),
            entry("Retry-After", "1"));
  }

  @Test
  void refusal_global_saysHowLongInSeconds() {
    Ruling ruling = globallyRefused(new Verdict(false, 50, 0, 0, 64 * MILLI));

    assertThat(LimitAnswer.refusal(ruling).body())
        .hasToString(
            "{\"message\":\"You are being rate limited.\",\"retry_after\":0.064,\"global\":true}");
  }

  @Test
  void headers_slidingRefused_tellFullAndOneSlotApart() {
    Ruling ruling = bucketed(limit, new Verdict(false, 5, 0, 0, 4_900 * MILLI, 900 * MILLI));

    assertThat(LimitAnswer.headers(ruling, clock))
        .containsEntry("X-RateLimit-Reset-After", "4.900")
        .containsEntry("Retry-After", "1");
    assertThat(LimitAnswer.refusal(ruling).body())
        .hasToString(
            "{\"message\":\"You are being rate limited.\",\"retry_after\":0.9,\"global\":false}");
  }

  @Test
  void headers_hiddenSharedLimitRefuses_areTheDocumentationsExample() {
    Limit shown = Limit.fixed(10, Duration.ofMillis(64_570)).id("abcd1234");
    Limit hidden = Limit.fixed(1, Duration.ofMillis(1_336_570)).shared().hidden();
    Ruling ruling =
        new Ruling.Bucketed(
            List.of(
                count(shown, new Verdict(true, 10, 9, 0, 64_570 * MILLI)),
                count(hidden, new Verdict(false, 1, 0, 0, 1_336_570 * MILLI))));

    assertThat(LimitAnswer.headers(ruling, clock))
        .containsEntry("X-RateLimit-Limit", "10")
        .containsEntry("X-RateLimit-Remaining", "9")
        .containsEntry("X-RateLimit-Reset-After", "64.570")
        .containsEntry("X-RateLimit-Bucket", "abcd1234")
        .containsEntry("X-RateLimit-Scope", "shared")
        .containsEntry("Retry-After", "1337");
    assertThat(LimitAnswer.refusal(ruling).body())
        .hasToString(
            "{\"message\":\"The resource is being rate limited.\","
                + "\"retry_after\":1336.57,\"global\":false}");
  }

  @Test
  void refusal_limitWithError_carriesItsCode() {
    Ruling ruling = bucketed(limit.error(30046, "Slower."), new Verdict(false, 3, 0, 0, MILLI));

    assertThat(LimitAnswer.refusal(ruling).body())
        .hasToString(
            "{\"message\":\"Slower.\",\"code\":30046,\"retry_after\":0.001,\"global\":false}");
  }

  @Test
  void headers_banned_areNothingButTheWait() {
    assertThat(LimitAnswer.headers(new Ruling.Banned(0, 1_500 * MILLI), clock))
        .containsExactly(entry("Retry-After", "2"));
    assertThat(LimitAnswer.refusedBy(new Ruling.Banned(0, MILLI))).isNull();
  }

  @Test
  void headers_free_areNone() {
    assertThat(LimitAnswer.headers(new Ruling.Free(), clock)).isEmpty();
  }

  private static Ruling globallyRefused(Verdict verdict) {
    return new Ruling.GloballyRefused(new Ruling.GlobalCount("bot:1", verdict));
  }

  private static Ruling bucketed(Limit limit, Verdict verdict) {
    return new Ruling.Bucketed(List.of(count(limit, verdict)));
  }

  private static Ruling.Count count(Limit limit, Verdict verdict) {
    return new Ruling.Count(
        new BucketKey(BucketRule.named("GET /x", limit), "1", "2", ""), verdict);
  }
}
