package dev.ovend.cli;

import dev.ovend.core.OvendException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code ovend} command: one subcommand for each thing to do from a shell. */
@Command(
    name = "ovend",
    mixinStandardHelpOptions = true,
    version = "Ovend 0.1.0",
    description = "A Discord REST client that is never rate limited by surprise.",
    subcommands = {
      BenchCommand.class,
      DecodeCommand.class,
      DemoCommand.class,
      RequestCommand.class,
      RoutesCommand.class,
      SimulateCommand.class
    })
public final class Ovend implements Runnable {

  /** Everything went well. */
  static final int OK = 0;

  /** Something failed; the last lines say what. */
  static final int FAILED = 1;

  @Spec private CommandSpec spec;

  Ovend() {}

  /** Runs the command line and ends the JVM with its exit code. Output is UTF-8 in any locale. */
  public static void main(String... arguments) {
    CommandLine commandLine =
        commandLine()
            .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    System.exit(commandLine.execute(arguments));
  }

  /** Returns the command line, ready to be executed. */
  static CommandLine commandLine() {
    return new CommandLine(new Ovend())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setExecutionExceptionHandler(sayWhatFailed());
  }

  private static IExecutionExceptionHandler sayWhatFailed() {
    return (exception, commandLine, parsed) -> {
      if (!(exception instanceof OvendException || exception instanceof IllegalArgumentException)) {
        throw exception;
      }
      PrintWriter err = commandLine.getErr();
      err.println("ovend: " + exception.getMessage());
      err.flush();
      return exception instanceof IllegalArgumentException
          ? commandLine.getCommandSpec().exitCodeOnInvalidInput()
          : FAILED;
    };
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing a command");
  }
}
