package dev.ovend.core;

/** What happens when Discord gets the same request twice; decides which failures may be retried. */
public enum Idempotency {
  /** Changes nothing, so it may always be sent again. */
  SAFE,
  /** Twice has the effect of once, so it may always be sent again. */
  IDEMPOTENT,
  /** Guarded by a nonce that Discord enforces: a second one returns the first one's result. */
  GUARDED,
  /** Twice does it twice: sent again only when it is certain that Discord did not act on it. */
  UNSAFE;

  /** Returns whether a request may be sent again although Discord may have acted on it. */
  public boolean repeatable() {
    return this != UNSAFE;
  }
}
