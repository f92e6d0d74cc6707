package dev.ovend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.BotToken;
import dev.ovend.rest.RestClient;
import dev.ovend.simulator.Simulator;
import dev.ovend.simulator.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The client in virtual time: what takes an hour takes moments. {@code -Dovend.virtual=PT1H} makes
 * it a whole one.
 */
@Timeout(60)
class VirtualTimeScenarioTest {

  private static final int WORKERS = 8;
  private static final Duration LENGTH =
      Duration.parse(System.getProperty("ovend.virtual", "PT5M"));

  private final VirtualTime time = VirtualTime.create();

  @Test
  void client_longAtFiftyPerSecond_neverSees429() throws Exception {
    try (Simulator discord =
            Simulator.builder()
                .latency(Duration.ofMillis(20), Duration.ofMillis(20))
                .startInMemory(time);
        RestClient rest =
            RestClient.builder()
                .token(BotToken.of(discord.token()))
                .transport(discord.httpClient())
                .ticker(time)
                .build()) {
      long user = discord.world().addUser("somebody");
      long start = System.nanoTime();

      time.call(() -> {
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
          workers.add(time.threads().newThread(() -> work(rest, user)));
        }
        workers.forEach(Thread::start);
        for (Thread worker : workers) {
          worker.join();
        }
        return "";
      });

      System.out.printf(
          "%,d requests in %s of virtual and %,d ms of real time%n",
          discord.journal().requests().size(),
          time.elapsed(),
          (System.nanoTime() - start) / 1_000_000);
      assertThat(discord.journal().rateLimited()).isEmpty();
      assertThat(discord.journal().requests().size())
          .isGreaterThan((int) (LENGTH.toSeconds() * 45));
    }
  }

  private void work(RestClient rest, long user) {
    while (time.elapsed().compareTo(LENGTH) < 0) {
      rest.get("/users/{id}", user).deduplication(false).execute();
    }
  }
}
