package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** What the journal can prove, seen over HTTP. */
class EvidenceTest {

  private static final int MANY = 5_000;
  private static final Duration LONG = Duration.ofHours(1);

  private final Fixture fixture = new Fixture(Simulator.builder().ban(1_000, LONG, LONG));
  private final Wire wire = fixture.wire;
  private final Journal journal = fixture.simulator.journal();
  private final String path = "/channels/" + fixture.channel;

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void requestDuringABan_isAViolation() throws Exception {
    wire.get(path);
    fixture.simulator.limits().ban(LONG);
    wire.get(path);

    assertThat(journal.violations()).extracting(JournalEntry::sequence).containsExactly(2L);
    assertThat(journal.countByViolation()).containsExactly(Map.entry(Violation.DURING_BAN, 1L));
  }

  @Test
  void secretInQuery_isAViolationThatShowsNoSecret() throws Exception {
    SimWebhook webhook = fixture.world.addWebhook(fixture.channel);
    String hook = "/webhooks/" + webhook.id() + "/" + webhook.token();
    wire.get(path + "?token=" + fixture.simulator.token());
    wire.post(hook + "?t=x" + webhook.token(), "{\"content\":\"a\"}");
    wire.post(hook + "?wait=true", "{\"content\":\"a\"}");

    assertThat(journal.countByViolation())
        .containsExactly(Map.entry(Violation.SECRET_IN_QUERY, 2L));
    for (String page : List.of("journal", "journal/buckets", "journal/requests")) {
      assertThat(page(page).toString())
          .doesNotContain(webhook.token())
          .doesNotContain(fixture.simulator.token());
    }
  }

  @Test
  void tokenAfter401_isAViolation() throws Exception {
    wire.send(wire.as("wrong", path));
    wire.send(wire.as("wrong", path));
    wire.send(wire.as("other", path));

    assertThat(journal.violations()).extracting(JournalEntry::sequence).containsExactly(2L);
    assertThat(journal.countByViolation()).containsOnlyKeys(Violation.REFUSED_TOKEN);
  }

  @Test
  void webhookAfter404_isAViolation() throws Exception {
    wire.post("/webhooks/5/nothing", "{\"content\":\"a\"}");
    wire.post("/webhooks/5/nothing", "{\"content\":\"a\"}");

    assertThat(journal.countByViolation())
        .containsExactly(Map.entry(Violation.UNKNOWN_WEBHOOK, 1L));
  }

  @Test
  void requestAfterTheEnd_isAViolation() throws Exception {
    wire.get(path);
    journal.expectNoMore();
    wire.get(path);

    assertThat(journal.violations()).extracting(JournalEntry::sequence).containsExactly(2L);
    assertThat(journal.countByViolation()).containsOnlyKeys(Violation.AFTER_THE_END);
  }

  @Test
  void buckets_severalLimits_haveTheirTimesEach() throws Exception {
    fixture
        .simulator
        .limits()
        .change(
            "GET /channels/{channel_id}",
            Limit.sliding(2, LONG).id("a"),
            Limit.fixed(5, LONG).id("b").hidden());
    wire.get(path);
    wire.get(path);
    wire.get(path);
    List<BucketUse> uses = journal.buckets();

    assertThat(uses).extracting(BucketUse::bucket).containsExactly("a", "b");
    assertThat(uses).extracting(BucketUse::refused).containsExactly(1L, 0L);
    assertThat(uses).allMatch(use -> use.acceptedAtNanos().size() == 2);
    assertThat(uses.getFirst().acceptedAtNanos())
        .isEqualTo(
            journal.requests().subList(0, 2).stream().map(JournalEntry::arrivedAtNanos).toList());
    JsonNode page = page("journal/buckets").get(0);
    assertThat(page.path("kind").asString()).isEqualTo("sliding");
    assertThat(page.path("resource").asString()).isEqualTo(Json.id(fixture.channel));
    assertThat(page.path("accepted").asInt()).isEqualTo(2);
    assertThat(page.path("minimumMillis").asDouble()).isZero();
    assertThat(page.path("acceptedAtMillis")).hasSize(2);
  }

  @Test
  void requestsPage_faultyRequest_tellsWhatHappened() throws Exception {
    fixture.simulator.faults().next(Faults.EVERY_ROUTE, Fault.innerError(500));
    wire.post(fixture.messages(), "{\"content\":\"a\",\"nonce\":\"n\"}");
    JsonNode request = page("journal/requests").get(0);

    assertThat(request.path("route").asString()).isEqualTo("POST /channels/{channel_id}/messages");
    assertThat(request.path("status").asInt()).isEqualTo(500);
    assertThat(request.path("tookEffect").asBoolean()).isTrue();
    assertThat(request.path("nonce").asString()).isEqualTo("n");
    assertThat(request.path("faults")).hasToString("[\"innerError(500)\"]");
    assertThat(request.path("violations")).isEmpty();
  }

  @Test
  @Timeout(60)
  void journal_underLoadWithFaults_losesNothing() throws Exception {
    Faults faults = fixture.simulator.faults();
    faults.withProbability(Faults.EVERY_ROUTE, 0.1, Fault.edgeError(502));
    faults.withProbability(Faults.EVERY_ROUTE, 0.1, Fault.innerError(500));
    fixture.simulator.limits().change("GET /channels/{channel_id}", Limit.sliding(MANY, LONG));
    Map<Integer, Long> seen = new HashMap<>();
    for (CompletableFuture<Wire.Answer> answer : flood()) {
      seen.merge(answer.join().status(), 1L, Long::sum);
    }

    assertThat(journal.requests())
        .extracting(JournalEntry::sequence)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, MANY).boxed().toList());
    assertThat(journal.countByStatus()).isEqualTo(seen).containsOnlyKeys(200, 500, 502);
    long judged = journal.requests().stream().filter(entry -> entry.bucket() != null).count();
    assertThat(journal.buckets())
        .singleElement()
        .satisfies(use -> assertThat((long) use.acceptedAtNanos().size()).isEqualTo(judged));
  }

  private List<CompletableFuture<Wire.Answer>> flood() throws InterruptedException {
    Semaphore open = new Semaphore(64);
    List<CompletableFuture<Wire.Answer>> answers = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      open.acquire();
      answers.add(wire.sendAsync(wire.to(path).GET()).whenComplete((answer, e) -> open.release()));
    }
    return answers;
  }

  private JsonNode page(String name) throws Exception {
    return wire.send(
            HttpRequest.newBuilder(fixture.simulator.uri().resolve("/__simulator/" + name)))
        .json();
  }
}
