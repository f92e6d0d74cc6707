package dev.ovend.cli;

import dev.ovend.rest.RestClient;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A text that grows many times a second in one message, while few edits are allowed: edits are put
 * together, the last one stands in the end, and every caller is answered.
 *
 * @param perSecond edits a second
 * @param length for how long
 */
record StreamingEdits(int perSecond, Duration length) implements ReliabilityScenario {

  private static final int LIMIT = 5;
  private static final long WINDOW_SECONDS = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String ROUTE = "PATCH /channels/{channel_id}/messages/{message_id}";
  private static final double NANOS_PER_MILLI = TimeUnit.MILLISECONDS.toNanos(1);

  @Override
  public String name() {
    return "streaming-edits";
  }

  @Override
  public String about() {
    return perSecond
        + " edits a second of one message for "
        + length.toSeconds()
        + " s, batching; limit "
        + LIMIT
        + " / "
        + WINDOW_SECONDS
        + " s";
  }

  private int edits() {
    return (int) (perSecond * length.toMillis() / 1000);
  }

  @Override
  public Duration usual() {
    return Duration.ofSeconds(36);
  }

  @Override
  public Findings play(Workplace place) throws IOException, InterruptedException {
    String setting =
        "limits:\n  - { route: '" + ROUTE + "', requests: 5, window: " + WINDOW_SECONDS + "s }\n";
    ScenarioFile file = new ScenarioFile(50, setting, new ScenarioFile.World(1, 0, 1));
    try (Site site = Site.open(place, file);
        RestClient client = site.client().build()) {
      String channel = site.terrain().channels().getFirst();
      String message =
          client
              .post("/channels/{id}/messages", channel)
              .json(Map.of("content", "..."))
              .asJson()
              .execute()
              .path("id")
              .asString();
      site.mark();
      long start = System.nanoTime();
      List<CompletableFuture<?>> calls = new ArrayList<>();
      for (int i = 0; i < edits(); i++) {
        TimeUnit.NANOSECONDS.sleep(
            start + i * TimeUnit.SECONDS.toNanos(1) / perSecond - System.nanoTime());
        calls.add(
            client
                .patch("/channels/{id}/messages/{id}", channel, message)
                .json(Map.of("content", text(i)))
                .batching(true)
                .submit());
      }
      Tally tally = Tally.await(calls, PATIENCE);
      double tookMillis = (System.nanoTime() - start) / NANOS_PER_MILLI;
      String last = site.messages(channel).getFirst().path("content").asString();
      return judge(new Seen(tally, last, site.traces(), tookMillis));
    }
  }

  /** Returns what the message says after an edit. */
  static String text(int number) {
    return "word ".repeat(number % 300) + number;
  }

  /**
   * What was seen.
   *
   * @param last the message's text in the end
   * @param tookMillis from the first edit to the last answer
   */
  record Seen(Tally tally, String last, List<Trace> traces, double tookMillis) {}

  /** Says whether the text is right, and what it cost. */
  Findings judge(Seen seen) {
    long requests = seen.traces.stream().filter(trace -> trace.route().equals(ROUTE)).count();
    long slots = slots(seen.traces);
    boolean right = seen.last.equals(text(edits() - 1));
    return new Findings()
        .counted(seen.tally)
        .figure("requests", requests)
        .figure("slots", slots)
        .figure("seconds", Math.round(seen.tookMillis / 100) / 10.0)
        .must("final text right", right, right ? "yes" : "another")
        .must("<= 1 request per slot", requests <= slots, requests + " in " + slots + " slots")
        .none("429", seen.traces.stream().filter(Trace::limited).count())
        .must(
            "every caller answered",
            seen.tally.completed() == edits(),
            seen.tally.completed() + " of " + edits());
  }

  /** Returns how many requests the limit allowed from the first to the last of them. */
  private static long slots(List<Trace> traces) {
    List<Double> times =
        traces.stream()
            .filter(trace -> trace.route().equals(ROUTE))
            .map(Trace::atMillis)
            .sorted()
            .toList();
    if (times.isEmpty()) {
      return 0;
    }
    double span = times.getLast() - times.getFirst();
    return LIMIT * ((long) (span / TimeUnit.SECONDS.toMillis(WINDOW_SECONDS)) + 1);
  }
}
