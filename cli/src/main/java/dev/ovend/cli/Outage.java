package dev.ovend.cli;

import dev.ovend.core.Call;
import dev.ovend.rest.RestClient;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Discord is down for a while: the client notices soon, looks rarely whether it is back, completes
 * what can wait that long, and fails the rest in time.
 *
 * @param length how long
 * @param brief deadlines that end before the outage does
 * @param patient the deadline of calls that can wait for its end
 */
record Outage(Duration length, List<Duration> brief, Duration patient)
    implements ReliabilityScenario {

  private static final int PER_SECOND = 500;
  private static final int BURST = 40;
  private static final List<String> FAMILIES = List.of("/channels", "/guilds", "/users");
  private static final int MOST_FAILURES = 20;
  private static final double MOST_PROBES = 2;
  private static final long EVERY_MILLIS = 500;
  private static final double SETTLE_MILLIS = 2_000; // for breakers to open
  private static final double EXACT_MILLIS = 100;
  private static final double NANOS_PER_MILLI = TimeUnit.MILLISECONDS.toNanos(1);

  @Override
  public String name() {
    return "outage";
  }

  @Override
  public String about() {
    return "down for "
        + length.toSeconds()
        + " s (502s and resets), then back; calls of three route families with deadlines of "
        + String.join(", ", brief.stream().map(one -> one.toSeconds() + " s").toList())
        + " and "
        + patient.toSeconds()
        + " s";
  }

  @Override
  public Duration usual() {
    return Duration.ofSeconds(70);
  }

  @Override
  public Findings play(Workplace place) throws IOException, InterruptedException {
    ScenarioFile file = new ScenarioFile(PER_SECOND, "", new ScenarioFile.World(4, 0, 4));
    CircuitWatch watch = new CircuitWatch();
    try (Site site = Site.open(place, file);
        RestClient client = site.client().interceptor(watch).events(watch).build()) {
      Traffic traffic = new Traffic(client, site.terrain());
      for (int i = 0; i < BURST; i++) {
        traffic.read(i, patient).execute();
      }
      double offset = site.clockOffsetMillis();
      site.mark();
      site.pages()
          .suffer(
              Mishaps.all(
                  Mishaps.sometimes(Mishaps.EVERYWHERE, "\"resetBefore\"", 0.3),
                  Mishaps.sometimes(Mishaps.EVERYWHERE, "\"edgeError\", \"status\": 502", 1)));
      long start = System.nanoTime();
      List<Timed> calls = submitUntilItsEnd(traffic, start);
      site.pages().heal();
      long end = System.nanoTime();
      List<CompletableFuture<?>> futures = new ArrayList<>();
      calls.forEach(call -> futures.add(call.future));
      Tally tally = Tally.await(futures, patient);
      long over = System.nanoTime();
      List<Trace> traces = site.traces();
      Map<String, Integer> texts = site.texts();
      return judge(
          new Seen(
              tally,
              calls.stream().map(Timed::outcome).toList(),
              new Times(
                  start / NANOS_PER_MILLI + offset,
                  end / NANOS_PER_MILLI + offset,
                  over / NANOS_PER_MILLI + offset),
              watch.openings(),
              traces,
              texts.values().stream().filter(count -> count > 1).count()));
    }
  }

  private List<Timed> submitUntilItsEnd(Traffic traffic, long start) throws InterruptedException {
    List<Timed> calls = new ArrayList<>();
    for (int i = 0; i < BURST; i++) {
      calls.add(Timed.submit(traffic.read(i, patient), patient));
    }
    long longest = brief.stream().mapToLong(Duration::toNanos).max().orElse(0);
    for (int i = 0; System.nanoTime() - start < length.toNanos(); i++) {
      calls.add(Timed.submit(traffic.call(i, patient), patient));
      if (System.nanoTime() - start + longest + TimeUnit.SECONDS.toNanos(1) < length.toNanos()) {
        Duration deadline = brief.get(i % brief.size());
        calls.add(Timed.submit(traffic.call(i / brief.size(), deadline), deadline));
      }
      long next = start + TimeUnit.MILLISECONDS.toNanos((i + 1) * EVERY_MILLIS);
      TimeUnit.NANOSECONDS.sleep(Math.min(next, start + length.toNanos()) - System.nanoTime());
    }
    return calls;
  }

  /** Makes calls of three route families. */
  private record Traffic(RestClient client, Terrain terrain) {

    /** A message now and then, reads else. */
    Call<?> call(int number, Duration deadline) {
      return number % 4 == 3 ? post(number, deadline) : read(number, deadline);
    }

    Call<?> read(int number, Duration deadline) {
      List<String> channels = terrain.channels();
      List<String> users = terrain.users();
      return (switch (number % 3) {
            case 0 -> client.get("/channels/{id}", channels.get(number % channels.size()));
            case 1 -> client.get("/guilds/{id}", terrain.guild());
            default -> client.get("/users/{id}", users.get(number % users.size()));
          })
          .deadline(deadline)
          .deduplication(false);
    }

    private Call<?> post(int number, Duration deadline) {
      String text = "message " + number + " of " + deadline.toSeconds() + " s";
      String channel = terrain.channels().get(number % terrain.channels().size());
      return client
          .post("/channels/{id}/messages", channel)
          .json(Map.of("content", text))
          .deadline(deadline);
    }
  }

  /** A call whose end is timed. */
  private record Timed(
      Duration deadline, CompletableFuture<?> future, CompletableFuture<Long> took) {

    static Timed submit(Call<?> call, Duration deadline) {
      long start = System.nanoTime();
      CompletableFuture<?> future = call.submit();
      CompletableFuture<Long> took = future.handle((result, failure) -> System.nanoTime() - start);
      return new Timed(deadline, future, took);
    }

    Outcome outcome() {
      return new Outcome(
          deadline.toMillis(),
          took.isDone() ? took.join() / NANOS_PER_MILLI : Double.POSITIVE_INFINITY,
          future.state() == CompletableFuture.State.SUCCESS);
    }
  }

  /** How a call ended: whether it completed, or failed, and after which time. */
  record Outcome(long deadlineMillis, double tookMillis, boolean completed) {}

  /** When it began, when Discord was back, and when all had ended, by the simulator's clock. */
  record Times(double start, double end, double over) {}

  /**
   * The findings of one run.
   *
   * @param openings when circuits opened
   * @param duplicates texts that stand in a channel more than once
   */
  record Seen(
      Tally tally,
      List<Outcome> outcomes,
      Times times,
      List<CircuitWatch.Opening> openings,
      List<Trace> traces,
      long duplicates) {}

  /** Says whether it came through. */
  Findings judge(Seen seen) {
    CircuitWatch.Families families = CircuitWatch.families(FAMILIES, seen.openings);
    double from = seen.times.start + SETTLE_MILLIS;
    List<Double> probes =
        seen.traces.stream()
            .map(Trace::atMillis)
            .filter(at -> at >= from && at < seen.times.end)
            .toList();
    double rate = 1000 * probes.size() / Math.max(1, seen.times.end - from);
    List<Outcome> waiting =
        seen.outcomes.stream().filter(one -> one.deadlineMillis == patient.toMillis()).toList();
    List<Outcome> late =
        seen.outcomes.stream().filter(one -> one.deadlineMillis != patient.toMillis()).toList();
    long completed = waiting.stream().filter(Outcome::completed).count();
    long failed = late.stream().filter(one -> !one.completed).count();
    double off =
        late.stream()
            .mapToDouble(one -> Math.abs(one.tookMillis - one.deadlineMillis))
            .max()
            .orElse(0);
    return new Findings()
        .counted(seen.tally)
        .figure("requests while down", during(seen))
        .figure("probes per second", round(rate))
        .figure("breaker openings", seen.openings.size())
        .figure("seconds until all had ended", round((seen.times.over - seen.times.end) / 1000))
        .must(
            "breakers open within " + MOST_FAILURES + " failures of a family",
            families.untouched().isEmpty() && families.mostFailures() <= MOST_FAILURES,
            families)
        .must("under 2 req/s of probes", rate < MOST_PROBES, round(rate))
        .must(
            "all within their deadline complete",
            completed == waiting.size(),
            completed + " of " + waiting.size())
        .must("the rest fails", failed == late.size(), failed + " of " + late.size())
        .must("at its deadline, +- 100 ms", off <= EXACT_MILLIS, round(off) + " ms off at most")
        .none("duplicates", seen.duplicates);
  }

  private static long during(Seen seen) {
    return seen.traces.stream()
        .filter(trace -> trace.atMillis() >= seen.times.start && trace.atMillis() < seen.times.end)
        .count();
  }

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
