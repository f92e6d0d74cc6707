package dev.ovend.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShareTest {

  private static Share alone(Share share, int windows) {
    Share result = share;
    for (int i = 0; i < windows; i++) {
      result = result.alone(1);
    }
    return result;
  }

  @Test
  void whole_always_isEverything() {
    assertThat(Share.WHOLE.isPart()).isFalse();
    assertThat(Share.WHOLE.of(5)).isEqualTo(5);
    assertThat(Share.WHOLE.windows(5)).isEqualTo(1.0);
    assertThat(Share.WHOLE.alone(1)).isSameAs(Share.WHOLE);
  }

  @Test
  void shared_once_isNoProof() {
    assertThat(Share.WHOLE.shared().isPart()).isFalse();
    assertThat(Share.WHOLE.shared().alone(1)).isEqualTo(Share.WHOLE);
  }

  @Test
  void shared_twiceInARow_leavesHalf() {
    Share half = Share.WHOLE.shared().shared();

    assertThat(half.part()).isEqualTo(0.5);
    assertThat(half.of(5)).isEqualTo(2);
    assertThat(half.of(1)).isEqualTo(1);
    assertThat(half.shared().part()).as("others are known already").isEqualTo(0.5);
  }

  @Test
  void refused_always_halvesAtOnceButNotForEver() {
    Share share = Share.WHOLE.refused();
    assertThat(share.part()).isEqualTo(0.5);
    for (int i = 0; i < 10; i++) {
      share = share.refused();
    }
    assertThat(share.part()).isEqualTo(1.0 / 16);
    assertThat(share.shared().part()).isEqualTo(1.0 / 16);
    assertThat(share.of(5)).isEqualTo(1);
    assertThat(share.windows(5)).isEqualTo(16.0 / 5);
    assertThat(share.windows(100)).isEqualTo(1.0);
  }

  @Test
  void alone_tenWindowsEach_winsItBackByQuarters() {
    Share half = Share.WHOLE.refused();

    assertThat(alone(half, 9).part()).isEqualTo(0.5);
    assertThat(alone(half, 10).part()).isEqualTo(0.75);
    assertThat(alone(half, 20)).isEqualTo(Share.WHOLE);
    assertThat(alone(alone(half, 9).shared(), 9).part()).as("not in a row").isEqualTo(0.5);
  }

  @Test
  void alone_toldInParts_takesAsManyForAWindow() {
    Share share = Share.CAREFUL;
    for (int i = 0; i < 49; i++) {
      share = share.alone(5);
    }
    assertThat(share.part()).isEqualTo(0.5);
    assertThat(share.alone(5).part()).isEqualTo(0.75);
  }

  @Test
  void careful_whenAlone_alwaysLeavesRoomToBeSeen() {
    Share alone = alone(Share.CAREFUL, 100);

    assertThat(alone.part()).isEqualTo(0.9);
    assertThat(alone.hasOthers()).isFalse();
    assertThat(alone.of(5)).isEqualTo(4);
    assertThat(alone.of(50)).isEqualTo(45);
    assertThat(alone.shared().shared().hasOthers()).isTrue();
  }
}
