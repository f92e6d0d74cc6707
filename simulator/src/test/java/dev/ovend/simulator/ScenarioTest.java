package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a simulator does that plays a scenario file. */
@Timeout(30)
class ScenarioTest {

  @TempDir private Path folder;

  @Test
  void scenario_limits_areTheOnesOfTheFile() throws Exception {
    Path file =
        write(
            """
            globalPerSecond: 1000
            profile: none
            limits:
              - route: GET /users/@me
                requests: 3
                window: PT10M
                id: mine
              - routes: [ "GET /guilds/{guild}", "GET /guilds/{guild}/roles" ]
                limits:
                  - { requests: 7, window: 10m, kind: sliding }
                  - { requests: 2, window: 1h, hidden: true, shared: true }
            world:
              guilds: [ { name: home, roles: [ moderators ] } ]
            """);
    try (Simulator simulator = Simulator.builder().scenario(file).start();
        Wire wire = new Wire(simulator)) {
      Wire.Answer me = wire.get("/users/@me");
      String guilds = wire.get("/users/@me/guilds").json().get(0).path("id").asString();
      Wire.Answer first = wire.get("/guilds/" + guilds);
      Wire.Answer second = wire.get("/guilds/" + guilds + "/roles");
      Wire.Answer third = wire.get("/guilds/" + guilds);

      assertThat(me.header("X-RateLimit-Limit")).isEqualTo("3");
      assertThat(me.header("X-RateLimit-Bucket")).isEqualTo("mine");
      assertThat(first.header("X-RateLimit-Limit")).isEqualTo("7");
      assertThat(second.header("X-RateLimit-Bucket")).isEqualTo(first.header("X-RateLimit-Bucket"));
      assertThat(second.json()).hasSize(3);
      assertThat(third.status()).isEqualTo(429);
      assertThat(third.header("X-RateLimit-Scope")).isEqualTo("shared");
      assertThat(wire.get("/users/@me/guilds").has("X-RateLimit-Limit"))
          .as("the profile is none")
          .isFalse();
    }
  }

  @Test
  void scenario_world_isThere() throws Exception {
    Path file =
        write(
            """
            world:
              demo: true
              guilds:
                - name: home
                  members: [ ann, bert ]
                  channels:
                    - name: general
                      messages:
                        - { content: hello, author: bert, age: 2h }
                        - { content: again, count: 3 }
                    - name: empty
            """);
    try (Simulator simulator = Simulator.builder().scenario(file).start();
        Wire wire = new Wire(simulator)) {
      assertThat(simulator.token()).isEqualTo(Simulator.DEMO_TOKEN);
      String guild = wire.get("/users/@me/guilds").json().get(1).path("id").asString();
      String channel =
          wire.get("/guilds/" + guild + "/channels").json().get(0).path("id").asString();
      List<SimMessage> messages = simulator.world().messages(Long.parseLong(channel));

      assertThat(messages)
          .extracting(SimMessage::content)
          .containsExactly("hello", "again", "again", "again");
      assertThat(
              wire.get("/channels/" + channel + "/messages")
                  .json()
                  .get(3)
                  .path("author")
                  .path("username")
                  .asString())
          .isEqualTo("bert");
      assertThat(
              Duration.ofMillis(
                  Snowflakes.epochMillis(messages.get(1).id())
                      - Snowflakes.epochMillis(messages.get(0).id())))
          .isBetween(Duration.ofMinutes(119), Duration.ofMinutes(121));
    }
  }

  @Test
  void scenario_settings_areTheOnesOfTheFile() throws Exception {
    Path file =
        write(
            """
            {
              "seed": 42,
              "tokens": ["one", "two"],
              "clockOffset": "-1h",
              "latency": {"up": "40ms", "down": "20ms", "jitter": 0.0},
              "globalPerSecond": 2,
              "ban": {"invalid": 3, "window": "1m", "length": "30s"}
            }
            """);
    try (Simulator simulator = Simulator.builder().scenario(file).start();
        Wire wire = new Wire(simulator)) {
      long started = System.nanoTime();
      Wire.Answer me = wire.get("/users/@me");

      assertThat(System.nanoTime() - started).isGreaterThanOrEqualTo(60_000_000L);
      assertThat(simulator.token()).isEqualTo("one");
      assertThat(wire.send(wire.as("two", "/users/@me")).status()).isEqualTo(200);
      assertThat(Duration.between(date(me), ZonedDateTime.now(date(me).getZone())))
          .isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
      for (int i = 0; i < 3; i++) {
        wire.send(wire.as("refused", "/users/@me"));
      }
      assertThat(Integer.parseInt(wire.get("/users/@me").header("Retry-After"))).isBetween(1, 30);
    }
  }

