package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ovend.core.BearerToken;
import dev.ovend.core.BotToken;
import dev.ovend.core.Operation;
import dev.ovend.core.Token;
import org.junit.jupiter.api.Test;

class CredentialsTest {

  private static final Token BOT =
      BotToken.of("ODEzODQ3ODg3NjU3MTIzODQ.GabcDe.aaaaaaaaaaaaaaaaaaaaaaaaaaa");
  private static final Token BEARER = BearerToken.of("user-token");

  private static Token choose(String operation, Token token) {
    return Credentials.choose(Operation.named(operation), token);
  }

  @Test
  void choose_operationOfBots_takesTheBotToken() {
    assertThat(choose("create_message", BOT)).isSameAs(BOT);
  }

  @Test
  void choose_pathWithASecret_takesNone() {
    assertThat(choose("execute_webhook", BOT)).isEqualTo(Token.none());
    assertThat(choose("create_interaction_response", BEARER)).isEqualTo(Token.none());
  }

  @Test
  void choose_openOperation_takesWhatThereIs() {
    assertThat(choose("get_gateway", BOT)).isSameAs(BOT);
    assertThat(choose("get_gateway", BEARER)).isEqualTo(Token.none());
    assertThat(choose("get_gateway", Token.none())).isEqualTo(Token.none());
  }

  @Test
  void choose_eitherWillDo_takesTheClients() {
    assertThat(choose("get_my_user", BOT)).isSameAs(BOT);
    assertThat(choose("get_my_user", BEARER)).isSameAs(BEARER);
  }

  @Test
  void choose_wrongKind_namesBoth() {
    assertThatIllegalStateException()
        .isThrownBy(() -> choose("create_message", BEARER))
        .withMessage(
            "POST /channels/{channel.id}/messages: this client has a bearer token (expected: a bot"
                + " token)");
    assertThatIllegalStateException()
        .isThrownBy(() -> choose("create_message", Token.none()))
        .withMessageContaining("this client has no token (expected: a bot token)");
  }
}
