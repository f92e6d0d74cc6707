package dev.ovend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.cli.CircuitWatch.Opening;
import dev.ovend.cli.TransferCommand.Transferred;
import dev.ovend.core.DeadlockException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is found of things seen. */
class ReliabilityJudgesTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final String EDIT = "PATCH /channels/{channel_id}/messages/{message_id}";
  private static final String UPLOAD = "POST /channels/{channel_id}/messages";

  @Test
  void faultyPosts_oneTwiceAndOneGone_isMissed() {
    FaultyPosts posts = new FaultyPosts(1, 3);
    Map<String, Integer> once = Map.of("message 0", 1, "message 1", 1, "message 2", 1);
    Map<String, Integer> wrong = Map.of("message 0", 1, "message 1", 2);

    assertThat(missed(posts.judge(new FaultyPosts.Seen(all(3), 0, once, List.of(), 0, SECOND))))
        .isEmpty();
    assertThat(missed(posts.judge(new FaultyPosts.Seen(all(3), 0, wrong, List.of(), 2, SECOND))))
        .containsExactly("0 lost: 1", "0 duplicates: 1", "0 circuits opened: 2");
    assertThat(missed(posts.judge(new FaultyPosts.Seen(some(3, 2), 1, once, List.of(), 0, SECOND))))
        .containsExactly("100 % completed: 66.67 % (2)", "0 wrong answers: 1");
  }

  @Test
  void faultyWrites_endState_isComparedWithWhatWasAskedFor() {
    FaultyWrites writes = new FaultyWrites(1, 1, 1);
    FaultyWrites.Scene scene =
        new FaultyWrites.Scene(
            List.of(new FaultyWrites.Message("c", "m0"), new FaultyWrites.Message("c", "m1")),
            List.of("u"),
            List.of("r0", "r1", "r2", "r3", "r4"));

    assertThat(writes.wrong(scene, Map.of("m0", "edited 0"), Map.of("u", Set.of("r1", "r3"))))
        .isEqualTo(new FaultyWrites.Wrong(0, 0, 0));
    assertThat(
            writes.wrong(
                scene,
                Map.of("m0", "message 0", "m1", "message 1"),
                Map.of("u", Set.of("r0", "r1", "r3"))))
        .isEqualTo(new FaultyWrites.Wrong(1, 1, 1));
    FaultyWrites.Wrong wrong = new FaultyWrites.Wrong(1, 2, 3);
    assertThat(missed(FaultyWrites.judge(new FaultyWrites.Seen(all(7), wrong, List.of(), SECOND))))
        .containsExactly("0 wrong edits: 1", "0 wrong deletes: 2", "0 wrong roles: 3");
  }

  @Test
  void unsafePosts_sentTwiceOrNotTold_isMissed() {
    UnsafePosts posts = new UnsafePosts(1, 1);
    Map<String, Integer> names = new HashMap<>();
    IntStream.range(0, 4).forEach(i -> names.put("channel-" + i, 1));
    Trace sent = trace(0, "POST /guilds/{guild_id}/channels");

    assertThat(
            missed(
                posts.judge(
                    new UnsafePosts.Seen(some(4, 1), 3, names, List.of(sent, sent, sent, sent)))))
        .isEmpty();
    names.put("channel-2", 2);
    assertThat(
            missed(
                posts.judge(
                    new UnsafePosts.Seen(
                        some(4, 2), 2, names, List.of(sent, sent, sent, sent, sent)))))
        .containsExactly(
            "sent once each: 5 requests of 4 calls",
            "there once each: 3 of 4",
            "RetryException says the outcome is unknown: 2 of 3",
            "the others complete: 2 of 1");
  }

  @Test
  void outage_allWell_isMet() {
    assertThat(missed(outage(openings(20), probes(1), outcomes(1_040, true)))).isEmpty();
  }

  @Test
  void outage_eachMiss_isTold() {
    assertThat(missed(outage(openings(21), probes(1), outcomes(1_000, true))))
        .containsExactly("breakers open within 20 failures of a family: 21");
    assertThat(missed(outage(List.of(), probes(1), outcomes(1_000, true))))
        .containsExactly(
            "breakers open within 20 failures of a family: never for /channels, /guilds, /users");
    assertThat(missed(outage(openings(20), probes(2), outcomes(1_000, true))))
        .containsExactly("under 2 req/s of probes: 2.0");
    assertThat(missed(outage(openings(20), probes(1), outcomes(1_101, false))))
        .containsExactly(
            "all within their deadline complete: 0 of 1",
            "at its deadline, +- 100 ms: 101.0 ms off at most");
  }

  @Test
  void families_hostOpens_closesAllOff() {
    List<Opening> openings =
        List.of(new Opening("/a", Map.of("/a", 3)), new Opening("host", Map.of("/a", 9, "/b", 5)));

    assertThat(CircuitWatch.families(List.of("/a", "/b"), openings))
        .isEqualTo(new CircuitWatch.Families(5, List.of()));
    assertThat(CircuitWatch.family("/guilds/{guild.id}/roles")).isEqualTo("/guilds");
    assertThat(CircuitWatch.family("/gateway")).isEqualTo("/gateway");
  }

  @Test
  void cancellations_leaksAndLateRequests_areMissed() {
    Crowd.Counted counted = new Crowd.Counted(10, 9, 9, all(1));
    Idleness idle = new Idleness(0, 0, 0, 0, 1 << 20);
    Idleness left = new Idleness(1, 2, 3, 4, 10 << 20);

    assertThat(
            missed(
                Cancellations.judge(
                    new Cancellations.Seen(
                        new Cancellations.Played(counted, 1, 0), idle, idle, 0, List.of(1.0)))))
        .isEmpty();
    assertThat(
            missed(
                Cancellations.judge(
                    new Cancellations.Seen(
                        new Cancellations.Played(counted, 1, 5), idle, left, 6, List.of(10.1)))))
        .containsExactly(
            "0 sent after they were cancelled: 5",
            "0 calls leaked: 1",
            "0 permits leaked: 2",
            "0 exchanges leaked: 3",
            "0 threads leaked: 4",
            "0 connections leaked: 6",
            "heap back, +- 8 MB: 9.0 MB more",
            "95 % of the cancelled leave within 10 ms: 10.1 ms");
  }

  @Test
  void late_requests_areThoseLongAfterTheirCancellation() {
    List<Trace> requests = List.of(nonce(100, "a"), nonce(9_000, "b"), nonce(9_000, "c"));

    assertThat(Cancellations.late(requests, Map.of("a", 99.0, "b", 6_000.0))).isEqualTo(1);
  }

  @Test
  void bigTransfer_otherBytes_isMissed() throws IOException {
    BigTransfer transfer = new BigTransfer(100_000);
    long sum = new GeneratedContent(100_000).crc32();
    Transferred up = new Transferred(100_000, 0, 1, 3, 64 << 20);
    BigTransfer.Whole answer = new BigTransfer.Whole(5, 6);
    Trace whole = upload(new Trace.Arrived(100_000, sum));
    Trace broken = upload(new Trace.Arrived(100_000, sum + 1));

    assertThat(
            missed(
                transfer.judge(
                    new BigTransfer.Seen(
                        up, new Transferred(5, 6, 1, 1, 1), List.of(whole), 1, answer))))
        .isEmpty();
    assertThat(
            missed(
                transfer.judge(
                    new BigTransfer.Seen(
                        up, new Transferred(5, 7, 1, 1, 1), List.of(broken, whole), 2, answer))))
        .hasSize(3)
        .contains("1 message: 2", "download is whole: 5 bytes");
  }

  @Test
  void streamingEdits_tooManyRequests_isMissed() {
    StreamingEdits edits = new StreamingEdits(2, SECOND);
    List<Trace> five = times(5, EDIT);
    List<Trace> six = times(6, EDIT);
    String last = StreamingEdits.text(1);

    assertThat(missed(edits.judge(new StreamingEdits.Seen(all(2), last, five, 1)))).isEmpty();
    assertThat(missed(edits.judge(new StreamingEdits.Seen(some(2, 1), "old", six, 1))))
        .containsExactly(
            "final text right: another",
            "<= 1 request per slot: 6 in 5 slots",
            "every caller answered: 1 of 2");
  }

  @Test
  void purge_oneRequestForEach_isMissed() {
    Purge purge = new Purge(5_000);
    List<Trace> few = times(59, "POST /channels/{channel_id}/messages/bulk-delete");
    List<Trace> many = times(60, "DELETE /channels/{channel_id}/messages/{message_id}");

    assertThat(missed(purge.judge(new Purge.Seen(all(5_000), 0, few, SECOND)))).isEmpty();
    assertThat(missed(purge.judge(new Purge.Seen(all(5_000), 3, many, SECOND))))
        .containsExactly("under 60 requests: 60", "0 messages left: 3");
  }

  @Test
  void deadlock_withoutItsException_isMissed() {
    DeadlockException told = new DeadlockException(List.of("a", "b"), "do not");
    Deadlock.Seen good = new Deadlock.Seen(Deadlock.Place.CALL, 3, told, 0);
    Deadlock.Seen slow = new Deadlock.Seen(Deadlock.Place.ATTEMPT, 1_000, told, 1);
    Deadlock.Seen none = new Deadlock.Seen(Deadlock.Place.CALL, 3, null, 0);

    assertThat(missed(Deadlock.judge(good))).isEmpty();
    assertThat(missed(Deadlock.judge(slow)))
        .containsExactly(
            "around an attempt: fails within 1 s: 1000 ms", "0 calls left around an attempt: 1");
    assertThat(missed(Deadlock.judge(none)))
        .containsExactly(
            "around a call: fails within 1 s: no failure",
            "around a call: names the cycle: no failure");
  }

  private static Findings outage(
      List<Opening> openings, List<Trace> traces, List<Outage.Outcome> outcomes) {
    Outage outage = new Outage(Duration.ofSeconds(12), List.of(SECOND), Duration.ofSeconds(60));
    return outage.judge(
        new Outage.Seen(
            all(2), outcomes, new Outage.Times(0, 12_000, 13_000), openings, traces, 0));
  }

  private static List<Opening> openings(int failures) {
    return List.of(
        new Opening("/channels", Map.of("/channels", failures)),
        new Opening("host", Map.of("/channels", failures, "/guilds", 3)));
  }

  /** So many a second, and many at the beginning, of 12 seconds. */
  private static List<Trace> probes(int perSecond) {
    List<Trace> traces = new ArrayList<>(times(60, "GET /users/{user_id}"));
    IntStream.range(0, 10 * perSecond)
        .mapToObj(i -> trace(2_000 + 1_000.0 / perSecond * i, "GET /users/{user_id}"))
        .forEach(traces::add);
    return traces;
  }

  private static List<Outage.Outcome> outcomes(double briefTook, boolean patientCompletes) {
    return List.of(
        new Outage.Outcome(1_000, briefTook, false),
        new Outage.Outcome(60_000, 12_500, patientCompletes));
  }

  private static List<Trace> times(int count, String route) {
    return IntStream.range(0, count).mapToObj(i -> trace(0, route)).toList();
  }

  private static Trace trace(double atMillis, String route) {
    return new Trace(atMillis, route, 200, true, null, false, List.of());
  }

  private static Trace nonce(double atMillis, @Nullable String nonce) {
    return new Trace(atMillis, UPLOAD, 200, true, nonce, false, List.of());
  }

  private static Trace upload(Trace.Arrived file) {
    return new Trace(0, UPLOAD, 200, true, null, false, List.of(file));
  }

  private static Tally all(int calls) {
    return some(calls, calls);
  }

  private static Tally some(int calls, int completed) {
    return new Tally(calls, completed, Map.of(), 0, List.of());
  }

  private static Set<String> missed(Findings findings) {
    return findings.checks().stream()
        .filter(check -> !check.met())
        .map(check -> check.must() + ": " + check.found())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
