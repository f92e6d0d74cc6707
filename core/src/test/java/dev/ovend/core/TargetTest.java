package dev.ovend.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

  private static final String TOKEN = RouteTest.WEBHOOK_TOKEN;

  @Test
  void parse_pathWithQuery_keepsBothAsTheyAre() {
    Target target = Target.parse(HttpMethod.GET, "/channels/123/messages?limit=50&around=7");

    assertThat(target.path()).isEqualTo("/channels/123/messages");
    assertThat(target.query()).isEqualTo("limit=50&around=7");
    assertThat(target.pathAndQuery()).isEqualTo("/channels/123/messages?limit=50&around=7");
    assertThat(target).hasToString("GET /channels/{channel.id}/messages #123");
  }

  @Test
  void parse_noQuery_hasNoQuestionMark() {
    Target target = Target.parse(HttpMethod.GET, "/gateway/bot");

    assertThat(target.query()).isEmpty();
    assertThat(target.pathAndQuery()).isEqualTo("/gateway/bot");
    assertThat(target).hasToString("GET /gateway/bot");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/channels/12/messages/34, 12",
    "/guilds/12/members/34, 12",
    "/webhooks/12, 12",
    "/interactions/12/secret/callback, 12",
    "/guilds/12/brand-new, 12",
    "/users/12, ''",
    "/users/@me, ''",
    "/guilds, ''",
    "/guilds/templates/hgM48av5Q69A, ''",
    "/invites/12, ''",
    "/applications/12/guilds/34/commands, ''",
    "/stage-instances/12, ''"
  })
  void majors_perResource_areTheIdThatSplitsTheLimit(String path, String majors) {
    assertThat(Target.parse(HttpMethod.POST, path).majors()).isEqualTo(majors);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/slack", "/messages/@original", "/messages/7", "/brand-new"})
  void majors_webhookToken_isAHashThatTellsTokensApart(String rest) {
    Target one = Target.parse(HttpMethod.POST, "/webhooks/12/" + TOKEN + rest);
    Target same = Target.of(HttpMethod.POST, "/webhooks/{id}/{token}" + rest, 12, TOKEN);
    Target other = Target.parse(HttpMethod.POST, "/webhooks/12/" + TOKEN + "x" + rest);

    assertThat(one.majors()).matches("12:[0-9a-f]{24}").isEqualTo(same.majors());
    assertThat(one.majors()).isNotEqualTo(other.majors());
    assertThat(one.path()).contains(TOKEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/webhooks/12/%s",
        "/webhooks/12/%s/messages/@original",
        "/webhooks/12/%s/brand-new",
        "/webhooks/%s",
        "/webhooks/%s/12",
        "/channels/%s",
        "/interactions/12/%s/callback",
        "/interactions/12/%s",
        "/interactions/%s/callback",
        "/brand-new/%s"
      })
  void toString_secretInThePath_isNotShown(String path) {
    Target target = Target.parse(HttpMethod.POST, path.formatted(TOKEN));

    assertThat(target.toString()).doesNotContain(TOKEN);
    assertThat(target.majors()).doesNotContain(TOKEN);
    assertThat(target.route().template()).doesNotContain(TOKEN);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "users/@me | path: \"users/@me\" (expected: a path that begins with \"/\", such as"
            + " /users/@me)",
        "`` | path: \"\" (expected: a path that begins with \"/\", such as /users/@me)",
        "/ | path: \"/\" (expected: no empty, \".\" or \"..\" segment)",
        "//users | path: \"//users\" (expected: no empty, \".\" or \"..\" segment)",
        "/users/ | path: \"/users/\" (expected: no empty, \".\" or \"..\" segment)",
        "/users/../guilds | path: \"/users/../guilds\" (expected: no empty, \".\" or \"..\""
            + " segment)",
        "/users/%2E%2e/x | path: \"/users/%2E%2e/x\" (expected: no empty, \".\" or \"..\""
            + " segment)",
        "/users/.%2e | path: \"/users/.%2e\" (expected: no empty, \".\" or \"..\" segment)",
        "/users/. | path: \"/users/.\" (expected: no empty, \".\" or \"..\" segment)",
        "/api | path: \"/api\" (expected: without /api/v10, which is part of the base URL)",
        "/api/v10/users/@me | path: \"/api/v10/users/@me\" (expected: without /api/v10, which is"
            + " part of the base URL)",
        "/users/a b | path: \"/users/a b\" (expected: character U+0020 percent-encoded; pass it as"
            + " a value)",
        "/users/ü | path: \"/users/ü\" (expected: character U+00FC percent-encoded; pass it as a"
            + " value)",
        "/users#top | path: \"/users#top\" (expected: character U+0023 percent-encoded; pass it as"
            + " a value)",
        "/users\\x | path: \"/users\\x\" (expected: character U+005C percent-encoded; pass it as a"
            + " value)",
        "/users/%4 | path: \"/users/%4\" (expected: two hexadecimal digits after each \"%\")",
        "/users/%zz | path: \"/users/%zz\" (expected: two hexadecimal digits after each \"%\")",
        "/users?a=b c | path: \"/users\" (expected: character U+0020 percent-encoded; pass it as a"
            + " value)",
        "/users?a=% | path: \"/users\" (expected: two hexadecimal digits after each \"%\")"
      })
  void parse_malformedPath_saysWhatIsWrong(String path, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.parse(HttpMethod.GET, path))
        .withMessage(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "webhooks/1/%s",
        "https://discord.com/api/webhooks/1/%s",
        "/api/v10/webhooks/1/%s",
        "/webhooks/1/%s/",
        "/webhooks/1/%s/../2",
        "/webhooks/1/%s x",
        "/webhooks/1/messages?token=%s x"
      })
  void parse_malformedPathWithSecret_masksIt(String path) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.parse(HttpMethod.GET, path.formatted(TOKEN)))
        .withMessageNotContaining(TOKEN.substring(0, 20));
  }

  @Test
  void parse_tooLong_saysHowLong() {
    String path = "/users/" + "a".repeat(3_993);

    assertThat(Target.parse(HttpMethod.GET, path).path()).hasSize(4_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.parse(HttpMethod.GET, path + "?b"))
        .withMessage("path: 4001 characters (expected: at most 4000)");
  }

  @Test
  void withQuery_nameAndValue_areEncodedAndAppended() {
    Target target =
        Target.parse(HttpMethod.GET, "/guilds/1/members/search")
            .withQuery("query", "a&b=c d/ü?")
            .withQuery("limit", 10)
            .withQuery("a[]", "");

    assertThat(target.query()).isEqualTo("query=a%26b%3Dc%20d%2F%C3%BC%3F&limit=10&a%5B%5D=");
    assertThat(target.majors()).isEqualTo("1");
    assertThat(target.route().template()).isEqualTo("/guilds/{guild.id}/members/search");
  }

  @Test
  void withQuery_namelessOrTooLong_isRefused() {
    Target target = Target.parse(HttpMethod.GET, "/gateway");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> target.withQuery("", "x"))
        .withMessage("query: a parameter without a name (expected: name=value)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> target.withQuery("q", "ü".repeat(666)))
        .withMessage("path: 4006 characters (expected: at most 4000)");
  }

  @Test
  void equals_routePathAndQuery_decide() {
    EqualsVerifier.forClass(Target.class)
        .withIgnoredFields("majors")
        .withNonnullFields("route", "path", "query")
        .verify();
  }
}
