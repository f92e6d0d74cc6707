package dev.ovend.simulator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/**
 * One bucket of the profile: every top-level resource has its own window of it.
 *
 * @param id the opaque id sent as {@code X-RateLimit-Bucket}
 * @param limit requests in one window, at least 1
 * @param window the length of a window, more than zero
 * @param scope {@link LimitScope#USER} or {@link LimitScope#SHARED}
 */
record BucketRule(String id, int limit, Duration window, LimitScope scope) {

  private static final int ID_BYTES = 16;

  BucketRule {
    if (limit < 1) {
      throw new IllegalArgumentException("limit: " + limit + " (expected: >= 1)");
    }
    if (!window.isPositive()) {
      throw new IllegalArgumentException("window: " + window + " (expected: > 0)");
    }
  }

  /** Creates a rule whose id is a digest of {@code name}: the same name gives the same id. */
  static BucketRule named(String name, int limit, Duration window) {
    return new BucketRule(digest(name), limit, window, LimitScope.USER);
  }

  /** Returns this rule with another scope. */
  BucketRule scoped(LimitScope newScope) {
    return new BucketRule(id, limit, window, newScope);
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
