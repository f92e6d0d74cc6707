package dev.ovend.rest;

import dev.ovend.core.Request;
import org.jspecify.annotations.Nullable;

/**
 * One attempt on its way past the circuits. Confined to the thread of the attempt, but for what the
 * lock of {@link Circuits} guards.
 */
final class Admission {

  private final CallRun run;
  private final Request request;
  private @Nullable Resource resource; // guarded by the lock of Circuits
  private boolean probe; // guarded by the lock of Circuits, read by the thread after its wait
  private long number;

  Admission(CallRun run, Request request) {
    this.run = run;
    this.request = request;
  }

  CallRun run() {
    return run;
  }

  Request request() {
    return request;
  }

  Resource resource() {
    Resource known = resource;
    if (known == null) {
      known = Resource.of(request.target());
      resource = known;
    }
    return known;
  }

  /** Returns whether the attempt is to find out whether Discord works again. */
  boolean probe() {
    return probe;
  }

  void probe(boolean finding) {
    probe = finding;
  }

  /** Returns which request of the client it is, in the order of sending; 0 if it was not sent. */
  long number() {
    return number;
  }

  void sent(long order) {
    number = order;
  }
}
