package dev.ovend.simulator;

/**
 * How much a request may carry.
 *
 * @param file the largest file, in bytes
 */
record UploadLimit(long file) {

  /** What Discord allows a guild without boosts. */
  static final UploadLimit DISCORD = new UploadLimit(10L << 20);

  /** The largest body that is no form with files, in bytes: it is held in memory. */
  static final int PLAIN = 25 << 20;

  private static final long BESIDE = 15L << 20;

  /** The largest file that can be allowed, in bytes. */
  static final long MOST = 1L << 40;

  /** Checks the size. */
  UploadLimit {
    if (file < 1 || file > MOST) {
      throw new IllegalArgumentException("maxFileSize: " + file + " (expected: 1 to " + MOST + ")");
    }
  }

  /** Returns the largest form with files, in bytes. */
  long form() {
    return file + BESIDE;
  }
}
