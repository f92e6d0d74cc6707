package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ovend.core.BotToken;
import dev.ovend.core.CancelledException;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.InvalidTokenException;
import dev.ovend.testing.ManualTicker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitMiddlewareTest {

  private static final String[] FIVE_LEFT = {
    "Via", "1.1 google",
    "X-RateLimit-Bucket", "abc",
    "X-RateLimit-Limit", "6",
    "X-RateLimit-Remaining", "5",
    "X-RateLimit-Reset", "1795000005.000",
    "X-RateLimit-Reset-After", "5.000"
  };

  private final ManualTicker ticker = new ManualTicker();
  private final ScriptedTransport transport = new ScriptedTransport();
  private final RestClient client =
      RestClient.builder()
          .token(BotToken.of("MTE4MDAwMDAwMDAwMDAwMDAwMA.test.token"))
          .transport(transport)
          .ticker(ticker)
          .build();

  @AfterEach
  void nothingIsLeft() {
    assertThat(client.rateLimits().inFlight()).isZero();
    client.close();
  }

  @ParameterizedTest(name = "unsent: {0}")
  @CsvSource({"true, 5", "false, 1"})
  void handle_cancelledCalls_spendASlotOnlyIfSomethingWasSent(boolean unsent, int left) {
    transport.answers(200, "{}", FIVE_LEFT).cancelled(unsent);
    client.get("/channels/7").execute();

    for (int i = 0; i < 4; i++) {
      assertThatExceptionOfType(CancelledException.class)
          .isThrownBy(() -> client.get("/channels/7").execute());
    }

    assertThat(client.rateLimits().snapshot().buckets().get(0).remaining()).isEqualTo(left);
  }

  @Test
  void handle_wrongWebhookToken_leavesTheBotItsToken() {
    transport
        .answers(401, "{\"message\":\"Invalid Webhook Token\",\"code\":50027}")
        .answers(401, "{\"message\":\"Two factor is required\",\"code\":60003}")
        .answers(200, "{}")
        .answers(401, "{\"message\":\"401: Unauthorized\",\"code\":0}");

    assertUnauthorized("/webhooks/41/wrong");
    assertUnauthorized("/channels/8");
    client.get("/channels/7").execute();

    assertUnauthorized("/channels/7");
    assertThatExceptionOfType(InvalidTokenException.class)
        .isThrownBy(() -> client.get("/channels/7").execute());
  }

  private void assertUnauthorized(String path) {
    assertThatExceptionOfType(DiscordApiException.class)
        .isThrownBy(() -> client.get(path).execute())
        .satisfies(e -> assertThat(e.error().status()).isEqualTo(401));
  }
}
