package dev.ovend.core;

/** Whether requests are let through to something that may be failing. */
public enum CircuitState {
  /** It works: every request is sent. */
  CLOSED,
  /** It fails: requests wait. */
  OPEN,
  /** It is tried: one request at a time is sent, the others wait. */
  HALF_OPEN
}
