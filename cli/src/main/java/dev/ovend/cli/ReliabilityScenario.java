package dev.ovend.cli;

import java.time.Duration;

/** Something that goes wrong, and how our client comes through. Immutable. */
interface ReliabilityScenario {

  /** Returns what users choose it by. */
  String name();

  /** Returns what is done, in a line. */
  String about();

  /** Returns about how long it takes on two cores, processes and all. */
  Duration usual();

  /**
   * Plays it once, against a simulator of its own. Whatever it throws says why it could not be
   * played to its end.
   */
  Findings play(Workplace place) throws Exception;
}
