package dev.ovend.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovend.core.Body;
import dev.ovend.core.BotToken;
import dev.ovend.core.CancelledException;
import dev.ovend.core.ContentSource;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.EventSink;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.Headers;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Interceptor;
import dev.ovend.core.Part;
import dev.ovend.core.Request;
import dev.ovend.core.RequestOptions;
import dev.ovend.core.Response;
import dev.ovend.core.RestEvent;
import dev.ovend.core.RetryException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class InterceptorsTest {

  private static final String NOBODY = "\"allowed_mentions\":{\"parse\":[],\"replied_user\":false}";
  private static final String SECRET = "aW50ZXJhY3Rpb246c2VjcmV0LXRva2Vu";

  private final ScriptedTransport transport = new ScriptedTransport();
  private final List<String> seen = new ArrayList<>();
  private final List<RestEvent> events = new ArrayList<>();
  private final RecordingLogger log = new RecordingLogger();
  private RestClient client = RestClient.builder().transport(transport).build();

  @AfterEach
  void nothingIsLeft() {
    assertThat(client.running()).isZero();
    assertThat(client.rateLimits().inFlight()).isZero();
    client.close();
  }

  private void install(Interceptor... interceptors) {
    RestClient.Builder builder =
        RestClient.builder()
            .token(BotToken.of("NjI1MDAwMDAwMDAwMDAwMDAx.G." + SECRET))
            .transport(transport)
            .maxAttempts(2)
            .events(
                new EventSink() {
                  @Override
                  public boolean active() {
                    return true;
                  }

                  @Override
                  public void publish(RestEvent event) {
                    events.add(event);
                  }
                });
    for (Interceptor interceptor : interceptors) {
      builder.interceptor(interceptor);
    }
    client = builder.build();
  }

  private String sentJson() {
    return new String(Payload.of(transport.sent.getLast().body()), UTF_8);
  }

  @Test
  void logging_callsAndAttempts_aLineForEach() {
    transport.answers(502, "bad").answers(200, "{\"id\":\"1\"}");
    install(Interceptors.logging(log));

    client.put("/channels/{}", 1234567890123L).json(Map.of("name", "x")).execute();

    assertThat(log.lines).hasSize(3);
    assertThat(log.lines.get(0))
        .matches(
            "WARNING PUT /channels/\\{channel.id}: 502 in \\d+ ms, attempt 1, sent 12 bytes,"
                + " received 3 bytes");
    assertThat(log.lines.get(1)).matches("DEBUG .*: 200 in .* attempt 2, .* received 10 bytes");
    assertThat(log.lines.get(2)).matches("DEBUG .*: 200 in .* ms, 2 attempts, sent 12 bytes, .*");
  }

  @Test
  void logging_failures_areWarningsThatTellTheReason() {
    transport.fails(FailurePhase.NOT_SENT);
    install(Interceptors.logging(log));

    assertThatThrownBy(() -> client.get("/users/@me").execute()).isInstanceOf(RetryException.class);

    assertThat(log.lines).hasSize(3).allMatch(line -> line.startsWith("WARNING GET /users/@me"));
    assertThat(log.lines.getFirst())
        .contains("attempt 1: dev.ovend.core.TransportException: connection reset");
    assertThat(log.lines.getLast()).contains("2 attempts: dev.ovend.core.RetryException: ");
  }

  @Test
  void logging_formsAndStreams_areNotCounted() throws IOException {
    transport.answers(200, "{}");
    install(Interceptors.logging(log));

    client
        .post("/channels/{}/messages", 1)
        .json(Map.of("content", "x"))
        .file("a.txt", ContentSource.of(new byte[9]))
        .execute();

    assertThat(log.lines.getLast()).contains("sent a form of 2 parts, received 2 bytes");
  }

  @Test
  void logging_noSecret_isEverWritten() {
    transport.answers(404, "{\"message\":\"" + SECRET + "\",\"code\":10015}").answers(502, SECRET);
    install(
        Interceptors.logging(log),
        Interceptors.onRequest(request -> {
          if (request.headers().first("X-Break") != null) {
            throw new IllegalStateException(SECRET);
          }
          return request;
        }));

    RestCall call = client.post("/webhooks/{}/{}", 123456789012L, SECRET).header("X-Mine", SECRET);
    assertThatThrownBy(() -> call.json(Map.of("content", SECRET)).execute()).isNotNull();
    assertThatThrownBy(() -> client.get("/users/@me").query("q", SECRET).execute()).isNotNull();
    assertThatThrownBy(() -> call.header("X-Break", "1").execute()).hasMessage(SECRET);

    assertThat(log.lines).hasSizeGreaterThanOrEqualTo(5);
    assertThat(log.lines).noneMatch(line -> line.contains(SECRET) || line.contains("123456789012"));
  }

  @Test
  void logging_switchedOff_proceeds() {
    transport.answers(200, "{}");
    install(Interceptors.logging());

    assertThat(client.get("/users/@me").execute().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /channels/1/messages",
    "POST, /webhooks/1/abc",
    "POST, /lobbies/1/messages",
    "PATCH, /channels/1/messages/2",
    "PATCH, /webhooks/1/abc/messages/2",
    "PATCH, /webhooks/1/abc/messages/@original"
  })
  void allowedMentions_messageThatSaysNothing_mentionsNobody(String method, String path) {
    transport.answers(200, "{}");
    install(Interceptors.allowedMentions());

    client
        .call(HttpMethod.valueOf(method), path)
        .body(Body.json("{\"content\":\"@everyone\"}"))
        .execute();

    assertThat(sentJson()).contains(NOBODY).contains("\"content\":\"@everyone\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST|/channels/1/messages|{\"content\":\"x\",\"nonce\":1,\"allowed_mentions\":null}",
        "POST|/channels/1/messages|[1]",
        "PATCH|/channels/1/messages/2|{\"flags\":4}",
        "PATCH|/channels/1|{\"content\":\"x\"}",
        "POST|/channels/1/threads|{\"name\":\"x\"}",
        "POST|/channels/1/threads|{\"message\":7}",
        "POST|/interactions/1/abc/callback|{\"type\":4}",
        "POST|/interactions/1/abc/callback|{\"type\":4,\"data\":{\"content\"",
        "POST|/interactions/1/abc/callback|{\"type\":8,\"data\":{\"choices\":[]}}",
        "POST|/interactions/1/abc/callback|{\"type\":7,\"data\":{\"flags\":4}}",
        "POST|/interactions/1/abc/callback|{\"data\":{\"content\":\"x\"}}"
      })
  void allowedMentions_elsewhere_changesNothing(String method, String path, String json) {
    transport.answers(200, "{}");
    install(Interceptors.allowedMentions());

    client.call(HttpMethod.valueOf(method), path).body(Body.json(json)).execute();

    assertThat(sentJson()).isEqualTo(json);
  }

  @Test
  void allowedMentions_insideOtherObjects_standsWhereDiscordLooks() {
    transport.answers(200, "{}");
    install(Interceptors.allowedMentions());

    client
        .post("/interactions/1/abc/callback")
        .body(Body.json("{\"type\": 4 ,\"data\":{\"content\":\"x\"},\"z\":1}"))
        .execute();
    assertThat(sentJson())
        .isEqualTo("{\"type\":4,\"data\":{" + NOBODY + ",\"content\":\"x\"},\"z\":1}");
    client
        .post("/interactions/1/abc/callback")
        .body(Body.json("{\"type\":7,\"data\":{\"components\":[]}}"))
        .execute();
    assertThat(sentJson()).isEqualTo("{\"type\":7,\"data\":{" + NOBODY + ",\"components\":[]}}");
    client.post("/channels/1/threads").body(Body.json("{\"name\":\"x\",\"message\":{}}")).execute();
    assertThat(sentJson()).isEqualTo("{\"name\":\"x\",\"message\":{" + NOBODY + "}}");
  }

  @Test
  void allowedMentions_formWithFiles_changesItsPayload() throws IOException {
    transport.answers(200, "{}");
    install(
        Interceptors.allowedMentions(
            Interceptors.Mention.REPLIED_USER,
            Interceptors.Mention.ROLES,
            Interceptors.Mention.USERS));
    RestCall call = client.post("/webhooks/1/abc").file("a", ContentSource.of(new byte[] {'f'}));

    call.json(Map.of("content", "x")).execute();

    assertThat(sentJson())
        .isEqualTo(
            "{\"allowed_mentions\":{\"parse\":[\"users\",\"roles\"],\"replied_user\":true},"
                + "\"content\":\"x\"}");
    Part file = ((Body.Multipart) transport.sent.getLast().body()).parts().getLast();
    try (InputStream in = file.content().open()) {
      assertThat(in.readAllBytes()).containsExactly('f');
    }
    call.execute();
    assertThat(transport.sent.getLast().body()).isInstanceOf(Body.Multipart.class);
    assertThat(sentJson())
        .isEqualTo(
            "{\"allowed_mentions\":{\"parse\":[\"users\",\"roles\"],\"replied_user\":true}}");
  }

  @Test
  void localeAndHeader_callsWithoutTheirOwn_getTheDefault() {
    transport.answers(200, "{}");
    install(Interceptors.locale(Locale.GERMANY), Interceptors.header("X-Trace", "default"));

    client.get("/users/@me").execute();
    client.get("/users/@me").locale(Locale.FRENCH).header("x-trace", "own").execute();

    Headers first = transport.sent.getFirst().headers();
    assertThat(first.first("X-Discord-Locale")).isEqualTo("de-DE");
    assertThat(first.first("X-Trace")).isEqualTo("default");
    Headers second = transport.sent.getLast().headers();
    assertThat(second.all("X-Discord-Locale")).containsExactly("fr");
    assertThat(second.all("X-Trace")).containsExactly("own");
  }

  @Test
  void options_ofTheClient_holdForLocaleAndReason() {
    transport.answers(200, "{}");
    client =
        RestClient.builder()
            .transport(transport)
            .options(RequestOptions.builder().locale(Locale.GERMAN).reason("tidy up").build())
            .build();

    client.delete("/channels/{}", 1).execute();

    Headers headers = transport.sent.getLast().headers();
    assertThat(headers.first("X-Discord-Locale")).isEqualTo("de");
    assertThat(headers.first("X-Audit-Log-Reason")).isEqualTo("tidy%20up");
  }

  @Test
  void header_thatOvendSets_isRefusedAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interceptors.header("User-Agent", "mine"))
        .withMessageContaining("header User-Agent: set by Ovend itself");
    assertThatIllegalArgumentException().isThrownBy(() -> Interceptors.header("X-A", "a\nb"));
  }

  @Test
  void tags_ofSuccessesAndFailures_standInTheEvents() {
    transport.answers(200, "{}").answers(404, "{}");
    install(
        Interceptors.tag("shard", "1"),
        Interceptors.tags(request -> Map.of("method", request.route().method().name())),
        Looking.onAttempt(chain -> chain.tag("shard", "2")));

    client.get("/users/@me").execute();
    assertThatThrownBy(() -> client.get("/users/@me").execute())
        .isInstanceOf(DiscordApiException.class);

    Map<String, String> expected = Map.of("shard", "2", "method", "GET");
    assertThat(events)
        .filteredOn(RestEvent.CallCompleted.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            RestEvent.CallCompleted.class, e -> assertThat(e.tags()).isEqualTo(expected));
    assertThat(events)
        .filteredOn(RestEvent.CallFailed.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            RestEvent.CallFailed.class, e -> assertThat(e.tags()).isEqualTo(expected));
  }

  @Test
  void tag_withoutName_isRefused() {
    install(Interceptors.tag("", "x"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.get("/users/@me").execute())
        .withMessage("tag: no name (expected: such as command)");
  }

  @Test
  void functions_severalOfThem_runFromTheOutsideInAndBack() {
    transport.answers(200, "{}");
    install(
        Interceptors.onResponse((request, response) -> {
          seen.add("response 1");
          return response;
        }),
        Interceptors.onRequest(request -> {
          seen.add("request 1");
          return request.withHeader("X-A", "1");
        }),
        Interceptors.onRequest(request -> {
          seen.add("request 2, X-A " + request.headers().first("X-A"));
          return request;
        }),
        Interceptors.onResponse((request, response) -> {
          seen.add("response 2, X-A " + request.headers().first("X-A"));
          return Response.of(201, response.headers(), response.bytes());
        }));

    assertThat(client.get("/users/@me").execute().status()).isEqualTo(201);

    assertThat(seen)
        .containsExactly("request 1", "request 2, X-A 1", "response 2, X-A 1", "response 1");
  }

  @Test
  void onError_answerThatIsAnError_maybeAnsweredInstead() {
    transport.answers(404, "{\"message\":\"Unknown User\",\"code\":10013}");
    install(
        Interceptors.onError((request, error) -> {
          seen.add(request.route() + " " + error.getMessage());
          return Response.of(200, Headers.none(), new byte[] {'7'});
        }));

    assertThat(client.get("/users/{}", 1).execute().json().asInt()).isEqualTo(7);
    assertThat(seen).singleElement().asString().contains("GET /users/{user.id}", "Unknown User");
    assertThat(events).noneMatch(RestEvent.CallFailed.class::isInstance);
  }

  @Test
  void onError_rethrownOrReplaced_reachesTheCaller() {
    transport.answers(403, "{\"message\":\"Missing Access\",\"code\":50001}");
    install(
        Interceptors.onError((request, error) -> {
          throw new UnsupportedOperationException("mine", error);
        }),
        Interceptors.onError((request, error) -> {
          throw error;
        }));

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> client.get("/users/@me").execute())
        .withMessage("mine")
        .havingCause()
        .isInstanceOfSatisfying(
            DiscordApiException.class, e -> assertThat(e.attempts()).isEqualTo(1));
  }

  @Test
  void onError_noAnswer_isSeenAfterTheRetries() {
    transport.fails(FailurePhase.NOT_SENT);
    install(
        Interceptors.onError((request, error) -> {
          seen.add(error.getClass().getSimpleName());
          return Response.of(204, Headers.none(), new byte[0]);
        }));

    assertThat(client.get("/users/@me").execute().status()).isEqualTo(204);
    assertThat(seen).containsExactly("RetryException");
    assertThat(transport.sent).hasSize(2);
  }

  @Test
  void onError_cancelled_isNotAsked() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    transport.hangs(begun);
    install(
        Interceptors.onError((request, error) -> {
          seen.add("asked");
          throw error;
        }));
    CompletableFuture<RestResponse> future = client.get("/users/@me").submit();
    begun.await();

    future.cancel(false);

    Until.holds(() -> client.running() == 0);
    assertThat(seen).isEmpty();
  }

  @Test
  void proceed_onAnotherThread_isAsGoodAndShieldedFromItsInterrupts() {
    transport.answers(200, "{}");
    install(
        new Interceptor() {
          @Override
          public Response onCall(Chain chain) {
            return CompletableFuture.supplyAsync(() -> chain.proceed(chain.request())).join();
          }
        });

    assertThat(client.get("/users/@me").submit().join().status()).isEqualTo(200);

    assertThat(transport.attempts.getFirst().interruptible()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void return_beforeWhatWasProceededWithHasEnded_isAnErrorAndStopsIt(boolean throwing)
      throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    transport.hangs(begun);
    CompletableFuture<Throwable> orphan = new CompletableFuture<>();
    install(new Abandoning(begun, orphan, throwing));

    assertThatIllegalStateException()
        .isThrownBy(() -> client.get("/users/@me").execute())
        .withMessage(
            throwing
                ? "tired"
                : "interceptor "
                    + Abandoning.class.getName()
                    + ".onCall: returned while what it proceeded with was under way (expected:"
                    + " wait for that)");

    assertThat(orphan.get()).isInstanceOf(CancelledException.class);
    Until.holds(() -> client.rateLimits().inFlight() == 0);
  }

  private record Abandoning(
      CountDownLatch begun, CompletableFuture<Throwable> orphan, boolean throwing)
      implements Interceptor {

    @Override
    public Response onCall(Chain chain) {
      Thread.ofVirtual()
          .start(() -> {
            try {
              chain.proceed(chain.request());
            } catch (CancelledException e) {
              orphan.complete(e);
            }
          });
      Until.holds(() -> begun.getCount() == 0);
      if (throwing) {
        throw new IllegalStateException("tired");
      }
      return Response.of(200, Headers.none(), new byte[0]);
    }
  }

  @Test
  void proceed_afterTheInterceptorReturned_isAnError() {
    transport.answers(200, "{}");
    List<Interceptor.Chain> chains = new ArrayList<>();
    install(
        new Interceptor() {
          @Override
          public Response onCall(Chain chain) {
            chains.add(chain);
            return chain.proceed(chain.request());
          }
        });
    client.get("/users/@me").execute();
    Request request = chains.getFirst().request();

    assertThatIllegalStateException()
        .isThrownBy(() -> chains.getFirst().proceed(request))
        .withMessageStartingWith("interceptor dev.ovend.rest.InterceptorsTest$")
        .withMessageEndingWith(
            ".onCall: proceeded after it had returned (expected: before, or a call of its own)");
    assertThat(transport.sent).hasSize(1);
  }

  @Test
  @SuppressWarnings("NullAway") // what a user's code does that is not checked
  void return_null_isAnErrorThatNamesTheInterceptor() {
    transport.answers(200, "{}");
    install(Interceptors.onResponse((request, response) -> null));

    assertThatIllegalStateException()
        .isThrownBy(() -> client.get("/users/@me").execute())
        .withMessageStartingWith("interceptor onResponse dev.ovend.rest.InterceptorsTest$$Lambda")
        .withMessageEndingWith(".onCall: returned null (expected: a response)");
  }
}
