package dev.ovend;

import dev.ovend.core.BasicToken;
import dev.ovend.core.Body;
import dev.ovend.core.Call;
import dev.ovend.core.Idempotency;
import dev.ovend.json.Codec;
import dev.ovend.model.ApplicationId;
import dev.ovend.model.OAuth2Scope;
import dev.ovend.rest.RestCall;
import dev.ovend.rest.RestClient;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Logs users in with Discord and trades codes for tokens, for one application.
 *
 * <p>Thread-safe. Whoever creates it closes it. Secrets go in the body or a header, never in a URL.
 *
 * <p>See Discord Docs/OAuth2.
 */
public final class OAuth2Client implements AutoCloseable {

  private static final URI AUTHORIZE = URI.create("https://discord.com/oauth2/authorize");

  private final ApplicationId application;
  private final RestClient rest;

  private OAuth2Client(ApplicationId application, RestClient rest) {
    this.application = application;
    this.rest = rest;
  }

  /**
   * Returns a client for an application.
   *
   * @param secret from the OAuth2 page of the application
   */
  public static OAuth2Client of(ApplicationId application, String secret) {
    return of(application, secret, settings -> {});
  }

  /** Returns a client for an application, with settings for the client below. */
  public static OAuth2Client of(
      ApplicationId application, String secret, Consumer<RestClient.Builder> settings) {
    RestClient.Builder rest =
        RestClient.builder().token(BasicToken.of(application.toString(), secret));
    settings.accept(rest);
    return new OAuth2Client(application, rest.build());
  }

  /**
   * Returns where to send a user's browser, with a fresh state and a proof key for the code.
   *
   * @param redirect where the browser comes back to, as registered with Discord
   * @throws IllegalArgumentException if no scope was asked for
   */
  public Authorization authorize(URI redirect, Consumer<Authorization.Request> request) {
    Authorization.Request asked = new Authorization.Request(application, redirect);
    request.accept(asked);
    return asked.build(AUTHORIZE);
  }

  /**
   * Trades the code that the browser brought back for tokens. A code is good once, and not for
   * long.
   *
   * @param authorization what sent the browser there
   * @param code see {@link Authorization#code}
   */
  public Call<AccessToken> exchange(Authorization authorization, String code) {
    Map<String, String> form = form("authorization_code");
    form.put("code", code);
    form.put("redirect_uri", authorization.redirect().toString());
    form.put("code_verifier", authorization.verifier());
    return token(form);
  }

  /** Trades a refresh token for new tokens; the old ones end. */
  public Call<AccessToken> refresh(String refreshToken) {
    Map<String, String> form = form("refresh_token");
    form.put("refresh_token", refreshToken);
    return token(form);
  }

  /**
   * Returns a token for the owner of the application, to try things out; it cannot be refreshed.
   */
  public Call<AccessToken> clientCredentials(OAuth2Scope... scopes) {
    Map<String, String> form = form("client_credentials");
    form.put("scope", text(scopes));
    return token(form);
  }

  /** Ends an authorization with all its tokens. */
  public Call<@Nullable Void> revoke(String token) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("token", token);
    return rest.post("/oauth2/token/revoke")
        .idempotency(Idempotency.IDEMPOTENT)
        .body(Body.form(form))
        .asNothing();
  }

  private Call<AccessToken> token(Map<String, String> form) {
    Codec<AccessToken> codec = AccessToken.codec();
    RestCall call = rest.post("/oauth2/token").body(Body.form(form));
    return call.as(codec);
  }

  private static Map<String, String> form(String grant) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", grant);
    return form;
  }

  static String text(OAuth2Scope... scopes) {
    return Stream.of(scopes).map(OAuth2Scope::value).collect(Collectors.joining(" "));
  }

  /** Lets running calls end, and closes the client below. */
  @Override
  public void close() {
    rest.close();
  }
}
