package dev.ovend.cli;

import dev.ovend.core.BotToken;
import dev.ovend.rest.RestClient;
import dev.ovend.simulator.Simulator;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A bot's day against a simulated Discord, to watch. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Runs a busy bot against a simulated Discord and shows what happens.",
    footer = {"", "Exit code 0 only if every call succeeded and none was answered 429."})
final class DemoCommand implements Callable<Integer> {

  private static final Duration LATENCY = Duration.ofMillis(30);
  private static final double JITTER = 0.3;

  @Option(names = "--base", description = "A running simulator's base instead of one of its own.")
  private @Nullable URI base;

  @Spec private CommandSpec spec;

  DemoCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    if (base != null) {
      return run(base);
    }
    try (Simulator simulator = SimulateCommand.start(0, LATENCY, JITTER)) {
      return run(simulator.uri());
    }
  }

  private int run(URI uri) throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Recorder recorder = new Recorder();
    long start = System.nanoTime();
    try (SimulatorPages pages = new SimulatorPages(uri)) {
      JournalReport before = pages.journal().orElse(null);
      work(uri, pages, recorder);
      long nanos = System.nanoTime() - start;
      Summary summary = new Summary(recorder, nanos, before, pages.journal().orElse(null));
      summary.print(out);
      return summary.flawless() ? Ovend.OK : Ovend.FAILED;
    }
  }

  private void work(URI uri, SimulatorPages pages, Recorder recorder) throws InterruptedException {
    RestClient.Builder settings =
        RestClient.builder().token(BotToken.of(Simulator.DEMO_TOKEN)).baseUri(uri).events(recorder);
    try (RestClient client = settings.build();
        LiveView view = new LiveView(spec.commandLine().getOut(), uri, client, recorder)) {
      view.start();
      new BotDay(client, pages, recorder).run();
    }
  }
}
