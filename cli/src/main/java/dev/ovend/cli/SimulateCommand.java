package dev.ovend.cli;

import dev.ovend.simulator.Simulator;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A Discord on this machine, until it is interrupted. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    description = "Runs a simulated Discord with a demo world, for bots in any language.")
final class SimulateCommand implements Callable<Integer> {

  @Option(
      names = "--port",
      defaultValue = "8765",
      description = "The port on 127.0.0.1; 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--latency",
      paramLabel = "MILLIS",
      defaultValue = "30",
      description = "The delay in each direction (default: ${DEFAULT-VALUE}).")
  private int latencyMillis;

  @Option(
      names = "--jitter",
      paramLabel = "SHARE",
      defaultValue = "0.3",
      description = "The share of the delay that is random (default: ${DEFAULT-VALUE}).")
  private double jitter;

  @Spec private CommandSpec spec;

  SimulateCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    try (Simulator simulator = start(port, Duration.ofMillis(latencyMillis), jitter)) {
      Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown, "ovend-stop"));
      PrintWriter out = spec.commandLine().getOut();
      out.println("Discord simulated at " + simulator.uri());
      out.println("bot token             " + simulator.token() + "  (valid here only)");
      out.println("journal               " + SimulatorPages.journal(simulator.uri()));
      out.println("Ctrl-C stops it.");
      out.flush();
      stopped.await();
    }
    return Ovend.OK;
  }

  /** Starts a simulator with the demo world. */
  static Simulator start(int port, Duration latency, double jitter) {
    return Simulator.builder()
        .port(port)
        .token(Simulator.DEMO_TOKEN)
        .demoWorld()
        .latency(latency, latency, jitter)
        .start();
  }
}
