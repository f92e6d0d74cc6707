// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.CurrentApplication;
import dev.ovend.model.OAuth2Authorization;
import dev.ovend.model.OAuth2Keys;
import dev.ovend.model.OpenIdUserInfo;

/**
 * What a token stands for.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Oauth2 {

  private static final Operation GET_MY_OAUTH2_AUTHORIZATION = Operation.named("get_my_oauth2_authorization");
  private static final Operation GET_MY_OAUTH2_APPLICATION = Operation.named("get_my_oauth2_application");
  private static final Operation GET_PUBLIC_KEYS = Operation.named("get_public_keys");
  private static final Operation GET_OPENID_CONNECT_USERINFO = Operation.named("get_openid_connect_userinfo");

  private final CallFactory calls;

  Oauth2(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Gets what the bearer token stands for: application, scopes, user and when it expires. Needs a
   * bearer token.
   *
   * <p>See Discord Docs/oauth2#get-current-authorization-information.
   */
  public Call<OAuth2Authorization> getAuthorization() {
    return Outgoing.of(GET_MY_OAUTH2_AUTHORIZATION)
        .value(calls, OAuth2Authorization.codec());
  }

  /**
   * Gets the application that owns the bot token.
   *
   * <p>See Discord Docs/oauth2#get-current-bot-application-information.
   */
  public Call<CurrentApplication> getApplication() {
    return Outgoing.of(GET_MY_OAUTH2_APPLICATION)
        .value(calls, CurrentApplication.codec());
  }

  /** Gets the keys that sign the OpenID Connect tokens of Discord. */
  @Experimental
  public Call<OAuth2Keys> getKeys() {
    return Outgoing.of(GET_PUBLIC_KEYS)
        .value(calls, OAuth2Keys.codec());
  }

  /** Gets the OpenID Connect claims on the user of the bearer token. Needs a bearer token. */
  @Experimental
  public Call<OpenIdUserInfo> getUserInfo() {
    return Outgoing.of(GET_OPENID_CONNECT_USERINFO)
        .value(calls, OpenIdUserInfo.codec());
  }
}
