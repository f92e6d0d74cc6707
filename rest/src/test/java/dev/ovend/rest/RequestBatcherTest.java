package dev.ovend.rest;

import static dev.ovend.rest.AnsweringTransport.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ovend.core.BotToken;
import dev.ovend.core.CancelledException;
import dev.ovend.core.ContentSource;
import dev.ovend.core.DeadlineException;
import dev.ovend.core.DeadlockException;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.EventSink;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.RestEvent;
import dev.ovend.core.RetryException;
import dev.ovend.core.TransportException;
import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class RequestBatcherTest {

  private static final Instant NOW = Instant.parse("2026-01-20T00:00:00Z");
  private static final String EDIT = "/channels/1/messages/2";
  private static final String[] USED_UP = {
    "X-RateLimit-Bucket", "edits",
    "X-RateLimit-Limit", "1",
    "X-RateLimit-Remaining", "0",
    "X-RateLimit-Reset-After", "5"
  };

  private final ManualTicker ticker = new ManualTicker();
  private final AnsweringTransport transport = new AnsweringTransport();
  private final Queue<RestEvent> events = new ConcurrentLinkedQueue<>();
  private final RestClient client =
      RestClient.builder()
          .token(BotToken.of("MTAwMDAwMDAwMDAwMDAwMDAw.Gtoken.for-tests-only-0123456789"))
          .transport(transport)
          .ticker(ticker)
          .events(recording())
          .batching(true)
          .clock(() -> NOW)
          .drain(Duration.ZERO)
          .build();

  @AfterEach
  void nothingIsLeft() {
    transport.open();
    Until.holds(client.batcher()::idle);
    client.close();
    Until.holds(() -> client.running() == 0);
    Until.holds(() -> client.rateLimits().inFlight() == 0);
    assertThat(client.rateLimits().queued()).isZero();
  }

  // Deletes.

  @Test
  void deletes_withinTheWindow_areOneRequestThatNamesEachOnce() {
    List<CompletableFuture<RestResponse>> calls =
        List.of(delete(young(1)), delete(young(2)), delete(young(3)), delete(young(2)));
    untilWaiting(calls.size() + 1);

    ticker.advance(Duration.ofMillis(50));

    assertThat(calls).allSatisfy(call -> assertThat(call.join().status()).isEqualTo(204));
    assertThat(transport.lines())
        .containsExactly(
            "POST /channels/1/messages/bulk-delete {\"messages\":[\"%s\",\"%s\",\"%s\"]}"
                .formatted(young(1), young(2), young(3)));
    assertThat(events)
        .filteredOn(RestEvent.CallsBatched.class::isInstance)
        .singleElement()
        .satisfies(e -> assertThat(((RestEvent.CallsBatched) e).calls()).isEqualTo(4));
  }

  @Test
  void delete_alone_isSentAsItIsAfterTheWindow() {
    CompletableFuture<RestResponse> call = delete(young(1));
    untilWaiting(2);
    ticker.advance(Duration.ofMillis(49));
    assertThat(transport.sent).isEmpty();

    ticker.advance(Duration.ofMillis(1));

    assertThat(call.join().status()).isEqualTo(204);
    assertThat(transport.lines()).containsExactly("DELETE /channels/1/messages/" + young(1));
  }

  @Test
  void deletes_asManyAsFit_doNotWaitForTheEndOfTheWindow() {
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      calls.add(delete(young(i)));
    }

    calls.forEach(CompletableFuture::join);

    assertThat(transport.sent).hasSize(1);
  }

  @Test
  void delete_ofAMessageOlderThanTwoWeeks_isNotPutTogether() {
    long old = id(NOW.minus(Duration.ofDays(14)), 0);
    CompletableFuture<RestResponse> call = delete(old);

    assertThat(call.join().status()).isEqualTo(204);
    assertThat(transport.lines()).containsExactly("DELETE /channels/1/messages/" + old);
  }

  @Test
  void deletes_withDifferentReasons_areNotPutTogether() {
    List<CompletableFuture<RestResponse>> calls =
        List.of(
            client.delete("/channels/1/messages/" + young(1)).reason("spam").submit(),
            client.delete("/channels/1/messages/" + young(2)).reason("scam").submit());
    untilWaiting(4);

    ticker.advance(Duration.ofMillis(50));
    calls.forEach(CompletableFuture::join);

    assertThat(transport.lines())
        .containsExactlyInAnyOrder(
            "DELETE /channels/1/messages/" + young(1), "DELETE /channels/1/messages/" + young(2));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404})
  void deletes_refusedTogether_areSentOneByOneForTenMinutes(int status) {
    String unknown = "/messages/" + young(2);
    transport.answers(request -> {
      boolean refused =
          request.target().path().endsWith("bulk-delete")
              || request.target().path().endsWith(unknown);
      return refused ? answer(status, "{}") : answer(204, "");
    });
    List<CompletableFuture<RestResponse>> calls = List.of(delete(young(1)), delete(young(2)));
    untilWaiting(3);
    ticker.advance(Duration.ofMillis(50));

    assertThat(calls.get(0).join().status()).isEqualTo(204);
    assertThat(failure(calls.get(1)))
        .isInstanceOfSatisfying(
            DiscordApiException.class, e -> assertThat(e.status()).isEqualTo(status));

    assertThat(delete(young(3)).join().status()).isEqualTo(204);
    assertThat(transport.sent).hasSize(4);
    ticker.advance(Duration.ofMinutes(10));
    calls = List.of(delete(young(4)), delete(young(5)));
    untilWaiting(3);
    ticker.advance(Duration.ofMillis(50));
    calls.forEach(CompletableFuture::join);
    assertThat(transport.lines().get(4)).startsWith("POST /channels/1/messages/bulk-delete");
  }

  // Bans.

  @Test
  void bans_ofWhomSomeFail_giveEachItsOwnResult() {
    transport.answers(request ->
        switch (request.target().path()) {
          case "/guilds/1/bulk-ban" ->
              answer(200, "{\"banned_users\":[\"10\"],\"failed_users\":[\"11\",\"12\"]}");
          case "/guilds/1/bans/12" -> answer(403, "{\"code\":50013,\"message\":\"No\"}");
          default -> answer(204, "");
        });
    List<CompletableFuture<RestResponse>> calls = List.of(ban(10, 60), ban(11, 60), ban(12, 60));
    untilWaiting(4);
    ticker.advance(Duration.ofMillis(50));

    assertThat(calls.get(0).join().status()).isEqualTo(204);
    assertThat(calls.get(0).join().bytes()).isEmpty();
    assertThat(calls.get(1).join().status()).isEqualTo(204);
    assertThat(failure(calls.get(2))).hasMessageContaining("403 No (50013)");
    assertThat(transport.lines())
        .hasSize(3)
        .startsWith(
            "POST /guilds/1/bulk-ban"
                + " {\"user_ids\":[\"10\",\"11\",\"12\"],\"delete_message_seconds\":60}")
        .contains("PUT /guilds/1/bans/11 {\"delete_message_seconds\":60}");
  }

  @Test
  void bans_thatAllFail_areSentOneByOneButTheNextOnesTogetherAgain() {
    transport.answers(request ->
        request.target().path().endsWith("bulk-ban")
            ? answer(400, "{\"code\":500000,\"message\":\"Failed to ban users\"}")
            : answer(204, ""));
    for (int round = 0; round < 2; round++) {
      List<CompletableFuture<RestResponse>> calls = List.of(ban(10, 0), ban(11, 0));
      untilWaiting(3);
      ticker.advance(Duration.ofMillis(50));
      calls.forEach(call -> assertThat(call.join().status()).isEqualTo(204));
    }

    assertThat(transport.lines()).filteredOn(line -> line.contains("bulk-ban")).hasSize(2);
    assertThat(transport.sent).hasSize(6);
  }

  @Test
  void bans_withDifferentTermsOrUnknownFields_areNotPutTogether() {
    CompletableFuture<RestResponse> other =
        client.put("/guilds/1/bans/12").json(Map.of("delete_message_days", 1)).submit();
    assertThat(other.join().status()).isEqualTo(204);
    List<CompletableFuture<RestResponse>> calls = List.of(ban(10, 0), ban(11, 60));
    untilWaiting(4);
    ticker.advance(Duration.ofMillis(50));
    calls.forEach(CompletableFuture::join);

    assertThat(transport.lines()).allMatch(line -> line.startsWith("PUT /guilds/1/bans/"));
  }

  // Edits.

  @Test
  void edits_whileOneIsInFlight_becomeOneInWhichTheLastWins() {
    transport.answers(request -> answer(200, "{\"id\":\"2\"}")).shut();
    CompletableFuture<RestResponse> first = edit("{\"content\":\"1\"}");
    untilSent(1);
    List<CompletableFuture<RestResponse>> later =
        List.of(
            edit("{\"content\":\"2\",\"flags\":4}"),
            edit("{\"embeds\":[]}"),
            edit("{\"content\":\"3\",\"flags\":null}"));
    untilWaiting(4);

    transport.letThrough(2);

    assertThat(first.join().status()).isEqualTo(200);
    later.forEach(call -> assertThat(call.join().json().path("id").asInt()).isEqualTo(2));
    assertThat(transport.lines())
        .containsExactly(
            "PATCH " + EDIT + " {\"content\":\"1\"}",
            "PATCH " + EDIT + " {\"content\":\"3\",\"flags\":null,\"embeds\":[]}");
  }

  @Test
  void edits_thatComeWhileThePermitIsWaitedFor_goWithIt() {
    transport.answers(request -> answer(200, "{}", USED_UP));
    edit("{\"content\":\"0\"}").join();
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    calls.add(edit("{\"content\":\"1\"}"));
    Until.holds(() -> client.rateLimits().queued() == 1);
    for (int i = 2; i < 30; i++) {
      calls.add(edit("{\"content\":\"" + i + "\"}"));
    }
    ticker.awaitParked();

    pass(calls);

    assertThat(transport.lines())
        .containsExactly(
            "PATCH " + EDIT + " {\"content\":\"0\"}", "PATCH " + EDIT + " {\"content\":\"29\"}");
  }

  @Test
  void edits_mentionsOfAnEarlierContent_doNotGoWithALaterOne() {
    transport.answers(request -> answer(200, "{}")).shut();
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    calls.add(edit("{\"content\":\"1\"}"));
    untilSent(1);
    calls.add(edit("{\"content\":\"@everyone\",\"allowed_mentions\":{\"parse\":[\"everyone\"]}}"));
    calls.add(edit("{\"content\":\"@here\"}"));
    untilWaiting(3);
    transport.letThrough(2);
    calls.forEach(CompletableFuture::join);

    assertThat(transport.lines().getLast()).endsWith("{\"content\":\"@here\"}");
  }

  @Test
  void edits_refusedTogether_areSentInOrderSoThatOnlyTheWrongOneFails() {
    transport
        .answers(request -> {
          boolean wrong = AnsweringTransport.line(request).contains("\"flags\":-1");
          return wrong ? answer(400, "{\"code\":50035,\"message\":\"Bad\"}") : answer(200, "{}");
        })
        .shut();
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    calls.add(edit("{\"content\":\"1\"}"));
    untilSent(1);
    calls.add(edit("{\"content\":\"2\"}"));
    calls.add(edit("{\"flags\":-1}"));
    calls.add(edit("{\"content\":\"4\"}"));
    untilWaiting(4);
    transport.open();

    assertThat(calls.get(1).join().status()).isEqualTo(200);
    assertThat(failure(calls.get(2))).hasMessageContaining("400 Bad (50035)");
    assertThat(calls.get(3).join().status()).isEqualTo(200);
    assertThat(transport.lines())
        .containsExactly(
            "PATCH " + EDIT + " {\"content\":\"1\"}",
            "PATCH " + EDIT + " {\"content\":\"4\",\"flags\":-1}",
            "PATCH " + EDIT + " {\"content\":\"2\"}",
            "PATCH " + EDIT + " {\"flags\":-1,\"content\":\"4\"}",
            "PATCH " + EDIT + " {\"flags\":-1}",
            "PATCH " + EDIT + " {\"content\":\"4\"}");
  }

  @Test
  void edits_withFilesOrAnotherQuery_keepTheirOrderAndAreNotMerged() {
    transport.answers(request -> answer(200, "{}")).shut();
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    calls.add(edit("{\"content\":\"1\"}"));
    untilSent(1);
    calls.add(edit("{\"content\":\"2\"}"));
    calls.add(client.patch(EDIT).file("a.txt", ContentSource.of(new byte[1])).submit());
    calls.add(edit("{\"content\":\"3\"}"));
    calls.add(client.patch(EDIT).query("x", 1).json("{\"content\":\"4\"}").submit());
    calls.add(edit("{\"content\":\"5\"}"));
    calls.add(edit("{\"flags\":4}"));
    untilWaiting(7);
    transport.open();
    calls.forEach(CompletableFuture::join);

    assertThat(transport.lines())
        .containsExactly(
            "PATCH " + EDIT + " {\"content\":\"1\"}",
            "PATCH " + EDIT + " {\"content\":\"2\"}",
            "PATCH " + EDIT + " multipart",
            "PATCH " + EDIT + " {\"content\":\"3\"}",
            "PATCH " + EDIT + "?x=1 {\"content\":\"4\"}",
            "PATCH " + EDIT + " {\"content\":\"5\",\"flags\":4}");
  }

  @Test
  void edits_ofAChannel_doNotMakeAnEditWaitForARename() {
    transport.answers(request -> answer(200, "{}")).shut();
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    for (String body : List.of("{\"nsfw\":true}", "{\"nsfw\":false}", "{\"name\":\"a\"}")) {
      calls.add(client.patch("/channels/1").json(body).submit());
      untilSent(1);
      untilWaiting(calls.size());
    }
    transport.open();
    calls.forEach(CompletableFuture::join);

    assertThat(transport.lines())
        .containsExactly(
            "PATCH /channels/1 {\"nsfw\":true}",
            "PATCH /channels/1 {\"nsfw\":false}",
            "PATCH /channels/1 {\"name\":\"a\"}");
  }

  // Order.

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void delete_afterEdits_comesAfterThemAndBeforeLaterOnes(boolean batched) {
    String message = "/channels/1/messages/" + young(1);
    transport.answers(request -> answer(200, "{}")).shut();
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    calls.add(client.patch(message).json("{\"content\":\"1\"}").submit());
    untilSent(1);
    calls.add(client.patch(message).json("{\"content\":\"2\"}").submit());
    untilWaiting(2);
    calls.add(client.delete(message).batching(batched).submit());
    untilWaiting(3);
    calls.add(client.patch(message).json("{\"content\":\"3\"}").submit());
    untilWaiting(4);
    transport.open();
    pass(calls);

    assertThat(transport.lines())
        .containsExactly(
            "PATCH " + message + " {\"content\":\"1\"}",
            "PATCH " + message + " {\"content\":\"2\"}",
            "DELETE " + message,
            "PATCH " + message + " {\"content\":\"3\"}");
  }

  @Test
  void reads_afterAnEdit_waitForItButNotForEachOther() {
    CountDownLatch edited = new CountDownLatch(1);
    CountDownLatch read = new CountDownLatch(1);
    transport.answers(request -> {
      await(request.route().method() == HttpMethod.PATCH ? edited : read);
      return answer(200, "{}");
    });
    CompletableFuture<RestResponse> edit = edit("{\"content\":\"1\"}");
    untilSent(1);
    List<CompletableFuture<RestResponse>> reads =
        List.of(client.get(EDIT).submit(), client.get(EDIT + "/reactions/x").submit());
    untilWaiting(3);
    CompletableFuture<RestResponse> other = client.get("/channels/1").submit();
    untilSent(2);

    edited.countDown();
    untilSent(4);
    read.countDown();

    edit.join();
    other.join();
    reads.forEach(CompletableFuture::join);
    assertThat(transport.lines().get(1)).isEqualTo("GET /channels/1");
  }

  // Stopping.

  @Test
  void cancelled_beforeItLeaves_isNotSent() {
    List<CompletableFuture<RestResponse>> calls =
        List.of(delete(young(1)), delete(young(2)), delete(young(3)));
    untilWaiting(4);
    calls.get(1).cancel(true);
    untilWaiting(3);

    ticker.advance(Duration.ofMillis(50));

    calls.get(0).join();
    calls.get(2).join();
    assertThat(transport.lines())
        .containsExactly(
            "POST /channels/1/messages/bulk-delete {\"messages\":[\"%s\",\"%s\"]}"
                .formatted(young(1), young(3)));
  }

  @Test
  void cancelled_allWhileThePermitIsWaitedFor_nothingIsSentAndNothingIsHeld() {
    transport.answers(request -> answer(200, "{}", USED_UP));
    edit("{\"content\":\"0\"}").join();
    List<CompletableFuture<RestResponse>> calls =
        List.of(edit("{\"content\":\"1\"}"), edit("{\"content\":\"2\"}"));
    Until.holds(() -> client.rateLimits().queued() == 1);
    untilWaiting(3);

    calls.forEach(call -> call.cancel(true));

    Until.holds(() -> client.rateLimits().queued() == 0);
    Until.holds(client.batcher()::idle);
    ticker.advance(Duration.ofSeconds(10));
    assertThat(transport.sent).hasSize(1);
  }

  @Test
  void cancelled_downToOne_isSentAsASingleDelete() {
    transport.answers(request -> answer(204, "", USED_UP));
    bulk(young(1), young(2));
    List<CompletableFuture<RestResponse>> calls = List.of(delete(young(3)), delete(young(4)));
    untilWaiting(3);
    ticker.advance(Duration.ofMillis(50));
    Until.holds(() -> client.rateLimits().queued() == 1);

    calls.get(0).cancel(true);
    Until.holds(() -> client.running() == 1);
    pass(calls.subList(1, 2));

    assertThat(transport.lines()).hasSize(2).endsWith("DELETE /channels/1/messages/" + young(4));
  }

  @Test
  void cancelled_lastOneInFlight_stopsTheExchange() {
    transport.shut();
    CompletableFuture<RestResponse> first = edit("{\"content\":\"1\"}");
    untilSent(1);

    first.cancel(true);

    Until.holds(() -> client.rateLimits().inFlight() == 0);
    Until.holds(client.batcher()::idle);
  }

  @Test
  void cancelled_oneOfSomeInFlight_letsTheOthersHaveTheirResult() {
    transport.shut();
    List<CompletableFuture<RestResponse>> calls = List.of(delete(young(1)), delete(young(2)));
    untilWaiting(3);
    ticker.advance(Duration.ofMillis(50));
    untilSent(1);

    calls.get(0).cancel(true);
    Until.holds(() -> client.running() == 1);
    transport.letThrough(1);

    assertThat(calls.get(1).join().status()).isEqualTo(204);
  }

  @Test
  void deadline_beforeItLeaves_endsTheCallAndItIsNotSent() {
    transport.answers(request -> answer(200, "{}", USED_UP));
    edit("{\"content\":\"0\"}").join();
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    calls.add(edit("{\"content\":\"1\"}"));
    Until.holds(() -> client.rateLimits().queued() == 1);
    CompletableFuture<RestResponse> hasty =
        client
            .patch(EDIT)
            .json("{\"content\":\"2\",\"flags\":4}")
            .deadline(Duration.ofSeconds(1))
            .submit();
    untilWaiting(3);

    ticker.advance(Duration.ofSeconds(1));

    assertThat(failure(hasty))
        .isInstanceOf(DeadlineException.class)
        .hasMessageContaining("deadline of 1.00 s passed while it waited for its batch");
    pass(calls);
    assertThat(transport.lines().getLast()).endsWith("{\"content\":\"1\"}");
  }

  @Test
  void deadline_ofALaterCall_holdsForTheRequestThatItGoesWith() {
    transport.answers(request -> answer(200, "{}", USED_UP));
    edit("{\"content\":\"0\"}").join();
    RestCall hasty = client.patch(EDIT).json("{\"content\":\"1\"}").deadline(Duration.ofSeconds(6));
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    calls.add(hasty.submit());
    Until.holds(() -> client.rateLimits().queued() == 1);
    calls.add(edit("{\"content\":\"2\"}"));
    untilWaiting(3);
    transport.shut();
    ticker.advance(Duration.ofMillis(5500));
    untilSent(2);

    ticker.advance(Duration.ofMillis(600));

    assertThat(failure(calls.get(0))).isInstanceOf(DeadlineException.class);
    transport.letThrough(1);
    assertThat(calls.get(1).join().status()).isEqualTo(200);
  }

  @Test
  void close_inTheMiddle_endsEveryCall() {
    transport.shut();
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    calls.add(edit("{\"content\":\"1\"}"));
    untilSent(1);
    calls.add(edit("{\"content\":\"2\"}"));
    calls.add(delete(young(1)));
    calls.add(delete(2L));
    calls.add(client.get(EDIT).submit());
    Until.holds(() -> ticker.pending() >= 4);

    client.close();

    calls.forEach(call ->
        assertThatExceptionOfType(CompletionException.class)
            .isThrownBy(call::join)
            .withCauseInstanceOf(CancelledException.class));
  }

  // Failures.

  @Test
  void failure_ofARequestForMany_isAnExceptionOfItsOwnForEach() {
    transport.answers(request -> {
      throw new TransportException(FailurePhase.UNANSWERED, "connection reset", null);
    });
    List<CompletableFuture<RestResponse>> calls =
        List.of(
            client.delete("/channels/1/messages/" + young(1)).maxAttempts(1).submit(),
            client.delete("/channels/1/messages/" + young(2)).maxAttempts(1).submit());
    untilWaiting(3);
    ticker.advance(Duration.ofMillis(50));

    assertThat(failure(calls.get(0)))
        .isInstanceOf(TransportException.class)
        .hasMessage("connection reset; sent together with 1 other")
        .isNotSameAs(failure(calls.get(1)));
    assertThat(failure(calls.get(1))).isInstanceOf(TransportException.class);
  }

  @Test
  void failure_ofEveryAttempt_tellsEachCallOfEveryAttempt() {
    transport.answers(request -> answer(502, ""));
    List<CompletableFuture<RestResponse>> calls =
        List.of(
            client.delete("/channels/1/messages/" + young(1)).maxAttempts(2).submit(),
            client.delete("/channels/1/messages/" + young(2)).maxAttempts(1).submit());
    untilWaiting(3);
    ticker.advance(Duration.ofMillis(50));
    untilSent(1);
    untilWaiting(3);
    ticker.advance(Duration.ofSeconds(1));

    for (CompletableFuture<RestResponse> call : calls) {
      assertThat(failure(call))
          .isInstanceOfSatisfying(RetryException.class, e -> assertThat(e.attempts()).isEqualTo(2))
          .hasMessageContaining("sent together with 1 other: 2 attempts failed, and Discord may");
    }
    assertThat(transport.sent).hasSize(2);
    assertThat(transport.lines()).containsOnly(transport.lines().getFirst());
  }

  @Test
  void failure_thatIsNobodysFault_reachesEveryCaller() {
    transport.answers(request -> {
      throw new UnsupportedOperationException("broken transport");
    });
    List<CompletableFuture<RestResponse>> calls = List.of(delete(young(1)), delete(young(2)));
    untilWaiting(3);
    ticker.advance(Duration.ofMillis(50));

    calls.forEach(call ->
        assertThat(failure(call))
            .isInstanceOf(UnsupportedOperationException.class)
            .hasMessage("broken transport"));
  }

  // Typing.

  @Test
  void typing_whileItIsShown_isAnsweredWithoutARequest() {
    typing().join();
    ticker.advance(Duration.ofMillis(7_999));

    assertThat(typing().join().status()).isEqualTo(204);
    assertThat(transport.sent).hasSize(1);
    ticker.advance(Duration.ofMillis(1));
    typing().join();
    assertThat(transport.sent).hasSize(2);
  }

  @Test
  void typing_afterAMessage_isTriggeredAgain() {
    typing().join();
    client.post("/channels/1/messages").json(Map.of("content", "x")).submit().join();
    typing().join();

    assertThat(transport.sent).hasSize(3);
  }

  @Test
  void typing_thatFails_isNotRemembered() {
    transport.answers(request -> answer(403, "{}"));

    assertThat(failure(typing())).isInstanceOf(DiscordApiException.class);
    assertThat(failure(typing())).isInstanceOf(DiscordApiException.class);
    assertThat(transport.sent).hasSize(2);
  }

  // Who takes part.

  @Test
  void batching_offForACall_sendsItByItself() {
    client.delete("/channels/1/messages/" + young(1)).batching(false).submit().join();
    client.delete("/channels/1/messages/" + young(2)).noWait().submit().join();

    assertThat(transport.sent).hasSize(2);
  }

  @Test
  void batching_offByDefault_sendsEveryCallByItself() {
    try (RestClient plain = RestClient.builder().transport(transport).ticker(ticker).build()) {
      plain.delete("/channels/1/messages/" + young(1)).execute();
    }

    assertThat(transport.lines()).containsExactly("DELETE /channels/1/messages/" + young(1));
  }

  @Test
  void interceptor_waitingForAnEditOfTheSameMessage_failsInsteadOfWaitingForItself() {
    List<RestClient> self = new ArrayList<>();
    try (RestClient nested =
        RestClient.builder()
            .transport(transport)
            .ticker(ticker)
            .batching(true)
            .interceptor(
                Looking.onAttempt(
                    chain -> self.getFirst().patch(EDIT).json("{\"content\":\"inner\"}").execute()))
            .build()) {
      self.add(nested);

      assertThatExceptionOfType(DeadlockException.class)
          .isThrownBy(() -> nested.patch(EDIT).json("{\"content\":\"outer\"}").execute())
          .withMessageContaining("onAttempt");
      Until.holds(nested.batcher()::idle);
    }
    assertThat(transport.sent).isEmpty();
  }

  private CompletableFuture<RestResponse> delete(long message) {
    return client.delete("/channels/1/messages/" + message).submit();
  }

  private CompletableFuture<RestResponse> ban(long user, int seconds) {
    return client
        .put("/guilds/1/bans/" + user)
        .json(Map.of("delete_message_seconds", seconds))
        .submit();
  }

  private CompletableFuture<RestResponse> edit(String body) {
    return client.patch(EDIT).json(body).submit();
  }

  private CompletableFuture<RestResponse> typing() {
    return client.post("/channels/1/typing").submit();
  }

  private void bulk(long... messages) {
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    for (long message : messages) {
      calls.add(delete(message));
    }
    untilWaiting(calls.size() + 1);
    ticker.advance(Duration.ofMillis(50));
    calls.forEach(CompletableFuture::join);
  }

  private static long young(int number) {
    return id(NOW.minus(Duration.ofHours(1)), number);
  }

  private static long id(Instant created, int number) {
    return ((created.toEpochMilli() - 1_420_070_400_000L) << 22) + number;
  }

  private static Throwable failure(CompletableFuture<?> call) {
    try {
      call.join();
      throw new AssertionError("the call succeeded");
    } catch (CompletionException e) {
      return Objects.requireNonNull(e.getCause());
    }
  }

  /** Lets time pass until every call has ended. */
  private void pass(List<CompletableFuture<RestResponse>> calls) {
    ticker.passUntil(() -> calls.stream().allMatch(CompletableFuture::isDone));
    calls.forEach(CompletableFuture::join);
  }

  /** Waits until so many timers are set: each waiting call has one, and each open window. */
  private void untilWaiting(int timers) {
    Until.holds(() -> {
      ticker.awaitParked();
      return ticker.pending() == timers;
    });
  }

  private void untilSent(int requests) {
    Until.holds(() -> transport.sent.size() == requests);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private EventSink recording() {
    return new EventSink() {
      @Override
      public boolean active() {
        return true;
      }

      @Override
      public void publish(RestEvent event) {
        events.add(event);
      }
    };
  }
}
