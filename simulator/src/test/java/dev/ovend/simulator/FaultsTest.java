package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FaultsTest {

  private static final String GET = "GET /channels/{channel_id}";
  private static final Route CHANNEL = route(GET);
  private static final Route OTHER = route("GET /gateway");

  private final Faults faults =
      new Faults(new ServedRoutes(List.of(CHANNEL.name(), OTHER.name())), new Random(1));

  @Test
  void draw_nothingPlanned_isNone() {
    assertThat(faults.draw(CHANNEL, "7")).isSameAs(Plight.NONE);
  }

  @Test
  void next_scripted_befallsOneRequestOfItsRouteEach() {
    faults.next("GET /channels/{id}", Fault.hang(), Fault.edgeError(502));
    faults.times(GET, 2, Fault.resetAfter());

    assertThat(names(OTHER)).isEmpty();
    assertThat(names(CHANNEL)).containsExactly("hang");
    assertThat(names(CHANNEL)).containsExactly("edgeError(502)");
    assertThat(names(CHANNEL)).containsExactly("resetAfter");
    assertThat(names(CHANNEL)).containsExactly("resetAfter");
    assertThat(names(CHANNEL)).isEmpty();
  }

  @Test
  void always_everyRoute_befallsWhatIsNoRouteToo() {
    faults.always(Faults.EVERY_ROUTE, Fault.malformedJson());
    faults.next(Faults.EVERY_ROUTE, Fault.truncatedBody());

    assertThat(names(null)).containsExactly("truncatedBody", "malformedJson");
    assertThat(names(CHANNEL)).containsExactly("malformedJson");
    assertThat(names(OTHER)).containsExactly("malformedJson");
  }

  @Test
  void always_oneChannel_sparesTheOthers() {
    faults.always("GET /channels/42", Fault.edgeError(500));
    faults.next("GET /channels/42", Fault.hang());

    assertThat(names(CHANNEL, "43")).isEmpty();
    assertThat(names(CHANNEL, "42")).containsExactly("hang", "edgeError(500)");
    assertThat(names(CHANNEL, "42")).containsExactly("edgeError(500)");
    assertThat(names(OTHER, "42")).isEmpty();
  }

  @Test
  void withProbability_aFifth_befallsAboutAFifth() {
    faults.withProbability(GET, 0.2, Fault.resetBefore());
    int hit = 0;
    for (int i = 0; i < 10_000; i++) {
      hit += names(CHANNEL).size();
    }

    assertThat(hit).isBetween(1_800, 2_200);
    assertThat(names(OTHER)).isEmpty();
  }

  @Test
  void clear_afterwards_nothingGoesWrong() {
    faults.always(GET, Fault.hang());
    faults.next(GET, Fault.hang());
    faults.clear();

    assertThat(names(CHANNEL)).isEmpty();
  }

  @Test
  void drawUp_severalDelays_addUp() {
    faults.always(GET, Fault.latency(Duration.ofMillis(5), Duration.ofMillis(1)));
    faults.always(GET, Fault.latency(Duration.ofMillis(7), Duration.ZERO));
    Plight plight = faults.draw(CHANNEL, "7");

    assertThat(plight.drawUp()).isEqualTo(Duration.ofMillis(12).toNanos());
    assertThat(plight.drawDown()).isEqualTo(Duration.ofMillis(1).toNanos());
  }

  @Test
  void drawUp_withJitter_staysInItsShare() {
    faults.always(GET, Fault.latency(Duration.ofMillis(10), Duration.ZERO, 0.5));
    long first = faults.draw(CHANNEL, "7").drawUp();
    long second = faults.draw(CHANNEL, "7").drawUp();

    assertThat(first).isBetween(5_000_000L, 15_000_000L);
    assertThat(second).isBetween(5_000_000L, 15_000_000L).isNotEqualTo(first);
  }

  @Test
  void faults_badValues_fail() {
    assertThatThrownBy(() -> faults.next("GET /nowhere", Fault.hang()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("route: GET /nowhere (expected: a route the simulator serves)");
    assertThatThrownBy(() -> faults.next("GET /nowhere/1", Fault.hang()))
        .hasMessage("route: GET /nowhere/1 (expected: a route the simulator serves)");
    assertThatThrownBy(() -> faults.times(GET, 0, Fault.hang()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("count: 0 (expected: >= 1)");
    assertThatThrownBy(() -> faults.withProbability(GET, Double.NaN, Fault.hang()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("probability: NaN (expected: 0.0 to 1.0)");
    assertThatThrownBy(() -> Fault.edgeError(499))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("status: 499 (expected: 500 to 599)");
    assertThatThrownBy(() -> Fault.slowBody(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("over: PT0S (expected: > 0)");
    assertThatThrownBy(() -> Fault.contentType(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("contentType: blank (expected: a media type)");
    assertThatThrownBy(() -> Fault.resetUpload(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bytes: -1 (expected: >= 0)");
    assertThatThrownBy(() -> Fault.hugeBody(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bytes: 0 (expected: >= 1)");
  }

  private List<String> names(@Nullable Route route) {
    return names(route, "7");
  }

  private List<String> names(@Nullable Route route, String id) {
    return faults.draw(route, id).names();
  }

  private static Route route(String name) {
    return new Route(name, Route.Access.BOT, request -> ApiResponse.noContent());
  }
}
