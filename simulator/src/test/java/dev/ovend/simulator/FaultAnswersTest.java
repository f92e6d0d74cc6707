package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.core.JacksonException;

/** What each fault looks like on the wire. */
@Timeout(30)
class FaultAnswersTest {

  private static final String POST = "POST /channels/{channel_id}/messages";
  private static final String ME = "GET /users/@me";
  private static final String MESSAGE =
      "{\"content\":\"a\",\"nonce\":\"n1\",\"enforce_nonce\":true}";

  private final Fixture fixture = Fixture.unlimited();
  private final Wire wire = fixture.wire;
  private final Faults faults = fixture.simulator.faults();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void edgeError_answer_isAPageAndNothingTookEffect() throws Exception {
    faults.next(POST, Fault.edgeError(502));
    Wire.Answer answer = wire.post(fixture.messages(), MESSAGE);

    assertThat(answer.status()).isEqualTo(502);
    assertThat(answer.has("Via")).isFalse();
    assertThat(answer.header("Content-Type")).startsWith("text/html");
    assertThat(answer.text()).contains("502 Bad Gateway");
    assertThat(sent()).isZero();
    assertThat(last().tookEffect()).isFalse();
    assertThat(last().faults()).containsExactly("edgeError(502)");
    assertThat(wire.post(fixture.messages(), MESSAGE).status()).isEqualTo(200);
  }

  @Test
  void innerError_answer_isDiscordsAndItTookEffect() throws Exception {
    faults.next(POST, Fault.innerError(503));
    Wire.Answer answer = wire.post(fixture.messages(), MESSAGE);

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Via")).isEqualTo("1.1 google");
    assertThat(answer.text()).isEqualTo("{\"message\":\"503: Service Unavailable\",\"code\":0}");
    assertThat(sent()).isEqualTo(1);
    assertThat(last().tookEffect()).isTrue();
    assertThat(last().status()).isEqualTo(503);
  }

  @Test
  void innerError_requestWithoutToken_keepsIts401() throws Exception {
    faults.next(ME, Fault.innerError(500));

    assertThat(wire.send(wire.anonymous("/users/@me")).status()).isEqualTo(401);
  }

  @Test
  void resetBefore_onTheWire_isATcpResetAndNothingTookEffect() throws Exception {
    faults.next(POST, Fault.resetBefore());

    assertThatThrownBy(this::postRaw)
        .isInstanceOf(SocketException.class)
        .hasMessageContaining("reset");
    assertThat(sent()).isZero();
    assertThat(last().status()).isZero();
    assertThat(last().faults()).containsExactly("resetBefore");
  }

  @Test
  void resetAfter_onTheWire_isATcpResetAndItTookEffect() throws Exception {
    faults.next(POST, Fault.resetAfter());

    assertThatThrownBy(this::postRaw)
        .isInstanceOf(SocketException.class)
        .hasMessageContaining("reset");
    assertThat(sent()).isEqualTo(1);
    assertThat(last().status()).isZero();
    assertThat(last().tookEffect()).isTrue();
  }

  @Test
  void resetAfter_sentAgain_isADuplicateNonceButNoSecondMessage() throws Exception {
    faults.next(POST, Fault.resetAfter());
    assertThatThrownBy(() -> wire.post(fixture.messages(), MESSAGE))
        .isInstanceOf(IOException.class);
    Wire.Answer again = wire.post(fixture.messages(), MESSAGE);

    assertThat(again.status()).isEqualTo(200);
    assertThat(sent()).isEqualTo(1);
    assertThat(fixture.simulator.journal().duplicateNonces()).isEqualTo(1);
    assertThat(fixture.simulator.journal().countByStatus()).containsKeys(0, 200);
  }

