package dev.ovend.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Lets a command print what it has when this JVM is told to end, as by Ctrl-C: interrupts the
 * command's thread, and delays the end until the command has ended, or for a few seconds.
 */
final class Interruption {

  private static final long PATIENCE_SECONDS = 10;

  private final Thread thread = Thread.currentThread();
  private final CountDownLatch over = new CountDownLatch(1);

  private Interruption() {}

  /** Runs a command on the calling thread and returns its exit code. */
  static int around(IntSupplier command) {
    Interruption interruption = new Interruption();
    Thread hook = new Thread(interruption::interrupt, "ovend-interrupt");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return command.getAsInt();
    } finally {
      interruption.over.countDown();
      ChildProcesses.remove(hook);
    }
  }

  private void interrupt() {
    thread.interrupt();
    try {
      over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
