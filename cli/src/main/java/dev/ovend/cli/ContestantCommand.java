package dev.ovend.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Our own client as a contestant in a process of its own. */
@Command(
    name = "contestant",
    hidden = true,
    description = "Does the work that standard input describes; see docs/efficiency.md.")
final class ContestantCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  ContestantCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    PrintWriter out = spec.commandLine().getOut();
    JsonMapper json = JsonMapper.shared();
    Workload workload = json.readValue(in.readLine(), Workload.class);
    try (Contestant.Ready ready = new OvendContestant().prepare(workload)) {
      out.println("ready");
      if (in.readLine() == null) {
        return Ovend.FAILED;
      }
      out.println(json.writeValueAsString(ready.go()));
    }
    return Ovend.OK;
  }
}
