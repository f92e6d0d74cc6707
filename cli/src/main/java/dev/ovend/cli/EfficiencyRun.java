package dev.ovend.cli;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Plays scenarios: each run of each contestant against a simulator of its own, in a process of its
 * own. Closing it ends all processes and removes all files.
 */
final class EfficiencyRun implements AutoCloseable {

  private static final long PATIENCE_MILLIS = 120_000;

  private final Workplace place;

  EfficiencyRun() throws IOException {
    place = new Workplace("ovend-efficiency");
  }

  ChildProcesses processes() {
    return place.processes();
  }

  /** Returns the file that child processes complain to. */
  Path complaints() {
    return place.complaints();
  }

  /**
   * Lets a contestant do the work of a scenario once.
   *
   * @throws IOException if simulator or contestant break down
   */
  Measurement measure(EfficiencyScenario scenario, Contestant contestant, boolean compare)
      throws IOException, InterruptedException {
    Recipe without = compare ? scenario.without() : null;
    Outcome baseline = without == null ? null : play(scenario, without, contestant, null).outcome();
    return play(scenario, scenario.work(), contestant, baseline);
  }

  private Measurement play(
      EfficiencyScenario scenario, Recipe work, Contestant contestant, @Nullable Outcome baseline)
      throws IOException, InterruptedException {
    Cast cast = Cast.create();
    boolean tls = contestant.needsTls();
    try (SimulatorProcess simulator =
            SimulatorProcess.start(place.processes(), place.folder(), scenario.file(cast), tls);
        HttpClient client = simulator.client()) {
      Terrain terrain = Terrain.explore(client, simulator.base(), cast);
      Workload workload = workload(scenario, simulator, cast, terrain, work.errands(terrain));
      SimulatorPages pages = new SimulatorPages(simulator.base(), client);
      try (Contestant.Ready ready = contestant.prepare(workload)) {
        long before = pages.requests().size();
        if (scenario.hasSteps()) {
          TimeUnit.NANOSECONDS.sleep(
              EfficiencyScenario.LEAD.toNanos() - simulator.nanosSinceStart());
        }
        Outcome outcome = ready.go();
        Evidence evidence = Evidence.of(pages.requests(), before);
        return new Measurement(workload.errands().size(), outcome, evidence, baseline);
      }
    }
  }

  private static Workload workload(
      EfficiencyScenario scenario,
      SimulatorProcess simulator,
      Cast cast,
      Terrain terrain,
      List<Errand> errands) {
    Path certificate = simulator.certificate();
    return new Workload(
        simulator.base(),
        certificate == null ? null : certificate.toString(),
        cast.contestant(),
        cast.helpers().getFirst(),
        terrain.warmUpChannel(),
        scenario.globalPerSecond(),
        PATIENCE_MILLIS,
        errands);
  }

  /** Returns whether the calling thread is interrupted, or this JVM ends. */
  boolean interrupted() {
    return place.interrupted();
  }

  @Override
  public void close() {
    place.close();
  }
}
