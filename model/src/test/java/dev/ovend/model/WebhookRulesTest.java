package dev.ovend.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebhookRulesTest {

  @Test
  void name_withReservedWord_isViolation() {
    Violation expected =
        new Violation(
            "name", "USERNAME_INVALID_CONTAINS", "Mr CLYDE Smith (must not contain clyde)");
    List<RequestData> requests =
        List.of(
            new CreateWebhookRequest("Mr CLYDE Smith"),
            new UpdateWebhookRequest().name("Mr CLYDE Smith"),
            new UpdateWebhookWithTokenRequest().name("Mr CLYDE Smith"));
    assertThat(requests)
        .allSatisfy(request -> assertThat(request.violations()).containsExactly(expected));
  }

  @Test
  void name_withBothWords_isTwoViolations() {
    assertThat(new CreateWebhookRequest("discord.clyde").violations())
        .extracting(Violation::message)
        .containsExactly(
            "discord.clyde (must not contain clyde)", "discord.clyde (must not contain discord)");
  }

  @Test
  void name_ordinaryOrNotSet_isAccepted() {
    assertThat(new CreateWebhookRequest("News: #general @ 10").violations()).isEmpty();
    assertThat(new UpdateWebhookRequest().violations()).isEmpty();
  }
}
