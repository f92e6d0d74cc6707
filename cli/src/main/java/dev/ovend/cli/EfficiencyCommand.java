package dev.ovend.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How much of what Discord's limits allow a client uses. */
@Command(
    name = "efficiency",
    mixinStandardHelpOptions = true,
    description = "Measures how much of what the limits allow is used, and what is refused.",
    footer = {
      "",
      "The simulator runs in a process of its own, another for each run; Ovend's client and the"
          + " sequential one run in this process, all others in processes of their own.",
      "",
      "theory      the least time the limits allow, and one round trip",
      "wall        from the first call begun to the last completed",
      "efficiency  theory / wall: median of the runs (least..most)",
      "429 u/s/g   refusals by user, shared and global limits, in all runs",
      "p50, p99    from call to result, waiting and round trip included",
      "in flight   the most requests of a bucket at once; without buckets,",
      "            within a round trip",
      "lost        calls without a good result, in all runs",
      "bar         whether Ovend's client reached what is asked for",
      "",
      "Exit code 0 only if it reached all of it."
    })
final class EfficiencyCommand implements Callable<Integer> {

  @Option(
      names = "--scenario",
      split = ",",
      paramLabel = "NAME",
      description = "What to play, by name or group (default: all).")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "3",
      description = "How often to play each (default: ${DEFAULT-VALUE}).")
  private int runs;

  @Option(names = "--json", description = "Print data instead of a table.")
  private boolean json;

  @Option(
      names = "--peers",
      arity = "0..1",
      paramLabel = "DIR",
      fallbackValue = "",
      description = "Let other libraries do the same; where they are installed.")
  private @Nullable String peers;

  @Option(
      names = "--picture",
      paramLabel = "FILE",
      description = "Draw what was accepted over time, as SVG.")
  private @Nullable Path picture;

  @Spec private CommandSpec spec;

  EfficiencyCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (runs < 1) {
      throw new IllegalArgumentException("--runs: " + runs + " (expected: >= 1)");
    }
    List<EfficiencyScenario> scenarios = EfficiencyScenarios.chosen(names);
    if (picture != null && !EfficiencyPicture.draws(scenarios)) {
      throw new IllegalArgumentException(
          "--picture: "
              + picture
              + " (expected: with one-channel or wide-bucket among the"
              + " scenarios)");
    }
    try {
      return play(scenarios);
    } catch (IOException e) {
      say("ovend: " + e.getMessage());
      return Ovend.FAILED;
    }
  }

  private int play(List<EfficiencyScenario> scenarios) throws IOException, InterruptedException {
    List<Standing> standings = new ArrayList<>();
    Peers others = Peers.none();
    try (EfficiencyRun run = new EfficiencyRun()) {
      if (peers != null) {
        others = Peers.find(peers, run);
      }
      EfficiencyField field = new EfficiencyField(run, others, runs, this::say);
      for (EfficiencyScenario scenario : scenarios) {
        standings.addAll(field.play(scenario));
      }
    }
    print(standings, others);
    if (picture != null) {
      Files.writeString(picture, EfficiencyPicture.svg(standings));
    }
    return exitCode(standings);
  }

  /** Returns what tells a shell whether all was reached. */
  static int exitCode(List<Standing> standings) {
    return standings.stream().allMatch(s -> s.missed().isEmpty()) ? Ovend.OK : Ovend.FAILED;
  }

  private void print(List<Standing> standings, Peers others) {
    PrintWriter out = spec.commandLine().getOut();
    others.missing().forEach(peer -> say(peer.name() + ": " + peer.why()));
    if (json) {
      EfficiencyJson.print(out, standings, others);
    } else {
      EfficiencyTable.print(out, standings);
    }
  }

  private void say(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(line);
    err.flush();
  }
}
