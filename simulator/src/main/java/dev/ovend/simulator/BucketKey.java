package dev.ovend.simulator;

import org.jspecify.annotations.Nullable;

/**
 * One window of a bucket.
 *
 * @param rule the bucket
 * @param owner whose window it is: a bot, or empty if it belongs to the resource alone
 * @param resource the top-level resource, or empty if there is none
 * @param secret what tells windows of one resource apart, or empty; never shown to anybody
 */
record BucketKey(BucketRule rule, String owner, String resource, String secret) {

  /** Returns what the window is counted under: not its id, which may change while it is open. */
  WindowKey window() {
    return new WindowKey(rule.name(), rule.limit().rate(), owner, resource, secret);
  }

  @Override
  public String toString() {
    return "BucketKey[rule=" + rule + "]";
  }

  /** Tells windows apart. Another rate makes another window. */
  record WindowKey(String name, Rate rate, String owner, String resource, String secret) {

    /** Returns the id of the resource, or null if it has none; what is no id is never shown. */
    @Nullable String shown() {
      return BucketKeys.isId(resource) ? resource : null;
    }

    @Override
    public String toString() {
      return "WindowKey[name=" + name + "]";
    }
  }
}
