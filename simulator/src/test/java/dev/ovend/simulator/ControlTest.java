package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What other processes can change. */
@Timeout(30)
class ControlTest {

  private final Fixture fixture = Fixture.unlimited();
  private final Wire wire = fixture.wire;

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void faults_posted_befallRequestsUntilDeleted() throws Exception {
    Wire.Answer added =
        page(
            "POST",
            "faults",
            """
            [{"route": "*", "kind": "edgeError", "status": 503, "always": true}]
            """);

    assertThat(added.status()).isEqualTo(204);
    assertThat(wire.get("/users/@me").status()).isEqualTo(503);
    assertThat(page("DELETE", "faults", "").status()).isEqualTo(204);
    assertThat(wire.get("/users/@me").status()).isEqualTo(200);
  }

  @Test
  void faults_postedAsYaml_befallRequests() throws Exception {
    String yaml = "route: GET /users/@me\nkind: innerError\nstatus: 500\n";

    assertThat(page("POST", "faults", yaml).status()).isEqualTo(204);
    assertThat(wire.get("/users/@me").status()).isEqualTo(500);
    assertThat(wire.get("/users/@me").status()).isEqualTo(200);
  }

  @Test
  void faults_oneOfThemWrong_changeNothingAndSayWhere() throws Exception {
    Wire.Answer refused =
        page(
            "POST",
            "faults",
            """
            - {route: "*", kind: hang, always: true}
            - {route: "*", kind: hangg}
            """);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().path("problems").size()).isEqualTo(1);
    assertThat(refused.json().path("problems").get(0).asString())
        .startsWith("body:2:22: [1].kind: hangg (expected: one of latency, ")
        .endsWith("; did you mean hang?)");
    assertThat(wire.get("/users/@me").status()).isEqualTo(200);
  }

  @Test
  void end_posted_makesLaterRequestsViolations() throws Exception {
    wire.get("/users/@me");
    assertThat(page("POST", "end", "").status()).isEqualTo(204);
    wire.get("/users/@me");

    assertThat(fixture.simulator.journal().violations())
        .singleElement()
        .satisfies(
            entry -> assertThat(entry.violations()).containsExactly(Violation.AFTER_THE_END));
  }

  @Test
  void page_wrongMethodOrName_isRefused() throws Exception {
    assertThat(page("GET", "faults", "").status()).isEqualTo(405);
    assertThat(page("PUT", "end", "").status()).isEqualTo(405);
    assertThat(page("POST", "fault", "").status()).isEqualTo(404);
  }

  private Wire.Answer page(String method, String name, String body) throws Exception {
    URI uri = fixture.simulator.uri().resolve("/__simulator/" + name);
    return wire.send(HttpRequest.newBuilder(uri).method(method, BodyPublishers.ofString(body)));
  }
}
