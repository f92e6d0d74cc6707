package dev.ovend.core;

/**
 * How urgent a call is among those that wait for the same limit, most urgent first. A call that has
 * waited long is preferred over a younger, more urgent one, so that nothing starves.
 */
public enum Priority {
  /** Answers to interactions, which Discord gives up on after 3 seconds. */
  INTERACTION,
  /** Ahead of ordinary work: somebody is looking at the screen. */
  HIGH,
  /** The default. */
  NORMAL,
  /** Behind ordinary work. */
  LOW,
  /** Only when nothing else wants the limit: backfills, clean-ups. */
  BACKGROUND
}
