package dev.ovend.simulator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One bucket: every top-level resource has its own window of it.
 *
 * @param name the routes that spend it; no two buckets have the same
 * @param id the opaque id sent as {@code X-RateLimit-Bucket}
 * @param limit what it lets pass
 */
record BucketRule(String name, String id, Limit limit) {

  private static final int ID_BYTES = 16;

  /** Creates a rule; unless the limit has an id, the same name gives the same. */
  static BucketRule named(String name, Limit limit) {
    String id = limit.id();
    return new BucketRule(name, id == null ? digest(name) : id, limit);
  }

  /** Returns this rule with another id. */
  BucketRule renamed(String newId) {
    return new BucketRule(name, newId, limit);
  }

  private static String digest(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256: missing (expected: in every JDK)", e);
    }
  }
}
