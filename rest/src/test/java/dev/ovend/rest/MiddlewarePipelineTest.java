package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ovend.core.EventSink;
import dev.ovend.core.Headers;
import dev.ovend.core.Interceptor;
import dev.ovend.core.Response;
import dev.ovend.core.RestEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MiddlewarePipelineTest {

  private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
  private final ScriptedTransport transport = new ScriptedTransport();
  private final RestClient.Builder builder =
      RestClient.builder().transport(transport).maxAttempts(2);
  private RestClient client = builder.build();

  @AfterEach
  void nothingIsLeft() {
    assertThat(client.running()).isZero();
    assertThat(client.rateLimits().inFlight()).isZero();
    client.close();
  }

  @Test
  void handle_always_goesThroughTheStationsInOrder() {
    transport.answers(502, "").answers(200, "{}");
    client =
        builder.interceptor(watching("a")).interceptor(watching("b")).events(recording()).build();

    client.get("/users/@me").execute();

    assertThat(seen)
        .containsExactly(
            "CallStarted",
            "a call",
            "b call",
            "a attempt 1",
            "b attempt 1",
            "AttemptRetried",
            "a attempt 2",
            "b attempt 2",
            "CallCompleted");
  }

  @Test
  void handle_batch_isOneAttemptForManyCallsAndRetriedAsOne() {
    transport.answers(502, "").answers(204, "");
    client =
        builder
            .interceptor(watching("a"))
            .events(recording())
            .batching(true)
            .batching(b -> b.maxDeletes(2).window(Duration.ofMinutes(1)))
            .build();
    long young = (System.currentTimeMillis() - 1_420_070_400_000L) << 22;

    CompletableFuture<RestResponse> first = client.delete("/channels/1/messages/" + young).submit();
    client.delete("/channels/1/messages/" + (young + 1)).execute();
    first.join();

    assertThat(seen.stream().filter("a call"::equals)).hasSize(2);
    assertThat(seen)
        .containsSubsequence(
            "a call", "a attempt 1", "CallsBatched", "AttemptRetried", "a attempt 2");
    assertThat(seen).filteredOn(line -> line.startsWith("a attempt")).hasSize(2);
  }

  @Test
  void handle_permit_isHeldInsideTheAttemptAndNotInThePause() {
    transport.answers(502, "").answers(200, "{}");
    client =
        builder
            .interceptor(
                Looking.onAttempt(chain -> seen.add("in flight " + client.rateLimits().inFlight())))
            .build();

    client.get("/users/@me").execute();

    assertThat(seen).containsExactly("in flight 0", "in flight 0");
  }

  @Test
  void onCall_answersItself_nothingIsSent() {
    client =
        builder
            .interceptor(
                new Interceptor() {
                  @Override
                  public Response onCall(Chain chain) {
                    return Response.of(200, Headers.none(), new byte[] {'7'});
                  }
                })
            .build();

    assertThat(client.get("/users/@me").execute().json().asInt()).isEqualTo(7);
    assertThat(transport.sent).isEmpty();
  }

  @Test
  void onAttempt_withoutProceeding_isAnErrorThatNamesTheInterceptor() {
    transport.answers(200, "{}");
    client =
        builder
            .interceptor(
                new Interceptor() {
                  @Override
                  public Response onAttempt(Chain chain) {
                    return Response.of(200, Headers.none(), new byte[0]);
                  }
                })
            .build();

    assertThatIllegalStateException()
        .isThrownBy(() -> client.get("/users/@me").execute())
        .withMessageContaining("MiddlewarePipelineTest$")
        .withMessageContaining("returned without proceeding (expected: exactly once");
  }

  @Test
  void onAttempt_proceedingTwice_isAnError() {
    transport.answers(200, "{}");
    client =
        builder
            .interceptor(
                new Interceptor() {
                  @Override
                  public Response onAttempt(Chain chain) {
                    chain.proceed(chain.request());
                    return chain.proceed(chain.request());
                  }
                })
            .build();

    assertThatIllegalStateException()
        .isThrownBy(() -> client.get("/users/@me").execute())
        .withMessageContaining("proceeded twice");
    assertThat(transport.sent).hasSize(1);
  }

  @Test
  void interceptor_throwing_endsTheCallAndHoldsNothing() {
    client =
        builder
            .interceptor(
                Looking.onAttempt(chain -> {
                  throw new UnsupportedOperationException("mine");
                }))
            .build();

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> client.get("/users/@me").execute())
        .withMessage("mine");
  }

  @Test
  void interceptor_changingTheRequest_changesWhatIsSent() {
    transport.answers(200, "{}");
    client =
        builder
            .interceptor(
                new Interceptor() {
                  @Override
                  public Response onAttempt(Chain chain) {
                    return chain.proceed(chain.request().withHeader("X-Trace", "1"));
                  }
                })
            .build();

    client.get("/users/@me").execute();

    assertThat(transport.sent.getFirst().headers().first("X-Trace")).isEqualTo("1");
  }

  private Interceptor watching(String name) {
    return new Interceptor() {
      @Override
      public Response onCall(Chain chain) {
        seen.add(name + " call");
        return chain.proceed(chain.request());
      }

      @Override
      public Response onAttempt(Chain chain) {
        seen.add(name + " attempt " + chain.attempt());
        return chain.proceed(chain.request());
      }
    };
  }

  private EventSink recording() {
    return new EventSink() {
      @Override
      public boolean active() {
        return true;
      }

      @Override
      public void publish(RestEvent event) {
        seen.add(event.getClass().getSimpleName());
      }
    };
  }
}
