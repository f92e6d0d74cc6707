package dev.ovend.transport;

import dev.ovend.core.Cancellation;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Whether, and why, one attempt was told to stop. The first reason stays. Thread-safe. */
final class Abort {

  private final AtomicReference<@Nullable Reason> reason = new AtomicReference<>();
  private final Cancellation actions = new Cancellation();

  /** Stops the attempt; what was registered runs on this thread. */
  void now(Reason why) {
    if (reason.compareAndSet(null, why)) {
      actions.cancel();
    }
  }

  /**
   * Runs {@code action}, which must not block, when the attempt is stopped, or at once if it is.
   */
  Cancellation.Registration onAbort(Runnable action) {
    return actions.onCancel(action);
  }

  /** Returns why the attempt was stopped, or null if it was not. */
  @Nullable Reason reason() {
    return reason.get();
  }

  /** Why an attempt stops before it is complete. */
  enum Reason {
    CANCELLED,
    INTERRUPTED,
    CLOSED,
    NO_SLOT,
    TIMED_OUT
  }
}
