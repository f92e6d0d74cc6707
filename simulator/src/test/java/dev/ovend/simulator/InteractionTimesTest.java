package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Attempt;
import dev.ovend.core.Body;
import dev.ovend.core.BotToken;
import dev.ovend.core.Cancellation;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Target;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How long an interaction may be answered, in virtual time. */
@Timeout(30)
class InteractionTimesTest {

  private static final Duration MOMENT = Duration.ofMillis(100);
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration LIFETIME = Duration.ofMinutes(15);
  private static final String DEFER = "{\"type\":5}";
  private static final String MESSAGE = "{\"content\":\"done\"}";

  private final VirtualTime time = VirtualTime.create();
  private final Simulator discord = Simulator.builder().startInMemory(time);
  private final World world = discord.world();
  private final long channel = world.addChannel(world.addGuild("g"), "c");

  @AfterEach
  void close() {
    discord.close();
  }

  @Test
  void callback_within3Seconds_isTaken() throws Exception {
    time.call(() -> {
      SimInteraction interaction = world.addInteraction(channel);
      time.sleep(PATIENCE.minus(MOMENT));
      assertThat(callback(interaction).status()).isEqualTo(204);
      return "";
    });
  }

  @Test
  void callback_after3Seconds_is10062ForEver() throws Exception {
    time.call(() -> {
      SimInteraction interaction = world.addInteraction(channel);
      time.sleep(PATIENCE.plus(MOMENT));
      assertError(callback(interaction), 404, 10062);
      assertError(followUp(interaction), 404, 10015);
      return "";
    });
    assertThat(world.messages(channel)).isEmpty();
  }

  @Test
  void callback_again_is40060UntilTheTokenExpires() throws Exception {
    time.call(() -> {
      SimInteraction interaction = world.addInteraction(channel);
      callback(interaction);
      time.sleep(LIFETIME.minus(MOMENT));
      assertError(callback(interaction), 400, 40060);
      time.sleep(MOMENT.multipliedBy(2));
      assertError(callback(interaction), 404, 10062);
      return "";
    });
  }

  @Test
  void token_for15Minutes_answersAndEdits() throws Exception {
    time.call(() -> {
      SimInteraction interaction = world.addInteraction(channel);
      callback(interaction);
      time.sleep(LIFETIME.minus(MOMENT));
      assertThat(original(HttpMethod.PATCH, interaction).status()).isEqualTo(200);
      assertThat(followUp(interaction).status()).isEqualTo(200);
      return "";
    });
    assertThat(world.messages(channel)).hasSize(2);
  }

  @Test
  void token_after15Minutes_is10015AndChangesNothing() throws Exception {
    time.call(() -> {
      SimInteraction interaction = world.addInteraction(channel);
      callback(interaction);
      original(HttpMethod.PATCH, interaction);
      time.sleep(LIFETIME.plus(MOMENT));
      assertError(original(HttpMethod.GET, interaction), 404, 10015);
      assertError(original(HttpMethod.PATCH, interaction), 404, 10015);
      assertError(original(HttpMethod.DELETE, interaction), 404, 10015);
      assertError(followUp(interaction), 404, 10015);
      return "";
    });
    assertThat(world.messages(channel)).extracting(SimMessage::content).containsExactly("done");
  }

  private Response callback(SimInteraction interaction) {
    Target target =
        Target.of(
            HttpMethod.POST,
            "/interactions/{id}/{token}/callback",
            interaction.id(),
            interaction.token());
    return send(request(target).withBody(Body.json(DEFER)));
  }

  private Response followUp(SimInteraction interaction) {
    Target target =
        Target.of(
            HttpMethod.POST,
            "/webhooks/{id}/{token}",
            interaction.applicationId(),
            interaction.token());
    return send(request(target).withBody(Body.json(MESSAGE)));
  }

  private Response original(HttpMethod method, SimInteraction interaction) {
    Target target =
        Target.of(
            method,
            "/webhooks/{id}/{token}/messages/@original",
            interaction.applicationId(),
            interaction.token());
    Request request = request(target);
    return send(method == HttpMethod.PATCH ? request.withBody(Body.json(MESSAGE)) : request);
  }

  private Request request(Target target) {
    return Request.of(target, BotToken.of(discord.token()));
  }

  private Response send(Request request) {
    long patience = Duration.ofSeconds(15).toNanos();
    return discord.httpClient().send(request, Attempt.first(patience, new Cancellation()));
  }

  private static void assertError(Response response, int status, int code) {
    assertThat(response.status()).isEqualTo(status);
    assertThat(Json.parse(response.bytes()).path("code").asInt()).isEqualTo(code);
  }
}
