package dev.ovend.scenarios;

import static dev.ovend.model.OAuth2Scope.GUILDS;
import static dev.ovend.model.OAuth2Scope.IDENTIFY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovend.AccessToken;
import dev.ovend.Authorization;
import dev.ovend.Discord;
import dev.ovend.OAuth2Client;
import dev.ovend.core.Call;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.ErrorCode;
import dev.ovend.core.RetryException;
import dev.ovend.model.ApplicationId;
import dev.ovend.model.GuildId;
import dev.ovend.model.OAuth2Scope;
import dev.ovend.model.Permissions;
import dev.ovend.simulator.Fault;
import dev.ovend.simulator.Simulator;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Users who log in, from the browser's first address to the end of their tokens. */
@Timeout(30)
class OAuth2ClientTest {

  private static final URI REDIRECT = URI.create("http://localhost:8080/back");

  private final Simulator simulator = Simulator.builder().noLimits().start();
  private final long guild = simulator.world().addGuild("home");
  private final long user = simulator.world().addUser("ann");
  private final ApplicationId application = ApplicationId.of(simulator.world().botIds().getFirst());
  private final OAuth2Client oauth = client(simulator.clientSecret());

  private OAuth2Client client(String secret) {
    return OAuth2Client.of(application, secret, rest -> rest.baseUri(simulator.uri()).strict(true));
  }

  @AfterEach
  void stop() {
    oauth.close();
    simulator.close();
  }

  @Test
  void login_whole_speaksForTheUser() {
    Authorization login = login(IDENTIFY, GUILDS);
    URI back = simulator.authorize(login.uri(), user);
    AccessToken tokens = oauth.exchange(login, login.code(back)).execute();
    simulator.world().addMember(guild, user);

    assertThat(tokens.scopes()).containsExactly(IDENTIFY, GUILDS);
    assertThat(tokens.expiresIn()).hasDays(7);
    assertThat(tokens.tokenType()).isEqualTo("Bearer");
    assertThat(tokens.unknownFields()).isEmpty();
    try (Discord discord = as(tokens)) {
      assertThat(discord.users().getCurrent().execute().username()).isEqualTo("ann");
      assertThat(discord.guilds().listOfCurrentUser().execute())
          .extracting(each -> each.id())
          .containsExactly(GuildId.of(guild));
      assertThat(discord.oauth2().getAuthorization().execute().application().id())
          .isEqualTo(application);
    }
  }

  @Test
  void refresh_always_endsTheOldTokens() {
    AccessToken before = tokens(IDENTIFY);
    AccessToken after = oauth.refresh(refreshToken(before)).execute();

    assertThat(after.scopes()).isEqualTo(before.scopes());
    try (Discord old = as(before);
        Discord renewed = as(after)) {
      assertRefused(() -> old.users().getCurrent().execute(), 401, "401: Unauthorized");
      assertThat(renewed.users().getCurrent().execute().username()).isEqualTo("ann");
    }
    assertRefused(call(oauth.refresh(refreshToken(before))), 400, "invalid_grant");
  }

  @Test
  void revoke_anyToken_endsAll() {
    AccessToken tokens = tokens(IDENTIFY);
    oauth.revoke(tokens.accessToken()).execute();

    try (Discord discord = as(tokens)) {
      assertRefused(() -> discord.users().getCurrent().execute(), 401, "401: Unauthorized");
    }
    assertRefused(call(oauth.refresh(refreshToken(tokens))), 400, "invalid_grant");
  }

  @Test
  void revoke_answerLost_isSentAgain() {
    AccessToken tokens = tokens(IDENTIFY);
    simulator.faults().next("POST /oauth2/token/revoke", Fault.resetAfter());
    oauth.revoke(tokens.accessToken()).execute();

    assertThat(simulator.journal().requests()).hasSize(3);
  }

  @Test
  void exchange_answerLost_isNotSentAgain() {
    Authorization login = login(IDENTIFY);
    String code = login.code(simulator.authorize(login.uri(), user));
    simulator.faults().next("POST /oauth2/token", Fault.resetAfter());

    assertThatThrownBy(() -> oauth.exchange(login, code).execute())
        .isInstanceOfSatisfying(RetryException.class, e -> assertThat(e.outcomeUnknown()).isTrue())
        .hasMessageContaining("POST /oauth2/token");
    assertThat(simulator.journal().requests()).hasSize(1);
  }

  @Test
  void clientCredentials_always_speakForTheOwner() {
    AccessToken tokens = oauth.clientCredentials(IDENTIFY).execute();

    assertThat(tokens.refreshToken()).isNull();
    try (Discord discord = as(tokens)) {
      assertThat(discord.users().getCurrent().execute().username()).isEqualTo("application-owner");
    }
  }

  @Test
  void exchange_codeUsedTwice_isRefused() {
    Authorization login = login(IDENTIFY);
    String code = login.code(simulator.authorize(login.uri(), user));
    oauth.exchange(login, code).execute();

    assertRefused(
        call(oauth.exchange(login, code)), 400, "invalid_grant Invalid \"code\" in request.");
  }

  @Test
  void exchange_byAnotherAttempt_failsTheProof() {
    Authorization login = login(IDENTIFY);
    String code = login.code(simulator.authorize(login.uri(), user));

    assertRefused(
        call(oauth.exchange(login(IDENTIFY), code)), 400, "invalid_grant Code challenge failed.");
  }

