package dev.ovend.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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
      Conversation talk = new Conversation(name, process, complaints);
      talk.say(JsonMapper.shared().writeValueAsString(workload));
      String line = talk.hear(START_MILLIS);
      if (!line.equals("ready")) {
        throw new IOException(name + ": did not get ready\n" + talk.tail());
      }
      TimeUnit.MILLISECONDS.sleep(SETTLE_MILLIS);
      ready = true;
      return new Running(process, talk, workload.patienceMillis() + SLACK_MILLIS);
    } finally {
      if (!ready) {
        processes.end(process);
      }
    }
  }

  private final class Running implements Ready {

    private final Process process;
    private final Conversation talk;
    private final long patienceMillis;

    Running(Process process, Conversation talk, long patienceMillis) {
      this.process = process;
      this.talk = talk;
      this.patienceMillis = patienceMillis;
    }

    @Override
    public Outcome go() throws IOException, InterruptedException {
      talk.say("go");
      String line = talk.hear(patienceMillis);
      try {
        return JsonMapper.shared().readValue(line, Outcome.class);
      } catch (JacksonException e) {
        throw new IOException(name + ": no outcome but: " + line + "\n" + talk.tail(), e);
      }
    }

    @Override
    public void close() {
      processes.end(process);
    }
  }
}
