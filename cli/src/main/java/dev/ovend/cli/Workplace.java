package dev.ovend.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a command lets simulators and clients work: processes of their own, and a folder for their
 * files. Closing it ends all processes and removes all files. Thread-safe.
 */
final class Workplace implements AutoCloseable {

  private static final String COMPLAINTS = "client.err";
  private static final List<String> FILES =
      List.of("scenario.yaml", "simulator.err", "simulator.pem", COMPLAINTS);

  private final ChildProcesses processes = new ChildProcesses();
  private final Path folder;

  /** Opens one whose folder has a name that begins like this. */
  Workplace(String name) throws IOException {
    folder = Files.createTempDirectory(name);
    folder.toFile().deleteOnExit(); // the last to go, if the command is interrupted
    for (String file : FILES) {
      folder.resolve(file).toFile().deleteOnExit();
    }
  }

  ChildProcesses processes() {
    return processes;
  }

  Path folder() {
    return folder;
  }

  /** Returns the file that clients in processes of their own complain to. */
  Path complaints() {
    return folder.resolve(COMPLAINTS);
  }

  /** Returns whether the calling thread is interrupted, or this JVM ends. */
  boolean interrupted() {
    return Thread.currentThread().isInterrupted() || processes.ended();
  }

  @Override
  public void close() {
    processes.close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException("files of the run: " + folder + " could not be removed", e);
    }
  }
}
