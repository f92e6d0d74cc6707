package dev.ovend.ratelimit;

import static dev.ovend.ratelimit.Answers.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.EventSink;
import dev.ovend.core.Headers;
import dev.ovend.core.Permit;
import dev.ovend.core.RestEvent;
import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Listeners and stores that throw: no call notices, and no permit is lost. */
class NotifierTest {

  private final ManualTicker ticker = new ManualTicker();
  private final Warnings warnings = new Warnings();

  /** Keeps what is logged. */
  private static final class Warnings implements System.Logger {
    private final List<String> all = new CopyOnWriteArrayList<>();

    @Override
    public String getName() {
      return "warnings";
    }

    @Override
    public boolean isLoggable(Level level) {
      return true;
    }

    @Override
    public void log(
        Level level,
        @Nullable ResourceBundle bundle,
        @Nullable String message,
        @Nullable Throwable thrown) {
      all.add(level + ": " + message + ": " + thrown);
    }

    @Override
    public void log(
        Level level,
        @Nullable ResourceBundle bundle,
        @Nullable String format,
        @Nullable Object... parameters) {
      throw new AssertionError("logged without a cause: " + format);
    }
  }

  private record Throwing(boolean inActive) implements EventSink {
    @Override
    public boolean active() {
      if (inActive) {
        throw new AssertionError("active");
      }
      return true;
    }

    @Override
    public void publish(RestEvent event) {
      throw new StackOverflowError("publish");
    }
  }

  private record ThrowingStore(@Nullable Collection<LearnedLimit> kept) implements RateLimitStore {
    @Override
    public Collection<LearnedLimit> load() {
      if (kept == null) {
        throw new IllegalStateException("no disk");
      }
      return kept;
    }

    @Override
    public void save(LearnedLimit learned) {
      throw new LinkageError("no disk");
    }
  }

  private static void told(Permit permit, int limit) {
    permit.complete(200, Answers.limit("abc", limit, 0, 1_795_000_001, 1), null);
  }

  @ParameterizedTest(name = "in active(): {0}")
  @ValueSource(booleans = {false, true})
  void acquire_sinkThatThrows_handsThePermitOver(boolean inActive) {
    RateLimitManager manager =
        RateLimitManager.builder().ticker(ticker).eventSink(new Throwing(inActive)).build();
    Permit first = manager.acquire(messages("1"), WaitOptions.forever());
    CompletableFuture<Permit> second =
        CompletableFuture.supplyAsync(() -> manager.acquire(messages("1"), WaitOptions.forever()));
    while (manager.queued() == 0) {
      Thread.onSpinWait();
    }

    told(first, 2);
    ticker.advance(Duration.ofMillis(1_001));
    second.join().complete(429, Headers.of("Via", "1.1 google"), Answers.limited(1));

    assertThat(manager.inFlight()).isZero();
  }

  @Test
  void complete_storeThatThrows_endsThePermitAndTellsListeners() {
    List<RestEvent> events = new ArrayList<>();
    EventSink sink =
        new EventSink() {
          @Override
          public boolean active() {
            return true;
          }

          @Override
          public void publish(RestEvent event) {
            events.add(event);
          }
        };
    RateLimitManager manager =
        RateLimitManager.builder()
            .ticker(ticker)
            .eventSink(sink)
            .store(new ThrowingStore(List.of()))
            .build();

    told(manager.acquire(messages("1"), WaitOptions.forever()), 5);
    told(manager.acquire(messages("2"), WaitOptions.forever()), 6);

    assertThat(manager.inFlight()).isZero();
    assertThat(events).isNotEmpty();
  }

  @Test
  void build_storeThatCannotLoad_beginsWithNothing() {
    RateLimitManager manager =
        RateLimitManager.builder().ticker(ticker).store(new ThrowingStore(null)).build();

    manager.acquire(messages("1"), WaitOptions.forever()).close();

    assertThat(manager.inFlight()).isZero();
  }

  @Test
  void everything_thatThrows_isLoggedOnceForEachOfThem() {
    Notifier notifier = new Notifier(new Throwing(true), new ThrowingStore(null), warnings);
    LearnedLimit learned =
        new LearnedLimit(
            "POST /x", "", "abc", 1, Duration.ZERO, Duration.ZERO, WindowKind.FIXED, 0.5);

    assertThat(notifier.load()).isEmpty();
    for (int i = 0; i < 3; i++) {
      notifier.save(learned);
      notifier.publish(() -> {
        throw new IllegalStateException("nobody asked");
      });
    }

    assertThat(warnings.all)
        .containsExactly(
            "WARNING: The rate limit store failed to load; limits are learned anew; further"
                + " failures are not logged: java.lang.IllegalStateException: no disk",
            "WARNING: The event sink failed; further failures are not logged:"
                + " java.lang.AssertionError: active");
  }
}
