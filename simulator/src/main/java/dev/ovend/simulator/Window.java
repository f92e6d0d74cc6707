package dev.ovend.simulator;

/** Counts requests against one limit. Implementations are thread-safe. */
interface Window {

  /** Counts one request, at the clock's current time, and says whether it may pass. */
  Verdict take();
}
