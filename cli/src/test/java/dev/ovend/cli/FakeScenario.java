package dev.ovend.cli;

import java.time.Duration;

/** A scenario of which a test says what happens in it. */
record FakeScenario(String name, Play play) implements ReliabilityScenario {

  /** What happens. */
  interface Play {
    Findings play() throws Exception;
  }

  static FakeScenario good(String name) {
    return new FakeScenario(name, () -> new Findings().must("1 thing", true, 1));
  }

  @Override
  public String about() {
    return "what the test says";
  }

  @Override
  public Duration usual() {
    return Duration.ofSeconds(30);
  }

  @Override
  public Findings play(Workplace place) throws Exception {
    return play.play();
  }
}