  @Test
  void hang_request_waitsUntilTheSimulatorCloses() {
    faults.next(POST, Fault.hang());
    CompletableFuture<Wire.Answer> pending = wire.sendAsync(post());
    awaitEntry();

    assertThat(pending).isNotDone();
    assertThat(sent()).isZero();
    fixture.simulator.close();
    assertThatThrownBy(pending::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void lostAnswer_request_tookEffectAndOthersAreServed() throws Exception {
    faults.next(POST, Fault.lostAnswer());
    CompletableFuture<Wire.Answer> pending = wire.sendAsync(post());
    awaitEntry();

    assertThat(sent()).isEqualTo(1);
    assertThat(wire.get("/users/@me").status()).isEqualTo(200);
    assertThat(pending).isNotDone();
  }

  @Test
  void truncatedBody_answer_endsEarly() {
    faults.next(ME, Fault.truncatedBody());

    assertThatThrownBy(() -> wire.get("/users/@me"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("fixed content-length");
  }

  @Test
  void slowBody_answer_takesItsTimeAndIsWhole() throws Exception {
    byte[] usual = wire.get("/users/@me").raw().body();
    faults.next(ME, Fault.slowBody(Duration.ofMillis(200)));
    long started = System.nanoTime();
    Wire.Answer slow = wire.get("/users/@me");

    assertThat(Duration.ofNanos(System.nanoTime() - started))
        .isGreaterThanOrEqualTo(Duration.ofMillis(200));
    assertThat(slow.raw().body()).isEqualTo(usual);
  }

  @Test
  void contentType_answer_isRelabelled() throws Exception {
    faults.next(ME, Fault.contentType("text/plain"));
    Wire.Answer answer = wire.get("/users/@me");

    assertThat(answer.header("Content-Type")).isEqualTo("text/plain");
    assertThat(answer.json().path("bot").asBoolean()).isTrue();
  }

  @Test
  void malformedJson_answer_isWholeButCannotBeParsed() throws Exception {
    faults.next(ME, Fault.malformedJson());
    Wire.Answer answer = wire.get("/users/@me");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Length")).isEqualTo("" + answer.raw().body().length);
    assertThatThrownBy(answer::json).isInstanceOf(JacksonException.class);
  }

  @Test
  void hugeBody_answer_isJsonAfterAllThat() throws Exception {
    faults.next(ME, Fault.hugeBody(3_000_000));
    Wire.Answer answer = wire.get("/users/@me");

    assertThat(answer.raw().body()).hasSizeGreaterThan(3_000_000);
    assertThat(answer.json().path("bot").asBoolean()).isTrue();
  }

  @Test
  void bodyFaults_answerWithoutBody_leaveItAlone() throws Exception {
    String typing = "POST /channels/{channel_id}/typing";
    faults.always(typing, Fault.truncatedBody());
    faults.always(typing, Fault.hugeBody(10));
    faults.always(typing, Fault.malformedJson());
    faults.always(typing, Fault.contentType("text/plain"));
    faults.always(typing, Fault.slowBody(Duration.ofMillis(1)));
    Wire.Answer answer = wire.post("/channels/" + fixture.channel + "/typing", "{}");

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.raw().body()).isEmpty();
    assertThat(answer.has("Content-Type")).isFalse();
  }

  @Test
  void latency_faulty_delaysVerdictAndAnswer() throws Exception {
    wire.get("/users/@me");
    faults.next(ME, Fault.latency(Duration.ofMillis(80), Duration.ofMillis(60)));
    long before = last().arrivedAtNanos();
    long started = System.nanoTime();
    wire.get("/users/@me");

    assertThat(Duration.ofNanos(System.nanoTime() - started))
        .isGreaterThanOrEqualTo(Duration.ofMillis(140));
    assertThat(last().arrivedAtNanos() - before)
        .isGreaterThanOrEqualTo(Duration.ofMillis(80).toNanos());
  }

  @Test
  void faults_thatEndConnections_leaveTheServerServing() throws Exception {
    faults.withProbability(ME, 0.5, Fault.resetBefore());
    faults.withProbability(ME, 0.5, Fault.truncatedBody());
    int failed = 0;
    for (int i = 0; i < 100; i++) {
      try {
        wire.get("/users/@me");
      } catch (IOException expected) {
        failed++;
      }
    }
    faults.clear();

    assertThat(failed).isBetween(50, 95);
    assertThat(fixture.simulator.journal().requests().size()).isGreaterThanOrEqualTo(100);
    assertThat(wire.get("/users/@me").status()).isEqualTo(200);
  }

  /** Sends a message over a socket of its own, and reads until that ends. */
  private int postRaw() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), fixture.simulator.port())) {
      socket.setSoTimeout(60_000);
      socket
          .getOutputStream()
          .write(
              ("POST /api/v10%s HTTP/1.1\r\nHost: x\r\nUser-Agent: %s\r\nAuthorization: Bot %s\r\n"
                      + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s")
                  .formatted(
                      fixture.messages(),
                      Wire.USER_AGENT,
                      fixture.simulator.token(),
                      MESSAGE.length(),
                      MESSAGE)
                  .getBytes(StandardCharsets.US_ASCII));
      return socket.getInputStream().readAllBytes().length;
    }
  }

  private HttpRequest.Builder post() {
    return Wire.json("POST", wire.to(fixture.messages()), MESSAGE);
  }

  private void awaitEntry() {
    while (fixture.simulator.journal().requests().isEmpty()) {
      Thread.onSpinWait();
    }
  }

  private int sent() {
    return fixture.world.messages(fixture.channel).size();
  }

  private JournalEntry last() {
    return fixture.simulator.journal().requests().getLast();
  }
}
