package dev.ovend.core;

import java.util.List;

/**
 * A call would have waited for ever: whoever waits for it holds back the very call that it needs to
 * go on.
 */
public final class DeadlockException extends OvendException {

  private static final long serialVersionUID = 1;

  private final String[] cycle;

  /**
   * Creates one.
   *
   * @param cycle who waits for whom, in words, each for the next and the last for the first
   * @param advice what to do instead
   */
  public DeadlockException(List<String> cycle, String advice) {
    super("deadlock: " + String.join(" -> ", cycle) + "; " + advice, null);
    this.cycle = cycle.toArray(new String[0]);
  }

  /** Returns who waits for whom, each for the next and the last for the first. */
  public List<String> cycle() {
    return List.of(cycle);
  }
}
