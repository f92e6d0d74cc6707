package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovend.core.EventSink;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Idempotency;
import dev.ovend.core.Request;
import dev.ovend.core.RestEvent;
import dev.ovend.core.Target;
import dev.ovend.core.Ticker;
import dev.ovend.core.Token;
import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WatchdogTest {

  private static final Request REQUEST =
      Request.of(Target.parse(HttpMethod.GET, "/users/@me"), Token.none());

  private final ManualTicker clock = new ManualTicker();
  private final ManualTicker ticker = new ManualTicker();
  private final RequestQueue queue = new RequestQueue(10);
  private final List<RestEvent.CallStalled> reports = new ArrayList<>();
  private @Nullable AssertionError failure;
  private final Watchdog watchdog =
      new Watchdog(queue, clock, ticker, recording(), Duration.ofSeconds(30));

  @Test
  void look_callHeldByAnInterceptor_isReportedOnce() {
    CallRun run = begun();
    run.countAttempt();
    run.enter(Phase.INTERCEPTED, "interceptor com.acme.Audit.onCall");

    clock.advance(Duration.ofMinutes(5));

    assertThat(reports)
        .singleElement()
        .satisfies(report -> {
          assertThat(report.duration()).hasSeconds(30);
          assertThat(report.explanation())
              .isEqualTo(
                  "GET /users/@me: 0 ms of 2 min 0 s used, 1 attempt, in the user's code:"
                      + " interceptor com.acme.Audit.onCall");
        });
  }

  @Test
  void look_callThatGoesOn_isNotReported() {
    CallRun run = begun();
    for (int i = 0; i < 40; i++) {
      run.enter(Phase.INTERCEPTED, "interceptor");
      clock.advance(Duration.ofSeconds(20));
    }

    assertThat(reports).isEmpty();
  }

  @Test
  void look_callWaitingForALimit_isReportedOnlyAfterItsDeadline() {
    begun().enter(Phase.LIMITED);
    clock.advance(Duration.ofMinutes(1));
    assertThat(reports).isEmpty();

    CallRun late = begun();
    late.enter(Phase.LIMITED);
    ticker.advance(Duration.ofMinutes(3));
    clock.advance(Duration.ofMinutes(1));

    assertThat(reports)
        .singleElement()
        .satisfies(report ->
            assertThat(report.explanation()).contains("3 min 0 s of 2 min 0 s used, 0 attempts"));
  }

  @Test
  void look_noCallLeft_ends() {
    CallRun run = begun();
    clock.advance(Duration.ofSeconds(8));
    assertThat(clock.pending()).isEqualTo(1);

    queue.remove(run);
    clock.advance(Duration.ofSeconds(8));

    assertThat(clock.pending()).isZero();
    assertThat(reports).isEmpty();
  }

  @Test
  void look_listenerThatThrows_goesOnWatching() {
    begun().enter(Phase.INTERCEPTED, "interceptor");
    failure = new AssertionError("broken listener");
    assertThatThrownBy(() -> clock.advance(Duration.ofMinutes(1))).isSameAs(failure);
    failure = null;

    CallRun later = begun();
    later.enter(Phase.INTERCEPTED, "interceptor");
    clock.advance(Duration.ofMinutes(1));

    assertThat(reports).hasSize(1);
    assertThat(clock.pending()).isEqualTo(1);
  }

  @Test
  void watch_timerThatCannotBeSet_isTriedAgain() {
    ManualTicker late = new ManualTicker();
    boolean[] broken = {true};
    Ticker failing =
        new Ticker() {
          @Override
          public long nanos() {
            return late.nanos();
          }

          @Override
          public Timer schedule(Runnable action, long delayNanos) {
            if (broken[0]) {
              throw new InternalError("no more threads");
            }
            return late.schedule(action, delayNanos);
          }
        };
    Watchdog watching = new Watchdog(queue, failing, ticker, recording(), Duration.ofSeconds(30));

    assertThatThrownBy(watching::watch).isInstanceOf(InternalError.class);
    broken[0] = false;
    watching.watch();

    assertThat(late.pending()).isEqualTo(1);
  }

  private CallRun begun() {
    CallRun run =
        new CallRun(
            reports.size() + 1L,
            REQUEST.route(),
            Settings.of(Settings.DEFAULTS),
            new CallRun.Mode(false, false, Idempotency.SAFE, true),
            ticker.nanos());
    queue.add(run, REQUEST);
    watchdog.watch();
    return run;
  }

  private EventSink recording() {
    return new EventSink() {
      @Override
      public boolean active() {
        return true;
      }

      @Override
      public void publish(RestEvent event) {
        if (failure != null) {
          throw failure;
        }
        reports.add((RestEvent.CallStalled) event);
      }
    };
  }
}
