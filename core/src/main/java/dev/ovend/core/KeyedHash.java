package dev.ovend.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Stands for a secret in keys: the same secret gives the same hash in this process only. */
final class KeyedHash {

  private static final int SHOWN_BYTES = 12;
  private static final byte[] KEY = newKey();

  private KeyedHash() {}

  /** Returns 24 hexadecimal digits from which the secret cannot be told. */
  static String of(String secret) {
    MessageDigest digest = sha256();
    digest.update(KEY);
    digest.update(secret.getBytes(StandardCharsets.UTF_8));
    byte[] inner = digest.digest();
    digest.update(KEY);
    digest.update(inner);
    return HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES);
  }

  private static byte[] newKey() {
    byte[] key = new byte[64];
    new SecureRandom().nextBytes(key);
    return key;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
