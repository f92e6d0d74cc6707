package dev.ovend.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

  private static final String SECRET = "Gq3x_T.ZnCjm1XVW7vRze4b-7Cq4se7kKWs";
  private static final String BOT = "ODEzODQ3ODg3NjU3MTIzODQ." + SECRET;

  private final List<Token> all =
      List.of(
          BotToken.of(BOT),
          BotToken.of("x." + SECRET),
          BearerToken.of(SECRET),
          BasicToken.of("81384788765712384", SECRET),
          Token.none());

  @Test
  void authorization_eachKind_hasItsScheme() {
    String pair =
        Base64.getEncoder().encodeToString(("12:" + SECRET).getBytes(StandardCharsets.US_ASCII));

    assertThat(BotToken.of(BOT).authorization()).isEqualTo("Bot " + BOT);
    assertThat(BearerToken.of(SECRET).authorization()).isEqualTo("Bearer " + SECRET);
    assertThat(BasicToken.of("12", SECRET).authorization()).isEqualTo("Basic " + pair);
    assertThat(Token.none().authorization()).isNull();
  }

  @Test
  void toString_everyKind_showsNoSecret() {
    assertThat(all)
        .extracting(Token::toString)
        .containsExactly(
            "BotToken[81384788765712384]",
            "BotToken[***]",
            "BearerToken[***]",
            "BasicToken[81384788765712384]",
            "NoToken");
    assertThat(new Secret("Bot", BOT)).hasToString("***");
  }

  @Test
  void identity_everyKind_isDifferentStableAndTellsNothing() {
    assertThat(all).extracting(Token::identity).doesNotHaveDuplicates();
    assertThat(all).allSatisfy(t -> assertThat(t.identity()).matches("none|[0-9a-f]{24}"));
    assertThat(BotToken.of(BOT).identity()).isEqualTo(BotToken.of(BOT).identity());
  }

  @Test
  void equals_sameSecret_decides() {
    assertThat(BotToken.of(BOT)).isEqualTo(BotToken.of(BOT)).hasSameHashCodeAs(BotToken.of(BOT));
    assertThat(BearerToken.of("a"))
        .isEqualTo(BearerToken.of("a"))
        .isNotEqualTo(BearerToken.of("b"));
    assertThat(BearerToken.of("a")).hasSameHashCodeAs(BearerToken.of("a"));
    assertThat(BasicToken.of("1", "a"))
        .isEqualTo(BasicToken.of("1", "a"))
        .hasSameHashCodeAs(BasicToken.of("1", "a"))
        .isNotEqualTo(BasicToken.of("2", "a"))
        .isNotEqualTo(BasicToken.of("1", "b"));
    assertThat(all).doesNotHaveDuplicates();
    assertThat(BotToken.of("a.b.c")).isNotEqualTo(BearerToken.of("a.b.c"));
  }

  @Test
  void botId_firstPart_tellsItIfItCan() {
    assertThat(BotToken.of(BOT).botId()).isEqualTo("81384788765712384");
    assertThat(BotToken.of("a.b.c").botId()).isNull();
    assertThat(BotToken.of("bm90LWFuLWlk.b.c").botId()).isNull();
    assertThat(BotToken.of("MTI=.b.c").botId()).isEqualTo("12");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Bot a.b.c, 'token: begins with \"Bot \" (expected: the token alone, the scheme is added)'",
    "'', token: empty",
    "abc, token: 3 characters in one part",
    "a.b, token: 3 characters in 2 parts",
    "a.b.c.d, token: 7 characters in 4 parts",
    "a..c, token: 4 characters in 3 parts",
    "a.b.c*, token: 6 characters in 3 parts",
    "'a.b.c ', 'token: a space, line break or control character at index 5 of 6'",
    "a.b.ü, token: a non-ASCII character at index 4 of 5"
  })
  void of_malformedBotToken_saysWhatIsWrong(String token, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BotToken.of(token))
        .withMessageStartingWith(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bot %s", "bot %s", "%s\n", "%s.more", "%s/", "\"%s\""})
  void of_malformedBotToken_doesNotShowIt(String form) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BotToken.of(form.formatted(BOT)))
        .withMessageNotContainingAny("Gq3x_T", "ZnCjm1XVW7vRze4b", "ODEzODQ3");
  }

  @Test
  void of_malformedBearerToken_saysWhatIsWrongWithoutShowingIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BearerToken.of("Bearer " + SECRET))
        .withMessage(
            "token: begins with \"Bearer \" (expected: the token alone, the scheme is added)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BearerToken.of(SECRET + "\n"))
        .withMessageStartingWith(
            "token: a space, line break or control character at index 35 of 36")
        .withMessageNotContaining(SECRET);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BearerToken.of(""))
        .withMessage("token: empty (expected: the access_token of Discord's OAuth2 answer)");
  }

  @Test
  void of_malformedBasicToken_saysWhatIsWrongWithoutShowingTheSecret() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BasicToken.of("12", "a b"))
        .withMessageStartingWith(
            "client secret: a space, line break or control character at index 1 of 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BasicToken.of(SECRET, "81384788765712384"))
        .withMessage("client id: 35 characters (expected: the application's id, 1 to 20 digits)");
  }

  @Test
  void from_variable_ignoresSpaceAroundTheToken() {
    assertThat(BotToken.from("DISCORD_TOKEN", name -> " " + BOT + "\r\n"))
        .isEqualTo(BotToken.of(BOT));
    assertThat(BotToken.from("MINE", name -> name.equals("MINE") ? BOT : null))
        .isEqualTo(BotToken.of(BOT));
  }

  @Test
  void from_variableNotSetOrEmpty_namesTheVariable() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BotToken.from("DISCORD_TOKEN", name -> null))
        .withMessage(
            "environment variable DISCORD_TOKEN: not set (expected: a bot token; three parts"
                + " separated by dots; get it from the Bot page of your application)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BotToken.from("DISCORD_TOKEN", name -> "  "))
        .withMessageStartingWith("environment variable DISCORD_TOKEN: empty (expected:");
  }

  @Test
  void fromEnv_variableNobodySets_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BotToken.fromEnv("OVEND_TEST_VARIABLE_NOBODY_SETS"))
        .withMessageContaining("not set");
  }
}
