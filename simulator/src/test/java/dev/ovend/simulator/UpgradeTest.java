package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that ask a plain connection to become HTTP/2, as the JDK's does unless told not to. */
@Timeout(30)
class UpgradeTest {

  private final Fixture fixture = Fixture.unlimited();
  private final Wire wire = fixture.wire;
  private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_2).build();

  @AfterEach
  void close() {
    client.shutdownNow();
    client.close();
    fixture.close();
  }

  @Test
  void get_first_isAnsweredAndUpgradesTheConnection() throws Exception {
    HttpResponse<byte[]> first = send(wire.to("/users/@me").GET());
    HttpResponse<byte[]> second = send(wire.to("/users/@me").GET());

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.version()).isEqualTo(Version.HTTP_2);
    assertThat(second.version()).isEqualTo(Version.HTTP_2);
    assertThat(Json.parse(second.body())).isEqualTo(Json.parse(first.body()));
    assertThat(fixture.simulator.journal().requests()).hasSize(2);
  }

  @Test
  void post_first_takesEffectOnceWithItsWholeBody() throws Exception {
    String text = "x".repeat(2_000);
    String body = "{\"content\":\"" + text + "\"}";
    HttpResponse<byte[]> answer = send(Wire.json("POST", wire.to(fixture.messages()), body));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(fixture.world.messages(fixture.channel))
        .extracting(SimMessage::content)
        .containsExactly(text);
  }

  @Test
  void posts_manyAtOnceOnANewConnection_allTakeEffectOnce() {
    List<CompletableFuture<Integer>> statuses = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String body = "{\"content\":\"" + i + "\"}";
      HttpRequest request = Wire.json("POST", wire.to(fixture.messages()), body).build();
      statuses.add(
          client
              .sendAsync(request, BodyHandlers.ofByteArray())
              .thenApply(HttpResponse::statusCode));
    }

    assertThat(statuses).allSatisfy(status -> assertThat(status.join()).isEqualTo(200));
    assertThat(fixture.world.messages(fixture.channel)).hasSize(20);
  }

  @Test
  void fault_onTheUpgradingRequest_endsThatRequest() throws Exception {
    fixture.simulator.faults().next("GET /users/@me", Fault.edgeError(502));

    assertThat(send(wire.to("/users/@me").GET()).statusCode()).isEqualTo(502);
    assertThat(send(wire.to("/users/@me").GET()).statusCode()).isEqualTo(200);
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }
}
