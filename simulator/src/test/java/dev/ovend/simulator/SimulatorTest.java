package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SimulatorTest {

  @Test
  void start_defaults_serveOnLoopback() throws Exception {
    try (Simulator simulator = Simulator.start();
        Wire wire = new Wire(simulator)) {
      assertThat(simulator.uri())
          .isEqualTo(URI.create("http://127.0.0.1:" + simulator.port() + "/api/v10"));
      Wire.Answer me = wire.get("/users/@me");
      assertThat(me.status()).isEqualTo(200);
      assertThat(me.json().path("bot").asBoolean()).isTrue();
    }
  }

  @Test
  void start_sameSeed_givesTheSameTokenAndAnotherSeedAnother() {
    try (Simulator first = Simulator.start();
        Simulator second = Simulator.builder().seed(1).start();
        Simulator third = Simulator.builder().seed(2).start()) {
      assertThat(second.token()).isEqualTo(first.token());
      assertThat(third.token()).isNotEqualTo(first.token());
    }
  }

  @Test
  void start_severalTokens_areSeveralBots() throws Exception {
    try (Simulator simulator = Simulator.builder().token("one").token("two").start();
        Wire wire = new Wire(simulator)) {
      Wire.Answer one = wire.send(wire.as("one", "/users/@me"));
      Wire.Answer two = wire.send(wire.as("two", "/users/@me"));

      assertThat(simulator.token()).isEqualTo("one");
      assertThat(one.json().path("id")).isNotEqualTo(two.json().path("id"));
      assertThat(two.header("X-RateLimit-Remaining"))
          .isEqualTo(one.header("X-RateLimit-Remaining"));
    }
  }

  @Test
  void start_busyPort_failsNamingThePort() throws Exception {
    try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      SimulatorBuilder builder = Simulator.builder().port(busy.getLocalPort());

      assertThatThrownBy(builder::start)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessage(
              "port: %d is not free on 127.0.0.1 (expected: a free port, or 0 for any)",
              busy.getLocalPort());
    }
  }

  @Test
  void builder_badValues_fail() {
    SimulatorBuilder builder = Simulator.builder();

    assertThatThrownBy(() -> builder.port(65_536))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("port: 65536 (expected: 0 to 65535)");
    assertThatThrownBy(() -> builder.globalPerSecond(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("globalPerSecond: 0 (expected: >= 1)");
    assertThatThrownBy(() -> builder.token(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("token: blank (expected: a bot token)");
    assertThatThrownBy(() -> builder.limit("GET /nowhere", 1, Duration.ofSeconds(1)).start())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("route: GET /nowhere (expected: a route the simulator serves)");
  }

  @Test
  @Timeout(30)
  void close_twice_freesPortAndThreads() throws Exception {
    useOnce(Simulator.start()).close(); // starts the threads that the JDK keeps
    Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());
    Simulator simulator = useOnce(Simulator.start());
    simulator.close();
    simulator.close();

    try (ServerSocket again = new ServerSocket()) {
      again.bind(
          new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), simulator.port()));
      assertThat(again.isBound()).isTrue();
    }
    while (!threadsBesides(before).isEmpty()) {
      Thread.onSpinWait();
    }
  }

  @Test
  @Timeout(60)
  void close_rightAfterAnAnswer_alwaysReturns() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int i = 0; i < 100; i++) {
        try (Simulator simulator = Simulator.start()) {
          client.send(HttpRequest.newBuilder(simulator.uri()).build(), BodyHandlers.discarding());
        }
      }
    }
  }

  @RepeatedTest(40) // clients that are dropped come again at once, now and then through the door
  @Timeout(30)
  void close_requestInFlight_dropsItAtOnce() throws Exception {
    Simulator simulator =
        Simulator.builder().latency(Duration.ofMinutes(10), Duration.ZERO).start();
    try (Wire wire = new Wire(simulator)) {
      CompletableFuture<Wire.Answer> pending = wire.sendAsync(wire.to("/users/@me").GET());
      while (simulator.journal().maxInFlight() == 0) {
        Thread.onSpinWait();
      }
      simulator.close();

      assertThat(pending)
          .failsWithin(Duration.ofSeconds(20))
          .withThrowableThat()
          .withCauseInstanceOf(IOException.class);
      assertThat(simulator.journal().requests()).isEmpty();
    }
  }

  @Test
  void latency_bothWays_isWaitedAroundTheVerdict() throws Exception {
    try (Simulator simulator =
            Simulator.builder().latency(Duration.ofMillis(60), Duration.ofMillis(80)).start();
        Wire wire = new Wire(simulator)) {
      long started = System.nanoTime();
      wire.get("/users/@me");
      long took = System.nanoTime() - started;

      assertThat(Duration.ofNanos(took)).isGreaterThanOrEqualTo(Duration.ofMillis(140));
      assertThat(simulator.journal().requests().getFirst().arrivedAtNanos())
          .isGreaterThanOrEqualTo(Duration.ofMillis(60).toNanos());
    }
  }

  @Test
  void journal_parallelRequests_losesNone() throws Exception {
    try (Simulator simulator =
            Simulator.builder()
                .globalPerSecond(100_000)
                .latency(Duration.ofMillis(20), Duration.ofMillis(20), 0.5)
                .start();
        Wire wire = new Wire(simulator)) {
      String path = "/users/" + simulator.world().botIds().getFirst();
      List<CompletableFuture<Wire.Answer>> answers = new ArrayList<>();
      for (int i = 0; i < 1_000; i++) {
        answers.add(wire.sendAsync(wire.to(path).GET()));
      }

      assertThat(answers).allSatisfy(answer -> assertThat(answer.join().status()).isEqualTo(200));
      assertThat(simulator.journal().requests())
          .extracting(JournalEntry::sequence)
          .containsExactlyElementsOf(LongStream.rangeClosed(1, 1_000).boxed().toList());
      assertThat(simulator.journal().maxInFlight()).isGreaterThan(1);
    }
  }

  @Test
  void control_pages_needNoTokenAndAreNotJournaled() throws Exception {
    try (Simulator simulator = Simulator.start();
        Wire wire = new Wire(simulator)) {
      wire.get("/users/@me");
      wire.get("/nowhere");
      Wire.Answer health = wire.send(control(simulator, "health"));
      Wire.Answer journal = wire.send(control(simulator, "journal"));

      assertThat(health.text()).isEqualTo("{\"status\":\"ok\"}");
      assertThat(journal.text())
          .isEqualTo(
              "{\"requests\":2,\"byStatus\":{\"200\":1,\"404\":1},\"rateLimitedByScope\":{},"
                  + "\"maxInFlight\":1,\"maxInFlightInBucket\":1,\"duplicateNonces\":0,"
                  + "\"lostNonces\":0,\"violations\":{}}");
      assertThat(wire.send(control(simulator, "nothing")).status()).isEqualTo(404);
      assertThat(wire.send(control(simulator, "health").DELETE()).status()).isEqualTo(405);
    }
  }

  private static Simulator useOnce(Simulator simulator) throws Exception {
    try (Wire wire = new Wire(simulator)) {
      assertThat(wire.get("/users/@me").status()).isEqualTo(200);
    }
    return simulator;
  }

  private static HttpRequest.Builder control(Simulator simulator, String page) {
    return HttpRequest.newBuilder(simulator.uri().resolve("/__simulator/" + page));
  }

  /** Returns the threads that came after {@code before} and belong to no part of the JDK. */
  private static List<Thread> threadsBesides(Set<Thread> before) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !before.contains(thread))
        .filter(thread -> !thread.getName().startsWith("ForkJoinPool"))
        .filter(thread -> !thread.getName().startsWith("VirtualThread-unpark"))
        .filter(thread -> !thread.getName().startsWith("HttpClient"))
        .filter(thread -> !thread.getName().startsWith("Read-Poller"))
        .toList();
  }
}