  @Test
  void scenario_faults_befallRequests() throws Exception {
    Path file =
        write(
            """
            faults:
              - { route: GET /users/@me, kind: edgeError, status: 502, count: 2 }
              - { route: "*", kind: contentType, type: text/plain, always: true }
              - { route: "*", kind: edgeError, status: 500, probability: 0 }
            """);
    try (Simulator simulator = Simulator.builder().scenario(file).start();
        Wire wire = new Wire(simulator)) {
      assertThat(wire.get("/users/@me").status()).isEqualTo(502);
      assertThat(wire.get("/users/@me").status()).isEqualTo(502);
      Wire.Answer third = wire.get("/users/@me");

      assertThat(third.status()).isEqualTo(200);
      assertThat(third.header("Content-Type")).isEqualTo("text/plain");
    }
  }

  /** What the steps set stays as it is, so that a slow machine sees it too. */
  @Test
  void scenario_steps_happenAtTheirTimes() throws Exception {
    Path file =
        write(
            """
            globalPerSecond: 1000000
            steps:
              - at: 150ms
                fault: { route: "*", kind: edgeError, status: 599 }
              - at: 0s
                limit: { route: GET /users/@me, requests: 1000000, window: 1h }
              - at: 0ms
                rename: { route: GET /users/@me, id: renamed }
            """);
    long started = System.nanoTime();
    try (Simulator simulator = Simulator.builder().scenario(file).start();
        Wire wire = new Wire(simulator)) {
      until(wire, answer -> answer.status() == 599);
      assertThat(System.nanoTime() - started).isGreaterThanOrEqualTo(150_000_000L);
      Wire.Answer changed =
          until(wire, answer -> answer.header("X-RateLimit-Bucket").equals("renamed"));
      assertThat(changed.header("X-RateLimit-Limit")).isEqualTo("1000000");
    }
  }

  @Test
  void scenario_ban_beginsAtItsTime() throws Exception {
    Path file = write("globalPerSecond: 1000000\nsteps: [ { at: 150ms, ban: 1h } ]");
    long started = System.nanoTime();
    try (Simulator simulator = Simulator.builder().scenario(file).start();
        Wire wire = new Wire(simulator)) {
      until(wire, answer -> answer.status() == 429 && !answer.has("Via"));
      assertThat(System.nanoTime() - started).isGreaterThanOrEqualTo(150_000_000L);
    }
  }

  @Test
  void steps_thatUndo_letEverythingBeAsBefore() throws Exception {
    Path file =
        write(
            """
            globalPerSecond: 1000000
            faults: [ { route: "*", kind: edgeError, status: 599, always: true } ]
            steps:
              - { at: 0s, ban: 1h }
              - { at: 1ms, lift: true }
              - { at: 1ms, clearFaults: true }
              - { at: 1ms, limit: { route: GET /users/@me, none: true } }
              - { at: 1ms, globalPerSecond: 500 }
              - { at: 1ms, rename: { route: GET /users/@me, id: impossible } }
            """);
    try (Simulator simulator = Simulator.builder().scenario(file).start();
        Wire wire = new Wire(simulator)) {
      Wire.Answer free =
          until(wire, answer -> answer.status() == 200 && !answer.has("X-RateLimit-Limit"));

      assertThat(free.has("Via")).isTrue();
    }
  }

  @Test
  void scenario_laterCalls_takeItsPlace() throws Exception {
    Path file = write("tokens: [one]\nlimits: [{route: GET /users/@me, requests: 3, window: 1m}]");
    try (Simulator simulator =
            Simulator.builder()
                .scenario(file)
                .limit("GET /users/@me", 9, Duration.ofMinutes(1))
                .start();
        Wire wire = new Wire(simulator)) {
      assertThat(wire.get("/users/@me").header("X-RateLimit-Limit")).isEqualTo("9");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "250ms, PT0.25S",
    "1.5s, PT1.5S",
    "10m, PT10M",
    "2 h, PT2H",
    "14d, PT336H",
    "-30s, PT-30S",
    "-0.5ms, PT-0.0005S",
    "PT1H30M, PT1H30M",
    "P1D, PT24H"
  })
  void durationText_everyForm_isRead(String text, Duration expected) {
    assertThat(DurationText.parse(text)).hasValue(expected);
  }

  private static Wire.Answer until(Wire wire, Predicate<Wire.Answer> wanted)
      throws IOException, InterruptedException {
    Wire.Answer answer = wire.get("/users/@me");
    while (!wanted.test(answer)) {
      answer = wire.get("/users/@me");
    }
    return answer;
  }

  private static ZonedDateTime date(Wire.Answer answer) {
    return ZonedDateTime.parse(answer.header("Date"), DateTimeFormatter.RFC_1123_DATE_TIME);
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("scenario.yaml"), text);
  }
}
