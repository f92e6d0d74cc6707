package dev.ovend.core;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** An application's id and secret, for Discord's OAuth2 token routes. Immutable; never shown. */
public final class BasicToken implements Token {

  private final String clientId;
  private final Secret secret;

  private BasicToken(String clientId, Secret secret) {
    this.clientId = clientId;
    this.secret = secret;
  }

  /**
   * Wraps an application's credentials.
   *
   * @param clientId the application's id, 1 to 20 digits
   * @throws IllegalArgumentException if the id is not a number or the secret cannot stand in a
   *     header; the message shows neither
   */
  public static BasicToken of(String clientId, String clientSecret) {
    if (!clientId.matches("[0-9]{1,20}")) {
      throw new IllegalArgumentException(
          "client id: "
              + clientId.length()
              + " characters (expected: the application's id, 1 to 20 digits)");
    }
    Secret.checkPrintable(
        "client secret", clientSecret, "the secret on the OAuth2 page of your application");
    byte[] pair = (clientId + ":" + clientSecret).getBytes(StandardCharsets.US_ASCII);
    return new BasicToken(clientId, new Secret("Basic", Base64.getEncoder().encodeToString(pair)));
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
    return other instanceof BasicToken that && secret.equals(that.secret);
  }

  @Override
  public int hashCode() {
    return secret.hashCode();
  }

  /** Returns the kind and the application's id, never the secret. */
  @Override
  public String toString() {
    return "BasicToken[" + clientId + "]";
  }
}
