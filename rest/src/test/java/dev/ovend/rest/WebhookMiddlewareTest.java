package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ovend.core.DiscordApiException;
import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookMiddlewareTest {

  private static final String UNKNOWN_WEBHOOK = "{\"message\":\"Unknown Webhook\",\"code\":10015}";
  private static final String UNKNOWN_CHANNEL = "{\"message\":\"Unknown Channel\",\"code\":10003}";
  private static final String TOKEN = "t".repeat(68);

  private final ManualTicker ticker = new ManualTicker();
  private final ScriptedTransport transport = new ScriptedTransport();
  private final RestClient client =
      RestClient.builder().transport(transport).ticker(ticker).build();

  @AfterEach
  void nothingIsLeft() {
    assertThat(client.rateLimits().inFlight()).isZero();
    client.close();
  }

  private void assertNotFound(String token) {
    assertThatExceptionOfType(DiscordApiException.class)
        .isThrownBy(() -> client.post("/webhooks/{id}/{token}", "41", token).execute())
        .satisfies(e -> assertThat(e.error().status()).isEqualTo(404));
  }

  @Test
  void handle_webhookThatIsGone_isAnsweredWithoutDiscordForFiveMinutes() {
    transport.answers(404, UNKNOWN_WEBHOOK);
    for (int i = 0; i < 10; i++) {
      assertNotFound(TOKEN);
    }
    assertThat(transport.sent).hasSize(1);

    assertNotFound("u".repeat(68));
    assertThat(transport.sent).as("another webhook").hasSize(2);

    ticker.advance(Duration.ofMinutes(5));
    assertNotFound(TOKEN);
    assertThat(transport.sent).hasSize(3);
  }

  @Test
  void handle_somethingElseUnknown_isAskedEveryTime() {
    transport.answers(404, UNKNOWN_CHANNEL);
    assertNotFound(TOKEN);
    assertNotFound(TOKEN);
    assertThat(transport.sent).hasSize(2);
  }

  @Test
  void handle_interactionNotYetAnswered_isAskedEveryTime() {
    transport.answers(404, UNKNOWN_WEBHOOK);
    assertNotFound("i".repeat(180));
    assertNotFound("i".repeat(180));
    assertThat(transport.sent).hasSize(2);
  }

  @Test
  void handle_manyWebhooksGone_remembersTheLatest() {
    transport.answers(404, UNKNOWN_WEBHOOK);
    for (int i = 0; i <= 1_000; i++) {
      assertNotFound("webhook-" + i);
      ticker.advance(Duration.ofMillis(100));
    }
    assertNotFound("webhook-1000");
    assertThat(transport.sent).hasSize(1_001);
    assertNotFound("webhook-0");
    assertThat(transport.sent).hasSize(1_002);
  }
}
