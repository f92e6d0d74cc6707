package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** How codes and credentials become tokens, over HTTP. */
@Timeout(30)
class TokenRoutesTest {

  private final Fixture fixture = OAuth2Wire.fixture();
  private final OAuth2Wire oauth = new OAuth2Wire(fixture);
  private final Simulator simulator = fixture.simulator;
  private final Wire wire = fixture.wire;

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void login_withProof_givesTokensThatSpeakForTheUser() throws Exception {
    Wire.Answer answer =
        oauth.redeem(oauth.code("identify guilds"), Map.of("code_verifier", OAuth2Wire.VERIFIER));
    JsonNode tokens = answer.json();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(tokens.path("token_type").asString()).isEqualTo("Bearer");
    assertThat(tokens.path("expires_in").asInt()).isEqualTo(604_800);
    assertThat(tokens.path("scope").asString()).isEqualTo("identify guilds");
    assertThat(tokens.path("refresh_token").asString())
        .isNotEmpty()
        .isNotEqualTo(OAuth2Wire.access(tokens));
    JsonNode me = oauth.as(OAuth2Wire.access(tokens), "/users/@me").json();
    assertThat(me.path("id").asString()).isEqualTo(Json.id(fixture.user));
    assertThat(me.has("email")).isFalse();
  }

  @Test
  void login_withoutProofAsked_needsNone() throws Exception {
    String code = oauth.code(oauth.uri("identify").replaceFirst("&code_challenge=.*", ""));

    assertThat(oauth.redeem(code, Map.of()).status()).isEqualTo(200);
  }

  @Test
  void credentials_inTheForm_areAsGoodAsBasic() throws Exception {
    Map<String, String> form = OAuth2Wire.codeForm(oauth.code("identify"));
    form.put("client_id", Json.id(fixture.bot));
    form.put("client_secret", simulator.clientSecret());
    form.put("code_verifier", OAuth2Wire.VERIFIER);

    assertThat(wire.send(OAuth2Wire.form(wire.anonymous(OAuth2Wire.TOKEN), form)).status())
        .isEqualTo(200);
  }

  @Test
  void code_usedAgain_isInvalid() throws Exception {
    String code = oauth.code("identify");
    oauth.redeem(code, Map.of("code_verifier", OAuth2Wire.VERIFIER));

    OAuth2Wire.refused(
        oauth.redeem(code, Map.of("code_verifier", OAuth2Wire.VERIFIER)),
        "invalid_grant",
        "Invalid \"code\" in request.");
  }

  @Test
  void code_unknownOrMissing_isRefused() throws Exception {
    OAuth2Wire.refused(
        oauth.redeem("x", Map.of()), "invalid_grant", "Invalid \"code\" in request.");
    OAuth2Wire.refused(
        oauth.token(Map.of("grant_type", "authorization_code")),
        "invalid_request",
        "Missing \"code\" in request.");
  }

  @Test
  void code_ofAnotherApplication_isInvalid() throws Exception {
    Map<String, String> form = OAuth2Wire.codeForm(oauth.code("identify"));
    form.put("code_verifier", OAuth2Wire.VERIFIER);
    long other = fixture.world.botIds().getLast();

    OAuth2Wire.refused(
        wire.send(
            OAuth2Wire.form(
                oauth.basic(other, simulator.clientSecret(other), OAuth2Wire.TOKEN), form)),
        "invalid_grant",
        "Invalid \"code\" in request.");
  }

  @Test
  void code_withOtherRedirect_isInvalid() throws Exception {
    OAuth2Wire.refused(
        oauth.redeem(oauth.code("identify"), Map.of("redirect_uri", "https://example.org/back")),
        "invalid_grant",
        "Invalid \"redirect_uri\" in request.");
  }

  @Test
  void code_withoutProof_isRefusedAndStaysGood() throws Exception {
    String code = oauth.code("identify");

    OAuth2Wire.refused(
        oauth.redeem(code, Map.of()), "invalid_request", "Missing \"code_verifier\"");
    OAuth2Wire.refused(
        oauth.redeem(code, Map.of("code_verifier", "short")),
        "invalid_request",
        "Invalid \"code_verifier\"");
    OAuth2Wire.refused(
        oauth.redeem(code, Map.of("code_verifier", "x".repeat(43))),
        "invalid_grant",
        "Code challenge failed.");
    assertThat(oauth.redeem(code, Map.of("code_verifier", OAuth2Wire.VERIFIER)).status())
        .isEqualTo(200);
  }

  @Test
  void refresh_always_replacesBothTokens() throws Exception {
    JsonNode before = oauth.login("identify");
    JsonNode after = oauth.refresh(before).json();

    assertThat(OAuth2Wire.access(after)).isNotEqualTo(OAuth2Wire.access(before));
    assertThat(after.path("refresh_token")).isNotEqualTo(before.path("refresh_token"));
    assertThat(after.path("scope").asString()).isEqualTo("identify");
    Answers.error(oauth.as(OAuth2Wire.access(before), "/users/@me"), 401, 0);
    assertThat(oauth.as(OAuth2Wire.access(after), "/users/@me").status()).isEqualTo(200);
    OAuth2Wire.refused(oauth.refresh(before), "invalid_grant", "");
  }

  @Test
  void refresh_missingOrOfAnotherApplication_isRefused() throws Exception {
    JsonNode tokens = oauth.login("identify");
    long other = fixture.world.botIds().getLast();

    OAuth2Wire.refused(
        wire.send(
            OAuth2Wire.form(
                oauth.basic(other, simulator.clientSecret(other), OAuth2Wire.TOKEN),
                OAuth2Wire.refreshForm(tokens))),
        "invalid_grant",
        "");
    OAuth2Wire.refused(
        oauth.token(Map.of("grant_type", "refresh_token")),
        "invalid_request",
        "Missing \"refresh_token\" in request.");
    assertThat(oauth.refresh(tokens).status()).isEqualTo(200);
  }

