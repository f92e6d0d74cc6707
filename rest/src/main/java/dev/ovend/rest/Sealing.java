package dev.ovend.rest;

import dev.ovend.core.Request;

/** Gives a request its last form at the moment at which it leaves. */
interface Sealing {

  /**
   * Returns what is sent.
   *
   * @throws NothingToSend if nobody wants it any more; the permit is given back
   */
  Request seal(Request request);

  /** Brings a request back that has its permit, but need not be sent. */
  final class NothingToSend extends RuntimeException {

    private static final long serialVersionUID = 1;

    NothingToSend() {
      super("batch: nobody waits for it any more", null, false, false);
    }
  }
}
