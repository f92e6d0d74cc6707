package dev.ovend.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RouteTest {

  static final String WEBHOOK_TOKEN = "aW50ZXJhY3Rpb24_".repeat(4) + "-x9Z";

  static Stream<String> templates() {
    return RouteTable.templates();
  }

  @Test
  void templates_allOfThem_areSortedAndDistinct() {
    List<String> lines = templates().toList();

    assertThat(lines).hasSize(162).doesNotHaveDuplicates();
    assertThat(lines).allSatisfy(line -> assertThat(line).matches("(/[^/ ]+)+"));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void parse_concretePathOfKnownTemplate_givesTheTemplate(String template) {
    for (HttpMethod method : HttpMethod.values()) {
      Route route = Route.parse(method, concrete(template));

      assertThat(route.template()).isEqualTo(template);
      assertThat(route.method()).isEqualTo(method);
      assertThat(route).hasToString(method + " " + template);
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void of_templateWithValues_givesTheSameTargetAsTheConcretePath(String template) {
    Target target = Target.of(HttpMethod.PUT, template, values(template).toArray());

    assertThat(target.route().template()).isEqualTo(template);
    assertThat(target).isEqualTo(Target.parse(HttpMethod.PUT, concrete(template)));
    assertThat(target.majors())
        .isEqualTo(Target.parse(HttpMethod.PUT, concrete(template)).majors());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/users/@me, /users/@me",
    "/users/1, /users/{user.id}",
    "/guilds/templates/hgM48av5Q69A, /guilds/templates/{template.code}",
    "/guilds/1/members/search, /guilds/{guild.id}/members/search",
    "/guilds/1/members/2, /guilds/{guild.id}/members/{user.id}",
    "/channels/1/messages/pins, /channels/{channel.id}/messages/pins",
    "/channels/1/messages/pins/2, /channels/{channel.id}/messages/pins/{message.id}",
    "/guilds/1/scheduled-events/2/users/counts,"
        + " /guilds/{guild.id}/scheduled-events/{scheduled_event.id}/users/counts",
    "/guilds/1/scheduled-events/2/3/users,"
        + " /guilds/{guild.id}/scheduled-events/{scheduled_event.id}/{exception.id}/users",
    "/guilds/1/widget.png, /guilds/{guild.id}/widget.png"
  })
  void parse_literalAndParameterPossible_prefersTheLiteral(String path, String template) {
    assertThat(Route.parse(HttpMethod.GET, path).template()).isEqualTo(template);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/brand-new, /brand-new",
    "/brand-new/123/things, /brand-new/{id}/things",
    "/brand-new/123456789012345678901, /brand-new/{value}",
    "/brand-new/aBc, /brand-new/{value}",
    "/brand-new/a%20b, /brand-new/{value}",
    "/brand-new/v2, /brand-new/{value}",
    "/brand-new/@me, /brand-new/@me",
    "/brand-new/@, /brand-new/{value}",
    "/brand-new/abcdefghijklmnopqrstuvwxyzabcdefg, /brand-new/{value}",
    "/guilds/1/brand-new, /guilds/{guild.id}/brand-new",
    "/guilds/1/brand-new/2, /guilds/{guild.id}/brand-new/{id}",
    "/guilds/1/members/2/brand-new, /guilds/{guild.id}/members/{user.id}/brand-new",
    "/guilds/some-word, /guilds/some-word",
    "/channels/1/messages/pins/word, /channels/{channel.id}/messages/pins/word",
    "/webhooks/1/Secret/brand-new, /webhooks/{webhook.id}/{webhook.token}/brand-new",
    "/brand-new/report.pdf, /brand-new/{value}",
    "/external/aB3/https/example.com/cat.png, /external/{value}/https/{value}/{value}",
    "/guilds/1/members/@me/brand-new, /guilds/{guild.id}/members/@me/brand-new",
    "/guilds/@me/brand-new/1, /guilds/@me/brand-new/{id}",
    "/guilds/1/bans/@me, /guilds/{guild.id}/bans/@me"
  })
  void parse_undocumentedPath_guessesParametersAndKeepsTheKnownBeginning(
      String path, String template) {
    assertThat(Route.parse(HttpMethod.GET, path).template()).isEqualTo(template);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/attachments/1/2/report.pdf, /attachments/{channel.id}/{attachment.id}/{filename}",
    "/attachments/1/2/license, /attachments/{channel.id}/{attachment.id}/{filename}",
    "/ephemeral-attachments/1/2/a_b.png,"
        + " /ephemeral-attachments/{application.id}/{attachment.id}/{filename}",
    "/channels/1/messages/2/reactions/party,"
        + " /channels/{channel.id}/messages/{message.id}/reactions/{emoji.name}",
    "/channels/1/messages/2/reactions/party/@me,"
        + " /channels/{channel.id}/messages/{message.id}/reactions/{emoji.name}/@me"
  })
  void parse_nameOfAFileOrAnEmoji_isAParameter(String path, String template) {
    assertThat(Route.parse(HttpMethod.GET, path).template()).isEqualTo(template);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "PATCH, /guilds/{g}/members/@me, /guilds/{guild.id}/members/@me",
    "GET, /guilds/{g}/members/@me, /guilds/{guild.id}/members/@me",
    "PUT, /guilds/{g}/members/@me/roles/{r}, /guilds/{guild.id}/members/{user.id}/roles/{role.id}",
    "GET, /users/@me/guilds/{g}/member, /users/@me/guilds/{guild.id}/member",
    "GET, /applications/@me, /applications/@me",
    "GET, /applications/@me/emojis/{e}, /applications/{application.id}/emojis/{emoji.id}",
    "PUT, /channels/{c}/thread-members/@me, /channels/{channel.id}/thread-members/@me"
  })
  void parse_ownUserAsAnId_isTheRouteThatDiscordHas(
      HttpMethod method, String path, String template) {
    Route asText = Route.parse(method, path.replaceAll("\\{[^}]+}", "7"));
    Object[] values =
        Stream.of(path.split("/", -1))
            .filter(segment -> segment.startsWith("{") || segment.equals("@me"))
            .map(segment -> segment.equals("@me") ? "@me" : 7)
            .toArray();
    Target asValues = Target.of(method, path.replace("@me", "{me}"), values);

    assertThat(asText.template()).isEqualTo(template);
    assertThat(asValues.route()).isEqualTo(asText);
  }

  @Test
  void parse_query_isNoPartOfTheRoute() {
    assertThat(Route.parse(HttpMethod.GET, "/guilds/1/members?limit=5").template())
        .isEqualTo("/guilds/{guild.id}/members");
  }

  @Test
  void parse_malformedPath_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Route.parse(HttpMethod.GET, "users/@me"));
  }

  @Test
  void equals_methodAndTemplate_decide() {
    EqualsVerifier.forClass(Route.class)
        .withIgnoredFields("text")
        .withNonnullFields("method", "template")
        .verify();
  }

  /** Returns a path such as a user would send for {@code template}. */
  static String concrete(String template) {
    String path = template;
    for (Object value : values(template)) {
      path = path.replaceFirst("\\{[^}]+}", Text.percentEncode(value.toString()));
    }
    return path;
  }

  /** Returns a value of the right kind for each parameter of {@code template}. */
  static List<Object> values(String template) {
    List<Object> values = new ArrayList<>();
    for (String segment : template.substring(1).split("/", -1)) {
      switch (segment) {
        case "{emoji.name}" -> values.add("party blob:1046853521263517746");
        case "{template.code}", "{invite.code}" -> values.add("hgM48av5Q69A");
        case "{webhook.token}", "{interaction.token}" -> values.add(WEBHOOK_TOKEN);
        case "{instance.id}" -> values.add("i-1276580072400224306-gc-912952092627435520-9129");
        case "{answer.id}" -> values.add(7);
        default -> {
          if (segment.startsWith("{")) {
            values.add(81384788765712384L + values.size());
          }
        }
      }
    }
    return values;
  }
}
