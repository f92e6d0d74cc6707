package dev.ovend.rest;

import dev.ovend.core.CancelledException;
import dev.ovend.core.Request;

/** Gives a request its last form at the moment at which it may leave. */
interface Sealing {

  /**
   * Returns what is sent.
   *
   * @throws CancelledException if nothing is to be sent any more; the permit is given back
   */
  Request seal(Request request);
}
