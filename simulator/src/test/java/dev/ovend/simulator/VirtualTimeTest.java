package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class VirtualTimeTest {

  private final VirtualTime time = VirtualTime.create();

  @Test
  void sleep_aDay_passesAtOnce() throws Exception {
    time.call(() -> {
      time.sleep(Duration.ofDays(1));
      return "";
    });

    assertThat(time.elapsed()).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void threads_sleepingDifferently_wakeInTheOrderOfTime() throws Exception {
    List<String> woken = Collections.synchronizedList(new ArrayList<>());

    time.call(() -> {
      List<Thread> threads = new ArrayList<>();
      for (int minutes : List.of(3, 1, 2)) {
        threads.add(time.threads().newThread(() -> note(woken, minutes)));
      }
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
      return "";
    });

    assertThat(woken).containsExactly("1 at 1", "2 at 2", "3 at 3");
  }

  @Test
  void schedule_actionsOfOneMoment_runInTheOrderTheyWereSet() {
    List<Integer> ran = new ArrayList<>();

    time.run(() -> {
      CompletableFuture<Boolean> last = new CompletableFuture<>();
      for (int i = 0; i < 5; i++) {
        int number = i;
        time.schedule(() -> ran.add(number), 100);
      }
      time.schedule(() -> last.complete(true), 100);
      assertThat(last.join()).isTrue();
    });

    assertThat(ran).containsExactly(0, 1, 2, 3, 4);
    assertThat(time.nanos()).isEqualTo(100);
  }

  @Test
  void schedule_cancelled_neverRuns() throws Exception {
    List<String> ran = new ArrayList<>();

    time.call(() -> {
      time.schedule(() -> ran.add("cancelled"), 10).cancel();
      time.sleep(Duration.ofSeconds(1));
      return "";
    });

    assertThat(ran).isEmpty();
  }

  @Test
  void nanos_outsideOfARun_standsStill() {
    List<String> ran = new ArrayList<>();
    time.schedule(() -> ran.add("early"), 1);

    assertThat(time.nanos()).isZero();
    assertThat(ran).isEmpty();
  }

  @Test
  void run_failingBody_throwsWhatItThrew() {
    IllegalArgumentException planted = new IllegalArgumentException("planted by a test");

    assertThatThrownBy(() ->
            time.run(() -> {
              throw planted;
            }))
        .isSameAs(planted);
    assertThatThrownBy(() ->
            time.run(() -> {
              throw new AssertionError("planted by a test");
            }))
        .isInstanceOf(AssertionError.class)
        .hasMessage("planted by a test");
  }

  @Test
  void run_insideARun_saysWhatToDo() {
    assertThatThrownBy(() -> time.run(() -> time.run(() -> {})))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "virtual time: runs already (expected: one run at a time; use threads() inside it)");
  }

  @Test
  void run_nothingWillEverHappen_tellsWhoWaitsWhereAndFreesThem() throws Exception {
    VirtualTime impatient = VirtualTime.create(Duration.ofMillis(50));
    CompletableFuture<Boolean> never = new CompletableFuture<>();
    CompletableFuture<Thread> waiting = new CompletableFuture<>();

    assertThatThrownBy(() ->
            impatient.call(() -> {
              waiting.complete(Thread.currentThread());
              return awaitForEver(never);
            }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "virtual time: nothing will ever happen, no timer is set and every thread waits:"
                + " virtual-time-body at ")
        .hasMessageContaining("VirtualTimeTest.awaitForEver");
    assertThat(waiting.get().join(Duration.ofSeconds(10))).isTrue();
  }

  @Test
  void run_somebodyOutsideIsAtWork_waitsForIt() {
    CompletableFuture<String> late =
        CompletableFuture.supplyAsync(
            () -> "late", CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS));

    time.run(() -> assertThat(late.join()).isEqualTo("late"));

    assertThat(time.nanos()).isZero();
  }

  @Test
  void sleep_strangeThread_saysWhatToDo() {
    assertThatThrownBy(() -> time.sleep(Duration.ofSeconds(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "thread main: not in virtual time, which would pass without it"
                + " (expected: inside VirtualTime.run(), or made by VirtualTime.threads())");
  }

  private void note(List<String> woken, int minutes) {
    try {
      time.sleep(Duration.ofMinutes(minutes));
      woken.add(minutes + " at " + time.elapsed().toMinutes());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean awaitForEver(CompletableFuture<Boolean> never) throws Exception {
    return never.get();
  }
}
