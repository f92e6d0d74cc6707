package dev.ovend.simulator;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a user decides about an application, and where it sends the browser then.
 *
 * @param redirect where the browser goes
 * @param state what it takes along, or null
 * @param challenge what the code will have to match, or null
 */
record Consent(
    long application,
    List<String> scopes,
    String redirect,
    @Nullable String state,
    @Nullable String challenge) {

  /**
   * Reads what a client asks for.
   *
   * @throws IllegalArgumentException if Discord would show an error in place of the page
   */
  static Consent of(URI authorize, Users users) {
    Map<String, String> asked = first(PathText.query(authorize.getRawQuery()));
    require(asked, "response_type", "code"::equals, "code");
    require(asked, "client_id", id -> isBot(users, id), "the id of a bot of this world");
    require(asked, "redirect_uri", uri -> uri.matches("[a-z][a-z0-9+.-]*://.+"), "an absolute URI");
    require(asked, "scope", text -> !scopes(text).isEmpty(), "at least one scope");
    String challenge = asked.get("code_challenge");
    if (challenge != null) {
      require(asked, "code_challenge_method", "S256"::equals, "S256");
    }
    return new Consent(
        Long.parseUnsignedLong(asked.getOrDefault("client_id", "")),
        scopes(asked.get("scope")),
        asked.getOrDefault("redirect_uri", ""),
        asked.get("state"),
        challenge);
  }

  /** Returns the scopes in a text that separates them by spaces. */
  static List<String> scopes(@Nullable String text) {
    return text == null
        ? List.of()
        : Stream.of(text.split(" ", -1)).filter(scope -> !scope.isEmpty()).distinct().toList();
  }

  /** Returns where the browser goes with a code. */
  URI agreed(String code) {
    return with(Map.of("code", code));
  }

  /** Returns where the browser goes if the user says no. */
  URI denied() {
    Map<String, String> error = new LinkedHashMap<>();
    error.put("error", "access_denied");
    error.put("error_description", "The resource owner or authorization server denied the request");
    return with(error);
  }

  private URI with(Map<String, String> answer) {
    Map<String, String> all = new LinkedHashMap<>(answer);
    if (state != null) {
      all.put("state", state);
    }
    String query =
        all.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return URI.create(redirect + (redirect.contains("?") ? "&" : "?") + query);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static boolean isBot(Users users, String id) {
    return users.bots().stream().map(Json::id).anyMatch(id::equals);
  }

  private static Map<String, String> first(Map<String, List<String>> values) {
    return values.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().getFirst()));
  }

  private static void require(
      Map<String, String> asked, String name, Predicate<String> isGood, String expected) {
    String value = asked.get(name);
    if (value == null || !isGood.test(value)) {
      throw new IllegalArgumentException(
          name + ": " + (value == null ? "missing" : value) + " (expected: " + expected + ")");
    }
  }

  @Override
  public String toString() {
    return "Consent[application=" + Json.id(application) + ", scopes=" + scopes + "]";
  }
}
