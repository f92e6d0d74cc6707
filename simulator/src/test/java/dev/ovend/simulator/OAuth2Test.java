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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Codes and tokens of users, over HTTP. */
@Timeout(30)
class OAuth2Test {

  private static final String TOKEN = "/oauth2/token";
  private static final String REVOKE = "/oauth2/token/revoke";
  private static final String REDIRECT = "https://example.org/back?from=discord";
  private static final String OTHER_BOT = "NjI1MDAwMDAwMDAwMDAwMDAy.Gother.another-bots-token";

  /** From RFC 7636, appendix B. */
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

  private final Fixture fixture =
      new Fixture(
          Fixture.withoutLimits(Simulator.builder().token(Simulator.DEMO_TOKEN).token(OTHER_BOT)));
  private final Simulator simulator = fixture.simulator;
  private final Wire wire = fixture.wire;

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void login_withProof_givesTokensThatSpeakForTheUser() throws Exception {
    Wire.Answer answer = redeem(code("identify guilds"), Map.of("code_verifier", VERIFIER));
    JsonNode tokens = answer.json();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(tokens.path("token_type").asString()).isEqualTo("Bearer");
    assertThat(tokens.path("expires_in").asInt()).isEqualTo(604_800);
    assertThat(tokens.path("scope").asString()).isEqualTo("identify guilds");
    assertThat(tokens.path("refresh_token").asString()).isNotEmpty().isNotEqualTo(access(tokens));
    JsonNode me = as(access(tokens), "/users/@me").json();
    assertThat(me.path("id").asString()).isEqualTo(Json.id(fixture.user));
    assertThat(me.has("email")).isFalse();
  }

  @Test
  void login_withoutProofAsked_needsNone() throws Exception {
    String code = code(uri("identify").replaceFirst("&code_challenge=.*", ""));

    assertThat(redeem(code, Map.of()).status()).isEqualTo(200);
  }

