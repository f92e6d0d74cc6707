package dev.ovend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ovend.core.EventSink;
import dev.ovend.core.RestEvent;
import dev.ovend.rest.RestClient;
import dev.ovend.simulator.Simulator;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Streamed answers that are handed over, and those that are forgotten. */
@Timeout(60)
class StreamScenarioTest {

  @RegisterExtension final Scenario scenario = new Scenario();

  private final List<RestEvent.StreamLeaked> leaks = new CopyOnWriteArrayList<>();
  private RestClient client;

  @BeforeEach
  void connect() {
    Simulator simulator = scenario.simulator(settings -> {});
    client =
        scenario.client(
            simulator,
            settings ->
                settings.transport(transport -> transport.maxInFlight(1)).events(recording()));
  }

  private EventSink recording() {
    return new EventSink() {
      @Override
      public boolean active() {
        return true;
      }

      @Override
      public void publish(RestEvent event) {
        if (event instanceof RestEvent.StreamLeaked leak) {
          leaks.add(leak);
        }
      }
    };
  }

  private void forgetOne() throws IOException {
    assertThat(client.get("/users/@me").asStream().execute().read()).isEqualTo('{');
    assertThat(client.connections().inFlight()).isEqualTo(1);
  }

  private void forgetOneSubmitted()
      throws IOException, ExecutionException, InterruptedException, TimeoutException {
    InputStream body = client.get("/users/@me").asStream().submit().get(30, TimeUnit.SECONDS);
    assertThat(body.read()).isEqualTo('{');
  }

  private void collectUntilLeaks(int count) {
    await()
        .pollInterval(Duration.ofMillis(20))
        .atMost(Duration.ofSeconds(40))
        .until(() -> {
          System.gc();
          return leaks.size() == count && client.connections().inFlight() == 0;
        });
  }

  @Test
  void asStream_forgotten_givesItsConnectionBackAndTellsWhereItWasOpened() throws Exception {
    forgetOne();
    collectUntilLeaks(1);
    forgetOneSubmitted();
    collectUntilLeaks(2);

    assertThat(leaks.getFirst().opener())
        .startsWith("dev.ovend.scenarios.StreamScenarioTest.forgetOne(StreamScenarioTest.java:")
        .contains(", from dev.ovend.scenarios.StreamScenarioTest.asStream_forgotten");
    assertThat(leaks.getLast().opener())
        .startsWith("dev.ovend.scenarios.StreamScenarioTest.forgetOneSubmitted(");
    assertThat(client.get("/users/@me").execute().status()).isEqualTo(200);
  }

  @Test
  void asStream_readToItsEnd_givesItsConnectionBackByItself() throws Exception {
    InputStream body = client.get("/users/@me").asStream().execute();

    assertThat(body.readAllBytes()).startsWith('{');

    assertThat(client.connections().inFlight()).isZero();
    assertThat(client.get("/users/@me").execute().status()).isEqualTo(200);
  }
}
