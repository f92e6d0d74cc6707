package dev.ovend.cli;

import dev.ovend.rest.RestClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Calls whose files cannot be read, among ordinary ones: each fails at once and names its file, and
 * nothing else changes, because Discord has no part in it.
 *
 * @param each calls of each kind
 * @param ordinary calls between two of them
 */
record LocalFailures(int each, int ordinary) implements ReliabilityScenario {

  private static final List<BadFile> KINDS = List.copyOf(EnumSet.allOf(BadFile.class));
  private static final int GLOBAL_PER_SECOND = 1_000;
  private static final int PER_SECOND = 50;
  private static final int CHANNELS = 10;
  private static final double AT_ONCE_MILLIS = 1_000;
  private static final Duration DEADLINE = Duration.ofSeconds(20);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Override
  public String name() {
    return "local-failures";
  }

  @Override
  public String about() {
    return bad()
        + " uploads of files that are missing, directories, or have sources that throw, among "
        + messages()
        + " messages";
  }

  private int bad() {
    return each * KINDS.size();
  }

  private int messages() {
    return bad() * ordinary;
  }

  @Override
  public Duration usual() {
    return Duration.ofSeconds(5 + (long) bad() * (ordinary + 1) / PER_SECOND);
  }

  @Override
  public Findings play(Workplace place) throws IOException, InterruptedException {
    ScenarioFile file =
        new ScenarioFile(
            GLOBAL_PER_SECOND,
            "latency: { up: 10ms, down: 10ms }\n",
            new ScenarioFile.World(CHANNELS, 0, 1));
    CircuitWatch watch = new CircuitWatch();
    Path files = Files.createTempDirectory(place.folder(), "files");
    try (Site site = Site.open(place, file);
        RestClient client =
            site.client().deadline(DEADLINE).interceptor(watch).events(watch).build()) {
      Calls calls = submit(client, site.terrain().channels(), files);
      Tally tally = Tally.await(TimedCall.futures(calls.working), PATIENCE);
      Tally.await(TimedCall.futures(calls.failing), PATIENCE);
      return judge(
          new Seen(
              tally,
              TimedCall.millis(calls.working),
              calls.failing.stream().filter(call -> call.failure() != null).count(),
              calls.named(),
              TimedCall.millis(calls.failing).getLast(),
              watch.retries(),
              watch.openings().size(),
              site.texts()));
    }
  }

  /** What is asked for: calls that can work, and those with a bad file. */
  private record Calls(List<TimedCall> working, List<TimedCall> failing) {

    long named() {
      return IntStream.range(0, failing.size())
          .filter(i -> names(failing.get(i).failure(), i))
          .count();
    }
  }

  private Calls submit(RestClient client, List<String> channels, Path files)
      throws InterruptedException {
    Calls calls = new Calls(new ArrayList<>(), new ArrayList<>());
    long start = System.nanoTime();
    for (int i = 0; i < bad() + messages(); i++) {
      long at = start + i * TimeUnit.SECONDS.toNanos(1) / PER_SECOND;
      TimeUnit.NANOSECONDS.sleep(at - System.nanoTime());
      String channel = channels.get(i % CHANNELS);
      if (i % (ordinary + 1) == 0) {
        calls.failing.add(upload(client, channel, files, calls.failing.size()));
      } else {
        calls.working.add(post(client, channel, calls.working.size()));
      }
    }
    return calls;
  }

  private static TimedCall post(RestClient client, String channel, int number) {
    return TimedCall.submit(() ->
        client
            .post("/channels/{id}/messages", channel)
            .json(Map.of("content", text(number)))
            .submit());
  }

  private static TimedCall upload(RestClient client, String channel, Path files, int number) {
    BadFile kind = KINDS.get(number % KINDS.size());
    return TimedCall.submit(() ->
        client
            .post("/channels/{id}/messages", channel)
            .json(Map.of("content", "not there"))
            .file(file(number), kind.source(files, file(number)))
            .submit());
  }

  private static String file(int number) {
    return "report-" + number + ".pdf";
  }

  private static String text(int number) {
    return "message " + number;
  }

  /** Returns whether a failure names its file. */
  static boolean names(@Nullable Throwable failure, int number) {
    return failure != null && String.valueOf(failure.getMessage()).contains(file(number));
  }

  /**
   * The findings of one run.
   *
   * @param tally of the ordinary calls
   * @param millis how long they took, ascending
   * @param failed calls with a bad file that failed
   * @param named those of them that name it
   * @param slowest the longest time that one of them took, in milliseconds
   * @param retries how often any call was sent again
   * @param openings how often a circuit opened
   * @param texts how often each text is there in the end
   */
  record Seen(
      Tally tally,
      List<Double> millis,
      long failed,
      long named,
      double slowest,
      int retries,
      int openings,
      Map<String, Integer> texts) {}

  /** Says whether only those failed that had to. */
  Findings judge(Seen seen) {
    double slow = Outcome.percentile(seen.millis, 0.99);
    long once =
        IntStream.range(0, messages())
            .filter(i -> seen.texts.getOrDefault(text(i), 0) == 1)
            .count();
    return new Findings()
        .completed(seen.tally)
        .must("ordinary ones there once each", once == messages(), once + " of " + messages())
        .must("p99 of ordinary calls <= 1 s", slow <= AT_ONCE_MILLIS, Math.round(slow) + " ms")
        .must("each bad file fails its call", seen.failed == bad(), seen.failed + " of " + bad())
        .must("each failure names its file", seen.named == bad(), seen.named + " of " + bad())
        .must("at once", seen.slowest <= AT_ONCE_MILLIS, Math.round(seen.slowest) + " ms at most")
        .none("retries", seen.retries)
        .none("circuits opened", seen.openings)
        .none("half-sent messages there", seen.texts.getOrDefault("not there", 0));
  }
}