  @Test
  void credentials_inTheForm_areAsGoodAsBasic() throws Exception {
    Map<String, String> form = codeForm(code("identify"));
    form.put("client_id", Json.id(fixture.bot));
    form.put("client_secret", simulator.clientSecret());
    form.put("code_verifier", VERIFIER);

    assertThat(wire.send(form(wire.anonymous(TOKEN), form)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"email,true", "guilds,false"})
  void me_emailAllowed_showsIt(String scope, boolean shown) throws Exception {
    JsonNode me = as(access(login("identify " + scope)), "/users/@me").json();

    assertThat(me.has("email")).isEqualTo(shown);
  }

  @Test
  void guilds_ofAUser_areThoseOfTheUser() throws Exception {
    long other = fixture.world.addGuild("elsewhere");
    fixture.world.addMember(other, fixture.user);
    JsonNode guilds = as(access(login("guilds")), "/users/@me/guilds").json();

    assertThat(Answers.each(guilds, "/name")).containsExactly("elsewhere");
    assertThat(guilds.at("/0/owner").asBoolean()).isFalse();
    assertThat(wire.get("/users/@me/guilds").json()).hasSize(2);
  }

  @Test
  void guilds_ofTheOwner_sayWhoOwnsThem() throws Exception {
    String token = access(login(owner(), "guilds"));

    assertThat(as(token, "/users/@me/guilds").json().at("/0/owner").asBoolean()).isTrue();
  }

  @Test
  void member_ofAUser_isTheMemberOrNobody() throws Exception {
    String token = access(login("guilds.members.read"));
    String path = "/users/@me/guilds/" + fixture.guild + "/member";
    Answers.error(as(token, path), 404, 10004);
    fixture.world.addMember(fixture.guild, fixture.user);

    assertThat(as(token, path).json().at("/user/id").asString()).isEqualTo(Json.id(fixture.user));
    Answers.error(wire.get(path), 401, 0);
  }

  @Test
  void authorization_ofAToken_tellsApplicationScopesAndUser() throws Exception {
    JsonNode own = as(access(login("identify guilds")), "/oauth2/@me").json();
    JsonNode nameless = as(access(login("guilds")), "/oauth2/@me").json();

    assertThat(own.at("/application/id").asString()).isEqualTo(Json.id(fixture.bot));
    assertThat(own.at("/scopes/1").asString()).isEqualTo("guilds");
    assertThat(own.at("/user/id").asString()).isEqualTo(Json.id(fixture.user));
    assertThat(own.path("expires").asString()).startsWith("2");
    assertThat(nameless.has("user")).isFalse();
    Answers.error(wire.get("/oauth2/@me"), 401, 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/users/@me", "/users/@me/guilds", "/users/@me/guilds/1/member"})
  void route_withoutItsScope_is50026(String path) throws Exception {
    Answers.error(as(access(login("connections")), path), 403, 50026);
  }

  @Test
  void token_onARouteOfBots_isUnauthorized() throws Exception {
    String token = access(login("identify"));

    Answers.error(as(token, fixture.messages()), 401, 0);
    Answers.error(as(token, "/users/" + fixture.user), 401, 0);
    Answers.error(as("nonsense", "/users/@me"), 401, 0);
  }

  @Test
  void code_usedAgain_isInvalid() throws Exception {
    String code = code("identify");
    redeem(code, Map.of("code_verifier", VERIFIER));

    refused(
        redeem(code, Map.of("code_verifier", VERIFIER)),
        "invalid_grant",
        "Invalid \"code\" in request.");
  }

  @Test
  void code_unknownOrMissing_isRefused() throws Exception {
    refused(redeem("x", Map.of()), "invalid_grant", "Invalid \"code\" in request.");
    refused(
        token(Map.of("grant_type", "authorization_code")),
        "invalid_request",
        "Missing \"code\" in request.");
  }

  @Test
  void code_ofAnotherApplication_isInvalid() throws Exception {
    Map<String, String> form = codeForm(code("identify"));
    form.put("code_verifier", VERIFIER);
    long other = fixture.world.botIds().getLast();

    refused(
        wire.send(form(basic(other, simulator.clientSecret(other), TOKEN), form)),
        "invalid_grant",
        "Invalid \"code\" in request.");
  }

  @Test
  void code_withOtherRedirect_isInvalid() throws Exception {
    refused(
        redeem(code("identify"), Map.of("redirect_uri", "https://example.org/back")),
        "invalid_grant",
        "Invalid \"redirect_uri\" in request.");
  }

  @Test
  void code_withoutProof_isRefusedAndStaysGood() throws Exception {
    String code = code("identify");

    refused(redeem(code, Map.of()), "invalid_request", "Missing \"code_verifier\"");
    refused(
        redeem(code, Map.of("code_verifier", "short")),
        "invalid_request",
        "Invalid \"code_verifier\"");
    refused(
        redeem(code, Map.of("code_verifier", "x".repeat(43))),
        "invalid_grant",
        "Code challenge failed.");
    assertThat(redeem(code, Map.of("code_verifier", VERIFIER)).status()).isEqualTo(200);
  }

  @Test
  void refresh_always_replacesBothTokens() throws Exception {
    JsonNode before = login("identify");
    JsonNode after = refresh(before).json();

    assertThat(access(after)).isNotEqualTo(access(before));
    assertThat(after.path("refresh_token")).isNotEqualTo(before.path("refresh_token"));
    assertThat(after.path("scope").asString()).isEqualTo("identify");
    Answers.error(as(access(before), "/users/@me"), 401, 0);
    assertThat(as(access(after), "/users/@me").status()).isEqualTo(200);
    refused(refresh(before), "invalid_grant", "");
  }

  @Test
  void refresh_missingOrOfAnotherApplication_isRefused() throws Exception {
    JsonNode tokens = login("identify");
    long other = fixture.world.botIds().getLast();

    refused(
        wire.send(form(basic(other, simulator.clientSecret(other), TOKEN), refreshForm(tokens))),
        "invalid_grant",
        "");
    refused(
        token(Map.of("grant_type", "refresh_token")),
        "invalid_request",
        "Missing \"refresh_token\" in request.");
    assertThat(refresh(tokens).status()).isEqualTo(200);
  }

  @Test
  void clientCredentials_always_speakForTheOwnerWithoutRefresh() throws Exception {
    Map<String, String> form = Map.of("grant_type", "client_credentials", "scope", "identify");
    JsonNode tokens = token(form).json();
    JsonNode again = token(form).json();

    assertThat(tokens.has("refresh_token")).isFalse();
    assertThat(as(access(tokens), "/users/@me").json().path("id"))
        .isEqualTo(as(access(again), "/users/@me").json().path("id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void clientCredentials_withoutScope_areRefused(String scope) throws Exception {
    refused(
        token(Map.of("grant_type", "client_credentials", "scope", scope)),
        "invalid_scope",
        "The requested scope is invalid, unknown, or malformed.");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void revoke_anyToken_endsAllOfTheAuthorization(boolean byRefresh) throws Exception {
    JsonNode first = login("identify");
    JsonNode second = login("guilds");
    JsonNode others = login(owner(), "identify");
    String token = byRefresh ? first.path("refresh_token").asString() : access(first);
    Wire.Answer answer = wire.send(form(basic(REVOKE), Map.of("token", token)));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo("{}");
    Answers.error(as(access(first), "/users/@me"), 401, 0);
    Answers.error(as(access(second), "/users/@me/guilds"), 401, 0);
    refused(refresh(first), "invalid_grant", "");
    refused(refresh(second), "invalid_grant", "");
    assertThat(as(access(others), "/users/@me").status()).isEqualTo(200);
  }

  @Test
  void revoke_unknownOrMissingToken_changesNothing() throws Exception {
    assertThat(wire.send(form(basic(REVOKE), Map.of("token", "x"))).status()).isEqualTo(200);
    refused(
        wire.send(form(basic(REVOKE), Map.of())),
        "invalid_request",
        "Missing \"token\" in request.");
  }

  @Test
  void revoke_tokenOfAnotherApplication_isRefused() throws Exception {
    String token = access(login("identify"));
    long other = fixture.world.botIds().getLast();

    refused(
        wire.send(
            form(basic(other, simulator.clientSecret(other), REVOKE), Map.of("token", token))),
        "invalid_grant",
        "");
    assertThat(as(token, "/users/@me").status()).isEqualTo(200);
  }

  @Test
  void credentials_wrongOrMissing_areNoClient() throws Exception {
    Map<String, String> form = Map.of("grant_type", "client_credentials", "scope", "identify");

    noClient(wire.send(form(basic(fixture.bot, "wrong", TOKEN), form)));
    noClient(wire.send(form(basic(5, simulator.clientSecret(), TOKEN), form)));
    noClient(wire.send(form(wire.anonymous(TOKEN), form)));
    noClient(wire.send(form(wire.to(TOKEN), form)));
    noClient(wire.send(form(authorized("Basic %%%", TOKEN), form)));
    noClient(wire.send(form(authorized("Basic " + base64("nocolon"), TOKEN), form)));
    noClient(wire.send(form(wire.anonymous(REVOKE), Map.of("token", "x"))));
  }

  @ParameterizedTest
  @CsvSource({"password,password", "None,None"})
  void grantType_unknown_isUnsupported(String type, String named) throws Exception {
    refused(
        token(Map.of("grant_type", type)),
        "unsupported_grant_type",
        "Grant type " + named + " is not supported");
  }

  @Test
  void body_json_isNotReadAtAll() throws Exception {
    String json = "{\"grant_type\":\"client_credentials\",\"scope\":\"identify\"}";

    refused(
        wire.send(Wire.json("POST", basic(TOKEN), json)),
        "unsupported_grant_type",
        "Grant type None is not supported");
    refused(
        wire.send(basic(TOKEN + "?grant_type=client_credentials").POST(BodyPublishers.noBody())),
        "unsupported_grant_type",
        "Grant type None is not supported");
  }

  @Test
  void form_onARouteThatTakesJson_is50035() throws Exception {
    Answers.invalid(
        wire.send(form(wire.to(fixture.messages()), Map.of("content", "x"))),
        "",
        "CONTENT_TYPE_INVALID");
  }

  @Test
  void limits_ofUsers_areTheirOwn() throws Exception {
    try (Fixture limited = new Fixture(Simulator.builder())) {
      Grants grants = limited.world.state().grants();
      Grants.Issued issued =
          grants.issue(new Grant(limited.bot, limited.user, List.of("identify")), true);
      limited.wire.get("/users/@me");
      Wire.Answer answer =
          limited.wire.send(
              limited
                  .wire
                  .anonymous("/users/@me")
                  .header("Authorization", "Bearer " + issued.access()));

      assertThat(answer.header("X-RateLimit-Remaining")).isEqualTo("119");
      assertThat(limited.simulator.journal().global())
          .extracting(GlobalUse::who)
          .containsExactly(
              "bearer:" + Json.id(limited.bot) + ":" + Json.id(limited.user),
              "bot:" + Json.id(limited.bot));
    }
  }

  @Test
  void journal_ofALogin_holdsNoSecretAndSeesOneInAQuery() throws Exception {
    JsonNode tokens = login("identify");
    wire.get("/users/@me?x=" + access(tokens));
    wire.get("/users/@me?x=" + simulator.clientSecret());

    assertThat(simulator.journal().violations()).hasSize(2);
    assertThat(simulator.journal().requests().toString())
        .doesNotContain(access(tokens))
        .doesNotContain(tokens.path("refresh_token").asString())
        .doesNotContain(simulator.clientSecret());
  }

  private long owner() {
    return fixture.world.members(fixture.guild).stream()
        .map(SimMember::userId)
        .filter(id -> !fixture.world.botIds().contains(id))
        .findFirst()
        .orElseThrow();
  }

  private String uri(String scope) {
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

  private String code(String scopeOrUri) {
    return code(fixture.user, scopeOrUri);
  }

  private String code(long user, String scopeOrUri) {
    String uri = scopeOrUri.startsWith("https:") ? scopeOrUri : uri(scopeOrUri);
    URI back = simulator.authorize(URI.create(uri), user);
    assertThat(back.toString()).startsWith(REDIRECT + "&code=").endsWith("&state=s+t");
    return PathText.query(back.getRawQuery()).getOrDefault("code", List.of()).getFirst();
  }

  private JsonNode login(String scope) throws Exception {
    return login(fixture.user, scope);
  }

  private JsonNode login(long user, String scope) throws Exception {
    return redeem(code(user, scope), Map.of("code_verifier", VERIFIER)).json();
  }

  private static Map<String, String> codeForm(String code) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "authorization_code");
    form.put("code", code);
    form.put("redirect_uri", REDIRECT);
    return form;
  }

  private Wire.Answer redeem(String code, Map<String, String> more) throws Exception {
    Map<String, String> form = codeForm(code);
    form.putAll(more);
    return token(form);
  }

  private static Map<String, String> refreshForm(JsonNode tokens) {
    return Map.of(
        "grant_type", "refresh_token", "refresh_token", tokens.path("refresh_token").asString());
  }

  private Wire.Answer refresh(JsonNode tokens) throws Exception {
    return token(refreshForm(tokens));
  }

  private Wire.Answer token(Map<String, String> form) throws Exception {
    return wire.send(form(basic(TOKEN), form));
  }

  private Wire.Answer as(String token, String path) throws Exception {
    return wire.send(authorized("Bearer " + token, path));
  }

  private HttpRequest.Builder basic(String path) {
    return basic(fixture.bot, simulator.clientSecret(), path);
  }

  private HttpRequest.Builder basic(long id, String secret, String path) {
    return authorized("Basic " + base64(Json.id(id) + ":" + secret), path);
  }

  private HttpRequest.Builder authorized(String authorization, String path) {
    return wire.anonymous(path).header("Authorization", authorization);
  }

  private static HttpRequest.Builder form(HttpRequest.Builder request, Map<String, String> form) {
    String encoded =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return request
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(encoded));
  }

  private static String access(JsonNode tokens) {
    return tokens.path("access_token").asString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void refused(Wire.Answer answer, String error, String description) {
    assertThat(answer.json().path("error").asString()).isEqualTo(error);
    assertThat(answer.json().path("error_description").asString("")).isEqualTo(description);
    assertThat(answer.status()).isEqualTo(400);
  }

  private static void noClient(Wire.Answer answer) {
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.text()).isEqualTo("{\"error\":\"invalid_client\"}");
  }
}
