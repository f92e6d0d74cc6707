package dev.ovend.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnedLimitTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private static LearnedLimit learned(int limit, WindowKind kind, double confidence) {
    return new LearnedLimit(
        "POST /x", "", "abc", limit, SECOND, Duration.ofMillis(200), kind, confidence);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void create_limitBelowOne_isRefused(int limit) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> learned(limit, WindowKind.FIXED, 0.5))
        .withMessage("limit: " + limit + " (expected: >= 1)");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.49, 1.01, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void create_confidenceOutOfRange_isRefused(double confidence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> learned(5, WindowKind.FIXED, confidence))
        .withMessage("confidence: " + confidence + " (expected: 0.5 to 1.0)");
  }

  @Test
  void create_negativeDuration_isRefused() {
    Duration negative = Duration.ofNanos(-1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new LearnedLimit("r", "", "b", 1, negative, SECOND, WindowKind.FIXED, 0.5))
        .withMessage("window: PT-0.000000001S, slot: PT1S (expected: >= 0)");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new LearnedLimit("r", "", "b", 1, SECOND, negative, WindowKind.FIXED, 0.5))
        .withMessage("window: PT1S, slot: PT-0.000000001S (expected: >= 0)");
  }

  @Test
  void shape_sure_isAsSureAndOfThatKind() {
    Shape sliding = learned(5, WindowKind.SLIDING, 0.9).shape();
    assertThat(sliding).isEqualTo(new Shape(5, 1_000_000_000, 200_000_000, 0, 8));
    assertThat(sliding.isSliding()).isTrue();

    Shape fixed = learned(5, WindowKind.FIXED, 1.0).shape();
    assertThat(fixed).isEqualTo(new Shape(5, 1_000_000_000, 200_000_000, 48, 0));
    assertThat(fixed.confidence()).isEqualTo(0.98);
  }

  @Test
  void shape_assumption_isOne() {
    assertThat(learned(5, WindowKind.FIXED, 0.5).shape())
        .isEqualTo(new Shape(5, 1_000_000_000, 200_000_000, 0, 0));
  }

  @Test
  void shape_endlessWindow_isTheLongest() {
    LearnedLimit endless =
        new LearnedLimit(
            "r",
            "",
            "b",
            1,
            Duration.ofSeconds(Long.MAX_VALUE),
            Duration.ofSeconds(Long.MAX_VALUE),
            WindowKind.FIXED,
            0.5);

    assertThat(endless.shape().length()).isEqualTo(Spans.LONGEST);
    assertThat(endless.shape().slot()).isEqualTo(Spans.LONGEST);
  }

  @Test
  void shape_ofWhatWasLearnedOfAnyShape_isLikeIt() {
    Bench bench = new Bench();
    Feeder feeder = bench.enter(Answers.messages("1")).feeder;
    Trials.run(
        500,
        1,
        random -> {
          Shape shape =
              new Shape(
                  1 + random.nextInt(100),
                  random.nextLong(10_000_000_000L),
                  1 + random.nextLong(1_000_000_000),
                  random.nextBoolean() ? 0 : random.nextInt(25),
                  random.nextInt(25));

          LearnedLimit learned = LearnedLimit.of(feeder, "abc", shape);

          assertThat(learned.shape().isLike(shape)).as(shape.toString()).isTrue();
          assertThat(learned.shape().slot()).isEqualTo(shape.slot());
          assertThat(learned.shape().confidence())
              .isCloseTo(Math.min(0.98, shape.confidence()), offset(0.11));
          assertThat(learned.route()).isEqualTo("POST /channels/{channel.id}/messages");
        });
  }
}
