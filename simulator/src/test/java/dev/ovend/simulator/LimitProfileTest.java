package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LimitProfileTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final List<String> SERVED =
      Backend.routesOf(
              new World(new Snowflakes(ServerClock.system()), new Random(1)),
              GatewayResource.DISCORD)
          .names();

  private final LimitProfile profile = LimitProfile.discord();

  @Test
  void rulesOf_reactions_shareOneBucketOfOnePerQuarterSecond() {
    String own = "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me";

    assertThat(rule("PUT " + own)).isSameAs(rule("DELETE " + own));
    assertThat(rule("PUT " + own).limit().rate().requests()).isEqualTo(1);
    assertThat(rule("PUT " + own).limit().rate().window()).hasMillis(250);
  }

  @Test
  void rulesOf_guildAdministration_hasTheObservedWindows() {
    Rate memberRole =
        rule("PUT /guilds/{guild_id}/members/{user_id}/roles/{role_id}").limit().rate();
    List<BucketRule> bans =
        Objects.requireNonNull(profile.rulesOf(SERVED).get("GET /guilds/{guild_id}/bans"));

    assertThat(memberRole).isEqualTo(new Rate(LimitKind.FIXED, 10, Duration.ofSeconds(10)));
    assertThat(rule("POST /guilds/{guild_id}/roles").limit().rate())
        .isEqualTo(new Rate(LimitKind.FIXED, 250, Duration.ofDays(2)));
    assertThat(bans.getFirst().limit().isHidden()).isFalse();
    assertThat(bans.getLast().limit().isHidden()).isTrue();
    assertThat(bans.getLast().limit().rate().window()).hasMinutes(1);
    assertThat(rule("POST /channels/{channel_id}/threads").limit().scope())
        .isEqualTo(LimitScope.SHARED);
  }

  @Test
  void rulesOf_routesWithoutLimit_areAbsent() {
    assertThat(profile.rulesOf(SERVED)).doesNotContainKey("GET /users/{user_id}");
  }

  @Test
  void put_otherParameterNames_replacesTheSameRoute() {
    profile.put("GET /channels/{channel.id}", Limit.fixed(7, SECOND));

    assertThat(rule("GET /channels/{channel_id}").limit().rate().requests()).isEqualTo(7);
  }

  @Test
  void put_severalRoutes_givesThemOneBucketId() {
    profile.put(List.of("GET /guilds/{id}", "GET /channels/{id}"), Limit.fixed(3, SECOND));

    assertThat(rule("GET /guilds/{guild_id}").id())
        .isEqualTo(rule("GET /channels/{channel_id}").id());
  }

  @Test
  void remove_limitedRoute_leavesItWithout() {
    profile.remove("GET /channels/{id}");

    assertThat(profile.rulesOf(SERVED)).doesNotContainKey("GET /channels/{channel_id}");
  }

  @Test
  void rulesOf_routeThatIsNotServed_fails() {
    profile.put("GET /nowhere", Limit.fixed(1, SECOND));

    assertThatThrownBy(() -> profile.rulesOf(SERVED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("route: GET /nowhere (expected: a route the simulator serves)");
  }

  @Test
  void put_badNumbers_fails() {
    assertThatThrownBy(() -> Limit.fixed(0, SECOND))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limit: 0 (expected: >= 1)");
    assertThatThrownBy(() -> Limit.sliding(1, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("window: PT0S (expected: > 0)");
    assertThatThrownBy(() -> profile.put(List.of(), Limit.fixed(1, SECOND)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("routes: [] (expected: at least one)");
    assertThatThrownBy(() -> profile.put("GET /gateway"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limits: [] (expected: at least one)");
    assertThatThrownBy(() -> Limit.sliding(1_000_000, Duration.ofDays(365)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("window: PT8760H (expected: <= PT2H33M43.372036854S)");
    assertThatThrownBy(() -> Limit.fixed(1, SECOND).id(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id: blank (expected: a bucket id)");
    assertThatThrownBy(() -> Limit.fixed(1, SECOND).whenField())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("fields: [] (expected: at least one)");
  }

  private BucketRule rule(String route) {
    Map<String, List<BucketRule>> rules = profile.rulesOf(SERVED);
    return Objects.requireNonNull(rules.get(route), route).getFirst();
  }
}