  @Test
  void clientCredentials_always_speakForTheOwnerWithoutRefresh() throws Exception {
    Map<String, String> form = Map.of("grant_type", "client_credentials", "scope", "identify");
    JsonNode tokens = oauth.token(form).json();
    JsonNode again = oauth.token(form).json();

    assertThat(tokens.has("refresh_token")).isFalse();
    assertThat(oauth.as(OAuth2Wire.access(tokens), "/users/@me").json().path("id"))
        .isEqualTo(oauth.as(OAuth2Wire.access(again), "/users/@me").json().path("id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void clientCredentials_withoutScope_areRefused(String scope) throws Exception {
    OAuth2Wire.refused(
        oauth.token(Map.of("grant_type", "client_credentials", "scope", scope)),
        "invalid_scope",
        "The requested scope is invalid, unknown, or malformed.");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void revoke_anyToken_endsAllOfTheAuthorization(boolean byRefresh) throws Exception {
    JsonNode first = oauth.login("identify");
    JsonNode second = oauth.login("guilds");
    JsonNode others = oauth.login(oauth.owner(), "identify");
    String token = byRefresh ? first.path("refresh_token").asString() : OAuth2Wire.access(first);
    Wire.Answer answer =
        wire.send(OAuth2Wire.form(oauth.basic(OAuth2Wire.REVOKE), Map.of("token", token)));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo("{}");
    Answers.error(oauth.as(OAuth2Wire.access(first), "/users/@me"), 401, 0);
    Answers.error(oauth.as(OAuth2Wire.access(second), "/users/@me/guilds"), 401, 0);
    OAuth2Wire.refused(oauth.refresh(first), "invalid_grant", "");
    OAuth2Wire.refused(oauth.refresh(second), "invalid_grant", "");
    assertThat(oauth.as(OAuth2Wire.access(others), "/users/@me").status()).isEqualTo(200);
  }

  @Test
  void revoke_unknownOrMissingToken_changesNothing() throws Exception {
    assertThat(
            wire.send(OAuth2Wire.form(oauth.basic(OAuth2Wire.REVOKE), Map.of("token", "x")))
                .status())
        .isEqualTo(200);
    OAuth2Wire.refused(
        wire.send(OAuth2Wire.form(oauth.basic(OAuth2Wire.REVOKE), Map.of())),
        "invalid_request",
        "Missing \"token\" in request.");
  }

  @Test
  void revoke_tokenOfAnotherApplication_isRefused() throws Exception {
    String token = OAuth2Wire.access(oauth.login("identify"));
    long other = fixture.world.botIds().getLast();

    OAuth2Wire.refused(
        wire.send(
            OAuth2Wire.form(
                oauth.basic(other, simulator.clientSecret(other), OAuth2Wire.REVOKE),
                Map.of("token", token))),
        "invalid_grant",
        "");
    assertThat(oauth.as(token, "/users/@me").status()).isEqualTo(200);
  }

  @Test
  void credentials_wrongOrMissing_areNoClient() throws Exception {
    Map<String, String> form = Map.of("grant_type", "client_credentials", "scope", "identify");

    OAuth2Wire.noClient(
        wire.send(OAuth2Wire.form(oauth.basic(fixture.bot, "wrong", OAuth2Wire.TOKEN), form)));
    OAuth2Wire.noClient(
        wire.send(
            OAuth2Wire.form(oauth.basic(5, simulator.clientSecret(), OAuth2Wire.TOKEN), form)));
    OAuth2Wire.noClient(wire.send(OAuth2Wire.form(wire.anonymous(OAuth2Wire.TOKEN), form)));
    OAuth2Wire.noClient(wire.send(OAuth2Wire.form(wire.to(OAuth2Wire.TOKEN), form)));
    OAuth2Wire.noClient(
        wire.send(OAuth2Wire.form(oauth.authorized("Basic %%%", OAuth2Wire.TOKEN), form)));
    OAuth2Wire.noClient(
        wire.send(
            OAuth2Wire.form(
                oauth.authorized("Basic " + OAuth2Wire.base64("nocolon"), OAuth2Wire.TOKEN),
                form)));
    OAuth2Wire.noClient(
        wire.send(OAuth2Wire.form(wire.anonymous(OAuth2Wire.REVOKE), Map.of("token", "x"))));
  }

  @ParameterizedTest
  @CsvSource({"password,password", "None,None"})
  void grantType_unknown_isUnsupported(String type, String named) throws Exception {
    OAuth2Wire.refused(
        oauth.token(Map.of("grant_type", type)),
        "unsupported_grant_type",
        "Grant type " + named + " is not supported");
  }

  @Test
  void body_json_isNotReadAtAll() throws Exception {
    String json = "{\"grant_type\":\"client_credentials\",\"scope\":\"identify\"}";

    OAuth2Wire.refused(
        wire.send(Wire.json("POST", oauth.basic(OAuth2Wire.TOKEN), json)),
        "unsupported_grant_type",
        "Grant type None is not supported");
    OAuth2Wire.refused(
        wire.send(
            oauth
                .basic(OAuth2Wire.TOKEN + "?grant_type=client_credentials")
                .POST(BodyPublishers.noBody())),
        "unsupported_grant_type",
        "Grant type None is not supported");
  }
}
