package dev.ovend.cli;

import dev.ovend.core.DiscordApiException;
import dev.ovend.core.RetryException;
import dev.ovend.rest.RestClient;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One channel always answers 500 while healthy ones are written to: only the calls of the sick
 * channel fail, after their attempts, and they say that Discord answered 500.
 *
 * @param healthy how many channels work
 * @param perSecond messages to them
 * @param length for how long
 * @param sick calls of the sick channel, asked for at once at the beginning
 */
record SickChannel(int healthy, int perSecond, Duration length, int sick)
    implements ReliabilityScenario {

  private static final int GLOBAL_PER_SECOND = 1_000;
  private static final int ATTEMPTS = 3;
  private static final int ERROR = 500;
  private static final double DELAY_MILLIS = 1_000;
  private static final Duration DEADLINE = Duration.ofSeconds(20);
  private static final Duration PATIENCE = Duration.ofSeconds(130);

  @Override
  public String name() {
    return "sick-channel";
  }

  @Override
  public String about() {
    return "one channel always answers 500, "
        + sick
        + " calls of it; "
        + messages()
        + " messages to "
        + healthy
        + " other channels, "
        + perSecond
        + " a second";
  }

  private int messages() {
    return (int) (perSecond * length.toMillis() / 1_000);
  }

  @Override
  public Duration usual() {
    return length.plusSeconds(8);
  }

  @Override
  public Findings play(Workplace place) throws IOException, InterruptedException {
    ScenarioFile file =
        new ScenarioFile(
            GLOBAL_PER_SECOND,
            "latency: { up: 10ms, down: 10ms }\n",
            new ScenarioFile.World(healthy + 1, 0, 1));
    CircuitWatch watch = new CircuitWatch();
    try (Site site = Site.open(place, file);
        RestClient client =
            site.client().deadline(DEADLINE).interceptor(watch).events(watch).build()) {
      List<String> channels = site.terrain().channels();
      String route = "POST /channels/" + channels.getLast() + "/messages";
      site.pages()
          .suffer("[" + Mishaps.sometimes(route, "\"edgeError\", \"status\": 500", 1) + "]");
      List<TimedCall> failing =
          IntStream.range(0, sick)
              .mapToObj(i -> post(client, channels.getLast(), "sick " + i, PATIENCE))
              .toList();
      List<TimedCall> working = write(client, channels);
      Tally healthyTally = Tally.await(TimedCall.futures(working), PATIENCE);
      Tally.await(TimedCall.futures(failing), PATIENCE);
      site.pages().heal();
      return judge(
          new Seen(
              healthyTally,
              TimedCall.millis(working),
              failing.stream().map(TimedCall::failure).filter(SickChannel::told).count(),
              TimedCall.millis(failing).getLast(),
              watch.openings().size(),
              site.texts()));
    }
  }

  private List<TimedCall> write(RestClient client, List<String> channels)
      throws InterruptedException {
    List<TimedCall> calls = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < messages(); i++) {
      long at = start + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
      TimeUnit.NANOSECONDS.sleep(at - System.nanoTime());
      calls.add(post(client, channels.get(i % healthy), text(i), DEADLINE));
    }
    return calls;
  }

  private static TimedCall post(RestClient client, String channel, String text, Duration deadline) {
    return TimedCall.submit(() ->
        client
            .post("/channels/{id}/messages", channel)
            .json(Map.of("content", text))
            .deadline(deadline)
            .maxAttempts(ATTEMPTS)
            .submit());
  }

  private static String text(int number) {
    return "message " + number;
  }

  /** Returns whether a failure says that each of its attempts was answered 500. */
  static boolean told(@Nullable Throwable failure) {
    return failure instanceof RetryException retried
        && retried.attempts() >= ATTEMPTS
        && retried.failedAttempts().getLast().failure() instanceof DiscordApiException last
        && last.status() == ERROR
        && String.valueOf(retried.getMessage()).contains(String.valueOf(ERROR));
  }

  /**
   * What was seen.
   *
   * @param tally of the healthy calls
   * @param millis how long the healthy calls took, ascending
   * @param told calls of the sick channel that failed after their attempts and name the 500
   * @param sickMillis the longest time that one of them took
   * @param openings how often a circuit opened
   * @param texts how often each text is there in the end
   */
  record Seen(
      Tally tally,
      List<Double> millis,
      long told,
      double sickMillis,
      int openings,
      Map<String, Integer> texts) {}

  /** Says whether the healthy channels were spared. */
  Findings judge(Seen seen) {
    double slow = Outcome.percentile(seen.millis, 0.99);
    long once = seen.texts.entrySet().stream().filter(text -> text.getValue() == 1).count();
    return new Findings()
        .completed(seen.tally)
        .must("healthy ones there once each", once == messages(), once + " of " + messages())
        .figure("p50 of healthy calls, ms", Math.round(Outcome.percentile(seen.millis, 0.5)))
        .must("p99 of healthy calls <= 1 s", slow <= DELAY_MILLIS, Math.round(slow) + " ms")
        .must(
            "the sick fail after " + ATTEMPTS + " attempts, naming the 500",
            seen.told == sick,
            seen.told + " of " + sick)
        .figure("seconds until the sick had failed", Math.round(seen.sickMillis / 100) / 10.0)
        .figure("circuits opened", seen.openings);
  }
}
