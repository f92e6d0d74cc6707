package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of connections that requests share. */
@Timeout(30)
class ConnectionFaultsTest {

  private static final String ME = "GET /users/@me";
  private static final String POST = "POST /channels/{channel_id}/messages";
  private static final int NO_ERROR = 0;
  private static final int INTERNAL_ERROR = 2;
  private static final int REFUSED_STREAM = 7;
  private static final Duration LATE = Duration.ofSeconds(1);

  private Fixture fixture = new Fixture(Simulator.builder().noLimit(ME).noLimit(POST));

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void refusedStream_shared_endsItAloneAndNothingTookEffect() throws Exception {
    fixture.simulator.faults().next(POST, Fault.refusedStream());
    try (FrameWire wire = new FrameWire(fixture.simulator)) {
      wire.post(1, fixture.messages(), "{\"content\":\"a\"}");
      FrameWire.Frame reset = wire.await(FrameWire.RST_STREAM);

      assertThat(reset.stream()).isEqualTo(1);
      assertThat(reset.number(0)).isEqualTo(REFUSED_STREAM);
      assertThat(fixture.world.messages(fixture.channel)).isEmpty();
      assertThat(last().faults()).containsExactly("refusedStream");
      wire.askForMe(3);
      assertThat(wire.await(FrameWire.HEADERS).stream()).isEqualTo(3);
    }
  }

  @Test
  void resetStreamBefore_shared_isAnInternalErrorAndNothingTookEffect() throws Exception {
    fixture.simulator.faults().next(POST, Fault.resetStreamBefore());
    try (FrameWire wire = new FrameWire(fixture.simulator)) {
      wire.post(1, fixture.messages(), "{\"content\":\"a\"}");

      assertThat(wire.await(FrameWire.RST_STREAM).number(0)).isEqualTo(INTERNAL_ERROR);
      assertThat(fixture.world.messages(fixture.channel)).isEmpty();
    }
  }

  @Test
  void resetStreamAfter_shared_isAnInternalErrorAndItTookEffect() throws Exception {
    fixture.simulator.faults().next(POST, Fault.resetStreamAfter());
    try (FrameWire wire = new FrameWire(fixture.simulator)) {
      wire.post(1, fixture.messages(), "{\"content\":\"a\"}");

      assertThat(wire.await(FrameWire.RST_STREAM).number(0)).isEqualTo(INTERNAL_ERROR);
      assertThat(fixture.world.messages(fixture.channel)).hasSize(1);
      assertThat(last().tookEffect()).isTrue();
      wire.askForMe(3);
      assertThat(wire.await(FrameWire.HEADERS).stream()).isEqualTo(3);
    }
  }

