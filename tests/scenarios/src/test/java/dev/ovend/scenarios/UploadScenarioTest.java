package dev.ovend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovend.core.ContentSource;
import dev.ovend.core.DeadlockException;
import dev.ovend.core.OvendException;
import dev.ovend.core.TransportException;
import dev.ovend.rest.RestCall;
import dev.ovend.rest.RestClient;
import dev.ovend.rest.RestResponse;
import dev.ovend.simulator.Simulator;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Uploads whose content fails, stalls or calls back: the fault of this program, not Discord's. */
@Timeout(60)
class UploadScenarioTest {

  private static final int MORE_THAN_A_CIRCUIT_TAKES = 8;

  @RegisterExtension private final Scenario scenario = new Scenario();
  @TempDir private Path directory;

  private final Simulator discord = scenario.simulator(s -> s.globalPerSecond(1_000).noLimits());
  private final long guild = discord.world().addGuild("home");
  private final long channel = discord.world().addChannel(guild, "general");
  private final RestClient client =
      scenario.client(
          discord,
          c ->
              c.rateLimits(limits -> limits.globalPerSecond(1_000))
                  .transport(transport -> transport.maxInFlight(1)));

  private RestCall upload(ContentSource content) {
    return client.post("/channels/{id}/messages", channel).file("report.pdf", content);
  }

  /** Both ways to carry a call out; what goes wrong is thrown as it is. */
  static Stream<Function<RestCall, RestResponse>> ways() {
    return Stream.of(RestCall::execute, UploadScenarioTest::submitted);
  }

  private static RestResponse submitted(RestCall call) {
    try {
      return call.submit().get(30, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new AssertionError(e);
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  private void failsLocally(ThrowingCallable call, String message) {
    for (int i = 0; i < MORE_THAN_A_CIRCUIT_TAKES; i++) {
      assertThatThrownBy(call)
          .isInstanceOf(OvendException.class)
          .isNotInstanceOf(TransportException.class)
          .hasMessageContaining(message);
      assertThat(client.circuits()).isEmpty();
    }
    assertThat(client.get("/channels/{id}", channel).execute().status()).isEqualTo(200);
    assertThat(discord.world().messages(channel)).isEmpty();
  }

  @Test
  void file_missing_failsAtOnceNamed() {
    failsLocally(
        () -> upload(ContentSource.of(directory.resolve("gone.pdf"))).execute(),
        "POST /channels/{channel.id}/messages: files[0] report.pdf: no such file: " + directory);
  }

  @Test
  void file_directory_failsAtOnceNamed() {
    failsLocally(
        () -> upload(ContentSource.of(directory)).execute(),
        "files[0] report.pdf: a directory (expected: a file): " + directory);
  }

  @Test
  void source_thatCannotBeOpened_failsAtOnceNamed() {
    failsLocally(
        () ->
            upload(
                    () -> {
                      throw new IllegalStateException("no storage");
                    })
                .execute(),
        "files[0] report.pdf: IllegalStateException: no storage");
  }

  @Test
  void source_throwingInTheMiddle_failsAtOnceNamed() {
    failsLocally(() -> upload(() -> new Breaking(100_000)).execute(), "report.pdf: disk gone");
  }

  @Test
  void source_ofAnotherLengthThanItDeclares_failsAtOnceNamed() {
    ContentSource lying =
        new ContentSource() {
          @Override
          public InputStream open() {
            return new ByteArrayInputStream(new byte[3]);
          }

          @Override
          public long length() {
            return 2;
          }
        };

    failsLocally(() -> upload(lying).execute(), "files[0] report.pdf: more than 2 bytes");
  }

  @Test
  void answer_largerThanAllowed_failsAtOnce() {
    RestClient small =
        scenario.client(discord, c -> c.transport(transport -> transport.maxResponseBytes(10)));

    for (int i = 0; i < MORE_THAN_A_CIRCUIT_TAKES; i++) {
      assertThatThrownBy(() -> small.get("/channels/{id}", channel).execute())
          .isNotInstanceOf(TransportException.class)
          .hasMessageContaining("larger than 10 bytes; raise maxResponseBytes or stream");
    }
    assertThat(small.circuits()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void source_thatStalls_endsAtTheDeadlineAndLeavesSlotAndPermit(
      Function<RestCall, RestResponse> way) {
    CountDownLatch interrupted = new CountDownLatch(1);
    RestCall call =
        upload(() -> new Stalling(new CountDownLatch(1), interrupted))
            .deadline(Duration.ofMillis(300));

    assertThatThrownBy(() -> way.apply(call))
        .isInstanceOf(OvendException.class)
        .hasMessageContaining("files[0] report.pdf");

    assertThat(client.circuits()).isEmpty();
    assertThat(client.get("/channels/{id}", channel).execute().status()).isEqualTo(200);
  }

  @Test
  void source_thatStalls_endsWhenTheFutureIsCancelled() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    CompletableFuture<RestResponse> future =
        upload(() -> new Stalling(reading, interrupted)).submit();
    reading.await();

    future.cancel(false);

    interrupted.await();
    assertThat(client.get("/channels/{id}", channel).execute().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void source_waitingForItsOwnClient_getsADeadlockException(Function<RestCall, RestResponse> way) {
    List<RuntimeException> thrown = new ArrayList<>();
    for (Function<RestCall, RestResponse> inner : ways().toList()) {
      ContentSource calling =
          () -> {
            try {
              RestResponse response = inner.apply(client.get("/users/@me"));
              return new ByteArrayInputStream(response.bytes());
            } catch (RuntimeException e) {
              thrown.add(e);
              throw e;
            }
          };

      assertThatThrownBy(() -> way.apply(upload(calling).deadline(Duration.ofSeconds(20))))
          .hasMessageContaining("files[0] report.pdf: deadlock: ")
          .hasRootCauseInstanceOf(DeadlockException.class);
    }
    assertThat(thrown)
        .hasSize(2)
        .allSatisfy(e ->
            assertThat(e)
                .isInstanceOfSatisfying(
                    DeadlockException.class,
                    deadlock ->
                        assertThat(deadlock.cycle())
                            .containsExactly(
                                "POST /channels/{channel.id}/messages",
                                "source of files[0]",
                                "GET /users/@me",
                                "POST /channels/{channel.id}/messages")));
  }

  /** Gives so many bytes and then breaks. */
  private static final class Breaking extends FilterInputStream {

    Breaking(int length) {
      super(new ByteArrayInputStream(new byte[length]));
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      if (count < 0) {
        throw new IOException("disk gone");
      }
      return count;
    }
  }

  /** Gives nothing until its thread is interrupted. */
  private static final class Stalling extends FilterInputStream {
    private final CountDownLatch reading;
    private final CountDownLatch interrupted;

    Stalling(CountDownLatch reading, CountDownLatch interrupted) {
      super(InputStream.nullInputStream());
      this.reading = reading;
      this.interrupted = interrupted;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      reading.countDown();
      try {
        new CountDownLatch(1).await();
        return -1;
      } catch (InterruptedException e) {
        interrupted.countDown();
        throw new IOException(e);
      }
    }
  }
}
