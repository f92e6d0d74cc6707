package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ovend.core.Body;
import dev.ovend.core.BotToken;
import dev.ovend.core.CancelledException;
import dev.ovend.core.ContentException;
import dev.ovend.core.ContentSource;
import dev.ovend.core.DeadlockException;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.Headers;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Interceptor;
import dev.ovend.core.Invocation;
import dev.ovend.core.Operation;
import dev.ovend.core.Part;
import dev.ovend.core.RateLimitException;
import dev.ovend.core.Response;
import dev.ovend.core.Target;
import dev.ovend.core.TransportException;
import dev.ovend.core.ValidationException;
import dev.ovend.core.Violation;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A stream that can be read once is closed when its call has ended, wherever that happens. */
@Timeout(30)
class UploadTest {

  private final AtomicInteger closed = new AtomicInteger();
  private final ScriptedTransport transport = new ScriptedTransport();
  private final List<RestClient> clients = new ArrayList<>();

  @AfterEach
  void nothingIsLeft() {
    for (RestClient client : clients) {
      client.close();
      Until.holds(() -> client.running() == 0 && client.rateLimits().inFlight() == 0);
    }
  }

  private RestClient client(Consumer<RestClient.Builder> settings) {
    RestClient.Builder builder =
        RestClient.builder().transport(transport).drain(Duration.ZERO).maxAttempts(1);
    settings.accept(builder);
    RestClient client = builder.build();
    clients.add(client);
    return client;
  }

  private ContentSource once() {
    return ContentSource.once(
        new ByteArrayInputStream(new byte[3]) {
          @Override
          public void close() {
            closed.incrementAndGet();
          }
        });
  }

  private RestCall upload(RestClient client) {
    return client.post("/channels/1/messages").file("a.txt", once());
  }

  @Test
  void once_validationFails_isClosed() {
    Target target = Target.of(HttpMethod.POST, "/channels/{}/messages", 1L);
    Invocation invalid =
        new Invocation(
            Objects.requireNonNull(Operation.of(target.route())),
            target,
            Body.multipart(List.of(Part.file(0, "a.txt", once()))),
            List.of(new Violation("content", "BASE_TYPE_REQUIRED", "This field is required")));

    RestClient client = client(settings -> settings.token(BotToken.of("MTIz.abc.secret")));

    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> client.call(invalid, Response::status).execute());
    assertThat(closed).hasValue(1);
  }

  @Test
  void once_clientIsClosed_isClosed() {
    RestClient client = client(settings -> {});
    client.close();

    assertThatExceptionOfType(CancelledException.class).isThrownBy(() -> upload(client).execute());
    assertThat(upload(client).submit()).isCompletedExceptionally();
    assertThat(closed).hasValue(2);
  }

  @Test
  void once_tooManyCalls_isClosed() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    transport.hangs(begun);
    RestClient client = client(settings -> settings.maxCalls(1));
    CompletableFuture<RestResponse> hanging = client.get("/users/@me").submit();
    begun.await();

    assertThatExceptionOfType(RateLimitException.class).isThrownBy(() -> upload(client).execute());
    assertThat(closed).hasValue(1);
    hanging.cancel(false);
  }

  @Test
  void once_refusedByTheLimiterOrCancelledInItsQueue_isClosed() {
    transport.answers(429, "{\"retry_after\":600.0}", "Retry-After", "600");
    RestClient client = client(settings -> settings.deadline(Duration.ofHours(1)));
    assertThatExceptionOfType(RateLimitException.class)
        .isThrownBy(() -> upload(client).noWait().execute());
    assertThat(closed).hasValue(1);
    assertThatExceptionOfType(RateLimitException.class)
        .isThrownBy(() -> upload(client).noWait().execute());
    assertThat(closed).hasValue(2);

    CompletableFuture<RestResponse> waiting = upload(client).submit();
    Until.holds(() -> client.rateLimits().queued() == 1);
    waiting.cancel(false);

    Until.holds(() -> closed.get() == 3);
    assertThat(transport.sent).hasSize(1);
  }

  @Test
  void once_notSent_isClosed() {
    transport.fails(FailurePhase.NOT_SENT);

    assertThatExceptionOfType(TransportException.class)
        .isThrownBy(() -> upload(client(settings -> {})).execute());
    assertThat(closed).hasValue(1);
  }

  @Test
  void once_answeredByAnInterceptor_isClosed() {
    RestClient client =
        client(settings ->
            settings.interceptor(
                new Interceptor() {
                  @Override
                  public Response onCall(Chain chain) {
                    return Response.of(204, Headers.none(), new byte[0]);
                  }
                }));

    assertThat(upload(client).execute().status()).isEqualTo(204);
    assertThat(closed).hasValue(1);
  }

  @Test
  void once_givenByAnInterceptor_isClosed() {
    transport.fails(FailurePhase.NOT_SENT);
    RestClient client =
        client(settings ->
            settings.interceptor(
                new Interceptor() {
                  @Override
                  public Response onCall(Chain chain) {
                    Body other = Body.multipart(List.of(Part.file(0, "b.txt", once())));
                    return chain.proceed(chain.request().withBody(other));
                  }
                }));

    assertThatExceptionOfType(TransportException.class).isThrownBy(() -> upload(client).execute());
    assertThat(closed).hasValue(2);
  }

  @Test
  void once_besideAFileThatIsMissing_isClosedAndNothingWaits(@TempDir Path folder) {
    transport.answers(429, "{\"retry_after\":600.0}", "Retry-After", "600");
    RestClient client = client(settings -> settings.deadline(Duration.ofHours(1)));
    assertThatExceptionOfType(RateLimitException.class)
        .isThrownBy(() -> client.post("/channels/1/messages").json("{}").noWait().execute());

    assertThatExceptionOfType(ContentException.class)
        .isThrownBy(() -> upload(client).file(folder.resolve("gone.txt")).execute())
        .withMessageContaining("files[1] gone.txt: no such file: " + folder)
        .satisfies(e -> assertThat(e.phase()).isEqualTo(FailurePhase.NOT_SENT));
    assertThat(closed).hasValue(1);
    assertThat(transport.sent).hasSize(1);
  }

  @Test
  void check_callingItsOwnClient_getsADeadlockException() {
    RestClient client = client(settings -> {});
    ContentSource calling =
        new ContentSource() {
          @Override
          public void check() {
            RestResponse unused = client.get("/users/@me").execute();
          }

          @Override
          public InputStream open() {
            return InputStream.nullInputStream();
          }
        };

    assertThatExceptionOfType(ContentException.class)
        .isThrownBy(() -> client.post("/channels/1/messages").file("a", calling).execute())
        .withMessageContaining("files[0] a: deadlock: POST /channels/{channel.id}/messages -> ")
        .withCauseInstanceOf(DeadlockException.class);
    assertThat(transport.sent).isEmpty();
  }
}
