package dev.ovend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ovend.core.BotToken;
import dev.ovend.rest.RestClient;
import dev.ovend.simulator.Simulator;
import dev.ovend.simulator.SimulatorBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The stage of a test: makes simulators and clients, and after the test proves that the clients
 * left nothing behind: no call, no waiter, no permit, no exchange, no thread, no uncaught
 * exception.
 */
final class Scenario implements BeforeEachCallback, AfterEachCallback {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final List<RestClient> clients = new ArrayList<>();
  private final List<Simulator> simulators = new ArrayList<>();
  private final Queue<Throwable> uncaught = new ConcurrentLinkedQueue<>();

  /** Starts a simulator that is stopped after the test. */
  Simulator simulator(Consumer<SimulatorBuilder> settings) {
    SimulatorBuilder builder = Simulator.builder();
    settings.accept(builder);
    Simulator simulator = builder.start();
    simulators.add(simulator);
    return simulator;
  }

  /** Makes a client of {@code simulator} that is examined and closed after the test. */
  RestClient client(Simulator simulator, Consumer<RestClient.Builder> settings) {
    RestClient.Builder builder =
        RestClient.builder().token(BotToken.of(simulator.token())).baseUri(simulator.uri());
    settings.accept(builder);
    RestClient client = builder.build();
    clients.add(client);
    return client;
  }

  /** Makes a client with every default. */
  RestClient client(Simulator simulator) {
    return client(simulator, settings -> {});
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    Thread.setDefaultUncaughtExceptionHandler((thread, error) -> uncaught.add(error));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    try {
      clients.forEach(Scenario::proveIdle);
    } finally {
      clients.forEach(RestClient::close);
      simulators.forEach(Simulator::close);
    }
    proveNoThread();
    assertThat(uncaught).as("uncaught exceptions").isEmpty();
  }

  /** A cancelled exchange ends a little later than the call that gave it up. */
  private static void proveIdle(RestClient client) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> {
          assertThat(client.running()).as("running calls").isZero();
          assertThat(client.rateLimits().queued()).as("queued calls").isZero();
          assertThat(client.rateLimits().inFlight()).as("open permits").isZero();
          assertThat(client.connections().inFlight()).as("exchanges").isZero();
        });
  }

  private static void proveNoThread() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .filteredOn(name -> name.startsWith("ovend"))
                .allMatch(name -> name.equals("ovend-timer")));
  }
}
