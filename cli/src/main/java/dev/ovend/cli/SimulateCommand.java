package dev.ovend.cli;

import dev.ovend.simulator.ExampleAnswers;
import dev.ovend.simulator.Simulator;
import dev.ovend.simulator.SimulatorBuilder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A Discord on this machine, until it is interrupted. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    description = "Runs a simulated Discord, for bots in any language.",
    footer = {"", "Options take the place of what a scenario file says."})
final class SimulateCommand implements Callable<Integer> {

  private static final int USUAL_LATENCY = 30;
  private static final double USUAL_JITTER = 0.3;

  @Option(
      names = "--port",
      defaultValue = "8765",
      description = "The port on 127.0.0.1; 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(names = "--tls", description = "Speak HTTPS, with a certificate of its own.")
  private boolean tls;

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description = "Where to write that certificate, for clients to trust; never the key.")
  private @Nullable Path certificate;

  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      description = "What to play, in YAML or JSON: limits, a world, faults, changes.")
  private @Nullable Path scenario;

  @Option(
      names = "--examples",
      description = "Answer operations that are not simulated by made-up examples.")
  private boolean examples;

  @Option(
      names = "--profile",
      description = "The limits of routes: ${COMPLETION-CANDIDATES} (default: discord).")
  private @Nullable Profile profile;

  @Option(
      names = "--latency",
      paramLabel = "MILLIS",
      description = "The delay in each direction (default: 30, or the scenario's).")
  private @Nullable Integer latencyMillis;

  @Option(
      names = "--jitter",
      paramLabel = "SHARE",
      description = "The share of the delay that is random (default: 0.3, or the scenario's).")
  private @Nullable Double jitter;

  @Option(names = "--seed", description = "Decides everything that is drawn at random.")
  private @Nullable Long seed;

  @Option(
      names = "--global",
      paramLabel = "N",
      description = "Requests of each bot in a second, over all routes (default: 50).")
  private @Nullable Integer global;

  @ArgGroup private @Nullable Contents contents;

  @Spec private CommandSpec spec;

  SimulateCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    try (Simulator simulator = start()) {
      if (certificate != null) {
        write(simulator, certificate);
      }
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

  private Simulator start() {
    if (certificate != null && !tls) {
      throw new IllegalArgumentException(
          "--certificate: " + certificate + " (expected: with --tls)");
    }
    try {
      return settings().start();
    } catch (UncheckedIOException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private SimulatorBuilder settings() {
    SimulatorBuilder builder = Simulator.builder().port(port);
    if (examples) {
      builder.examples(ExampleAnswers.ofDiscord());
    }
    if (profile == Profile.none) {
      builder.noLimits();
    }
    if (scenario != null) {
      builder.scenario(scenario);
    }
    if (seed != null) {
      builder.seed(seed);
    }
    if (global != null) {
      builder.globalPerSecond(global);
    }
    if (tls) {
      builder.tls();
    }
    putLatency(builder);
    putWorld(builder);
    return builder;
  }

  private void putLatency(SimulatorBuilder builder) {
    if (scenario == null || latencyMillis != null || jitter != null) {
      Duration each = Duration.ofMillis(latencyMillis == null ? USUAL_LATENCY : latencyMillis);
      builder.latency(each, each, jitter == null ? USUAL_JITTER : jitter);
    }
  }

  private void putWorld(SimulatorBuilder builder) {
    boolean demo = contents == null ? scenario == null : contents.demo && !contents.empty;
    if (demo) {
      builder.demoWorld();
    } else if (scenario == null) {
      builder.token(Simulator.DEMO_TOKEN);
    }
  }

  private static void write(Simulator simulator, Path file) {
    try {
      simulator.writeCertificate(file);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "--certificate: " + file + " (expected: a file that can be written)", e);
    }
  }

  /** Which limits routes have that no scenario speaks of; named as users write them. */
  enum Profile {
    discord,
    none
  }

  /** What is in the world at the start. */
  static final class Contents {

    @Option(
        names = "--demo",
        description = "Fill the world with a demo guild: the default without a scenario.")
    private boolean demo;

    @Option(names = "--empty", description = "Leave the world to the scenario, or empty.")
    private boolean empty;

    Contents() {}
  }
}
