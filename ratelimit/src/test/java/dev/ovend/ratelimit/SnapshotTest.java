package dev.ovend.ratelimit;

import static dev.ovend.ratelimit.Answers.limited;
import static dev.ovend.ratelimit.Answers.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Headers;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Limited;
import dev.ovend.core.Route;
import dev.ovend.core.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The lines that people read. */
class SnapshotTest {

  private static final Route POST = messages("1").route();

  private static BucketSnapshot bucket(WindowKind kind, double share, @Nullable Duration opensIn) {
    return new BucketSnapshot(
        List.of(POST),
        "123",
        "abc",
        5,
        3,
        2,
        14,
        kind,
        0.98,
        share,
        null,
        opensIn,
        null,
        null,
        0,
        0,
        List.of());
  }

  @Test
  void toString_busySliding_isTheExampleOfTheDocs() {
    assertThat(bucket(WindowKind.SLIDING, 1.0, Duration.ofMillis(800)))
        .hasToString(
            "POST /channels/{channel.id}/messages #123: 3/5, 2 in flight, 14 queued, sliding 0.98,"
                + " next slot in 800 ms");
  }

  @Test
  void toString_shared_saysHowMuchIsOurs() {
    assertThat(bucket(WindowKind.FIXED, 0.25, null).toString())
        .endsWith("14 queued, fixed 0.98, share 0.25");
  }

  @Test
  void toString_routesOfOneBucketWithSecrets_showsTheIdOnly() {
    Route hook = Target.parse(HttpMethod.POST, "/webhooks/7/secret").route();
    BucketSnapshot both =
        new BucketSnapshot(
            List.of(hook, POST),
            "7:0123abcd",
            null,
            null,
            1,
            0,
            0,
            null,
            0.5,
            1.0,
            Duration.ofSeconds(90),
            null,
            Duration.ofMillis(4_200),
            null,
            1,
            2,
            List.of());

    assertThat(both)
        .hasToString(
            "POST /webhooks/{webhook.id}/{webhook.token} + POST /channels/{channel.id}/messages"
                + " #7: 1 free, limit unknown, 0 in flight, 0 queued, blocked for 4.2 s, resets in"
                + " 1 min 30 s, 429s: 3");
  }

  @Test
  void snapshot_unknownBucket_saysThatNothingIsKnown() {
    Bench bench = new Bench();
    bench.enter(messages("123"));
    bench.enter(messages("123"));

    assertThat(bench.bucket(0))
        .hasToString(
            "POST /channels/{channel.id}/messages #123: 0 free, limit unknown, 1 in flight, 1"
                + " queued");
    assertThat(bench.bucket(0).kind()).isNull();
    assertThat(bench.bucket(0).opensIn()).isNull();
    assertThat(bench.bucket(0).resetsIn()).isNull();
  }

  @Test
  void snapshot_slidingInUse_foretellsTheNextSlot() {
    Simulation simulation = new Simulation().roundTrip(80);
    simulation.server.sliding(messages("123"), "post", 5, Duration.ofSeconds(5));
    simulation.submit(30, messages("123"));
    List<String> lines = new ArrayList<>();
    simulation.at(
        Duration.ofMillis(10_500),
        () -> lines.add(simulation.manager.snapshot().buckets().get(0).toString()));

    simulation.run();

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0))
        .matches(
            "POST /channels/\\{channel.id}/messages #123: 0/5, \\d in flight, \\d+ queued, sliding"
                + " 0.\\d\\d, next slot in \\d+ ms, resets in 4.\\d s");
  }

  @Test
  void snapshot_refusals_areCountedByWhoseLimitItWas() {
    Bench bench = new Bench();
    bench.learn(messages("123"), "abc", 5, Duration.ofSeconds(60));
    Headers shared = Headers.of("Via", "x", "X-RateLimit-Scope", "shared");
    bench.enter(messages("123")).outcome().complete(429, shared, limited(1));
    bench.advance(1_001);
    Headers user = Headers.of("Via", "x", "X-RateLimit-Remaining", "2");
    bench.enter(messages("123")).outcome().complete(429, user, limited(2));
    bench.advance(2_001);
    bench
        .enter(messages("123"))
        .outcome()
        .complete(429, Headers.of("Via", "x"), new Limited(Duration.ofSeconds(3), true));

    BucketSnapshot snapshot = bench.bucket(0);
    assertThat(snapshot.refused()).isEqualTo(1);
    assertThat(snapshot.refusedShared()).isEqualTo(1);
    assertThat(bench.manager.snapshot().global().refused()).isEqualTo(1);
    assertThat(bench.manager.snapshot().global().ours()).isEqualTo(35);
    assertThat(bench.manager.snapshot().global().toString())
        .isEqualTo(
            "global: 1 of 50 used, at most 35 as others use the token, blocked for 3 s, 429s: 1, 2"
                + " invalid in 10 min");
    assertThat(bench.manager.snapshot().global().blockedFor()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void late_requestThatWaitedForAWindow_isMeasured() {
    Simulation simulation = new Simulation().roundTrip(80);
    simulation.server.rule(messages("123"), "post", 1, Duration.ofSeconds(1));
    simulation.submit(20, messages("123"));

    simulation.run();

    assertThat(simulation.manager.snapshot().buckets().get(0).late())
        .isBetween(Duration.ofMillis(1), Duration.ofMillis(20));
  }
}
