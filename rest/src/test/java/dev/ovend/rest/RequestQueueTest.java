package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.ovend.core.CancelledException;
import dev.ovend.core.EventSink;
import dev.ovend.core.RateLimitException;
import dev.ovend.core.RestEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RequestQueueTest {

  private final GatedTransport transport = new GatedTransport();
  private final List<RestEvent> events = new CopyOnWriteArrayList<>();
  private final RestClient client =
      RestClient.builder()
          .transport(transport)
          .maxCalls(2)
          .drain(Duration.ZERO)
          .events(recording())
          .build();

  @AfterEach
  void nothingIsLeft() {
    transport.open();
    client.close();
    Until.holds(() -> client.running() == 0);
  }

  @Test
  void add_oneTooMany_isRefusedAtOnceAndLeavesRoom() {
    CompletableFuture<RestResponse> one = client.get("/users/1").submit();
    CompletableFuture<RestResponse> two = client.get("/users/2").submit();

    assertThatExceptionOfType(RateLimitException.class)
        .isThrownBy(() -> client.get("/users/3").execute())
        .withMessageContaining("GET /users/{user.id}")
        .withMessageContaining(
            "2 calls are under way already (expected: fewer at once, or a higher");
    assertThat(client.get("/users/3").submit()).isCompletedExceptionally();
    assertThat(client.running()).isEqualTo(2);

    transport.open();
    CompletableFuture.allOf(one, two).join();
    assertThat(client.get("/users/3").execute().status()).isEqualTo(200);
  }

  @Test
  void close_afterTheDrainTime_tellsWhatItDropped() {
    CompletableFuture<RestResponse> call = client.get("/users/1").submit();
    transport.awaitSent(1);

    client.close();

    assertThat(call)
        .failsWithin(Duration.ofSeconds(10))
        .withThrowableThat()
        .withCauseInstanceOf(CancelledException.class);
    assertThat(events)
        .filteredOn(RestEvent.CallDropped.class::isInstance)
        .singleElement()
        .asInstanceOf(type(RestEvent.CallDropped.class))
        .satisfies(dropped ->
            assertThat(dropped.explanation())
                .startsWith("GET /users/{user.id}: ")
                .endsWith("1 attempt, being sent and answered"));
  }

  @Test
  void close_callsThatEndInTime_areNotDropped() {
    RestClient patient = RestClient.builder().transport(transport).events(recording()).build();
    CompletableFuture<RestResponse> call = patient.get("/users/1").submit();
    transport.awaitSent(1);
    CompletableFuture<Void> closing = CompletableFuture.runAsync(patient::close);

    transport.open();

    closing.join();
    assertThat(call.join().status()).isEqualTo(200);
    assertThat(events).noneMatch(RestEvent.CallDropped.class::isInstance);
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
