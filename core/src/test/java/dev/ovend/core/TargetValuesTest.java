package dev.ovend.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be given for the placeholders of a path, and what becomes of it. */
class TargetValuesTest {

  private static final String REACTION =
      "/channels/{channel.id}/messages/{message.id}/reactions/{emoji.name}/@me";

  private static final List<String> PIECES =
      List.of(
          "/",
          "\\",
          ".",
          "..",
          "%",
          "%2e",
          "%2F",
          "?",
          "#",
          "&",
          "{",
          "}",
          "{id}",
          "@me",
          ":",
          ";",
          " ",
          "\t",
          "\r\n",
          "\0",
          "ü",
          "\u2028",
          "\ud83d\udd25",
          "\ud83d",
          "\udd25",
          "a",
          "Z9",
          "42",
          "api",
          "\u202e",
          "~",
          "+",
          "\"",
          "@original");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "blob:123, blob%3A123",
    "a/b, a%2Fb",
    "'../../users', ..%2F..%2Fusers",
    "%2e%2e, %252e%252e",
    "..., ...",
    "'a b', a%20b",
    "a?b#c, a%3Fb%23c",
    "{x}, %7Bx%7D",
    "\uD83D\uDD25, %F0%9F%94%A5",
    "ü+ü, %C3%BC%2B%C3%BC",
    "@me, @me",
    "@you, %40you"
  })
  void of_anyValue_staysOneSegment(String value, String encoded) {
    Target target = Target.of(HttpMethod.PUT, REACTION, 1, 2, value);

    assertThat(target.path()).isEqualTo("/channels/1/messages/2/reactions/" + encoded + "/@me");
    assertThat(target.route().template()).isEqualTo(REACTION);
  }

  @Test
  void of_lineBreaksInAValue_areEncoded() {
    assertThat(Target.of(HttpMethod.GET, "/invites/{code}", "a\r\nHost: x").path())
        .isEqualTo("/invites/a%0D%0AHost%3A%20x");
  }

  @Test
  void of_anyPlaceholderName_takesTheKnownTemplate() {
    Target target = Target.of(HttpMethod.GET, "/channels/{id}/messages/{x}?limit=1", "7", 8L);

    assertThat(target.route().template()).isEqualTo("/channels/{channel.id}/messages/{message.id}");
    assertThat(target.pathAndQuery()).isEqualTo("/channels/7/messages/8?limit=1");
  }

  @Test
  void of_noPlaceholder_isTheSameAsParse() {
    assertThat(Target.of(HttpMethod.GET, "/users/@me?a=b"))
        .isEqualTo(Target.parse(HttpMethod.GET, "/users/@me?a=b"));
  }

  @Test
  void of_ownUser_isTheLiteralRoute() {
    assertThat(Target.of(HttpMethod.GET, "/users/{user.id}", "@me").route().template())
        .isEqualTo("/users/@me");
  }

  @Test
  void of_literalWordAsValue_isAValue() {
    assertThat(Target.of(HttpMethod.GET, "/invites/{code}/target-users", "target-users").route())
        .isEqualTo(Route.parse(HttpMethod.GET, "/invites/a/target-users"));
    assertThat(Target.of(HttpMethod.GET, "/brand-new/{x}", "word").route().template())
        .isEqualTo("/brand-new/{value}");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "search",
        "-1",
        "1.5",
        "1e9",
        "123456789012345678901",
        "\u0661\u0662",
        "1 ",
        "@you"
      })
  void of_noIdWhereDiscordTakesOne_isRefused(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.of(HttpMethod.GET, "/guilds/{guild.id}/members/{id}", 1, value))
        .withMessageStartingWith("user.id: \"")
        .withMessageEndingWith("\" (expected: an id, 1 to 20 digits)");
  }

  @Test
  void of_secretWhereDiscordTakesAnId_isNotShown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Target.of(HttpMethod.POST, "/webhooks/{id}/{token}", RouteTest.WEBHOOK_TOKEN, "123"))
        .withMessage("webhook.id: \"***\" (expected: an id, 1 to 20 digits)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", ".."})
  void of_valueThatWouldChangeThePath_isRefused(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.of(HttpMethod.GET, "/invites/{code}", value))
        .withMessage("{code}: \"" + value + "\" (expected: a value for the path)");
  }

  @Test
  void of_fewerValuesThanPlaceholders_namesTheFirstMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.of(HttpMethod.GET, "/guilds/{guild.id}/members/{user.id}", 1))
        .withMessage("{user.id}: missing (expected: a value for the path)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.of(HttpMethod.GET, "/guilds/{guild.id}"))
        .withMessage("{guild.id}: missing (expected: a value for the path)");
  }

  @Test
  void of_moreValuesThanPlaceholders_saysHowMany() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.of(HttpMethod.GET, "/guilds/{guild.id}", 1, 2))
        .withMessage(
            "path: 2 values (expected: one for each of 1 placeholders in /guilds/{guild.id})");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.of(HttpMethod.GET, "/users/@me", 1))
        .withMessage("path: 1 values (expected: one for each of 0 placeholders in /users/@me)");
  }

  @Test
  void of_placeholderInsideASegment_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.of(HttpMethod.GET, "/guilds/{guild.id}/a{x}", 1))
        .withMessageContaining("character U+007B percent-encoded");
  }

  @ParameterizedTest
  @ValueSource(strings = {"guilds/{guild.id}", "/api/v10/guilds/{guild.id}", "/guilds//{guild.id}"})
  void of_malformedPath_isRefusedAsByParse(String path) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.of(HttpMethod.GET, path, 1))
        .withMessageStartingWith("path: \"");
  }

  @Test
  void of_unpairedSurrogate_isRefusedRatherThanReplaced() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.of(HttpMethod.GET, "/invites/{code}", "a\ud83d"))
        .withMessage("text: \"a\\ud83d\" (expected: Unicode without unpaired surrogates)");
  }

  @Test
  void of_randomValues_areRefusedOrComeBackUnchanged() {
    long seed = Long.getLong("ovend.seed", System.nanoTime());
    Random random = new Random(seed);
    int accepted = 0;
    for (int trial = 0; trial < 5_000; trial++) {
      String value = randomText(random);
      try {
        String path = Target.of(HttpMethod.PUT, REACTION, 1, 2, value).path();
        assertThat(path.split("/", -1)).as("-Dovend.seed=%s", seed).hasSize(8);
        assertThat(decoded(path.split("/", -1)[6])).as("-Dovend.seed=%s", seed).isEqualTo(value);
        accepted++;
      } catch (IllegalArgumentException e) {
        assertThat(e).as("-Dovend.seed=%s", seed).hasMessageContaining(" (expected: ");
      }
    }
    assertThat(accepted).as("-Dovend.seed=%s", seed).isBetween(1_000, 4_999);
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int pieces = random.nextInt(7); pieces > 0; pieces--) {
      boolean known = random.nextInt(3) > 0;
      if (known) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      } else {
        text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      }
    }
    return text.toString();
  }

  private static String decoded(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