  @Test
  void refusedStream_http1_resetsTheConnection() {
    fixture.simulator.faults().next(POST, Fault.refusedStream());

    assertThatThrownBy(() -> fixture.wire.post(fixture.messages(), "{\"content\":\"a\"}"))
        .isInstanceOf(IOException.class)
        .hasStackTraceContaining("reset");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void resetAfter_shared_isATcpResetOfAllStreams(boolean tls) throws Exception {
    if (tls) {
      fixture.close();
      fixture = new Fixture(Simulator.builder().tls().noLimit(ME).noLimit(POST));
    }
    fixture.simulator.faults().next(POST, Fault.resetAfter());
    fixture.simulator.faults().always(ME, Fault.hang());
    try (FrameWire wire = new FrameWire(fixture.simulator)) {
      wire.askForMe(1);
      wire.post(3, fixture.messages(), "{\"content\":\"a\"}");

      assertThatThrownBy(() -> wire.await(FrameWire.HEADERS))
          .isInstanceOf(SocketException.class)
          .hasMessageContaining("reset");
      assertThat(fixture.world.messages(fixture.channel)).hasSize(1);
    }
  }

  @Test
  void resetBefore_http1OverTls_isATcpReset() throws Exception {
    try (Simulator simulator = Simulator.builder().tls().start();
        HttpClient client =
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(simulator.sslContext())
                .build();
        Wire wire = new Wire(simulator)) {
      simulator.faults().next(POST, Fault.resetBefore());
      HttpRequest post = Wire.json("POST", wire.to("/channels/1/messages"), "{}").build();

      assertThatThrownBy(() -> client.send(post, BodyHandlers.discarding()))
          .isInstanceOf(IOException.class)
          .hasStackTraceContaining("reset");
      assertThat(client.send(post, BodyHandlers.discarding()).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void goAway_shared_servesItAndNothingAfter() throws Exception {
    fixture.simulator.faults().next(ME, Fault.goAway());
    fixture.simulator.faults().next(ME, Fault.latency(LATE, Duration.ZERO));
    try (FrameWire wire = new FrameWire(fixture.simulator)) {
      wire.askForMe(1);
      FrameWire.Frame end = wire.await(FrameWire.GO_AWAY);

      assertThat(end.number(0)).as("last stream").isEqualTo(1);
      assertThat(end.number(4)).as("error").isEqualTo(NO_ERROR);
      assertThat(wire.await(FrameWire.HEADERS).stream()).isEqualTo(1);
      wire.askForMe(3);
      assertThat(fixture.wire.get("/users/@me").status()).isEqualTo(200);
      assertThat(fixture.simulator.journal().requests()).hasSize(2);
    }
  }

  @Test
  void goAway_streamInFlight_isServedIfOlderAndLeftBehindIfNewer() throws Exception {
    fixture.simulator.faults().next(ME, Fault.goAway());
    fixture.simulator.faults().always(ME, Fault.latency(LATE, Duration.ZERO));
    fixture.simulator.faults().always(POST, Fault.latency(LATE.multipliedBy(2), Duration.ZERO));
    try (FrameWire wire = new FrameWire(fixture.simulator)) {
      wire.post(1, fixture.messages(), "{\"content\":\"older\"}");
      wire.askForMe(3);
      wire.post(5, fixture.messages(), "{\"content\":\"newer\"}");

      assertThat(wire.await(FrameWire.GO_AWAY).number(0)).isEqualTo(3);
      assertThat(wire.await(FrameWire.HEADERS).stream()).isEqualTo(3);
      assertThat(wire.await(FrameWire.HEADERS).stream()).isEqualTo(1);
      while (fixture.simulator.journal().requests().size() < 3) {
        Thread.onSpinWait();
      }
      assertThat(fixture.simulator.journal().requests())
          .filteredOn(entry -> entry.faults().contains("leftBehind"))
          .singleElement()
          .satisfies(entry -> assertThat(entry.tookEffect()).isFalse())
          .satisfies(entry -> assertThat(entry.status()).isZero());
      assertThat(fixture.world.messages(fixture.channel))
          .extracting(SimMessage::content)
          .containsExactly("older");
    }
  }

  @Test
  void goAwayAbruptly_shared_judgesNothingMoreAndCloses() throws Exception {
    fixture.simulator.faults().next(POST, Fault.lostAnswer());
    fixture.simulator.faults().next(ME, Fault.goAwayAbruptly());
    try (FrameWire wire = new FrameWire(fixture.simulator)) {
      wire.post(1, fixture.messages(), "{\"content\":\"a\"}");
      while (fixture.simulator.journal().requests().isEmpty()) {
        Thread.onSpinWait();
      }
      wire.askForMe(3);
      FrameWire.Frame end = wire.await(FrameWire.GO_AWAY);

      assertThat(end.number(0)).as("last stream: the one that was judged").isEqualTo(1);
      assertThat(end.number(4)).isEqualTo(INTERNAL_ERROR);
      assertThatThrownBy(() -> wire.await(FrameWire.HEADERS)).isInstanceOf(EOFException.class);
      assertThat(fixture.world.messages(fixture.channel)).hasSize(1);
      assertThat(last().tookEffect()).isFalse();
    }
  }

  @Test
  void goAway_jdkClient_goesOnOverAnotherConnection() throws Exception {
    try (Simulator simulator = Simulator.builder().tls().noLimit(ME).start();
        HttpClient client = HttpClient.newBuilder().sslContext(simulator.sslContext()).build();
        Wire wire = new Wire(simulator)) {
      simulator.faults().times(ME, 3, Fault.goAway());
      for (int i = 0; i < 6; i++) {
        HttpRequest me = wire.to("/users/@me").build();
        assertThat(client.send(me, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
      }
      assertThat(simulator.journal().countByStatus()).containsEntry(200, 6L);
    }
  }

  @Test
  void goAway_http1_closesTheConnectionAfterTheAnswer() throws Exception {
    fixture.simulator.faults().next(ME, Fault.goAway());
    Wire.Answer answer = fixture.wire.get("/users/@me");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Connection")).isEqualTo("close");
    assertThat(fixture.wire.get("/users/@me").has("Connection")).isFalse();
  }

  @Test
  void goAwayAbruptly_http1_closesWithoutAnAnswer() {
    fixture.simulator.faults().next(POST, Fault.goAwayAbruptly());

    assertThatThrownBy(() -> fixture.wire.post(fixture.messages(), "{\"content\":\"a\"}"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("received no bytes");
    assertThat(last().tookEffect()).isFalse();
  }

  @Test
  void stream_clientCancels_leavesTheOthersAlone() throws Exception {
    fixture.simulator.faults().next(ME, Fault.slowBody(LATE));
    try (FrameWire wire = new FrameWire(fixture.simulator)) {
      wire.askForMe(1);
      wire.await(FrameWire.HEADERS);
      wire.cancel(1);
      wire.askForMe(3);

      assertThat(wire.await(FrameWire.HEADERS).stream()).isEqualTo(3);
      while (fixture.simulator.journal().requests().size() < 2) {
        Thread.onSpinWait();
      }
      fixture.simulator.faults().next(ME, Fault.latency(LATE, Duration.ZERO));
      wire.askForMe(5); // answered when the cancelled answer has long met its end
      assertThat(wire.await(FrameWire.HEADERS).stream()).isEqualTo(5);
    }
  }

  private JournalEntry last() {
    return fixture.simulator.journal().requests().getLast();
  }
}
