package dev.ovend.simulator;

import java.util.OptionalLong;

/** What the limits say about one request. */
sealed interface Ruling {

  /** Returns when it was decided, in nanoseconds since the start; empty if nothing was asked. */
  OptionalLong nanos();

  /** No bucket applies; the answer carries no limit headers. */
  record Free() implements Ruling {

    @Override
    public OptionalLong nanos() {
      return OptionalLong.empty();
    }
  }

  /** A bucket let the request pass, or refused it. */
  record Bucketed(BucketRule rule, Verdict verdict) implements Ruling {

    @Override
    public OptionalLong nanos() {
      return OptionalLong.of(verdict.nanos());
    }
  }

  /** The global limit refused the request; no bucket was asked. */
  record GloballyRefused(Verdict verdict) implements Ruling {

    @Override
    public OptionalLong nanos() {
      return OptionalLong.of(verdict.nanos());
    }
  }
}
