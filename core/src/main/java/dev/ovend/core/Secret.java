package dev.ovend.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** The value of an authorization header that is never shown and compared in constant time. */
final class Secret {

  private final String authorization;
  private final String identity;

  Secret(String scheme, String secret) {
    this.authorization = scheme + " " + secret;
    this.identity = KeyedHash.of(authorization);
  }

  /** Refuses what cannot stand in a header, without showing it. */
  static void checkPrintable(String name, String secret, String wayOut) {
    if (secret.isEmpty()) {
      throw new IllegalArgumentException(name + ": empty (expected: " + wayOut + ")");
    }
    for (int i = 0; i < secret.length(); i++) {
      char c = secret.charAt(i);
      if (c <= ' ' || c >= 0x7f) {
        String kind = c <= ' ' ? "a space, line break or control" : "a non-ASCII";
        throw new IllegalArgumentException(
            name
                + ": "
                + kind
                + " character at index "
                + i
                + " of "
                + secret.length()
                + " (expected: "
                + wayOut
                + ")");
      }
    }
  }

  String authorization() {
    return authorization;
  }

  String identity() {
    return identity;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Secret that
        && MessageDigest.isEqual(
            authorization.getBytes(StandardCharsets.US_ASCII),
            that.authorization.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public int hashCode() {
    return identity.hashCode();
  }

  @Override
  public String toString() {
    return "***";
  }
}
