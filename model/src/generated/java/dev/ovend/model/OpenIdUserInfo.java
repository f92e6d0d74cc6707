// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Open id user info, as Discord sends it. Immutable.
 *
 * <p>Schema {@code OAuth2GetOpenIDConnectUserInfoResponse}, since 2026-07-18.
 *
 * @param sub {@code sub}
 * @param email {@code email}: null if there is none
 * @param emailVerified {@code email_verified}: null if there is none
 * @param preferredUsername {@code preferred_username}: null if there is none
 * @param nickname {@code nickname}: null if there is none
 * @param picture {@code picture}: null if there is none
 * @param locale {@code locale}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record OpenIdUserInfo(
    String sub,
    @Nullable String email,
    @Nullable Boolean emailVerified,
    @Nullable String preferredUsername,
    @Nullable String nickname,
    @Nullable String picture,
    @Nullable String locale,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<OpenIdUserInfo> codec() {
    return OpenIdUserInfoCodec.INSTANCE;
  }

  /** Returns everything but what is secret: email. */
  @Override
  public String toString() {
    return "OpenIdUserInfo[sub=" + sub
        + ", email=" + Secrets.masked(email)
        + ", emailVerified=" + emailVerified
        + ", preferredUsername=" + preferredUsername
        + ", nickname=" + nickname
        + ", picture=" + picture
        + ", locale=" + locale
        + ", unknownFields=" + unknownFields
        + "]";
  }
}
