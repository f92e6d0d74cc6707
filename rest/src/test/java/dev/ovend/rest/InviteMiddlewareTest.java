package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ovend.core.BotToken;
import dev.ovend.core.RateLimitException;
import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class InviteMiddlewareTest {

  private final ManualTicker ticker = new ManualTicker();
  private final ScriptedTransport transport = new ScriptedTransport().answers(200, "{}");
  private final RestClient client =
      RestClient.builder()
          .token(BotToken.of("NjI1MDAwMDAwMDAwMDAwMDAx.G.not-a-secret"))
          .transport(transport)
          .ticker(ticker)
          .drain(Duration.ZERO)
          .rateLimits(limits -> limits.globalPerSecond(10_000))
          .build();

  @BeforeEach
  void almostTooMany() {
    for (int i = 0; i < InviteMiddleware.MOST; i++) {
      RestResponse unused = client.get("/invites/{code}", "code" + i).execute();
    }
  }

  @AfterEach
  void nothingIsLeft() {
    client.close();
    Until.holds(() -> client.running() == 0);
  }

  @Test
  void handle_oneTooMany_isRefusedWithTheWaitAndNotSent() {
    assertThatExceptionOfType(RateLimitException.class)
        .isThrownBy(() -> client.get("/invites/{code}", "more").execute())
        .withMessageContaining("240 invites were looked up in 10 minutes")
        .withMessageContaining("the next may be in 10 min 0 s")
        .satisfies(e -> assertThat(e.expectedWait()).hasMinutes(10));
    assertThat(transport.sent).hasSize(InviteMiddleware.MOST);
  }

  @Test
  void handle_oneTooManyWithTime_waits() {
    CompletableFuture<RestResponse> call =
        client.get("/invites/{code}", "more").deadline(Duration.ofHours(1)).submit();
    Until.holds(() -> ticker.pending() > 0);

    ticker.advance(Duration.ofMinutes(10));

    assertThat(call.join().status()).isEqualTo(200);
  }

  @Test
  void handle_otherRoutes_areNotMeant() {
    assertThat(client.delete("/invites/{code}", "more").execute().status()).isEqualTo(200);
    assertThat(client.get("/users/@me").execute().status()).isEqualTo(200);
  }

  @Test
  void handle_tenMinutesLater_isFreeAgain() {
    ticker.advance(Duration.ofMinutes(10));

    assertThat(client.get("/invites/{code}", "more").execute().status()).isEqualTo(200);
  }
}
