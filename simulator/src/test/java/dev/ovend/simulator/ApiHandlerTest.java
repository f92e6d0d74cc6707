package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ApiHandlerTest {

  private final ServerClock clock = ServerClock.system();
  private final Journal journal = new Journal();

  @Test
  void handle_brokenHandler_answers500AndServesOn() throws Exception {
    RouteTable routes = new RouteTable();
    routes.open(
        "GET /broken",
        request -> {
          throw new IllegalStateException("planted by a test");
        });
    routes.open("GET /whole", request -> ApiResponse.noContent());
    SimulatorServer server = SimulatorServer.start(0, null, handler(routes));
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> broken = client.send(get(server, "/broken"), BodyHandlers.ofString());
      HttpResponse<String> whole = client.send(get(server, "/whole"), BodyHandlers.ofString());

      assertThat(broken.statusCode()).isEqualTo(500);
      assertThat(broken.body())
          .isEqualTo("{\"message\":\"500: Internal Server Error\",\"code\":0}");
      assertThat(whole.statusCode()).isEqualTo(204);
      assertThat(journal.countByStatus()).containsExactly(Map.entry(204, 1L), Map.entry(500, 1L));
    } finally {
      server.stop();
    }
  }

  private static HttpRequest get(SimulatorServer server, String path) {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + "/api/v10" + path);
    return HttpRequest.newBuilder(uri).header("User-Agent", Wire.USER_AGENT).build();
  }

  private ApiHandler handler(RouteTable routes) {
    Random random = new Random(1);
    World world = new World(new Snowflakes(clock), random);
    Backend backend =
        new Backend(
            clock,
            new Accounts(),
            world,
            routes,
            Map.of(),
            new RateLimits(clock, 50),
            new Edge(clock, BanRule.DISCORD, Map.of()));
    Faults faults = new Faults(new ServedRoutes(routes.names()), random);
    Reception.Network network =
        new Reception.Network(
            new Latency(Duration.ZERO, Duration.ZERO, 0.0, random), faults, UploadLimit.DISCORD);
    return new ApiHandler(
        new Reception(backend, network, journal), new Control(journal, world, faults));
  }
}
