package dev.ovend.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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

  private static final String INTERRUPTED = "interrupted";
  private static final String SLOW =
      "it has one request of a route in flight, which would take minutes";

  /** Adds all runs of a scenario to what is to be played. */
  void plan(EfficiencyScenario scenario, TimeLeft left) {
    for (String name : names(scenario)) {
      left.plan(item(scenario, name), scenario.usual(), runs);
    }
  }

  private List<String> names(EfficiencyScenario scenario) {
    return scenario.field() == EfficiencyScenario.Field.VIRTUAL
        ? List.of(OvendContestant.NAME)
        : contestants(scenario).stream().map(Contestant::name).toList();
  }

  /** Returns a standing for everybody, ours first; unfinished ones after an interrupt. */
  List<Standing> play(EfficiencyScenario scenario, TimeLeft left) {
    List<Standing> standings =
        scenario.field() == EfficiencyScenario.Field.VIRTUAL
            ? virtual(scenario, left)
            : race(scenario, left);
    if (scenario.field() == EfficiencyScenario.Field.CONCURRENT) {
      standings.add(Standing.absent(scenario, SequentialContestant.NAME, SLOW));
      peers.installed().forEach(p -> standings.add(Standing.absent(scenario, p.name(), SLOW)));
    }
    return standings;
  }

  private List<Contestant> contestants(EfficiencyScenario scenario) {
    return switch (scenario.field()) {
      case VIRTUAL -> List.of();
      case TWO_PROCESSES -> List.of(twice());
      case CONCURRENT -> List.of(new OvendContestant());
      case ALL -> {
        List<Contestant> all = new ArrayList<>();
        all.add(new OvendContestant());
        all.add(new SequentialContestant());
        all.addAll(peers.installed());
        yield all;
      }
    };
  }

  private List<Standing> race(EfficiencyScenario scenario, TimeLeft left) {
    List<Entry> entries = new ArrayList<>();
    for (Contestant contestant : contestants(scenario)) {
      boolean ours = entries.isEmpty();
      entries.add(
          new Entry(contestant.name(), ours, () -> run.measure(scenario, contestant, ours)));
    }
    return play(scenario, entries, left);
  }

  private List<Standing> virtual(EfficiencyScenario scenario, TimeLeft left) {
    Entry ours = new Entry(OvendContestant.NAME, true, InvalidRequests::measure);
    return play(scenario, List.of(ours), left);
  }

  private List<Standing> play(EfficiencyScenario scenario, List<Entry> entries, TimeLeft left) {
    for (int i = 1; i <= runs; i++) {
      for (Entry entry : entries) {
        if (run.interrupted()) {
          entry.breaksDown(INTERRUPTED);
        } else if (entry.breakdown == null) {
          tell(scenario, entry.name, i, left);
          measure(scenario, entry, left);
        }
      }
    }
    return new ArrayList<>(entries.stream().map(e -> e.standing(scenario)).toList());
  }

  /** Plays once. What breaks is not played any more in this scenario. */
  private void measure(EfficiencyScenario scenario, Entry entry, TimeLeft left) {
    long start = System.nanoTime();
    try {
      Measurement measured = entry.player.call();
      if (run.interrupted()) {
        entry.breaksDown(INTERRUPTED);
      } else {
        entry.measurements.add(measured);
        left.played(item(scenario, entry.name), Duration.ofNanos(System.nanoTime() - start));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      entry.breaksDown(INTERRUPTED);
    } catch (Exception | Error e) {
      entry.breaksDown(run.interrupted() ? INTERRUPTED : Problem.of(e));
      left.dropped(item(scenario, entry.name));
      progress.accept(scenario.name() + ": " + entry.name + " broke down: " + e);
    }
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

  private void tell(EfficiencyScenario scenario, String contestant, int number, TimeLeft left) {
    progress.accept(
        String.format(
            Locale.ROOT,
            "%s: %s, run %d of %d (%s)",
            scenario.name(),
            contestant,
            number,
            runs,
            left));
  }

  private static String item(EfficiencyScenario scenario, String contestant) {
    return scenario.name() + ", " + contestant;
  }

  /** One that takes part in a scenario. */
  private static final class Entry {

    private final String name;
    private final boolean ours;
    private final Callable<Measurement> player;
    private final List<Measurement> measurements = new ArrayList<>();
    private @Nullable String breakdown;

    Entry(String name, boolean ours, Callable<Measurement> player) {
      this.name = name;
      this.ours = ours;
      this.player = player;
    }

    /** Notes why it plays no more; only the first counts. */
    void breaksDown(String why) {
      breakdown = breakdown == null ? why : breakdown;
    }

    Standing standing(EfficiencyScenario scenario) {
      return new Standing(scenario, name, ours, measurements, breakdown);
    }
  }
}
