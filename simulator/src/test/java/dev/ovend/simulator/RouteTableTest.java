package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RouteTableTest {

  private final RouteTable table = new RouteTable();

  @BeforeEach
  void fill() {
    add("GET /users/@me");
    add("GET /users/{user_id}");
    add("GET /a/b/c");
    add("GET /a/{x}/d");
  }

  @Test
  void find_literalAndParameter_prefersTheLiteral() {
    assertThat(name(table.find("GET", List.of("users", "@me")))).isEqualTo("GET /users/@me");
    assertThat(name(table.find("GET", List.of("users", "5")))).isEqualTo("GET /users/{user_id}");
  }

  @Test
  void find_literalThatLeadsNowhere_triesTheParameter() {
    RouteTable.Match match = table.find("GET", List.of("a", "b", "d"));

    assertThat(name(match)).isEqualTo("GET /a/{x}/d");
    assertThat(Objects.requireNonNull(match).params()).containsOnlyKeys("x").containsValue("b");
  }

  @Test
  void find_wrongMethod_matchesWithoutRoute() {
    RouteTable.Match match = table.find("POST", List.of("users", "5"));

    assertThat(match).isNotNull();
    assertThat(Objects.requireNonNull(match).route()).isNull();
  }

  @Test
  void find_unknownOrEmptySteps_isNull() {
    assertThat(table.find("GET", List.of())).isNull();
    assertThat(table.find("GET", List.of("users"))).isNull();
    assertThat(table.find("GET", List.of("users", ""))).isNull();
    assertThat(table.find("GET", List.of("users", "5", "6"))).isNull();
  }

  @Test
  void bot_sameRouteTwice_fails() {
    assertThatThrownBy(() -> add("GET /users/@me"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("route: GET /users/@me (expected: added once)");
  }

  private void add(String name) {
    table.bot(name, request -> ApiResponse.noContent());
  }

  private static String name(RouteTable.@Nullable Match match) {
    return Objects.requireNonNull(Objects.requireNonNull(match).route()).name();
  }
}
