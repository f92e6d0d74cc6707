package dev.ovend.architecture.planted.simulator;

import dev.ovend.architecture.planted.ratelimit.Limiter;

/** Breaks its layer: the judge asks the accused. */
public final class AsksTheLimiter {

  private AsksTheLimiter() {}

  static int limit() {
    return Limiter.limit();
  }
}
