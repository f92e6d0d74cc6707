package dev.ovend.simulator;

/**
 * One window of a bucket.
 *
 * @param rule the bucket
 * @param owner whose window it is: a bot, or empty if it belongs to the resource alone
 * @param resource the top-level resource with its secret, if any; never shown to anybody
 */
record BucketKey(BucketRule rule, String owner, String resource) {

  /** Returns what the window is counted under: not its id, which may change while it is open. */
  WindowKey window() {
    return new WindowKey(rule.name(), rule.limit().rate(), owner, resource);
  }

  @Override
  public String toString() {
    return "BucketKey[rule=" + rule + "]";
  }

  /** Tells windows apart. Another rate makes another window. */
  record WindowKey(String name, Rate rate, String owner, String resource) {

    @Override
    public String toString() {
      return "WindowKey[name=" + name + "]";
    }
  }
}
