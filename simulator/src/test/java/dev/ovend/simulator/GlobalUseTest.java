package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ovend.core.Attempt;
import dev.ovend.core.BotToken;
import dev.ovend.core.Cancellation;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Request;
import dev.ovend.core.Target;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the journal can prove about the limit over all routes. */
@Timeout(30)
class GlobalUseTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  @ParameterizedTest(name = "{0} requests at 50 a second take at least {1} s")
  @CsvSource({"0, 0", "1, 0", "50, 0", "51, 0", "100, 0", "101, 1", "150, 1", "151, 2", "500, 8"})
  void minimum_requests_isTheSecondsBetweenTheFirstAndTheLast(long requests, long seconds) {
    List<Long> accepted = LongStream.range(0, requests).boxed().toList();

    assertThat(new GlobalUse("bot:1", 50, 0, accepted).minimum()).hasSeconds(seconds);
  }

  @Test
  void took_requests_isFromTheFirstToTheLast() {
    assertThat(new GlobalUse("bot:1", 50, 0, List.of()).took()).isZero();
    assertThat(new GlobalUse("bot:1", 50, 0, List.of(3L, 5L, 10L)).took()).hasNanos(7);
  }

  /** The bound is no mere estimate: who begins at the end of a second meets it. */
  @Test
  void minimum_bestClient_isMet() throws Exception {
    VirtualTime time = VirtualTime.create();
    try (Simulator discord = Simulator.builder().globalPerSecond(3).startInMemory(time)) {
      time.call(() -> {
        time.sleep(SECOND.minusNanos(1));
        for (int second = 0; second < 4; second++) {
          for (int i = 0; i < 3; i++) {
            send(discord, "/gateway");
          }
          time.sleep(second == 0 ? Duration.ofNanos(1) : SECOND);
        }
        return "";
      });

      assertThat(discord.journal().global())
          .singleElement()
          .satisfies(use -> {
            assertThat(use.refused()).isZero();
            assertThat(use.acceptedAtNanos()).hasSize(12);
            assertThat(use.minimum()).isEqualTo(Duration.ofSeconds(2));
            assertThat(use.took()).isEqualTo(use.minimum().plusNanos(1));
          });
    }
  }

  @Test
  void global_requestsOfEachKind_countWhereTheySpend() throws Exception {
    try (Simulator simulator =
            Simulator.builder()
                .token("one")
                .token("two")
                .globalPerSecond(1_000)
                .limit("GET /users/@me", 1, Duration.ofMinutes(1))
                .start();
        Wire wire = new Wire(simulator)) {
      long channel = simulator.world().addChannel(simulator.world().addGuild("home"), "general");
      SimInteraction one = simulator.world().addInteraction(channel);
      Wire.Answer me = wire.send(wire.as("one", "/users/@me"));
      wire.send(wire.as("one", "/users/@me")); // refused by its bucket, but spent
      wire.send(wire.as("two", "/gateway"));
      wire.send(wire.as("wrong", "/users/@me")); // refused before
      wire.send(wire.anonymous("/gateway"));
      wire.post("/interactions/" + one.id() + "/" + one.token() + "/callback", "{\"type\":5}");
      wire.post("/webhooks/" + one.applicationId() + "/" + one.token(), "{\"content\":\"a\"}");

      String first = me.json().path("id").asString();
      String second =
          simulator.world().botIds().stream()
              .map(Json::id)
              .filter(id -> !id.equals(first))
              .findFirst()
              .orElseThrow();
      assertThat(simulator.journal().global())
          .extracting(GlobalUse::who, use -> use.acceptedAtNanos().size())
          .containsExactlyInAnyOrder(
              tuple("bot:" + first, 2), tuple("bot:" + second, 1), tuple("ip:127.0.0.1", 1));
    }
  }

  @Test
  void globalPage_changedLimit_hasALineForEachNumber() throws Exception {
    try (Fixture fixture = new Fixture(Simulator.builder())) {
      fixture.wire.get("/gateway");
      fixture.simulator.limits().globalPerSecond(1);
      while (fixture.wire.get("/gateway").status() != 429) {
        Thread.onSpinWait();
      }
      JsonNode page =
          fixture
              .wire
              .send(
                  HttpRequest.newBuilder(
                      fixture.simulator.uri().resolve("/__simulator/journal/global")))
              .json();

      assertThat(page).hasSize(2);
      JsonNode slow = page.get(0);
      assertThat(slow.path("who").asString()).isEqualTo("bot:" + fixture.bot);
      assertThat(slow.path("perSecond").asInt()).isEqualTo(1);
      assertThat(slow.path("refused").asInt()).isEqualTo(1);
      assertThat(slow.path("accepted").asInt()).isPositive();
      assertThat(slow.path("minimumMillis").asDouble())
          .isLessThanOrEqualTo(slow.path("tookMillis").asDouble());
      assertThat(slow.path("acceptedAtMillis")).hasSize(slow.path("accepted").asInt());
      assertThat(page.get(1).path("perSecond").asInt()).isEqualTo(1_000_000);
    }
  }

  private static void send(Simulator discord, String path) {
    Request request = Request.of(Target.parse(HttpMethod.GET, path), BotToken.of(discord.token()));
    long patience = Duration.ofSeconds(15).toNanos();
    Attempt attempt = Attempt.first(patience, new Cancellation());
    assertThat(discord.httpClient().send(request, attempt).status()).isEqualTo(200);
  }
}
