package dev.ovend.simulator;

/** What the limits say about one request. */
sealed interface Ruling {

  /** No bucket applies; the answer carries no limit headers. */
  record Free() implements Ruling {}

  /** A bucket let the request pass, or refused it. */
  record Bucketed(BucketRule rule, Verdict verdict) implements Ruling {}

  /** The global limit refused the request; no bucket was asked. */
  record GloballyRefused(Verdict verdict) implements Ruling {}
}
