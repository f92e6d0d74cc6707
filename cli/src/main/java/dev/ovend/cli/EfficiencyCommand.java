package dev.ovend.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
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

  private final Function<List<String>, List<EfficiencyScenario>> catalogue;

  EfficiencyCommand() {
    this(EfficiencyScenarios::chosen);
  }

  /** Creates one that plays what {@code catalogue} returns for the names that were asked for. */
  EfficiencyCommand(Function<List<String>, List<EfficiencyScenario>> catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Integer call() {
    if (runs < 1) {
      throw new IllegalArgumentException("--runs: " + runs + " (expected: >= 1)");
    }
    List<EfficiencyScenario> scenarios = catalogue.apply(names);
    if (picture != null && !EfficiencyPicture.draws(scenarios)) {
      throw new IllegalArgumentException(
          "--picture: "
              + picture
              + " (expected: with one-channel or wide-bucket among the"
              + " scenarios)");
    }
    return Interruption.around(() -> playAndPrint(scenarios));
  }

  private int playAndPrint(List<EfficiencyScenario> scenarios) {
    List<Standing> standings = new ArrayList<>();
    Peers others = Peers.none();
    int problems = 0;
    try (EfficiencyRun run = new EfficiencyRun()) {
      others = peers == null ? others : Peers.find(peers, run);
      play(scenarios, new EfficiencyField(run, others, runs, this::say), standings);
    } catch (IOException | UncheckedIOException e) {
      say("ovend: " + e.getMessage());
      problems++;
    } finally {
      Thread.interrupted(); // what interrupted it has ended the playing
    }
    List<String> played = standings.stream().map(one -> one.scenario().name()).toList();
    List<String> unplayed =
        scenarios.stream()
            .map(EfficiencyScenario::name)
            .filter(name -> !played.contains(name))
            .toList();
    print(standings, unplayed, others);
    problems += draw(standings) ? 0 : 1;
    return problems == 0 ? exitCode(standings, unplayed) : Ovend.FAILED;
  }

  private static void play(
      List<EfficiencyScenario> scenarios, EfficiencyField field, List<Standing> standings) {
    TimeLeft left = new TimeLeft();
    scenarios.forEach(scenario -> field.plan(scenario, left));
    for (EfficiencyScenario scenario : scenarios) {
      if (!field.run().interrupted()) {
        standings.addAll(field.play(scenario, left));
      }
    }
  }

  /** Returns whether the picture is there, if there is to be one. */
  private boolean draw(List<Standing> standings) {
    try {
      if (picture != null) {
        Files.writeString(picture, EfficiencyPicture.svg(standings));
      }
      return true;
    } catch (IOException e) {
      say("ovend: --picture: " + picture + " could not be written: " + e.getMessage());
      return false;
    }
  }

  /** Returns what tells a shell whether everything was played, and all was reached. */
  static int exitCode(List<Standing> standings, List<String> unplayed) {
    return unplayed.isEmpty() && standings.stream().allMatch(s -> s.missed().isEmpty())
        ? Ovend.OK
        : Ovend.FAILED;
  }

  private void print(List<Standing> standings, List<String> unplayed, Peers others) {
    PrintWriter out = spec.commandLine().getOut();
    others.missing().forEach(peer -> say(peer.name() + ": " + peer.why()));
    if (json) {
      EfficiencyJson.print(out, standings, unplayed, others);
    } else {
      EfficiencyTable.print(out, standings, unplayed);
    }
  }

  private void say(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(line);
    err.flush();
  }
}
