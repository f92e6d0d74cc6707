package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.EventSink;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.RestEvent;
import dev.ovend.core.Route;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class ListenerSinkTest {

  private static final RestEvent EVENT =
      new RestEvent.CallStarted(1, Route.parse(HttpMethod.GET, "/users/@me"));

  private final RecordingLogger log = new RecordingLogger();

  /** What a listener may throw, checked exceptions included, which other languages let pass. */
  static Stream<Supplier<Throwable>> failures() {
    return Stream.of(
        IllegalStateException::new,
        StackOverflowError::new,
        OutOfMemoryError::new,
        AssertionError::new,
        NoClassDefFoundError::new,
        IOException::new);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> void throwAny(Throwable failure) throws T {
    throw (T) failure;
  }

  private record Sink(Supplier<Boolean> listening, Consumer<RestEvent> listener)
      implements EventSink {
    @Override
    public boolean active() {
      return listening.get();
    }

    @Override
    public void publish(RestEvent event) {
      listener.accept(event);
    }
  }

  private static Sink throwing(Supplier<Throwable> failure) {
    return new Sink(
        () -> true, event -> ListenerSinkTest.<RuntimeException>throwAny(failure.get()));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void publish_listenerThatThrows_isLoggedOnceForEachKind(Supplier<Throwable> failure) {
    EventSink sink = new ListenerSink(this, throwing(failure), log);

    sink.publish(EVENT);
    sink.publish(EVENT);

    assertThat(log.lines)
        .singleElement()
        .asString()
        .startsWith("WARNING listener " + Sink.class.getName())
        .contains(failure.get().getClass().getName());
  }

  @Test
  void publish_severalKinds_areLoggedEach() {
    List<Throwable> failures =
        List.of(new StackOverflowError(), new AssertionError(), new StackOverflowError());
    EventSink sink =
        new ListenerSink(
            this,
            new Sink(
                () -> true,
                event ->
                    failures.forEach(f -> {
                      if (log.lines.stream().noneMatch(l -> l.contains(f.getClass().getName()))) {
                        ListenerSinkTest.<RuntimeException>throwAny(f);
                      }
                    })),
            log);

    sink.publish(EVENT);
    sink.publish(EVENT);
    sink.publish(EVENT);

    assertThat(log.lines).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void active_listenerThatThrows_isNotActive(Supplier<Throwable> failure) {
    EventSink sink =
        new ListenerSink(
            this,
            new Sink(
                () -> {
                  ListenerSinkTest.<RuntimeException>throwAny(failure.get());
                  return true;
                },
                event -> {}),
            log);

    assertThat(sink.active()).isFalse();
    assertThat(sink.active()).isFalse();
    assertThat(log.lines).hasSize(1);
  }

  @Test
  void publish_interruptedListener_keepsTheInterrupt() {
    EventSink sink = new ListenerSink(this, throwing(InterruptedException::new), log);

    sink.publish(EVENT);

    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void publish_logThatThrowsToo_goesOn() {
    System.Logger broken =
        new RecordingLogger() {
          @Override
          public void log(Level level, String text, Throwable failure) {
            throw new StackOverflowError();
          }
        };

    new ListenerSink(this, throwing(AssertionError::new), broken).publish(EVENT);

    assertThat(log.lines).isEmpty();
  }

  /** Listeners of a client that fail at every event, or when asked whether they listen. */
  static Stream<EventSink> hostile() {
    return Stream.concat(
        failures().map(ListenerSinkTest::throwing),
        failures()
            .map(failure ->
                new Sink(
                    () -> {
                      ListenerSinkTest.<RuntimeException>throwAny(failure.get());
                      return true;
                    },
                    event -> {})));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void client_withAListenerThatThrows_worksAsWithoutIt(EventSink listener) {
    ScriptedTransport transport = new ScriptedTransport();
    transport.answers(429, "{\"retry_after\":0.001,\"global\":false}", "Retry-After", "0.001");
    transport.fails(FailurePhase.NOT_SENT);
    transport.answers(503, "");
    transport.answers(
        200,
        "{}",
        "X-RateLimit-Bucket",
        "b",
        "X-RateLimit-Limit",
        "2",
        "X-RateLimit-Remaining",
        "1",
        "X-RateLimit-Reset-After",
        "0.001");
    List<RestResponse> answers = new CopyOnWriteArrayList<>();
    try (RestClient client = RestClient.builder().transport(transport).events(listener).build()) {
      answers.add(client.get("/channels/{}", 1).execute());
      answers.add(client.get("/channels/{}", 1).submit().join());
      answers.add(client.get("/channels/{}", 1).deadline(Duration.ofSeconds(20)).execute());

      assertThat(answers).extracting(RestResponse::status).containsOnly(200);
      Until.holds(() -> client.running() == 0);
      assertThat(client.rateLimits().inFlight()).isZero();
      assertThat(client.rateLimits().queued()).isZero();
    }
  }
}
