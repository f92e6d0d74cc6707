package dev.ovend.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoubtTest {

  private final Doubt once = Doubt.NONE.refused(10, 20);

  @Test
  void refused_requestsInFlightTogether_isOneSurprise() {
    Doubt together = once.refused(19, 25);

    assertThat(together).isEqualTo(once);
    assertThat(together.serial()).isFalse();
  }

  @Test
  void refused_requestSentAfterTheFirstWasTold_isTheSecond() {
    assertThat(once.refused(20, 30).serial()).isTrue();
  }

  @Test
  void accepted_moreThanAWindowAsExpected_endsTheDoubt() {
    Doubt twice = once.refused(20, 30);

    Doubt almost = twice.accepted(true, 2).accepted(true, 2);
    assertThat(almost.serial()).isTrue();
    assertThat(almost.accepted(true, 2)).isEqualTo(Doubt.NONE);
    assertThat(almost.accepted(false, 2).accepted(true, 2).serial()).isTrue();
  }

  @Test
  void accepted_withoutDoubt_isNothing() {
    assertThat(Doubt.NONE.accepted(false, 5)).isSameAs(Doubt.NONE);
  }
}
