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
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client in a process of its own. The process reads its {@link Workload} as one line of JSON,
 * gets ready, prints {@code ready}, reads {@code go}, works, prints its {@link Outcome} as one line
 * of JSON, and ends.
 */
final class ProcessContestant implements Contestant {

  private static final long START_MILLIS = 60_000;
  private static final long SLACK_MILLIS = 30_000;
  private static final long SETTLE_MILLIS = 1_100; // what warming up spent is then given back

  private final String name;
  private final boolean tls;
  private final Starter starter;
  private final ChildProcesses processes;
  private final Path complaints;

  /** Starts the process. */
  interface Starter {
    Process start() throws IOException;
  }

  ProcessContestant(
      String name, boolean tls, ChildProcesses processes, Path complaints, Starter starter) {
    this.name = name;
    this.tls = tls;
    this.processes = processes;
    this.complaints = complaints;
    this.starter = starter;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean needsTls() {
    return tls;
  }

  @Override
  public Ready prepare(Workload workload) throws IOException, InterruptedException {
    Process process = starter.start();
    boolean ready = false;
    try {
      BufferedReader reader = process.inputReader(UTF_8);
      BufferedWriter writer = process.outputWriter(UTF_8);
      say(writer, JsonMapper.shared().writeValueAsString(workload));
      String line = read(reader, START_MILLIS);
      if (!line.equals("ready")) {
        throw new IOException(name + ": did not get ready\n" + tail());
      }
      TimeUnit.MILLISECONDS.sleep(SETTLE_MILLIS);
      ready = true;
      return new Running(process, reader, writer, workload.patienceMillis() + SLACK_MILLIS);
    } finally {
      if (!ready) {
        processes.end(process);
      }
    }
  }

  private void say(BufferedWriter writer, String line) throws IOException {
    try {
      writer.write(line);
      writer.newLine();
      writer.flush();
    } catch (IOException e) {
      throw new IOException(name + ": does not listen\n" + tail(), e);
    }
  }

  private String read(BufferedReader reader, long millis) throws IOException, InterruptedException {
    CompletableFuture<String> line =
        CompletableFuture.supplyAsync(() -> lineOf(reader), task -> Thread.ofVirtual().start(task));
    try {
      return line.get(millis, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new IOException(name + ": silent for " + millis + " ms\n" + tail(), e);
    } catch (ExecutionException e) {
      throw new IOException(name + ": broke down\n" + tail(), e);
    }
  }

  private static String lineOf(BufferedReader reader) {
    try {
      String line = reader.readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String tail() throws IOException {
    List<String> lines = Files.exists(complaints) ? Files.readAllLines(complaints) : List.of();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
  }

  private final class Running implements Ready {

    private final Process process;
    private final BufferedReader reader;
    private final BufferedWriter writer;
    private final long patienceMillis;

    Running(Process process, BufferedReader reader, BufferedWriter writer, long patienceMillis) {
      this.process = process;
      this.reader = reader;
      this.writer = writer;
      this.patienceMillis = patienceMillis;
    }

    @Override
    public Outcome go() throws IOException, InterruptedException {
      say(writer, "go");
      String line = read(reader, patienceMillis);
      try {
        return JsonMapper.shared().readValue(line, Outcome.class);
      } catch (JacksonException e) {
        throw new IOException(name + ": no outcome but: " + line + "\n" + tail(), e);
      }
    }

    @Override
    public void close() {
      processes.end(process);
    }
  }
}
