package dev.ovend.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is measured from a shell. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures clients against the simulator.",
    subcommands = {
      EfficiencyCommand.class,
      ReliabilityCommand.class,
      ContestantCommand.class,
      TransferCommand.class
    })
final class BenchCommand implements Runnable {

  @Spec private CommandSpec spec;

  BenchCommand() {}

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Missing what to measure: efficiency or reliability");
  }
}