  @Test
  void exchange_wrongSecret_isNoClientAndShowsNone() {
    Authorization login = login(IDENTIFY);
    String code = login.code(simulator.authorize(login.uri(), user));
    try (OAuth2Client wrong = client("wrong-secret")) {
      assertThatThrownBy(() -> wrong.exchange(login, code).execute())
          .isInstanceOf(DiscordApiException.class)
          .hasMessageContaining("invalid_client")
          .message()
          .doesNotContain("wrong-secret", code, login.verifier());
    }
  }

  @Test
  void token_withoutTheScope_isRefusedWithItsCode() {
    try (Discord discord = as(tokens(GUILDS))) {
      assertThatThrownBy(() -> discord.users().getCurrent().execute())
          .isInstanceOfSatisfying(
              DiscordApiException.class,
              e -> assertThat(e.errorCode()).isEqualTo(ErrorCode.MISSING_OAUTH2_SCOPE));
    }
  }

  @Test
  void code_ofAnotherAttempt_isRefusedWithoutSayingIt() {
    Authorization login = login(IDENTIFY);
    URI foreign = simulator.authorize(login(IDENTIFY).uri(), user);

    assertThat(login.isMine("else")).isFalse();
    assertThat(login.isMine(null)).isFalse();
    assertThat(login.isMine(login.state())).isTrue();
    assertThatThrownBy(() -> login.code(foreign))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("state: not that of this attempt")
        .message()
        .doesNotContain(login.state(), foreign.getQuery());
    assertThatThrownBy(() -> login.code(REDIRECT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("state: not that of this attempt");
  }

  @Test
  void code_userSaidNo_tellsSo() {
    Authorization login = login(IDENTIFY);
    URI back = simulator.decline(login.uri());

    assertThatThrownBy(() -> login.code(back))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("code: none, access_denied (expected: a code)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&error", "&error=%3Cb%3E", "&code", "&error=A+B"})
  void code_oddAnswer_isNotRepeated(String odd) {
    Authorization login = login(IDENTIFY);
    URI back = URI.create(REDIRECT + "?state=" + login.state() + odd);

    assertThatThrownBy(() -> login.code(back))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("code: none, and no error either (expected: a code)");
  }

  @Test
  void authorize_everything_standsInTheAddressEncoded() {
    Authorization login =
        oauth.authorize(
            URI.create("https://example.org/a?b=c&d"),
            r ->
                r.scopes(OAuth2Scope.BOT, IDENTIFY)
                    .silently()
                    .permissions(Permissions.of(Permissions.SEND_MESSAGES))
                    .guild(GuildId.of(guild))
                    .onlyThatGuild()
                    .forUser());

    assertThat(login.uri().toString())
        .startsWith("https://discord.com/oauth2/authorize?response_type=code&client_id=")
        .contains("client_id=" + application + "&")
        .contains("redirect_uri=https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc%26d&")
        .contains("scope=bot%20identify&")
        .contains("prompt=none&permissions=2048&guild_id=" + Long.toUnsignedString(guild) + "&")
        .contains("disable_guild_select=true&integration_type=1&")
        .contains("state=" + login.state() + "&code_challenge=")
        .endsWith("&code_challenge_method=S256")
        .doesNotContain(login.verifier());
  }

  @Test
  void authorize_twice_hasFreshSecrets() {
    Authorization one = login(IDENTIFY);
    Authorization two = login(IDENTIFY);

    assertThat(one.state()).hasSize(43).isNotEqualTo(two.state());
    assertThat(one.verifier()).hasSize(43).isNotEqualTo(two.verifier());
  }

  @Test
  void authorize_withoutScope_isRefused() {
    assertThatThrownBy(() -> oauth.authorize(REDIRECT, r -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("scopes: none (expected: at least one)");
  }

  @Test
  void secrets_inTextFormsAndTheJournal_areNotShown() {
    Authorization login = login(IDENTIFY);
    String code = login.code(simulator.authorize(login.uri(), user));
    Call<AccessToken> exchange = oauth.exchange(login, code);
    AccessToken tokens = exchange.execute();
    oauth.revoke(tokens.accessToken()).execute();
    List<String> secrets =
        List.of(
            login.state(),
            login.verifier(),
            code,
            tokens.accessToken(),
            refreshToken(tokens),
            simulator.clientSecret());

    assertThat(List.of(login, exchange, tokens, tokens.bearer()).toString())
        .contains("expiresIn=PT168H")
        .doesNotContain(secrets);
    assertThat(simulator.journal().requests().toString())
        .contains("/oauth2/token/revoke")
        .doesNotContain(secrets);
    assertThat(simulator.journal().violations()).isEmpty();
  }

  private Authorization login(OAuth2Scope... scopes) {
    return oauth.authorize(REDIRECT, r -> r.scopes(scopes));
  }

  private AccessToken tokens(OAuth2Scope... scopes) {
    Authorization login = login(scopes);
    return oauth.exchange(login, login.code(simulator.authorize(login.uri(), user))).execute();
  }

  private Discord as(AccessToken tokens) {
    return Discord.builder().baseUri(simulator.uri()).token(tokens.bearer()).build();
  }

  private static String refreshToken(AccessToken tokens) {
    return Objects.requireNonNull(tokens.refreshToken());
  }

  private static ThrowingCallable call(Call<?> call) {
    return call::execute;
  }

  private static void assertRefused(ThrowingCallable call, int status, String message) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DiscordApiException.class, e -> assertThat(e.status()).isEqualTo(status))
        .hasMessageContaining(message);
  }
}
