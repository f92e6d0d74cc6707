package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Speaks OAuth2 to a simulator, as the first of its two applications. */
final class OAuth2Wire {

  static final String TOKEN = "/oauth2/token";
  static final String REVOKE = "/oauth2/token/revoke";

  /** From RFC 7636, appendix B. */
  static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  private static final String REDIRECT = "https://example.org/back?from=discord";
  private static final String OTHER_BOT = "NjI1MDAwMDAwMDAwMDAwMDAy.Gother.another-bots-token";

  private final Fixture fixture;
  private final Simulator simulator;
  private final Wire wire;

  OAuth2Wire(Fixture fixture) {
    this.fixture = fixture;
    this.simulator = fixture.simulator;
    this.wire = fixture.wire;
  }

  /** Starts a fixture with two bots. */
  static Fixture fixture() {
    return new Fixture(
        Fixture.withoutLimits(Simulator.builder().token(Simulator.DEMO_TOKEN).token(OTHER_BOT)));
  }

  long owner() {
    return fixture.world.members(fixture.guild).stream()
        .map(SimMember::userId)
        .filter(id -> !fixture.world.botIds().contains(id))
        .findFirst()
        .orElseThrow();
  }

  String uri(String scope) {
    return "https://discord.com/oauth2/authorize?response_type=code&client_id="
        + Json.id(fixture.bot)
        + "&redirect_uri="
        + encoded(REDIRECT)
        + "&scope="
        + encoded(scope)
        + "&state=s%20t&code_challenge="
        + CHALLENGE
        + "&code_challenge_method=S256";
  }

  String code(String scopeOrUri) {
    return code(fixture.user, scopeOrUri);
  }

  String code(long user, String scopeOrUri) {
    String uri = scopeOrUri.startsWith("https:") ? scopeOrUri : uri(scopeOrUri);
    URI back = simulator.authorize(URI.create(uri), user);
    assertThat(back.toString()).startsWith(REDIRECT + "&code=").endsWith("&state=s+t");
    return PathText.query(back.getRawQuery()).getOrDefault("code", List.of()).getFirst();
  }

  JsonNode login(String scope) throws Exception {
    return login(fixture.user, scope);
  }

  JsonNode login(long user, String scope) throws Exception {
    return redeem(code(user, scope), Map.of("code_verifier", VERIFIER)).json();
  }

  static Map<String, String> codeForm(String code) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "authorization_code");
    form.put("code", code);
    form.put("redirect_uri", REDIRECT);
    return form;
  }

  Wire.Answer redeem(String code, Map<String, String> more) throws Exception {
    Map<String, String> form = codeForm(code);
    form.putAll(more);
    return token(form);
  }

  static Map<String, String> refreshForm(JsonNode tokens) {
    return Map.of(
        "grant_type", "refresh_token", "refresh_token", tokens.path("refresh_token").asString());
  }

  Wire.Answer refresh(JsonNode tokens) throws Exception {
    return token(refreshForm(tokens));
  }

  Wire.Answer token(Map<String, String> form) throws Exception {
    return wire.send(form(basic(TOKEN), form));
  }

  Wire.Answer as(String token, String path) throws Exception {
    return wire.send(authorized("Bearer " + token, path));
  }

  HttpRequest.Builder basic(String path) {
    return basic(fixture.bot, simulator.clientSecret(), path);
  }

  HttpRequest.Builder basic(long id, String secret, String path) {
    return authorized("Basic " + base64(Json.id(id) + ":" + secret), path);
  }

  HttpRequest.Builder authorized(String authorization, String path) {
    return wire.anonymous(path).header("Authorization", authorization);
  }

  static HttpRequest.Builder form(HttpRequest.Builder request, Map<String, String> form) {
    String encoded =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return request
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(encoded));
  }

  static String access(JsonNode tokens) {
    return tokens.path("access_token").asString();
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static void refused(Wire.Answer answer, String error, String description) {
    assertThat(answer.json().path("error").asString()).isEqualTo(error);
    assertThat(answer.json().path("error_description").asString("")).isEqualTo(description);
    assertThat(answer.status()).isEqualTo(400);
  }

  static void noClient(Wire.Answer answer) {
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.text()).isEqualTo("{\"error\":\"invalid_client\"}");
  }
}
