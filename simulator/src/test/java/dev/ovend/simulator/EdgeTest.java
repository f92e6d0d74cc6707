package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EdgeTest {

  private static final String HOME = "127.0.0.1";
  private static final String WATCHED = "GET /invites/{code}";
  private static final Duration MINUTES = Duration.ofMinutes(10);
  private static final Duration HOUR = Duration.ofHours(1);

  private final FakeTime time = new FakeTime();
  private final Edge edge =
      new Edge(
          time.clock(),
          new BanRule(3, MINUTES, HOUR),
          Map.of(WATCHED, new BanRule(2, MINUTES, HOUR)));

  @Test
  void note_invalidAnswers_banTheirAddressOnly() {
    note(401, null);
    note(403, null);
    assertThat(stop(HOME)).isNull();
    note(429, LimitScope.USER);

    assertThat(stop(HOME)).isEqualTo(new Ruling.Banned(0, Duration.ofHours(1).toNanos()));
    assertThat(stop("127.0.0.2")).isNull();
  }

  @Test
  void note_sharedLimitsAndOtherAnswers_doNotCount() {
    for (int status : new int[] {200, 204, 400, 404, 500, 502}) {
      note(status, null);
    }
    for (int i = 0; i < 10; i++) {
      note(429, LimitScope.SHARED);
    }

    assertThat(stop(HOME)).isNull();
  }

  @Test
  void note_spreadOverMoreThanTheWindow_doesNotBan() {
    for (int i = 0; i < 20; i++) {
      note(429, LimitScope.GLOBAL);
      time.advance(Duration.ofMinutes(5));
    }

    assertThat(stop(HOME)).isNull();
  }

  @Test
  void ban_whenItsTimeIsOver_hasEndedAndCountsAnew() {
    spend();
    time.advance(Duration.ofHours(1).minusNanos(1));
    assertThat(stop(HOME)).isNotNull();
    time.advance(Duration.ofNanos(1));

    assertThat(stop(HOME)).isNull();
    note(401, null);
    assertThat(stop(HOME)).isNull();
  }

  @Test
  void lift_duringBans_endsThemAll() {
    spend();
    edge.ban(Duration.ofMinutes(1));
    assertThat(stop("127.0.0.2")).isNotNull();
    edge.lift();

    assertThat(stop(HOME)).isNull();
    assertThat(stop("127.0.0.2")).isNull();
  }

  @Test
  void stop_watchedRouteTooOften_bansTheAddressFromThatRoute() {
    assertThat(edge.stop(HOME, WATCHED)).isNull();
    time.advance(Duration.ofMinutes(1));
    assertThat(edge.stop(HOME, WATCHED)).isNull();
    long now = Duration.ofMinutes(1).toNanos();

    assertThat(edge.stop(HOME, WATCHED)).isEqualTo(new Ruling.Banned(now, HOUR.toNanos()));
    assertThat(edge.stop(HOME, "GET /gateway")).isNull();
    assertThat(edge.stop("127.0.0.2", WATCHED)).isNull();
    time.advance(HOUR.minusNanos(1));
    assertThat(edge.stop(HOME, WATCHED)).isNotNull();
    time.advance(Duration.ofNanos(1));
    assertThat(edge.stop(HOME, WATCHED)).isNull();
  }

  @Test
  void stop_watchedRouteSlowly_neverBans() {
    for (int i = 0; i < 20; i++) {
      assertThat(edge.stop(HOME, WATCHED)).isNull();
      time.advance(Duration.ofMinutes(5));
    }
  }

  @Test
  void stop_watchedRouteDuringABan_isNotCounted() {
    spend();
    for (int i = 0; i < 5; i++) {
      assertThat(edge.stop(HOME, WATCHED)).isNotNull();
    }
    time.advance(HOUR);

    assertThat(edge.stop(HOME, WATCHED)).isNull();
  }

  @Test
  void lift_watchedRoute_endsItsBan() {
    for (int i = 0; i < 3; i++) {
      edge.stop(HOME, WATCHED);
    }
    assertThat(edge.stop(HOME, WATCHED)).isNotNull();
    edge.lift();

    assertThat(edge.stop(HOME, WATCHED)).isNull();
  }

  @Test
  void banRule_badNumbers_fails() {
    Duration hour = Duration.ofHours(1);

    assertThatThrownBy(() -> new BanRule(0, hour, hour))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("requests: 0 (expected: >= 1)");
    assertThatThrownBy(() -> new BanRule(1, Duration.ZERO, hour))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("window: PT0S (expected: > 0)");
    assertThatThrownBy(() -> edge.ban(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("length: PT0S (expected: > 0)");
  }

  private Ruling.@Nullable Banned stop(String address) {
    return edge.stop(address, null);
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
