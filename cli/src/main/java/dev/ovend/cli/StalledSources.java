package dev.ovend.cli;

import dev.ovend.core.Call;
import dev.ovend.core.ContentSource;
import dev.ovend.core.DeadlockException;
import dev.ovend.rest.RestClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a call sends or receives stands still: the call ends by its deadline all the same, or at
 * once if it would wait for itself, and nothing of it is kept.
 *
 * @param deadline of each call
 */
record StalledSources(Duration deadline) implements ReliabilityScenario {

  private static final String CHANNEL = "GET /channels/{channel_id}";
  private static final String UNKNOWN = "100000000000000001";
  private static final double EXACT_MILLIS = 100;
  private static final double AT_ONCE_MILLIS = 1_000;
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  /** What stands still. */
  enum Kind {
    /** The body of an error, in place of a streamed answer, comes in small pieces. */
    TRICKLE("trickling error body"),
    /** A source waits, until it is interrupted. */
    STALL("stalled source"),
    /** A source waits, and heeds no interrupt. */
    DEAF("stalled source, deaf to interrupts"),
    /** A source waits for a call of its own client. */
    OWN_CALL("source that calls its own client");

    private final String text;

    Kind(String text) {
      this.text = text;
    }
  }

  @Override
  public String name() {
    return "stalled-sources";
  }

  @Override
  public String about() {
    return "an error body that trickles, sources that stall, and a source that calls its own"
        + " client; deadlines of "
        + deadline.toSeconds()
        + " s, 1 connection";
  }

  @Override
  public Duration usual() {
    return deadline.plusSeconds(8);
  }

  @Override
  public Findings play(Workplace place) throws IOException, InterruptedException {
    ScenarioFile file = new ScenarioFile(1_000, "", new ScenarioFile.World(1, 0, 1));
    CountDownLatch end = new CountDownLatch(1);
    List<Trial> trials = new ArrayList<>();
    try (Site site = Site.open(place, file)) {
      site.pages()
          .suffer("[" + Mishaps.sometimes(CHANNEL, "\"slowBody\", \"over\": \"10s\"", 1) + "]");
      for (Kind kind : Kind.values()) {
        trials.add(new Trial(kind, client(site)).begin(site, end, false));
        trials.add(new Trial(kind, client(site)).begin(site, end, true));
      }
      List<TimedCall> calls = trials.stream().map(Trial::call).toList();
      Tally.await(TimedCall.futures(calls), deadline.plus(PATIENCE));
      List<Seen> seen = new ArrayList<>();
      for (Trial trial : trials) {
        seen.add(trial.seen(place));
      }
      return judge(seen);
    } finally {
      end.countDown();
      trials.forEach(trial -> trial.client.close());
    }
  }

  private RestClient client(Site site) {
    return site.client()
        .deadline(deadline)
        .transport(transport -> transport.maxInFlight(1))
        .build();
  }

  /** One call of a client of its own. */
  private static final class Trial {

    private final Kind kind;
    private final RestClient client;
    private @Nullable TimedCall call;

    Trial(Kind kind, RestClient client) {
      this.kind = kind;
      this.client = client;
    }

    /** Makes the call: on a thread of its own, or without one. */
    Trial begin(Site site, CountDownLatch end, boolean submitted) {
      Call<?> asked = asked(site.terrain().channels().getFirst(), end);
      call =
          TimedCall.submit(() ->
              submitted
                  ? asked.submit()
                  : CompletableFuture.runAsync(
                      asked::execute, task -> Thread.ofVirtual().start(task)));
      return this;
    }

    private Call<?> asked(String channel, CountDownLatch end) {
      return kind == Kind.TRICKLE
          ? client.get("/channels/{id}", UNKNOWN).asStream()
          : client
              .post("/channels/{id}/messages", channel)
              .json(Map.of("content", "not there"))
              .file("report.pdf", source(end));
    }

    private ContentSource source(CountDownLatch end) {
      return switch (kind) {
        case TRICKLE -> throw new IllegalStateException("it uploads nothing");
        case STALL -> () -> new StalledContent(end, false);
        case DEAF -> () -> new StalledContent(end, true);
        case OWN_CALL ->
            () -> new ByteArrayInputStream(client.get("/users/@me").asBytes().execute());
      };
    }

    TimedCall call() {
      return Objects.requireNonNull(call);
    }

    Seen seen(Workplace place) throws IOException, InterruptedException {
      return new Seen(kind, call().millis(), call().failure(), Idleness.of(client, place.folder()));
    }
  }

  /**
   * What was seen of one call.
   *
   * @param millis how long it took
   * @param failure how it failed, or null if it did not
   * @param after what its client held afterwards
   */
  record Seen(Kind kind, double millis, @Nullable Throwable failure, Idleness after) {

    private boolean deadlock() {
      for (Throwable one = failure; one != null; one = one.getCause()) {
        if (one instanceof DeadlockException deadlock) {
          return deadlock.cycle().size() >= 2;
        }
      }
      return false;
    }
  }

  /** Says whether each ended in time and left nothing. */
  Findings judge(List<Seen> all) {
    Findings findings = new Findings();
    for (Kind kind : Kind.values()) {
      judge(findings, kind, all.stream().filter(one -> one.kind == kind).toList());
    }
    return findings
        .none("calls left", all.stream().mapToInt(one -> one.after.calls()).sum())
        .none("permits left", all.stream().mapToInt(one -> one.after.permits()).sum())
        .none("slots left", all.stream().mapToInt(one -> one.after.exchanges()).sum());
  }

  private void judge(Findings findings, Kind kind, List<Seen> own) {
    double slowest = own.stream().mapToDouble(Seen::millis).max().orElse(0);
    boolean failed = own.stream().allMatch(one -> one.failure != null);
    double most = kind == Kind.OWN_CALL ? AT_ONCE_MILLIS : deadline.toMillis() + EXACT_MILLIS;
    String found =
        Double.isInfinite(slowest)
            ? "no end"
            : Math.round(slowest) + " ms" + (failed ? "" : ", not failed");
    findings.must(
        kind.text + ": fails within " + Math.round(most) + " ms", failed && slowest <= most, found);
    if (kind == Kind.OWN_CALL) {
      long told = own.stream().filter(Seen::deadlock).count();
      findings.must(
          kind.text + ": names the cycle", told == own.size(), told + " of " + own.size());
    }
    own.stream()
        .flatMap(one -> Stream.ofNullable(one.failure))
        .map(failure -> kind.text + ": " + Problem.of(failure))
        .distinct()
        .forEach(findings::failure);
  }
}
