package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EdgeTest {

  private static final String HOME = "127.0.0.1";

  private final FakeTime time = new FakeTime();
  private final Edge edge =
      new Edge(time.clock(), new BanRule(3, Duration.ofMinutes(10), Duration.ofHours(1)));

  @Test
  void note_invalidAnswers_banTheirAddressOnly() {
    note(401, null);
    note(403, null);
    assertThat(edge.ban(HOME)).isNull();
    note(429, LimitScope.USER);

    assertThat(edge.ban(HOME)).isEqualTo(new Ruling.Banned(0, Duration.ofHours(1).toNanos()));
    assertThat(edge.ban("127.0.0.2")).isNull();
  }

  @Test
  void note_sharedLimitsAndOtherAnswers_doNotCount() {
    for (int status : new int[] {200, 204, 400, 404, 500, 502}) {
      note(status, null);
    }
    for (int i = 0; i < 10; i++) {
      note(429, LimitScope.SHARED);
    }

    assertThat(edge.ban(HOME)).isNull();
  }

  @Test
  void note_spreadOverMoreThanTheWindow_doesNotBan() {
    for (int i = 0; i < 20; i++) {
      note(429, LimitScope.GLOBAL);
      time.advance(Duration.ofMinutes(5));
    }

    assertThat(edge.ban(HOME)).isNull();
  }

  @Test
  void ban_whenItsTimeIsOver_hasEndedAndCountsAnew() {
    spend();
    time.advance(Duration.ofHours(1).minusNanos(1));
    assertThat(edge.ban(HOME)).isNotNull();
    time.advance(Duration.ofNanos(1));

    assertThat(edge.ban(HOME)).isNull();
    note(401, null);
    assertThat(edge.ban(HOME)).isNull();
  }

  @Test
  void lift_duringBans_endsThemAll() {
    spend();
    edge.ban(Duration.ofMinutes(1));
    assertThat(edge.ban("127.0.0.2")).isNotNull();
    edge.lift();

    assertThat(edge.ban(HOME)).isNull();
    assertThat(edge.ban("127.0.0.2")).isNull();
  }

  @Test
  void banRule_badNumbers_fails() {
    Duration hour = Duration.ofHours(1);

    assertThatThrownBy(() -> new BanRule(0, hour, hour))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("invalid: 0 (expected: >= 1)");
    assertThatThrownBy(() -> new BanRule(1, Duration.ZERO, hour))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("window: PT0S (expected: > 0)");
    assertThatThrownBy(() -> edge.ban(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("length: PT0S (expected: > 0)");
  }

  private void spend() {
    note(401, null);
    note(401, null);
    note(401, null);
  }

  private void note(int status, @Nullable LimitScope refusedBy) {
    edge.note(HOME, status, refusedBy);
  }
}
