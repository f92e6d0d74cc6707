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
 * Everything goes wrong at once, on the wire and in the user's code: each call ends by its
 * deadline, nothing is left or doubled, and what nobody stops completes.
 *
 * @param http2 whether over TLS and HTTP/2, else over HTTP/1.1
 * @param calls how many
 */
record Chaos(boolean http2, int calls) implements ReliabilityScenario {

  private static final int CHANNELS = 50;
  private static final int GLOBAL_PER_SECOND = 1_000;
  private static final int WARM_UP = 200;
  private static final Duration ATTEMPT = Duration.ofSeconds(5);
  private static final Duration PATIENCE = ChaosCalls.DEADLINE.plusSeconds(10);
  private static final double LATE_MILLIS = 100;
  private static final double SHARE = 0.999;
  private static final double NANOS_PER_MILLI = TimeUnit.MILLISECONDS.toNanos(1);
  private static final String SETTING =
      "limits:\n  - { route: 'GET /guilds/{guild_id}', requests: 100, window: 1s }\n";

  @Override
  public String name() {
    return http2 ? "chaos-http2" : "chaos-http1";
  }

  @Override
  public String about() {
    return calls
        + " calls over "
        + (http2 ? "TLS and HTTP/2" : "HTTP/1.1")
        + "; 7 % of the requests suffer; cancels, interrupts, throwing interceptors, listeners and"
        + " sources";
  }

  @Override
  public Duration usual() {
    return Duration.ofSeconds(65);
  }

  @Override
  public Findings play(Workplace place) throws IOException, InterruptedException {
    ScenarioFile file =
        new ScenarioFile(GLOBAL_PER_SECOND, SETTING, new ScenarioFile.World(CHANNELS, 0, 1));
    Troublemaker trouble = new Troublemaker();
    try (Site site = Site.open(place, file, http2)) {
      RestClient client =
          site.client().attemptTimeout(ATTEMPT).interceptor(trouble).events(trouble).build();
      try (client) {
        new Crowd(client, List.of(site.terrain().warmUpChannel()))
            .run("warm-up-", WARM_UP, 0, Duration.ofSeconds(1), PATIENCE);
        Idleness before = Idleness.of(client, place.folder());
        site.pages().suffer(Mishaps.chaos());
        long start = System.nanoTime();
        List<ChaosCalls.Played> played = new ChaosCalls(client, site.terrain()).run(calls);
        Tally.await(played.stream().map(ChaosCalls.Played::future).toList(), PATIENCE);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        site.pages().heal();
        Idleness after = Idleness.of(client, place.folder());
        client.close();
        int open = client.connections().total();
        return judge(
            new Seen(played, before, after, open, site.texts(), site.traces().size(), took));
      }
    }
  }

  /**
   * The findings of one run.
   *
   * @param before what the client held before, after its warm-up
   * @param after what it held afterwards, still open
   * @param connections that were open when it was closed
   * @param texts how often each text is there in the end
   */
  record Seen(
      List<ChaosCalls.Played> played,
      Idleness before,
      Idleness after,
      int connections,
      Map<String, Integer> texts,
      int requests,
      Duration took) {}

  /** Says whether it came through. */
  Findings judge(Seen seen) throws InterruptedException {
    List<CompletableFuture<?>> others = new ArrayList<>();
    for (ChaosCalls.Played call : seen.played) {
      if (!call.spoilt() && !onPurpose(call.future())) {
        others.add(call.future());
      }
    }
    Tally tally = Tally.await(others, Duration.ZERO);
    double late = seen.played.stream().mapToDouble(Chaos::lateMillis).max().orElse(0);
    long twice = seen.texts.values().stream().mapToLong(count -> count - 1).sum();
    return new Findings()
        .figure("asked for", seen.played.size())
        .counted(tally)
        .must(
            "99.9 % of those that nobody spoils complete",
            tally.completed() >= SHARE * tally.calls(), tally.completed() + " of " + tally.calls())
        .must(
            "all end by their deadline + 100 ms",
            late <= LATE_MILLIS,
            tenths(Math.max(0, late)) + " ms late")
        .figure("slowest, seconds", tenths(ChaosCalls.DEADLINE.toSeconds() + late / 1000))
        .none("duplicates", twice)
        .none("calls leaked", seen.after.calls())
        .none("permits leaked", seen.after.permits())
        .none("exchanges leaked", seen.after.exchanges())
        .none("threads leaked", Math.max(0, seen.after.threads() - seen.before.threads()))
        .none("connections leaked", seen.connections)
        .figure("requests", seen.requests)
        .figure("seconds", seen.took.toMillis() / 1000.0);
  }

  /** Returns by how much a call missed its deadline; less than 0 if it did not. */
  private static double lateMillis(ChaosCalls.Played call) {
    return call.nanos().isDone()
        ? (call.nanos().join() - ChaosCalls.DEADLINE.toNanos()) / NANOS_PER_MILLI
        : Double.POSITIVE_INFINITY;
  }

  private static boolean onPurpose(CompletableFuture<?> call) {
    return call.state() == CompletableFuture.State.FAILED
        && Tally.failure(call) instanceof OnPurpose;
  }

  private static double tenths(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
