package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GlobalLimitTest {

  private static final int BURST = 60;

  private final Simulator simulator =
      Simulator.builder()
          .globalPerSecond(1)
          .noLimit("POST /webhooks/{webhook_id}/{webhook_token}")
          .start();
  private final Wire wire = new Wire(simulator);

  @AfterEach
  void close() {
    wire.close();
    simulator.close();
  }

  @Test
  void burst_ofOneBot_isRefusedGlobally() {
    String path = "/users/" + simulator.world().botIds().getFirst();
    List<Wire.Answer> refused = refused(burst(() -> wire.to(path).GET()));

    assertThat(refused).isNotEmpty();
    Wire.Answer answer = refused.getFirst();
    assertThat(answer.header("X-RateLimit-Global")).isEqualTo("true");
    assertThat(answer.header("X-RateLimit-Scope")).isEqualTo("global");
    assertThat(answer.header("Retry-After")).isEqualTo("1");
    assertThat(answer.has("X-RateLimit-Bucket")).isFalse();
    assertThat(answer.has("X-RateLimit-Limit")).isFalse();
    assertThat(answer.header("Via")).isEqualTo("1.1 google");
    assertThat(answer.json().path("global").asBoolean()).isTrue();
    assertThat(answer.json().path("retry_after").asDouble()).isBetween(0.001, 1.0);
    assertThat(simulator.journal().rateLimited(LimitScope.GLOBAL)).hasSameSizeAs(refused);
  }

  @Test
  void burst_withoutToken_isRefusedGloballyByAddress() {
    assertThat(refused(burst(() -> wire.anonymous("/gateway").GET()))).isNotEmpty();
  }

  @Test
  void burst_ofCallbacksAndFollowUps_isExempt() {
    long channel = simulator.world().addChannel(simulator.world().addGuild("home"), "general");
    List<SimInteraction> interactions = new ArrayList<>();
    for (int i = 0; i < BURST; i++) {
      interactions.add(simulator.world().addInteraction(channel));
    }
    var next = interactions.iterator();
    List<Wire.Answer> callbacks =
        burst(() -> {
          SimInteraction one = next.next();
          String path = "/interactions/" + one.id() + "/" + one.token() + "/callback";
          return Wire.json("POST", wire.anonymous(path), "{\"type\":5}");
        });
    SimInteraction first = interactions.getFirst();
    String path = "/webhooks/" + first.applicationId() + "/" + first.token();
    List<Wire.Answer> followUps =
        burst(() -> Wire.json("POST", wire.anonymous(path), "{\"content\":\"x\"}"));

    assertThat(callbacks).extracting(Wire.Answer::status).containsOnly(204);
    assertThat(followUps).extracting(Wire.Answer::status).containsOnly(200);
    assertThat(simulator.world().messages(channel)).hasSize(BURST);
  }

  @Test
  void burst_ofAnotherWebhook_isNotExempt() {
    long channel = simulator.world().addChannel(simulator.world().addGuild("home"), "general");
    SimWebhook webhook = simulator.world().addWebhook(channel);
    String path = "/webhooks/" + webhook.id() + "/" + webhook.token();

    assertThat(refused(burst(() -> Wire.json("POST", wire.anonymous(path), "{\"content\":\"x\"}"))))
        .isNotEmpty();
  }

  private List<Wire.Answer> burst(Supplier<HttpRequest.Builder> request) {
    List<CompletableFuture<Wire.Answer>> answers = new ArrayList<>();
    for (int i = 0; i < BURST; i++) {
      answers.add(wire.sendAsync(request.get()));
    }
    return answers.stream().map(CompletableFuture::join).toList();
  }

  private static List<Wire.Answer> refused(List<Wire.Answer> answers) {
    return answers.stream().filter(answer -> answer.status() == 429).toList();
  }
}
