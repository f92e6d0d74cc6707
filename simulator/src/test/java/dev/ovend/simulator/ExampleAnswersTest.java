package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Answers beside those of the resources, over HTTP. */
@Timeout(30)
class ExampleAnswersTest {

  private static final String PREVIEW = "GET /guilds/{guild_id}/preview";
  private static final String WIDGET = "GET /guilds/{guild_id}/widget.png";
  private static final String THING = "GET /things/{thing_id}";
  private static final String MINE = "GET /things/@mine";
  private static final String BROKEN = "POST /things/broken";
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0};

  private final Fixture fixture =
      new Fixture(
          Simulator.builder()
              .examples(new Examples())
              .limit("GET /guilds/{id}/preview", 2, Duration.ofMinutes(1)));
  private final Wire wire = fixture.wire;
  private final Journal journal = fixture.simulator.journal();

  @TempDir private Path folder;

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void exampleRoute_called_answersWithParametersStatusAndHeaders() throws Exception {
    Wire.Answer answer = wire.get("/things/a%20b");

    assertThat(answer.status()).isEqualTo(203);
    assertThat(answer.text())
        .isEqualTo("{ \"route\": \"GET /things/{thing_id}\", \"id\": \"a b\" }");
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.header("X-Example")).isEqualTo("second");
    assertThat(answer.header("Via")).isEqualTo("1.1 google");
  }

  @Test
  void exampleRoute_literalStep_winsOverTheParameter() throws Exception {
    assertThat(wire.get("/things/@mine").status()).isEqualTo(204);
    assertThat(wire.get("/things/@yours").status()).isEqualTo(203);
  }

  @Test
  void exampleRoute_withoutToken_isRefusedUnlessOpen() throws Exception {
    Wire.Answer closed = wire.send(wire.anonymous("/things/1"));
    Wire.Answer open = wire.send(wire.anonymous("/guilds/" + fixture.guild + "/widget.png"));

    assertThat(closed.status()).isEqualTo(401);
    assertThat(open.status()).isEqualTo(200);
    assertThat(open.header("Content-Type")).isEqualTo("image/png");
    assertThat(open.raw().body()).isEqualTo(PNG);
  }

  @Test
  void exampleRoute_thatAResourceServes_staysWithTheResource() throws Exception {
    Wire.Answer channel = wire.get("/channels/" + fixture.channel);

    assertThat(channel.json().path("name").asString()).isEqualTo("general");
    assertThat(channel.header("X-RateLimit-Limit")).isEqualTo("50");
  }

  @Test
  void exampleRoute_limited_isRefusedForEachGuildAlone() throws Exception {
    String path = "/guilds/" + fixture.guild + "/preview";
    Wire.Answer first = wire.get(path);
    wire.get(path);
    Wire.Answer refused = wire.get(path);

    assertThat(first.header("X-RateLimit-Remaining")).isEqualTo("1");
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("X-RateLimit-Scope")).isEqualTo("user");
    assertThat(refused.has("X-Example")).isFalse();
    assertThat(wire.get("/guilds/5/preview").status()).isEqualTo(200);
    assertThat(journal.rateLimited())
        .singleElement()
        .satisfies(entry -> assertThat(entry.resource()).isEqualTo(Json.id(fixture.guild)));
  }

  @Test
  void exampleRoute_called_isJournaledWithItsTemplate() throws Exception {
    wire.get("/things/secret");

    assertThat(journal.requests())
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.route()).isEqualTo(THING);
          assertThat(entry.status()).isEqualTo(203);
          assertThat(entry.tookEffect()).isTrue();
          assertThat(entry.toString()).doesNotContain("secret");
        });
  }

  @Test
  void exampleRoute_withFault_suffersIt() throws Exception {
    fixture.simulator.faults().next(THING, Fault.innerError(503));

    Wire.Answer failed = wire.get("/things/1");
    assertThat(failed.status()).isEqualTo(503);
    assertThat(failed.has("X-Example")).isFalse();
    assertThat(wire.get("/things/1").status()).isEqualTo(203);
  }

  @Test
  void exampleRoute_changedWhileRunning_obeysTheNewLimit() throws Exception {
    fixture.simulator.limits().change(THING, Limit.fixed(1, Duration.ofMinutes(1)));

    assertThat(wire.get("/things/1").status()).isEqualTo(203);
    assertThat(wire.get("/things/2").status()).isEqualTo(429);
  }

  @Test
  void exampleRoute_globalLimit_isSpent() throws Exception {
    wire.get("/things/1");

    assertThat(journal.global())
        .singleElement()
        .satisfies(use -> assertThat(use.acceptedAtNanos()).hasSize(1));
  }

  @Test
  void exampleRoute_thatFailsOrIsUnknown_is500404Or405() throws Exception {
    assertThat(wire.post("/things/broken", "{}").status()).isEqualTo(500);
    assertThat(wire.get("/thing/1").status()).isEqualTo(404);
    assertThat(wire.delete("/things/1").status()).isEqualTo(405);
  }

  @Test
  void scenario_afterExamples_mayNameTheirRoutes() throws Exception {
    Path file = folder.resolve("examples.yaml");
    Files.writeString(file, "limits: [ { route: \"GET /things/{id}\", requests: 1, window: 1m } ]");
    try (Simulator simulator = Simulator.builder().examples(new Examples()).scenario(file).start();
        Wire asking = new Wire(simulator)) {
      assertThat(asking.get("/things/1").header("X-RateLimit-Limit")).isEqualTo("1");
    }
    assertThatThrownBy(() -> Simulator.builder().scenario(file))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("GET /things/{id}");
  }

  @Test
  void examples_setAgain_takeThePlaceOfTheFirst() throws Exception {
    try (Simulator simulator =
            Simulator.builder().examples(new Examples()).examples(routes("GET /other")).start();
        Wire asking = new Wire(simulator)) {
      assertThat(asking.get("/other").status()).isEqualTo(204);
      assertThat(asking.get("/things/1").status()).isEqualTo(404);
    }
  }

  private static ExampleAnswers routes(String... routes) {
    return new ExampleAnswers() {
      @Override
      public List<String> routes() {
        return List.of(routes);
      }

      @Override
      public ExampleAnswer answer(String route, Map<String, String> parameters) {
        return ExampleAnswer.empty(204);
      }
    };
  }

  private static final class Examples implements ExampleAnswers {

    @Override
    public List<String> routes() {
      return List.of(PREVIEW, WIDGET, THING, MINE, BROKEN, "GET /channels/{id}");
    }

    @Override
    public boolean isOpen(String route) {
      return route.equals(WIDGET);
    }

    @Override
    public ExampleAnswer answer(String route, Map<String, String> parameters) {
      return switch (route) {
        case PREVIEW -> ExampleAnswer.json(200, "{}").header("X-Example", "preview");
        case WIDGET -> ExampleAnswer.of(200, "image/png", PNG);
        case THING -> thing(route, parameters);
        case MINE -> ExampleAnswer.empty(204);
        default -> throw new IllegalStateException("planted by a test");
      };
    }

    private static ExampleAnswer thing(String route, Map<String, String> parameters) {
      String json =
          "{ \"route\": \"" + route + "\", \"id\": \"" + parameters.get("thing_id") + "\" }";
      return ExampleAnswer.json(203, json)
          .header("x-example", "first")
          .header("X-Example", "second");
    }
  }
}
