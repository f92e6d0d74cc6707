package dev.ovend.cli;

import dev.ovend.rest.RestClient;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Most of very many calls are cancelled, each at a moment of its own: they leave at once and
 * without a trace, and the others complete.
 *
 * @param calls how many
 * @param cancelled how many of them are cancelled
 * @param samples how often it is timed how long a cancelled call takes to leave, in each place
 */
record Cancellations(int calls, int cancelled, int samples) implements ReliabilityScenario {

  private static final int CHANNELS = 50;
  private static final int PER_SECOND = 2_000;
  private static final int WARM_UP = 2_000;
  private static final Duration WITHIN = Duration.ofSeconds(4);
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final double ON_ITS_WAY_MILLIS = 2_000; // a busy simulator; a queue is longer
  private static final double LEAVING_MILLIS = 10;
  private static final double MARGIN = 8;
  private static final double MEGABYTE = 1 << 20;
  private static final double NANOS_PER_MILLI = TimeUnit.MILLISECONDS.toNanos(1);

  @Override
  public String name() {
    return "cancellations";
  }

  @Override
  public String about() {
    return calls + " messages asked for, " + cancelled + " of them cancelled at random moments";
  }

  @Override
  public Duration usual() {
    return Duration.ofSeconds(50);
  }

  @Override
  public Findings play(Workplace place) throws IOException, InterruptedException {
    String setting = "latency: { up: 5ms, down: 5ms }\n" + Leaving.SETTING;
    ScenarioFile file =
        new ScenarioFile(PER_SECOND, setting, new ScenarioFile.World(CHANNELS, 0, 1));
    try (Site site = Site.open(place, file)) {
      RestClient client =
          site.client()
              .rateLimits(limits -> limits.globalPerSecond(PER_SECOND).maxQueued(calls))
              .build();
      Seen seen;
      try (client) {
        seen = crowd(site, client, place);
      }
      List<Double> leaving = new Leaving(site).millis(samples);
      return judge(seen.closed(client.connections().total(), leaving));
    }
  }

  private Seen crowd(Site site, RestClient client, Workplace place)
      throws IOException, InterruptedException {
    List<String> channels = site.terrain().channels();
    new Crowd(client, channels).run("warm-up-", Math.min(WARM_UP, calls), 0, WITHIN, PATIENCE);
    double offset = site.clockOffsetMillis();
    site.mark();
    Idleness before = Idleness.of(client, place.folder());
    Played played = play(site, client, offset); // holds on to nothing that was made for it
    return new Seen(played, before, Idleness.of(client, place.folder()), 0, List.of());
  }

  private Played play(Site site, RestClient client, double offset) throws InterruptedException {
    Crowd crowd = new Crowd(client, site.terrain().channels());
    Crowd.Counted counted = crowd.run("c-", calls, cancelled, WITHIN, PATIENCE);
    Map<String, Double> ends = new HashMap<>();
    crowd
        .cancelledAt()
        .forEach((nonce, nanos) -> ends.put(nonce, nanos / NANOS_PER_MILLI + offset));
    List<Trace> traces = site.traces();
    return new Played(counted, traces.size(), late(traces, ends));
  }

  /**
   * Returns how many requests arrived although their calls had been cancelled before they can have
   * been sent.
   *
   * @param ends when each cancelled call was, by its nonce, in milliseconds
   */
  static long late(List<Trace> requests, Map<String, Double> ends) {
    return requests.stream()
        .filter(request -> request.nonce() != null)
        .filter(request ->
            request.atMillis()
                > ends.getOrDefault(request.nonce(), Double.MAX_VALUE) + ON_ITS_WAY_MILLIS)
        .count();
  }

  /**
   * What became of the calls.
   *
   * @param late requests of calls that had been cancelled before
   */
  record Played(Crowd.Counted counted, int requests, long late) {}

  /**
   * The findings of one run.
   *
   * @param before what the client held before, after its warm-up
   * @param after what it held afterwards, still open
   * @param connections that were open when it was closed
   * @param leaving how long cancelled calls took to leave, in milliseconds, ascending
   */
  record Seen(
      Played played, Idleness before, Idleness after, int connections, List<Double> leaving) {

    Seen closed(int open, List<Double> times) {
      return new Seen(played, before, after, open, times);
    }
  }

  /** Says whether anything was left. */
  static Findings judge(Seen seen) {
    double grown = (seen.after.heap() - seen.before.heap()) / MEGABYTE;
    int rank = (int) Math.ceil(0.95 * seen.leaving.size());
    double leaving = seen.leaving.isEmpty() ? 0 : seen.leaving.get(Math.max(0, rank - 1));
    return new Findings()
        .figure("asked for", seen.played.counted.calls())
        .figure("to be cancelled", seen.played.counted.chosen())
        .figure("cancelled before they had ended", seen.played.counted.cancelled())
        .completed(seen.played.counted.others())
        .figure("requests", seen.played.requests)
        .none("sent after they were cancelled", seen.played.late)
        .none("calls leaked", seen.after.calls())
        .none("permits leaked", seen.after.permits())
        .none("exchanges leaked", seen.after.exchanges())
        .none("threads leaked", Math.max(0, seen.after.threads() - seen.before.threads()))
        .none("connections leaked", seen.connections)
        .figure("heap before, MB", tenths(seen.before.heap() / MEGABYTE))
        .figure("heap after, MB", tenths(seen.after.heap() / MEGABYTE))
        .must("heap back, +- 8 MB", grown <= MARGIN, tenths(grown) + " MB more")
        .figure("longest to leave, ms", seen.leaving.isEmpty() ? 0 : tenths(seen.leaving.getLast()))
        .must(
            "95 % of the cancelled leave within 10 ms",
            leaving <= LEAVING_MILLIS, tenths(leaving) + " ms");
  }

  private static double tenths(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
