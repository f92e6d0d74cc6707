package dev.ovend.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The processes that a command has started: all end when it is closed, or with this JVM, whatever
 * ends it short of a kill. Thread-safe.
 */
final class ChildProcesses implements AutoCloseable {

  private static final long PATIENCE_MILLIS = 2000;

  private final ReentrantLock starting = new ReentrantLock(); // so that none slips past the end
  private final Set<Process> running = ConcurrentHashMap.newKeySet();
  private boolean ended; // guarded by starting
  private final Thread hook = new Thread(this::killAll, "ovend-kill");

  ChildProcesses() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Starts a program; what it complains of goes to {@code complaints}. */
  Process start(List<String> command, Path complaints) throws IOException {
    starting.lock();
    try {
      if (ended) {
        throw new IOException("this process ends, so it starts no other");
      }
      Process process =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.appendTo(complaints.toFile()))
              .start();
      running.add(process);
      return process;
    } finally {
      starting.unlock();
    }
  }

  /** Starts this very program, on the same Java, with other arguments. */
  Process startOvend(Path complaints, List<String> options, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), Ovend.class.getName()));
    command.addAll(List.of(arguments));
    return start(command, complaints);
  }

  /** Ends a process: kindly, then surely. */
  void end(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    running.remove(process);
  }

  /** Returns the program that runs this JVM. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Returns whether this JVM ends, which has ended all processes. */
  boolean ended() {
    starting.lock();
    try {
      return ended;
    } finally {
      starting.unlock();
    }
  }

  /** Takes a hook back, unless this JVM ends already and runs it. */
  static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ends) {
      return;
    }
  }

  @Override
  public void close() {
    remove(hook);
    List.copyOf(running).forEach(this::end);
  }

  private void killAll() {
    starting.lock();
    try {
      ended = true;
      running.forEach(Process::destroyForcibly);
    } finally {
      starting.unlock();
    }
  }

  /** Returns where this JVM found its classes, on whichever of its two paths. */
  private static String classPath() {
    String modules = System.getProperty("jdk.module.path", "");
    String classes = System.getProperty("java.class.path", "");
    return modules.isEmpty() ? classes : modules + File.pathSeparator + classes;
  }
}
