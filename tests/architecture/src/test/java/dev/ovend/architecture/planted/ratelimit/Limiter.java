package dev.ovend.architecture.planted.ratelimit;

/** What a planted simulator must not know. */
public final class Limiter {

  private Limiter() {}

  /** Returns a planted limit. */
  public static int limit() {
    return 50;
  }
}
