package dev.ovend.rest;

import dev.ovend.core.Response;

/** What becomes of a call that was put together with others. */
sealed interface BatchOutcome {

  /**
   * Discord answered.
   *
   * @param response held in memory
   */
  record Answered(Response response) implements BatchOutcome {}

  /** The request failed. */
  record Failed(Throwable failure) implements BatchOutcome {}

  /** How the others fared says nothing about this one: its caller sends it as it is. */
  enum ByItself implements BatchOutcome {
    /** The only one. */
    INSTANCE
  }

  /**
   * It is sent again, before whatever comes after it in its lane.
   *
   * @param part what tells those apart that go together from all others
   */
  record InTurn(Object part) implements BatchOutcome {}
}
