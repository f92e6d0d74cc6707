package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ovend.core.DeadlineException;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Idempotency;
import dev.ovend.core.Priority;
import dev.ovend.core.Request;
import dev.ovend.core.RequestOptions;
import dev.ovend.core.Target;
import dev.ovend.core.Token;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultsTest {

  private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
  private static final long EPOCH = 1_420_070_400_000L;

  private final InstantSource clock = InstantSource.fixed(NOW);

  @ParameterizedTest
  @CsvSource({"0, 3000", "1200, 1800", "2500, 1000", "60000, 1000", "-5000, 3000"})
  void fill_callback_hasWhatIsLeftOfThreeSecondsAndIsUrgent(long age, long left) {
    RequestOptions filled = fill(RequestOptions.none(), callback(age), RequestOptions.none());

    assertThat(filled.deadline()).hasMillis(left);
    assertThat(filled.priority()).isEqualTo(Priority.INTERACTION);
  }

  @ParameterizedTest
  @CsvSource({"0, 900000", "60000, 840000"})
  void fill_followUp_hasWhatIsLeftOfFifteenMinutes(long age, long left) {
    RequestOptions filled = fill(RequestOptions.none(), followUp(age), RequestOptions.none());

    assertThat(filled.deadline()).hasMillis(left);
    assertThat(filled.priority()).isNull();
  }

  @Test
  void fill_ownDeadline_wins() {
    RequestOptions own = RequestOptions.builder().deadline(Duration.ofSeconds(30)).build();

    assertThat(fill(RequestOptions.none(), callback(0), own).deadline()).hasSeconds(30);
  }

  @Test
  void fill_clientsDeadline_holdsIfItIsShorter() {
    RequestOptions hasty = RequestOptions.builder().deadline(Duration.ofSeconds(1)).build();
    RequestOptions patient = RequestOptions.builder().deadline(Duration.ofMinutes(1)).build();

    assertThat(fill(hasty, callback(0), RequestOptions.none()).deadline()).hasSeconds(1);
    assertThat(fill(patient, callback(0), RequestOptions.none()).deadline()).hasSeconds(3);
  }

  @ParameterizedTest
  @CsvSource({
    "/webhooks/1/not-an-interaction-token-at-all-but-one-of-a-webhook-that-has-68-characters",
    "/channels/1",
    "/webhooks/1/aW50ZXJhY3Rpb246"
  })
  void fill_others_haveTheClientsDeadline(String path) {
    Target target = Target.parse(HttpMethod.GET, path);

    assertThat(fill(RequestOptions.none(), target, RequestOptions.none()).deadline()).hasMinutes(2);
  }

  @Test
  void execute_callback_endsWithTheInteraction() {
    ScriptedTransport transport = new ScriptedTransport().answers(502, "");
    try (RestClient client = RestClient.builder().transport(transport).clock(clock).build()) {
      RestCall call = client.post("/interactions/{id}/token/callback", id(2_400)).maxAttempts(99);

      assertThatExceptionOfType(DeadlineException.class)
          .isThrownBy(() -> call.anonymous().json("{}").execute())
          .withMessageContaining("deadline of 1.00 s");
    }
  }

  private RequestOptions fill(RequestOptions client, Target target, RequestOptions own) {
    Plan plan =
        new Plan(Request.of(target, Token.none()), Idempotency.UNSAFE, List.of()).withOptions(own);
    return Defaults.of(client, clock).fill(plan);
  }

  private static long id(long ageMillis) {
    return (NOW.toEpochMilli() - ageMillis - EPOCH) << 22;
  }

  private static Target callback(long ageMillis) {
    return Target.of(
        HttpMethod.POST, "/interactions/{id}/{token}/callback", id(ageMillis), "token");
  }

  private static Target followUp(long ageMillis) {
    String clear = "interaction:" + id(ageMillis) + ":secret-of-some-length-that-nobody-knows";
    String token =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(clear.getBytes(StandardCharsets.US_ASCII));
    return Target.of(HttpMethod.POST, "/webhooks/{id}/{token}", 1, token);
  }
}
