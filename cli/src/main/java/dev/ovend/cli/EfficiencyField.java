package dev.ovend.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets everybody who takes part in a scenario play it, in turns, so that what disturbs the machine
 * for a while disturbs all.
 *
 * @param run where it is played
 * @param peers libraries of others
 * @param runs how often each plays
 * @param progress is told what happens
 */
record EfficiencyField(EfficiencyRun run, Peers peers, int runs, Consumer<String> progress) {

  private static final String SLOW =
      "it has one request of a route in flight, which would take minutes";

  /** Returns a standing for everybody, ours first. */
  List<Standing> play(EfficiencyScenario scenario) throws IOException, InterruptedException {
    return switch (scenario.field()) {
      case VIRTUAL -> List.of(virtual(scenario));
      case TWO_PROCESSES -> race(scenario, List.of(twice()));
      case CONCURRENT -> {
        List<Standing> standings = race(scenario, List.of(new OvendContestant()));
        standings.add(Standing.absent(scenario, SequentialContestant.NAME, SLOW));
        peers.installed().forEach(p -> standings.add(Standing.absent(scenario, p.name(), SLOW)));
        yield standings;
      }
      case ALL -> {
        List<Contestant> all = new ArrayList<>();
        all.add(new OvendContestant());
        all.add(new SequentialContestant());
        all.addAll(peers.installed());
        yield race(scenario, all);
      }
    };
  }

  private List<Standing> race(EfficiencyScenario scenario, List<Contestant> contestants)
      throws IOException, InterruptedException {
    List<Entry> entries = new ArrayList<>();
    for (Contestant contestant : contestants) {
      entries.add(new Entry(contestant, entries.isEmpty()));
    }
    for (int i = 1; i <= runs; i++) {
      for (Entry entry : entries) {
        if (entry.breakdown == null) {
          tell(scenario, entry.contestant.name(), i);
          measure(scenario, entry);
        }
      }
    }
    return new ArrayList<>(entries.stream().map(e -> e.standing(scenario)).toList());
  }

  /** Plays once. Who breaks down plays no more, unless it is ours: that ends everything. */
  private void measure(EfficiencyScenario scenario, Entry entry)
      throws IOException, InterruptedException {
    try {
      entry.measurements.add(run.measure(scenario, entry.contestant, entry.ours));
    } catch (IOException e) {
      if (entry.ours) {
        throw e;
      }
      entry.breakdown = "broke down: " + e.getMessage();
    }
  }

  private Standing virtual(EfficiencyScenario scenario) {
    List<Measurement> measurements = new ArrayList<>();
    for (int i = 1; i <= runs; i++) {
      tell(scenario, OvendContestant.NAME, i);
      measurements.add(InvalidRequests.measure());
    }
    return new Standing(scenario, OvendContestant.NAME, true, measurements, null);
  }

  private Contestant twice() {
    return new PairContestant(
        new ProcessContestant(
            OvendContestant.NAME,
            false,
            run.processes(),
            run.complaints(),
            () -> run.processes().startOvend(run.complaints(), List.of(), "bench", "contestant")));
  }

  private void tell(EfficiencyScenario scenario, String contestant, int number) {
    progress.accept(
        String.format(
            Locale.ROOT, "%s: %s, run %d of %d", scenario.name(), contestant, number, runs));
  }

  private static final class Entry {

    private final Contestant contestant;
    private final boolean ours;
    private final List<Measurement> measurements = new ArrayList<>();
    private @Nullable String breakdown;

    Entry(Contestant contestant, boolean ours) {
      this.contestant = contestant;
      this.ours = ours;
    }

    Standing standing(EfficiencyScenario scenario) {
      String name = contestant.name();
      return breakdown == null
          ? new Standing(scenario, name, ours, measurements, null)
          : Standing.absent(scenario, name, breakdown);
    }
  }
}
