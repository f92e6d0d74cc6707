package dev.ovend.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Talks with another process, line by line. Confined to one thread. */
final class Conversation {

  private static final int TAIL = 10;

  private final String name;
  private final BufferedReader reader;
  private final BufferedWriter writer;
  private final Path complaints;

  /**
   * Begins to talk.
   *
   * @param name who it is, in what is told of failures
   * @param complaints where it writes what went wrong
   */
  Conversation(String name, Process process, Path complaints) {
    this.name = name;
    this.reader = process.inputReader(UTF_8);
    this.writer = process.outputWriter(UTF_8);
    this.complaints = complaints;
  }

  /** Says a line; fails if nobody listens. */
  void say(String line) throws IOException {
    try {
      writer.write(line);
      writer.newLine();
      writer.flush();
    } catch (IOException e) {
      throw new IOException(name + ": does not listen\n" + tail(), e);
    }
  }

  /** Returns the next line, empty if there is none; fails if it takes longer than this. */
  String hear(long millis) throws IOException, InterruptedException {
    CompletableFuture<String> line =
        CompletableFuture.supplyAsync(this::line, task -> Thread.ofVirtual().start(task));
    try {
      return line.get(millis, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new IOException(name + ": silent for " + millis + " ms\n" + tail(), e);
    } catch (ExecutionException e) {
      throw new IOException(name + ": broke down\n" + tail(), e);
    }
  }

  /** Returns the last lines of what went wrong. */
  String tail() throws IOException {
    List<String> lines = Files.exists(complaints) ? Files.readAllLines(complaints) : List.of();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
  }

  private String line() {
    try {
      String line = reader.readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
