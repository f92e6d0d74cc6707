package dev.ovend.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Headers;
import dev.ovend.core.Limited;
import dev.ovend.core.RateLimitScope;
import dev.ovend.ratelimit.Refusal.Reach;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

  private static final String NINES =
      "99999999999999999999999999999999999999999999999999999999999999999999999999999999";

  private static final Headers VIA = Headers.of("Via", "1.1 google");
  private static final Headers QUOTA = Answers.limit("abc", 10, 9, 1_470_173_023.123, 64.57);

  private static long seconds(double seconds) {
    return (long) (seconds * 1e9);
  }

  @Test
  void parse_quota_readsEveryNumber() {
    assertThat(Answer.parse(200, QUOTA, null, 0))
        .isEqualTo(
            new Answer(
                200,
                new Quota("abc", 10, 9, 64_570_000_000L, 1_470_173_023_123_000_000L),
                null,
                0));
  }

  @Test
  void parse_namesInLowerCase_areTheSame() {
    Headers headers =
        Headers.of(
            "x-ratelimit-limit",
            "5",
            "x-ratelimit-remaining",
            "2",
            "x-ratelimit-reset-after",
            "0.9");

    assertThat(Answer.parse(200, headers, null, 0).quota())
        .isEqualTo(new Quota(null, 5, 2, 900_000_000, Spans.INVALID));
  }

  @ParameterizedTest(name = "limit {0} remaining {1} reset-after {2}")
  @CsvSource({"0, 0, 1", "-1, 0, 1", "x, 0, 1", "5, -1, 1", "5, 1.5, 1", "5, 1, soon", "5, 1, -1"})
  void parse_malformedQuota_isNone(String limit, String remaining, String resetAfter) {
    Headers headers =
        VIA.with("X-RateLimit-Limit", limit)
            .with("X-RateLimit-Remaining", remaining)
            .with("X-RateLimit-Reset-After", resetAfter);

    assertThat(Answer.parse(200, headers, null, 0).quota()).isNull();
  }

  @Test
  void parse_remainingAboveLimit_isTheLimit() {
    Quota quota = Answer.parse(200, Answers.limit("abc", 5, 7, 1, 1), null, 0).quota();

    assertThat(quota).isNotNull().extracting(Quota::remaining).isEqualTo(5);
  }

  @Test
  void parse_sharedExampleOfTheDocs_waitsForRetryAfterAndIgnoresTheNumbers() {
    Headers headers = QUOTA.with("Retry-After", "1337").with("X-RateLimit-Scope", "shared");

    assertThat(Answer.parse(429, headers, Answers.limited(1336.57), 0))
        .isEqualTo(
            new Answer(
                429,
                null,
                new Refusal(Reach.ROUTE, RateLimitScope.SHARED, seconds(1337), seconds(1336.57)),
                0));
  }

  @Test
  void parse_globalExampleOfTheDocs_reachesTheToken() {
    Headers headers =
        VIA.with("Retry-After", "65")
            .with("X-RateLimit-Global", "true")
            .with("X-RateLimit-Scope", "global");

    assertThat(refusal(headers, new Limited(Duration.ofMillis(64_570), true)))
        .isEqualTo(
            new Refusal(
                Reach.TOKEN,
                RateLimitScope.GLOBAL,
                seconds(65),
                Duration.ofMillis(64_570).toNanos()));
  }

  @Test
  void parse_globalOnlyInTheBody_reachesTheToken() {
    assertThat(refusal(VIA, new Limited(Duration.ofSeconds(2), true)).reach())
        .isEqualTo(Reach.TOKEN);
  }

  @Test
  void parse_neitherViaNorJson_isNotDiscord() {
    assertThat(refusal(Headers.of("Retry-After", "600"), null))
        .isEqualTo(new Refusal(Reach.ADDRESS, RateLimitScope.GLOBAL, seconds(600), Spans.INVALID));
  }

  @Test
  void parse_jsonWithoutVia_isDiscord() {
    assertThat(refusal(Headers.none(), Answers.limited(1)).reach()).isEqualTo(Reach.BUCKET);
  }

  @Test
  void parse_userScopeWithNothingLeft_isTheBucketAndTellsIt() {
    Headers headers = Answers.limit("abc", 5, 0, 1, 0.5).with("X-RateLimit-Scope", "user");

    Answer answer = Answer.parse(429, headers, Answers.limited(0.5), 0);

    assertThat(answer.refusal())
        .isEqualTo(new Refusal(Reach.BUCKET, RateLimitScope.USER, seconds(0.5), seconds(0.5)));
    assertThat(answer.quota()).isNotNull();
  }

  @Test
  void parse_userScopeForLongerThanTheReset_isALimitOfTheRoute() {
    Headers headers = Answers.limit("abc", 5, 0, 1, 0.5).with("X-RateLimit-Scope", "user");

    Answer answer = Answer.parse(429, headers, Answers.limited(2.1), 0);

    assertThat(answer.refusal())
        .isEqualTo(new Refusal(Reach.ROUTE, RateLimitScope.USER, seconds(2.1), seconds(2.1)));
    assertThat(answer.quota()).as("the bucket has not refused").isNull();
  }

  @Test
  void parse_userScopeWithSomethingLeft_isALimitOfTheRoute() {
    Headers headers = QUOTA.with("X-RateLimit-Scope", "user");

    assertThat(Answer.parse(429, headers, Answers.limited(600), 0))
        .isEqualTo(
            new Answer(
                429,
                null,
                new Refusal(Reach.ROUTE, RateLimitScope.USER, seconds(600), seconds(600)),
                0));
  }

  @ParameterizedTest(name = "Retry-After: {0} with body {1} waits {2} s")
  @CsvSource({
    "2, 1.5, 2",
    "1, 1.5, 1.5",
    "0.25, 0.2, 0.25",
    "-5, 1.5, 1.5",
    "soon, 1.5, 1.5",
    "0, 0, 0.1",
    "99999999999, 1, 86400"
  })
  void parse_retryAfter_isTheLongerOfHeaderAndBody(String header, double body, double waits) {
    assertThat(refusal(VIA.with("Retry-After", header), Answers.limited(body)).nanos())
        .isEqualTo(seconds(waits));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "soon", ""})
  void parse_noRetryAfterAtAll_waitsFiveSeconds(String header) {
    assertThat(refusal(VIA.with("Retry-After", header), null).nanos()).isEqualTo(seconds(5));
  }

  @ParameterizedTest
  @CsvSource({"200, true", "204, true", "404, true", "401, false", "502, false"})
  void unlimited_noNumbers_onlyIfTheRouteAnswered(int status, boolean unlimited) {
    assertThat(Answer.parse(status, VIA, null, 0).unlimited()).isEqualTo(unlimited);
  }

  @ParameterizedTest(name = "Reset-After: {0}")
  @ValueSource(strings = {"1000000000", "86401", NINES})
  void parse_resetInYears_isWithinADay(String resetAfter) {
    Headers headers = QUOTA.with("X-RateLimit-Reset-After", resetAfter);

    Quota quota = Answer.parse(200, headers, null, 0).quota();

    assertThat(quota)
        .isEqualTo(new Quota("abc", 10, 9, Duration.ofDays(1).toNanos(), Spans.INVALID));
  }

  @Test
  void parse_retryAfterOfEightyDigits_isADay() {
    Headers headers = VIA.with("Retry-After", NINES).with("X-RateLimit-Scope", "user");

    assertThat(refusal(headers, new Limited(Duration.ofSeconds(Long.MAX_VALUE), false)).nanos())
        .isEqualTo(Duration.ofDays(1).toNanos());
  }

  private static Refusal refusal(Headers headers, @Nullable Limited limited) {
    Refusal refusal = Answer.parse(429, headers, limited, 0).refusal();
    if (refusal == null) {
      throw new AssertionError("refusal: none (expected: one)");
    }
    return refusal;
  }
}
