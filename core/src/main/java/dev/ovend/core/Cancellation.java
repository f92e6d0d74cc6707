package dev.ovend.core;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Asks whoever works on a call to stop. Whoever waits or sends registers how it can be stopped.
 *
 * <p>Thread-safe. Actions run on the thread that cancels, newest first, each at most once.
 */
public final class Cancellation {

  private static final Action CANCELLED = new Action(() -> {}, null);

  private final AtomicReference<@Nullable Action> actions = new AtomicReference<>();

  /** Creates one that nobody has cancelled. */
  public Cancellation() {}

  /** Returns whether {@link #cancel()} was called. */
  public boolean cancelled() {
    return actions.get() == CANCELLED;
  }

  /** Runs every registered action; does nothing the second time. */
  public void cancel() {
    Action action = actions.getAndSet(CANCELLED);
    while (action != null && action != CANCELLED) {
      action.run();
      action = action.next;
    }
  }

  /**
   * Registers what to do on cancellation; it is done at once if that has already happened.
   *
   * @param action must not block; what it throws goes to the thread's handler of uncaught
   *     exceptions, and the other actions run all the same
   * @return closes without effect on others when the action is no longer wanted
   */
  public Registration onCancel(Runnable action) {
    Action added = new Action(action, null);
    while (true) {
      Action head = actions.get();
      if (head == CANCELLED) {
        action.run();
        return added;
      }
      added.next = withoutClosed(head);
      if (actions.compareAndSet(head, added)) {
        return added;
      }
    }
  }

  private static @Nullable Action withoutClosed(@Nullable Action head) {
    Action action = head;
    while (action != null && action.done.get()) {
      action = action.next;
    }
    return action;
  }

  /** A registered action. */
  @FunctionalInterface
  public interface Registration extends AutoCloseable {
    /** Withdraws the action unless it has begun. */
    @Override
    void close();
  }

  private static final class Action implements Registration {
    private final Runnable action;
    private final AtomicBoolean done = new AtomicBoolean();
    private @Nullable Action next;

    Action(Runnable action, @Nullable Action next) {
      this.action = action;
      this.next = next;
    }

    void run() {
      if (done.compareAndSet(false, true)) {
        Uncaught.run(action);
      }
    }

    @Override
    public void close() {
      done.set(true);
    }
  }
}
