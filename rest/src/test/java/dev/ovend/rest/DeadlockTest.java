package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ovend.core.DeadlockException;
import dev.ovend.core.EventSink;
import dev.ovend.core.Interceptor;
import dev.ovend.core.Response;
import dev.ovend.core.RestEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class DeadlockTest {

  private final ScriptedTransport transport = new ScriptedTransport().answers(200, "{}");
  private final List<RestClient> clients = new ArrayList<>();

  @AfterEach
  void nothingIsLeft() {
    for (RestClient client : clients) {
      client.close();
      Until.holds(() -> client.running() == 0);
      assertThat(client.rateLimits().inFlight()).isZero();
    }
  }

  /** Ways to wait for a call. */
  static Stream<Consumer<RestCall>> ways() {
    return Stream.of(
        RestCall::execute,
        call -> call.submit().join(),
        call -> take(call.submit()::get),
        call -> take(() -> call.submit().get(1, TimeUnit.MINUTES)),
        call -> call.submit().thenApply(RestResponse::status).join());
  }

  private static void take(Callable<RestResponse> taking) {
    try {
      RestResponse unused = taking.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void onCall_waitingForTheSameClient_failsNamingTheCycle(Consumer<RestCall> waiting) {
    transport.hangs(new CountDownLatch(1));
    transport.skip();
    Nested interceptor = new Nested(waiting);
    RestClient client = client(interceptor);
    interceptor.client = client;

    assertThatExceptionOfType(DeadlockException.class)
        .isThrownBy(() -> client.get("/channels/1").execute())
        .withMessageContaining("use submit() without waiting for it, or another client")
        .satisfies(e ->
            assertThat(e.cycle())
                .containsExactly(
                    "GET /channels/{channel.id}",
                    "interceptor dev.ovend.rest.DeadlockTest$Nested.onCall",
                    "GET /users/@me",
                    "GET /channels/{channel.id}"));
  }

  @Test
  void onAttempt_waitingForTheSameClient_failsNamingTheCycle() {
    List<RestClient> self = new ArrayList<>();
    RestClient client =
        client(
            Looking.onAttempt(chain -> {
              RestResponse unused = self.getFirst().get("/users/@me").execute();
            }));
    self.add(client);

    assertThatExceptionOfType(DeadlockException.class)
        .isThrownBy(() -> client.get("/channels/1").execute())
        .withMessageContaining("onAttempt -> GET /users/@me -> GET /channels/{channel.id};");
  }

  @Test
  void onCall_submittingWithoutWaiting_isFine() {
    List<CompletableFuture<RestResponse>> futures = new CopyOnWriteArrayList<>();
    List<RestClient> self = new ArrayList<>();
    RestClient client =
        client(
            Looking.onCall(chain -> {
              if (futures.isEmpty() && chain.request().target().path().equals("/channels/1")) {
                futures.add(self.getFirst().get("/users/@me").submit());
              }
            }));
    self.add(client);

    client.get("/channels/1").execute();

    assertThat(futures.getFirst().join().status()).isEqualTo(200);
  }

  @Test
  void onCall_waitingForAnotherClient_isFine() {
    RestClient other = client(Looking.onCall(chain -> {}));
    RestClient client =
        client(
            Looking.onCall(chain -> {
              RestResponse unused = other.get("/users/@me").execute();
            }));

    assertThat(client.get("/channels/1").execute().status()).isEqualTo(200);
  }

  @Test
  void onCall_waitingForTheSameClientThroughAnother_failsNamingTheCycle() {
    List<RestClient> first = new ArrayList<>();
    RestClient other =
        client(
            Looking.onCall(chain -> {
              RestResponse unused = first.getFirst().get("/gateway").execute();
            }));
    RestClient client =
        client(
            Looking.onCall(chain -> {
              RestResponse unused = other.get("/users/@me").execute();
            }));
    first.add(client);

    assertThatExceptionOfType(DeadlockException.class)
        .isThrownBy(() -> client.get("/channels/1").execute())
        .satisfies(e ->
            assertThat(e.cycle())
                .filteredOn(step -> !step.startsWith("interceptor"))
                .containsExactly(
                    "GET /channels/{channel.id}",
                    "GET /users/@me",
                    "GET /gateway",
                    "GET /channels/{channel.id}"));
  }

  @Test
  void listener_waitingForTheSameClient_failsAloneAndTheCallGoesOn() {
    List<Throwable> thrown = new CopyOnWriteArrayList<>();
    List<RestClient> self = new ArrayList<>();
    RestClient client =
        RestClient.builder()
            .transport(transport)
            .events(
                new EventSink() {
                  @Override
                  public boolean active() {
                    return true;
                  }

                  @Override
                  public void publish(RestEvent event) {
                    try {
                      RestResponse unused = self.getFirst().get("/users/@me").execute();
                    } catch (DeadlockException e) {
                      thrown.add(e);
                      throw e;
                    }
                  }
                })
            .build();
    clients.add(client);
    self.add(client);

    assertThat(client.get("/channels/1").execute().status()).isEqualTo(200);

    assertThat(thrown)
        .isNotEmpty()
        .allSatisfy(e ->
            assertThat(e)
                .isInstanceOf(DeadlockException.class)
                .hasMessageContaining("-> listener dev.ovend.rest.DeadlockTest$"));
  }

  @Test
  void afterTheFuture_callingTheSameClient_isFine() {
    RestClient client = client(Looking.onCall(chain -> {}));

    int status =
        client
            .get("/channels/1")
            .submit()
            .thenApply(response -> client.get("/users/@me").execute().status())
            .join();

    assertThat(status).isEqualTo(200);
  }

  private RestClient client(Interceptor interceptor) {
    RestClient client =
        RestClient.builder()
            .transport(transport)
            .interceptor(interceptor)
            .drain(Duration.ZERO)
            .build();
    clients.add(client);
    return client;
  }

  /** Waits for another call of the same client. */
  private static final class Nested implements Interceptor {
    private final Consumer<RestCall> waiting;
    private @Nullable RestClient client;

    Nested(Consumer<RestCall> waiting) {
      this.waiting = waiting;
    }

    @Override
    public Response onCall(Chain chain) {
      if (chain.request().target().path().equals("/channels/1")) {
        waiting.accept(Objects.requireNonNull(client).get("/users/@me"));
      }
      return chain.proceed(chain.request());
    }
  }
}
