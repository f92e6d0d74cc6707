package dev.ovend.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is simulated, what is to be done there, and what our client has to reach. Immutable.
 *
 * @param name what users choose it by
 * @param about what happens, in a line
 * @param setting what the simulator is like beside world and bots, as a scenario file says it
 * @param rtt the mean of a round trip
 * @param globalPerSecond the limit over all routes, which contestants are told
 * @param world what there is to work on
 * @param work what is to be done
 * @param without the same without its disturbance, or null
 * @param theory the shortest time, round trip included; null if there is no formula
 * @param field who takes part
 * @param bars what our client has to reach
 */
record EfficiencyScenario(
    String name,
    String about,
    String setting,
    Duration rtt,
    int globalPerSecond,
    ScenarioFile.World world,
    Recipe work,
    @Nullable Recipe without,
    @Nullable Duration theory,
    Field field,
    List<Bar> bars) {

  /** When steps begin to count: a simulator is explored and warmed up by then. */
  static final Duration LEAD = Duration.ofSeconds(5);

  private static final Duration WITHOUT_THEORY = Duration.ofSeconds(15);

  /** Who takes part. */
  enum Field {
    /** Everybody. */
    ALL,
    /** Who keeps more than one request of a route in flight; to others it would take minutes. */
    CONCURRENT,
    /** Our client twice, in two processes. */
    TWO_PROCESSES,
    /** Our client in this process, in virtual time. */
    VIRTUAL
  }

  static Builder named(String name, String about) {
    return new Builder(name, about);
  }

  /** Returns the shortest time in milliseconds, or 0 if there is no formula. */
  double theoryMillis() {
    return theory == null ? 0 : theory.toNanos() / 1e6;
  }

  double rttMillis() {
    return rtt.toNanos() / 1e6;
  }

  /** Returns about how long a run takes on two cores, processes and all. */
  Duration usual() {
    return LEAD.plus(theory == null ? WITHOUT_THEORY : theory);
  }

  /** Returns whether it changes in the course of a run. */
  boolean hasSteps() {
    return setting.contains("steps:");
  }

  /** Returns the whole scenario file. */
  String file(Cast cast) {
    return new ScenarioFile(globalPerSecond, setting, world).text(cast);
  }

  /** Puts a scenario together. */
  static final class Builder {

    private final String name;
    private final String about;
    private final StringBuilder setting = new StringBuilder();
    private final List<Bar> bars = new ArrayList<>(List.of(Bar.nothingLost()));
    private Duration rtt = Duration.ZERO;
    private int globalPerSecond = 50;
    private ScenarioFile.World world = new ScenarioFile.World(1, 0, 1);
    private Recipe work = terrain -> List.of();
    private @Nullable Recipe without;
    private @Nullable Duration theory;
    private Field field = Field.ALL;

    private Builder(String name, String about) {
      this.name = name;
      this.about = about;
    }

    Builder rtt(int millis, double jitter) {
      rtt = Duration.ofMillis(millis);
      setting.append(
          String.format(
              Locale.ROOT,
              "latency: { up: %dms, down: %dms, jitter: %s }\n",
              millis / 2,
              millis / 2,
              jitter));
      return this;
    }

    /** Adds to what the scenario file says. */
    Builder setting(String lines) {
      setting.append(lines.stripTrailing()).append('\n');
      return this;
    }

    Builder global(int perSecond) {
      globalPerSecond = perSecond;
      return this;
    }

    Builder world(int channels, int messages, int members) {
      world = new ScenarioFile.World(channels, messages, members);
      return this;
    }

    Builder work(Recipe recipe) {
      work = recipe;
      return this;
    }

    Builder without(Recipe recipe) {
      without = recipe;
      return this;
    }

    /** Sets the shortest time between the first request and the last. */
    Builder theory(Duration shortest) {
      theory = shortest;
      return this;
    }

    Builder field(Field who) {
      field = who;
      return this;
    }

    Builder bars(Bar... more) {
      bars.addAll(List.of(more));
      return this;
    }

    EfficiencyScenario build() {
      return new EfficiencyScenario(
          name,
          about,
          setting.toString(),
          rtt,
          globalPerSecond,
          world,
          work,
          without,
          theory == null ? null : theory.plus(rtt),
          field,
          List.copyOf(bars));
    }
  }
}
