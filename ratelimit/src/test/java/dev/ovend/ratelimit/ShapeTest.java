package dev.ovend.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapeTest {

  private static final long MS = 1_000_000;
  private static final long SECOND = 1_000 * MS;

  private static Quota quota(int limit, int remaining, long resetAfter) {
    return new Quota("id", limit, remaining, resetAfter, 1_700_000_000L * SECOND);
  }

  private static Shape times(Shape shape, int moved, int stayed) {
    Shape result = shape;
    for (int i = 0; i < moved; i++) {
      result = result.moved();
    }
    for (int i = 0; i < stayed; i++) {
      result = result.stayed();
    }
    return result;
  }

  private final Shape first = Shape.first(quota(5, 4, SECOND));

  @Test
  void first_oneSpent_takesTheResetForBothReadings() {
    assertThat(first).isEqualTo(new Shape(5, SECOND, SECOND - Delays.ROUNDING, 0, 0));
    assertThat(first.isSliding()).isFalse();
    assertThat(first.confidence()).isEqualTo(0.5);
    assertThat(first.pace()).isEqualTo(SECOND / 5);
  }

  @Test
  void first_nothingSpentOrNothingToWaitFor_isHarmless() {
    assertThat(Shape.first(quota(5, 5, 0))).isEqualTo(new Shape(5, 0, 0, 0, 0));
    assertThat(times(Shape.first(quota(5, 5, 0)), 50, 0).isSliding()).as("no slot").isFalse();
  }

  @Test
  void told_moreSpent_neverMakesASlotTooLong() {
    Shape shape = Shape.first(quota(5, 4, 200 * MS));
    shape = shape.told(quota(5, 2, 600 * MS));

    assertThat(shape.slot()).isEqualTo(599 * MS / 3);
    assertThat(shape.length()).isEqualTo(600 * MS);
  }

  @Test
  void told_oneSpentAndAShorterReset_isASlotForSure() {
    Shape shape = Shape.first(quota(5, 1, SECOND));
    assertThat(shape.slot()).isEqualTo(999 * MS / 4);

    assertThat(shape.told(quota(5, 4, 100 * MS)).slot()).isEqualTo(99 * MS);
    assertThat(shape.told(quota(5, 0, 100 * MS)).slot()).isEqualTo(999 * MS / 4);
  }

  @Test
  void told_nothingNew_isTheSame() {
    assertThat(first.told(quota(5, 4, SECOND))).isSameAs(first);
  }

  @Test
  void told_anotherLimit_keepsOnlyWhatKindItIs() {
    Shape sliding = times(Shape.first(quota(5, 4, 200 * MS)), 3, 0);
    Shape grown = sliding.told(quota(10, 9, 100 * MS));

    assertThat(grown).isEqualTo(new Shape(10, 100 * MS, 99 * MS, 0, 3));
    assertThat(grown.isSliding()).isTrue();
  }

  @Test
  void refused_sameLimit_tellsNothingAndAnotherBeginsAnew() {
    Shape sliding = times(first, 3, 0);

    assertThat(sliding.refused(quota(5, 0, 2 * SECOND))).isSameAs(sliding);
    assertThat(sliding.refused(quota(3, 0, 2 * SECOND)))
        .isEqualTo(Shape.first(quota(3, 0, 2 * SECOND)));
  }

  @Test
  void isSliding_movedOften_isSureOnlyWithoutMuchAgainstIt() {
    assertThat(times(first, 1, 0).isSliding()).isFalse();
    assertThat(times(first, 2, 0).isSliding()).isTrue();
    assertThat(times(first, 4, 1).isSliding()).isFalse();
    assertThat(times(first, 5, 1).isSliding()).isTrue();
  }

  @Test
  void confidence_withEvidence_growsTowardsOne() {
    assertThat(times(first, 0, 1).confidence()).isEqualTo(2.0 / 3);
    assertThat(times(first, 0, 48).confidence()).isEqualTo(0.98);
    assertThat(times(first, 48, 0).confidence()).isEqualTo(0.98);
    assertThat(times(first, 5, 1).confidence()).isEqualTo(6.0 / 8);
    assertThat(times(first, 3, 1).confidence()).as("most is against it").isEqualTo(0.5);
  }

  @Test
  void evidence_ofLongAgo_countsLess() {
    Shape changed = times(times(first, 51, 0), 0, 9);
    assertThat(changed.isSliding()).isFalse();
    assertThat(times(first, 1_000, 0).sliding()).isLessThanOrEqualTo(50);
    assertThat(times(first, 0, 1_000).fixed()).isLessThanOrEqualTo(50);
  }

  @Test
  void doubted_sliding_isReadAsFixedUntilItIsSureAgain() {
    Shape doubted = times(first, 20, 0).doubted();

    assertThat(doubted.isSliding()).isFalse();
    assertThat(times(doubted, 2, 0).isSliding()).isTrue();
  }

  @Test
  void isLike_sameUpToAnEighthOfTheLength_only() {
    Shape other = new Shape(5, SECOND + SECOND / 8, 1, 0, 0);
    assertThat(first.isLike(other)).isTrue();
    assertThat(first.isLike(new Shape(5, SECOND + SECOND / 8 + 1, 1, 0, 0))).isFalse();
    assertThat(first.isLike(new Shape(6, SECOND, 1, 0, 0))).isFalse();
    assertThat(first.isLike(times(first, 2, 0))).isFalse();
  }
}
