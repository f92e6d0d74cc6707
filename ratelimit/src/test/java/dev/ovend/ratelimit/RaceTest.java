package dev.ovend.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What threads do to the same waiters at the same time, many times; see the profile stress. */
@Timeout(30)
class RaceTest {

  private static final int TIMES = 500;

  private static Map<String, Integer> outcomes(List<Consumer<Race>> actors) throws Exception {
    Map<String, Integer> outcomes = new TreeMap<>();
    CyclicBarrier start = new CyclicBarrier(actors.size());
    try (ExecutorService threads = Executors.newFixedThreadPool(actors.size())) {
      for (int i = 0; i < TIMES; i++) {
        Race race = new Race();
        List<Future<?>> done =
            actors.stream()
                .<Future<?>>map(actor ->
                    threads.submit(() -> {
                      start.await();
                      actor.accept(race);
                      return null;
                    }))
                .toList();
        for (Future<?> each : done) {
          each.get();
        }
        outcomes.merge(race.end(), 1, Integer::sum);
      }
    }
    return outcomes;
  }

  @Test
  void answer_whileAWaiterLeaves_losesNoPermit() throws Exception {
    assertThat(outcomes(List.of(Race::answer, Race::cancel)).keySet())
        .isSubsetOf("failed granted", "granted granted");
  }

  @Test
  void giveBack_whileAWaiterLeaves_losesNoPermit() throws Exception {
    assertThat(outcomes(List.of(Race::giveBack, Race::cancel)).keySet())
        .isSubsetOf("failed granted", "granted granted");
  }

  @Test
  void close_whileAPermitEnds_failsOrGrantsEverybody() throws Exception {
    assertThat(outcomes(List.of(Race::giveBack, Race::close)).keySet())
        .isSubsetOf("failed failed", "granted failed");
  }

  @Test
  void lose_whileAWaiterLeavesAndAnotherComes_losesNoPermit() throws Exception {
    assertThat(outcomes(List.of(Race::lose, Race::cancel, Race::come)).keySet())
        .isSubsetOf("failed granted", "granted granted");
  }

  @Test
  void answer_twiceWhileTimePasses_countsOnce() throws Exception {
    assertThat(outcomes(List.of(Race::answer, Race::lose, Race::pass)).keySet())
        .isSubsetOf("granted granted");
  }

  @Test
  void close_whileTimePassesAndAWaiterLeaves_endsEverybody() throws Exception {
    assertThat(outcomes(List.of(Race::close, Race::pass, Race::cancel, Race::answer)).keySet())
        .isSubsetOf("failed failed", "granted failed", "granted granted", "failed granted");
  }
}
