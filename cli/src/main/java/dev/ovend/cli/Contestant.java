package dev.ovend.cli;

import java.io.IOException;

/** A client that is measured. */
interface Contestant {

  /** Returns what the tables call it. */
  String name();

  /** Returns whether it can speak nothing but HTTPS. */
  default boolean needsTls() {
    return false;
  }

  /**
   * Gets ready: starts, connects, warms up.
   *
   * @throws IOException if it cannot; the message says why
   */
  Ready prepare(Workload workload) throws IOException, InterruptedException;

  /** A contestant that waits for the start; closed by whoever made it ready. */
  interface Ready extends AutoCloseable {

    /**
     * Does the work and returns when all is done or patience ends.
     *
     * @throws IOException if the contestant breaks down
     */
    Outcome go() throws IOException, InterruptedException;

    @Override
    void close();
  }
}
