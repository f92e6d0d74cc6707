package dev.ovend.cli;

import java.time.Duration;
import java.util.List;

/** What is played, in the order of the table. */
final class ReliabilityScenarios {

  private static final long GIGABYTE = 1L << 30;

  private ReliabilityScenarios() {}

  /** Returns all scenarios, in full size. */
  static List<ReliabilityScenario> all() {
    return List.of(
        new FaultyPosts(50, 100),
        new FaultyWrites(1_000, 1_000, 200),
        new UnsafePosts(4, 18),
        new Outage(
            Duration.ofSeconds(60),
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(20)),
            Duration.ofMinutes(2)),
        new Cancellations(100_000, 90_000, 40),
        new BigTransfer(2 * GIGABYTE),
        new StreamingEdits(20, Duration.ofSeconds(30)),
        new Purge(5_000),
        new Deadlock(),
        new SickChannel(40, 100, Duration.ofSeconds(10), 8),
        new LocalFailures(10, 9),
        new BatchedEdits(6, 60),
        new StalledSources(Duration.ofSeconds(2)),
        new Chaos(false, 20_000),
        new Chaos(true, 20_000));
  }

  /**
   * Returns the scenarios of these names; all if there are none.
   *
   * @throws IllegalArgumentException if there is no such scenario
   */
  static List<ReliabilityScenario> chosen(List<String> names) {
    List<ReliabilityScenario> all = all();
    List<String> known = all.stream().map(ReliabilityScenario::name).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "--scenario: " + name + " (expected: " + String.join(", ", known) + ")");
      }
    }
    return names.isEmpty()
        ? all
        : all.stream().filter(scenario -> names.contains(scenario.name())).toList();
  }
}
