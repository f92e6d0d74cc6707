package dev.ovend.core;

import org.jspecify.annotations.Nullable;

/** An OAuth2 access token of a user or of client credentials. Immutable; never shown. */
public final class BearerToken implements Token {

  private final Secret secret;

  private BearerToken(Secret secret) {
    this.secret = secret;
  }

  /**
   * Wraps an access token, without a leading {@code Bearer}.
   *
   * @throws IllegalArgumentException if it is empty or holds a space or a non-ASCII character; the
   *     message does not show the token
   */
  public static BearerToken of(String token) {
    if (token.startsWith("Bearer ")) {
      throw new IllegalArgumentException(
          "token: begins with \"Bearer \" (expected: the token alone, the scheme is added)");
    }
    Secret.checkPrintable("token", token, "the access_token of Discord's OAuth2 answer");
    return new BearerToken(new Secret("Bearer", token));
  }

  @Override
  public String authorization() {
    return secret.authorization();
  }

  @Override
  public String identity() {
    return secret.identity();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BearerToken that && secret.equals(that.secret);
  }

  @Override
  public int hashCode() {
    return secret.hashCode();
  }

  /** Returns the kind, never the secret. */
  @Override
  public String toString() {
    return "BearerToken[***]";
  }
}
