package dev.ovend.cli;

import java.io.IOException;

/** Something that goes wrong, and how our client comes through. Immutable. */
interface ReliabilityScenario {

  /** Returns what users choose it by. */
  String name();

  /** Returns what is done, in a line. */
  String about();

  /**
   * Plays it once, against a simulator of its own.
   *
   * @throws IOException if a process breaks down
   * @throws RuntimeException if it cannot be played to its end
   */
  Findings play(Workplace place) throws IOException, InterruptedException;
}
