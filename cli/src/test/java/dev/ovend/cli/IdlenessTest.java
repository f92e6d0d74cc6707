package dev.ovend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.BotToken;
import dev.ovend.rest.RestClient;
import dev.ovend.simulator.Fault;
import dev.ovend.simulator.Faults;
import dev.ovend.simulator.Simulator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is counted is there while a call hangs, and gone when it is cancelled. */
@Timeout(60)
class IdlenessTest {

  @TempDir private Path folder;

  @Test
  void of_callThatHangsAndIsCancelled_seesItAndThenNothing() throws Exception {
    try (Simulator discord = Simulator.builder().start();
        RestClient client =
            RestClient.builder()
                .token(BotToken.of(discord.token()))
                .baseUri(discord.uri())
                .drain(Duration.ZERO)
                .build()) {
      discord.faults().always(Faults.EVERY_ROUTE, Fault.hang());
      CompletableFuture<?> call = client.get("/users/@me").submit();
      while (client.connections().inFlight() == 0) {
        Thread.onSpinWait();
      }

      Idleness busy = Idleness.of(client, folder, Duration.ofMillis(100));
      assertThat(busy.calls()).isEqualTo(1);
      assertThat(busy.permits()).isEqualTo(1);
      assertThat(busy.threads()).isPositive();
      assertThat(busy.heap()).isPositive();

      call.cancel(true);
      while (Idleness.threadsNow(folder) >= busy.threads()) {
        Thread.onSpinWait();
      }
      Idleness idle = Idleness.of(client, folder);
      assertThat(idle.calls()).isZero();
      assertThat(idle.permits()).isZero();
      assertThat(idle.exchanges()).isZero();
      assertThat(folder).isEmptyDirectory();
    }
  }
}
