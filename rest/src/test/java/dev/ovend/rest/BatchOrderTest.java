package dev.ovend.rest;

import static dev.ovend.rest.AnsweringTransport.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Body;
import dev.ovend.core.Headers;
import dev.ovend.core.Interceptor;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Target;
import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls of one object take effect in the order in which they were made. */
@Timeout(30)
class BatchOrderTest {

  private static final String MESSAGE = "/channels/1/messages/2";

  private final ManualTicker time = new ManualTicker();
  private final HeldCalls calls = new HeldCalls(time);
  private final AnsweringTransport transport =
      new AnsweringTransport().answers(request -> answer(200, "{}"));
  private final RestClient.Builder builder =
      RestClient.builder().transport(transport).ticker(calls).batching(true).drain(Duration.ZERO);
  private final List<CompletableFuture<RestResponse>> submitted = new ArrayList<>();
  private RestClient client = builder.build();

  @AfterEach
  void nothingIsLeft() {
    calls.releaseAll();
    transport.open();
    time.awaitParked();
    assertThat(submitted).allMatch(CompletableFuture::isDone);
    assertThat(client.batcher().idle()).as("idle").isTrue();
    client.close();
    assertThat(client.running()).isZero();
  }

  @Test
  void edit_whoseThreadIsLate_isNotOvertakenByTheNextEdit() {
    CompletableFuture<RestResponse> first = edit("1").submit();
    CompletableFuture<RestResponse> second = edit("2").submit();
    calls.release(1);
    time.awaitParked();
    assertThat(transport.sent).isEmpty();

    calls.release(0);
    CompletableFuture.allOf(first, second).join();

    assertThat(transport.lines()).last().isEqualTo(line("2"));
  }

  @Test
  void read_afterAnEditWhoseThreadIsLate_isSentAfterIt() {
    CompletableFuture<RestResponse> edit = edit("1").submit();
    CompletableFuture<RestResponse> read = client.get(MESSAGE).submit();
    calls.release(1);
    time.awaitParked();
    assertThat(transport.sent).isEmpty();

    calls.release(0);
    CompletableFuture.allOf(edit, read).join();

    assertThat(transport.lines()).containsExactly(line("1"), "GET " + MESSAGE);
  }

  @Test
  void edit_afterAReadUnderWay_waitsForIt() {
    transport.shut();
    submit(client.get(MESSAGE), client.get(MESSAGE + "/reactions/x"), edit("1"));
    time.awaitParked();

    assertThat(transport.lines())
        .containsExactlyInAnyOrder("GET " + MESSAGE, "GET " + MESSAGE + "/reactions/x");
    transport.letThrough(3);
    time.awaitParked();
    assertThat(transport.lines()).hasSize(3).last().isEqualTo(line("1"));
  }

  @Test
  void edit_afterAWriteThatGoesByItself_waitsForIt() {
    String reaction = MESSAGE + "/reactions/x/@me";
    transport.shut();
    submit(client.put(reaction), edit("1"), client.delete(MESSAGE).batching(false));
    time.awaitParked();
    assertThat(transport.lines()).containsExactly("PUT " + reaction);

    transport.letThrough(1);
    time.awaitParked();
    assertThat(transport.lines()).containsExactly("PUT " + reaction, line("1"));

    transport.letThrough(1);
    time.awaitParked();
    assertThat(transport.lines())
        .containsExactly("PUT " + reaction, line("1"), "DELETE " + MESSAGE);
    transport.open();
    time.awaitParked();
  }

  @Test
  void read_afterAnEditBetweenTwoEqualReads_hasAnAnswerOfItsOwn() {
    transport.shut();
    submit(client.get(MESSAGE), edit("1"), client.get(MESSAGE));
    time.awaitParked();

    transport.open();
    time.awaitParked();

    assertThat(transport.lines()).containsExactly("GET " + MESSAGE, line("1"), "GET " + MESSAGE);
  }

  @Test
  void edit_cancelledBeforeItsThreadRan_isNotSentAndHoldsNobodyBack() {
    CompletableFuture<RestResponse> first = edit("1").submit();
    CompletableFuture<RestResponse> second = edit("2").submit();
    first.cancel(true);
    calls.releaseAll();

    second.join();

    assertThat(transport.lines()).containsExactly(line("2"));
  }

  @Test
  void edit_answeredByAnInterceptor_holdsNobodyBack() {
    client =
        builder
            .interceptor(new Changing("/1", Response.of(200, Headers.none(), new byte[0])))
            .build();
    submit(client.patch("/channels/1").json("{}"), client.get("/channels/1").query("x", 1));
    time.awaitParked();

    assertThat(transport.lines()).containsExactly("GET /channels/1?x=1");
  }

  @Test
  void edit_turnedToAnotherMessageByAnInterceptor_keepsTheOrderThere() {
    client = builder.interceptor(new Changing("/9", null)).build();
    transport.shut();
    submit(client.patch("/channels/9").json("{}"));
    time.awaitParked();
    submit(client.get("/channels/1"), client.get("/channels/9?x=1"));
    time.awaitParked();
    assertThat(transport.lines()).containsExactly("PATCH /channels/1 {}", "GET /channels/9?x=1");

    transport.open();
    time.awaitParked();

    assertThat(transport.lines()).last().isEqualTo("GET /channels/1");
  }

  private void submit(RestCall... some) {
    for (RestCall call : some) {
      submitted.add(call.submit());
    }
    calls.releaseAll();
  }

  private RestCall edit(String content) {
    return client.patch(MESSAGE).body(Body.json("{\"content\":\"" + content + "\"}"));
  }

  private static String line(String content) {
    return "PATCH " + MESSAGE + " {\"content\":\"" + content + "\"}";
  }

  /** Answers calls whose path ends with a text, or sends them to channel 1. */
  private record Changing(String end, @Nullable Response answer) implements Interceptor {
    @Override
    public Response onCall(Chain chain) {
      Request request = chain.request();
      if (!request.target().pathAndQuery().endsWith(end)) {
        return chain.proceed(request);
      }
      return answer != null
          ? answer
          : chain.proceed(
              request.withTarget(Target.parse(request.route().method(), "/channels/1")));
    }
  }
}
