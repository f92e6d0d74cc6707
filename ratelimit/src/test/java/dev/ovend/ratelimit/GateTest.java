package dev.ovend.ratelimit;

import static dev.ovend.ratelimit.Answers.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Headers;
import dev.ovend.core.Limited;
import dev.ovend.core.Priority;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who passes the limit over all routes while interactions are answered. */
class GateTest {

  private static final WaitOptions ANSWER =
      WaitOptions.forever().withPriority(Priority.INTERACTION);

  private final Bench bench = new Bench();
  private int channels;

  /** Requests to channels of their own, so that only the limit over all routes is in the way. */
  private List<Waiter> enter(int count, WaitOptions how) {
    List<Waiter> waiters = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      waiters.add(bench.enter(messages("" + ++channels), how));
    }
    return waiters;
  }

  @Test
  void others_whileInteractionsAreAnswered_leaveATenth() {
    List<Waiter> answer = enter(1, ANSWER);
    List<Waiter> others = enter(60, WaitOptions.forever());
    List<Waiter> answers = enter(6, ANSWER);

    assertThat(Bench.done(answer)).isEqualTo(1);
    assertThat(Bench.done(others)).isEqualTo(44);
    assertThat(Bench.done(answers)).isEqualTo(5);
  }

  @Test
  void others_tenSecondsAfterTheLastAnswer_haveItAll() {
    enter(1, ANSWER).get(0).outcome().close();
    bench.advance(9_999);
    assertThat(Bench.done(enter(46, WaitOptions.forever()))).isEqualTo(45);

    Bench later = new Bench();
    later.enter(messages("1"), ANSWER).outcome().close();
    later.advance(10_000);
    int done = 0;
    for (int i = 0; i < 60; i++) {
      done += later.enter(messages("" + i)).done() ? 1 : 0;
    }
    assertThat(done).isEqualTo(50);
  }

  @Test
  void others_withATenthOfTheLimitLeftToUs_areNotShutOut() {
    Bench tiny = new Bench(RateLimitManager.builder().globalPerSecond(50));
    for (int i = 0; i < 12; i++) {
      Waiter refused = tiny.enter(messages("" + i));
      refused
          .outcome()
          .complete(
              429, Headers.of("Via", "1.1 google"), new Limited(Duration.ofMillis(100), true));
      tiny.advance(1_201);
    }
    assertThat(tiny.manager.snapshot().global().ours()).isLessThanOrEqualTo(5);
    tiny.advance(1_000);

    tiny.enter(messages("100"), ANSWER).outcome().close();
    Waiter other = tiny.enter(messages("101"));

    assertThat(other.done()).isTrue();
  }
}
