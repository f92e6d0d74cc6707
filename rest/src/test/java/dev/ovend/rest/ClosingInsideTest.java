package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ovend.core.CancelledException;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.EventSink;
import dev.ovend.core.RestEvent;
import dev.ovend.core.RetryCondition;
import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Closing a client in the middle of one of its own calls, with a drain time without an end. */
@Timeout(30)
class ClosingInsideTest {

  private final GatedTransport transport = new GatedTransport();
  private final List<String> returned = new CopyOnWriteArrayList<>();
  private final List<RestEvent> events = new CopyOnWriteArrayList<>();
  private final RestClient.Builder builder =
      RestClient.builder().transport(transport).drain(ChronoUnit.FOREVER.getDuration());
  private RestClient client = builder.build();

  @AfterEach
  void theClientIsClosed() {
    assertThat(returned).isNotEmpty();
    assertThatExceptionOfType(CancelledException.class)
        .isThrownBy(() -> client.get("/users/@me").execute())
        .withMessageContaining("the client is closed");
    transport.open();
    client.close();
    assertThat(client.running()).isZero();
    assertThat(events).noneMatch(RestEvent.CallDropped.class::isInstance);
  }

  private void close() {
    client.close();
    returned.add(Thread.currentThread().getName());
  }

  @Test
  void onCall_closing_returnsAtOnceAndTheCallGetsItsAnswer() {
    transport.open();
    client = builder.interceptor(Looking.onCall(chain -> close())).build();

    assertThat(client.get("/channels/1").execute().status()).isEqualTo(200);
  }

  @Test
  void onAttempt_closing_returnsAtOnceAndTheCallGetsItsAnswer() {
    transport.open();
    client = builder.interceptor(Looking.onAttempt(chain -> close())).build();

    assertThat(client.get("/channels/1").submit().join().status()).isEqualTo(200);
  }

  @Test
  void listener_closing_returnsAtOnceAndTheCallGetsItsAnswer() {
    transport.open();
    client = builder.events(listening(RestEvent.CallStarted.class)).build();

    assertThat(client.get("/channels/1").execute().status()).isEqualTo(200);
    assertThat(returned).containsExactly(Thread.currentThread().getName());
  }

  @Test
  void listener_closingOnTheTimersThread_holdsNothingUp() {
    client =
        builder
            .events(listening(RestEvent.CallStalled.class))
            .interceptor(Looking.onCall(chain -> Until.holds(() -> !returned.isEmpty())))
            .stalledAfter(Duration.ofMillis(4))
            .build();
    transport.open();

    assertThat(client.get("/channels/1").execute().status()).isEqualTo(200);
    assertThat(returned).containsExactly("ovend-timer");
  }

  @Test
  void decoder_closing_returnsAtOnceAndTheCallGetsItsResult() {
    transport.open();
    Codec<String> closing =
        new Codec<>() {
          @Override
          public String read(JsonReader in) {
            close();
            return String.valueOf(in.raw().text());
          }

          @Override
          public void write(String value, JsonWriter out) {
            out.string(value);
          }
        };

    assertThat(client.get("/channels/1").as(closing).execute()).isEqualTo("{}");
  }

  @Test
  void retryCondition_closing_returnsAtOnce() {
    transport.open();
    transport.answers(503);

    assertThatExceptionOfType(DiscordApiException.class)
        .isThrownBy(() ->
            client
                .get("/channels/1")
                .retryCondition(failed -> {
                  close();
                  return RetryCondition.Decision.STOP;
                })
                .execute());
  }

  @Test
  void callback_closing_closesOnTheCallsOwnThread() {
    transport.open();

    client.get("/channels/1").submit().thenRun(this::close).join();
  }

  @Test
  void onCall_closingWhileOthersRun_letsThemEnd() {
    client =
        builder
            .interceptor(
                Looking.onCall(chain -> {
                  if (chain.request().target().path().equals("/channels/2")) {
                    close();
                  }
                }))
            .build();
    CompletableFuture<RestResponse> other = client.get("/channels/1").submit();
    transport.awaitSent(1);
    CompletableFuture<RestResponse> closing = client.get("/channels/2").submit();
    transport.awaitSent(2);

    assertThat(other).isNotDone();
    transport.open();

    assertThat(other.join().status()).isEqualTo(200);
    assertThat(closing.join().status()).isEqualTo(200);
  }

  private EventSink listening(Class<? extends RestEvent> kind) {
    Consumer<RestEvent> listener =
        event -> {
          events.add(event);
          if (kind.isInstance(event)) {
            close();
          }
        };
    return new EventSink() {
      @Override
      public boolean active() {
        return true;
      }

      @Override
      public void publish(RestEvent event) {
        listener.accept(event);
      }
    };
  }
}
