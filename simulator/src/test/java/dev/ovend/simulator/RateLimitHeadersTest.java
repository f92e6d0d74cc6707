package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RateLimitHeadersTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  private final Simulator simulator =
      Simulator.builder()
          .limit("GET /channels/{channel.id}", 2, LONG)
          .limit("GET /guilds/{guild_id}", 2, LONG)
          .sharedLimit("GET /guilds/{guild_id}/roles", 1, LONG)
          .start();
  private final Wire wire = new Wire(simulator);
  private long guild;
  private long channel;

  @BeforeEach
  void fill() {
    guild = simulator.world().addGuild("home");
    channel = simulator.world().addChannel(guild, "general");
  }

  @AfterEach
  void close() {
    wire.close();
    simulator.close();
  }

  @Test
  void limitedRoute_answer_carriesTheFiveHeadersInDiscordsFormat() throws Exception {
    double before = Instant.now().toEpochMilli() / 1000.0;
    Wire.Answer answer = wire.get("/channels/" + channel);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("X-RateLimit-Limit")).isEqualTo("2");
    assertThat(answer.header("X-RateLimit-Remaining")).isEqualTo("1");
    assertThat(answer.header("X-RateLimit-Reset-After")).matches("60\\.000");
    assertThat(answer.header("X-RateLimit-Reset")).matches("\\d{10}\\.\\d{3}");
    assertThat(Double.parseDouble(answer.header("X-RateLimit-Reset")))
        .isBetween(before + 59, before + 75);
    assertThat(answer.header("X-RateLimit-Bucket")).matches("[0-9a-f]{32}");
    assertThat(answer.has("X-RateLimit-Scope")).isFalse();
    assertThat(answer.has("X-RateLimit-Global")).isFalse();
    assertThat(answer.has("Retry-After")).isFalse();
  }

  @Test
  void everyAnswer_always_namesProxyAndRay() throws Exception {
    Wire.Answer answer = wire.get("/users/@me");

    assertThat(answer.header("Via")).isEqualTo("1.1 google");
    assertThat(answer.header("CF-RAY")).matches("[0-9a-f]{16}-FRA");
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.has("Server")).isFalse();
  }

  @Test
  void routeWithoutLimit_answer_carriesNoLimitHeader() throws Exception {
    Wire.Answer answer = wire.get("/users/" + simulator.world().botIds().getFirst());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.raw().headers().map().keySet())
        .noneMatch(name -> name.startsWith("x-ratelimit"));
  }

  @Test
  void exhaustedBucket_answer_is429OfScopeUser() throws Exception {
    wire.get("/channels/" + channel);
    wire.get("/channels/" + channel);
    Wire.Answer refused = wire.get("/channels/" + channel);

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("X-RateLimit-Remaining")).isEqualTo("0");
    assertThat(refused.header("X-RateLimit-Scope")).isEqualTo("user");
    assertThat(refused.has("X-RateLimit-Global")).isFalse();
    assertThat(refused.header("Retry-After")).matches("\\d+");
    double retryAfter = refused.json().path("retry_after").asDouble();
    assertThat(retryAfter).isEqualTo(Double.parseDouble(refused.header("X-RateLimit-Reset-After")));
    assertThat(Integer.parseInt(refused.header("Retry-After")))
        .isEqualTo((int) Math.ceil(retryAfter));
    assertThat(refused.json().path("message").asString()).isEqualTo("You are being rate limited.");
    assertThat(refused.json().path("global").asBoolean()).isFalse();
  }

  @Test
  void exhaustedBucket_otherChannel_hasItsOwnWindowOfTheSameBucket() throws Exception {
    long other = simulator.world().addChannel(guild, "other");
    Wire.Answer first = wire.get("/channels/" + channel);
    wire.get("/channels/" + channel);
    Wire.Answer elsewhere = wire.get("/channels/" + other);

    assertThat(elsewhere.status()).isEqualTo(200);
    assertThat(elsewhere.header("X-RateLimit-Remaining")).isEqualTo("1");
    assertThat(elsewhere.header("X-RateLimit-Bucket"))
        .isEqualTo(first.header("X-RateLimit-Bucket"));
  }

  @Test
  void sharedLimit_exhausted_is429OfScopeShared() throws Exception {
    wire.get("/guilds/" + guild + "/roles");
    Wire.Answer refused = wire.get("/guilds/" + guild + "/roles");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("X-RateLimit-Scope")).isEqualTo("shared");
    assertThat(refused.json().path("message").asString())
        .isEqualTo("The resource is being rate limited.");
    assertThat(simulator.journal().rateLimited(LimitScope.SHARED)).hasSize(1);
  }

  @Test
  void exhaustedBucket_whenTheWindowEnds_letsTheNextPass() throws Exception {
    Duration window = Duration.ofSeconds(2);
    try (Simulator quick =
            Simulator.builder()
                .globalPerSecond(100_000)
                .limit("GET /users/@me", 1, window)
                .start();
        Wire asking = new Wire(quick)) {
      asking.get("/users/@me");
      while (asking.get("/users/@me").status() == 429) {
        Thread.onSpinWait();
      }
      List<JournalEntry> entries = quick.journal().requests();
      long first = entries.getFirst().arrivedAtNanos();
      long last = entries.getLast().arrivedAtNanos();

      assertThat(Duration.ofNanos(last - first)).isGreaterThanOrEqualTo(window);
      assertThat(entries.subList(1, entries.size() - 1))
          .isNotEmpty()
          .allMatch(entry -> entry.limitedBy() == LimitScope.USER);
    }
  }

  @Test
  void refusedBeforeTheLimits_spendsNothing() throws Exception {
    wire.send(wire.anonymous("/channels/" + channel));
    wire.send(wire.to("/channels/" + channel).setHeader("User-Agent", "curl"));

    assertThat(wire.get("/channels/" + channel).header("X-RateLimit-Remaining")).isEqualTo("1");
  }

  @Test
  void unknownId_spendsItsWindow() throws Exception {
    Wire.Answer answer = wire.get("/channels/5");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("X-RateLimit-Remaining")).isEqualTo("1");
  }

  @Test
  void journal_oneAfterTheOther_neverSeesTwoInFlight() throws Exception {
    for (int i = 0; i < 50; i++) {
      wire.get("/channels/" + channel);
    }

    assertThat(simulator.journal().maxInFlightInBucket()).isEqualTo(1);
    assertThat(simulator.journal().requests())
        .extracting(JournalEntry::inFlightInBucket)
        .containsOnly(1);
  }

  @Test
  void journal_inParallel_seesThemInFlightTogether() {
    try (Simulator slow =
            Simulator.builder().latency(Duration.ofMillis(500), Duration.ofMillis(500)).start();
        Wire asking = new Wire(slow)) {
      long there = slow.world().addChannel(slow.world().addGuild("home"), "general");
      List<CompletableFuture<Wire.Answer>> answers = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        answers.add(asking.sendAsync(asking.to("/channels/" + there)));
      }
      answers.forEach(CompletableFuture::join);

      assertThat(slow.journal().maxInFlightInBucket()).isBetween(2, 5);
      assertThat(slow.journal().maxInFlightByBucket().keySet())
          .singleElement(InstanceOfAssertFactories.STRING)
          .endsWith(":" + there);
    }
  }

  @Test
  void journal_refusedMessage_keepsItsNonceAndIsNoDuplicate() throws Exception {
    try (Simulator strict =
            Simulator.builder().limit("POST /channels/{id}/messages", 1, LONG).start();
        Wire asking = new Wire(strict)) {
      long there = strict.world().addChannel(strict.world().addGuild("home"), "general");
      String path = "/channels/" + there + "/messages";
      asking.post(path, "{\"content\":\"a\",\"nonce\":\"n1\"}");
      asking.post(path, "{\"content\":\"a\",\"nonce\":\"n1\"}");

      assertThat(strict.journal().requests())
          .extracting(JournalEntry::status, JournalEntry::nonce)
          .containsExactly(tuple(200, "n1"), tuple(429, "n1"));
      assertThat(strict.journal().duplicateNonces()).isZero();
      assertThat(strict.world().messages(there)).hasSize(1);
    }
  }
}
