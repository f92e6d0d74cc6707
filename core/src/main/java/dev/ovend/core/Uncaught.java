package dev.ovend.core;

/** Runs actions whose failure must not keep others from running. */
final class Uncaught {

  private Uncaught() {}

  /** Runs an action; what it throws goes to the thread's handler of uncaught exceptions. */
  static void run(Runnable action) {
    try {
      action.run();
    } catch (Throwable e) {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }
}
