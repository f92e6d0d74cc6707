package dev.ovend.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What becomes of calls when things go wrong. */
@Command(
    name = "reliability",
    mixinStandardHelpOptions = true,
    description = "Shows that no call is lost, doubled or left hanging when things go wrong.",
    footer = {
      "",
      "The simulator runs in a process of its own, another for each scenario; Ovend's client in"
          + " this process, or in another where its memory is limited.",
      "",
      "Exit code 0 only if all holds that must."
    })
final class ReliabilityCommand implements Callable<Integer> {

  @Option(
      names = "--scenario",
      split = ",",
      paramLabel = "NAME",
      description = "What to play, by name (default: all, about six minutes).")
  private List<String> names = new ArrayList<>();

  @Option(names = "--json", description = "Print data instead of a table.")
  private boolean json;

  @Spec private CommandSpec spec;

  private final Function<List<String>, List<ReliabilityScenario>> catalogue;

  ReliabilityCommand() {
    this(ReliabilityScenarios::chosen);
  }

  /** Creates one that plays what {@code catalogue} returns for the names that were asked for. */
  ReliabilityCommand(Function<List<String>, List<ReliabilityScenario>> catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Integer call() {
    List<ReliabilityScenario> scenarios = catalogue.apply(names);
    return Interruption.around(() -> playAndPrint(scenarios));
  }

  private int playAndPrint(List<ReliabilityScenario> scenarios) {
    List<Verdict> verdicts = new ArrayList<>();
    try {
      play(scenarios, verdicts);
    } catch (IOException | UncheckedIOException e) {
      say("ovend: " + e.getMessage());
    }
    List<String> unplayed =
        scenarios.stream().skip(verdicts.size()).map(ReliabilityScenario::name).toList();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      ReliabilityReport.json(out, verdicts, unplayed);
    } else {
      ReliabilityReport.table(out, verdicts, unplayed);
    }
    return ReliabilityReport.met(verdicts, unplayed) ? Ovend.OK : Ovend.FAILED;
  }

  /** Plays until all is played or the thread is interrupted, which it is no more afterwards. */
  private void play(List<ReliabilityScenario> scenarios, List<Verdict> verdicts)
      throws IOException {
    TimeLeft left = new TimeLeft();
    scenarios.forEach(scenario -> left.plan(scenario.name(), scenario.usual(), 1));
    try (Workplace place = new Workplace("ovend-reliability")) {
      for (ReliabilityScenario scenario : scenarios) {
        if (place.interrupted()) {
          break;
        }
        say(scenario.name() + ": " + scenario.about() + " (" + left + ")");
        Verdict verdict = Verdict.of(scenario, place);
        say(verdict.told());
        verdicts.add(verdict);
        if (verdict.breakdown() == null) {
          left.played(scenario.name(), verdict.took());
        } else {
          left.dropped(scenario.name());
        }
      }
    } finally {
      Thread.interrupted(); // what interrupted it has ended the playing
    }
  }

  private void say(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(line);
    err.flush();
  }
}
