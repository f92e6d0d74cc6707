package dev.ovend.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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
      description = "What to play, by name (default: all, about four minutes).")
  private List<String> names = new ArrayList<>();

  @Option(names = "--json", description = "Print data instead of a table.")
  private boolean json;

  @Spec private CommandSpec spec;

  ReliabilityCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    List<ReliabilityScenario> scenarios = ReliabilityScenarios.chosen(names);
    try {
      List<Verdict> verdicts = play(scenarios);
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        ReliabilityReport.json(out, verdicts);
      } else {
        ReliabilityReport.table(out, verdicts);
      }
      return verdicts.stream().allMatch(Verdict::met) ? Ovend.OK : Ovend.FAILED;
    } catch (IOException e) {
      say("ovend: " + e.getMessage());
      return Ovend.FAILED;
    }
  }

  private List<Verdict> play(List<ReliabilityScenario> scenarios)
      throws IOException, InterruptedException {
    List<Verdict> verdicts = new ArrayList<>();
    try (Workplace place = new Workplace("ovend-reliability")) {
      for (ReliabilityScenario scenario : scenarios) {
        say(scenario.name() + ": " + scenario.about());
        Verdict verdict = Verdict.of(scenario, place);
        say(
            String.format(
                Locale.ROOT,
                "%s: %s after %.1f s",
                scenario.name(),
                verdict.met() ? "met" : "MISSED",
                verdict.took().toMillis() / 1000.0));
        verdicts.add(verdict);
      }
    }
    return verdicts;
  }

  private void say(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(line);
    err.flush();
  }
}
