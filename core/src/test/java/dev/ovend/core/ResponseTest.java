package dev.ovend.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseTest {

  private static final byte[] BODY = {1, 2, 3};
  private static final Headers HEADERS = Headers.of("Via", "1.1 google");
  private static final Timings TIMINGS = new Timings(1, 2, 3, 4, 5, "h2");

  @Test
  void of_body_canBeReadAnyNumberOfTimes() throws IOException {
    try (Response response = Response.of(200, HEADERS, BODY, TIMINGS)) {
      assertThat(response.status()).isEqualTo(200);
      assertThat(response.headers()).isSameAs(HEADERS);
      assertThat(response.timings()).isSameAs(TIMINGS);
      assertThat(response.streamed()).isFalse();
      assertThat(response.bytes()).isEqualTo(BODY);
      assertThat(response.stream().readAllBytes()).isEqualTo(BODY);
      assertThat(response.stream().readAllBytes()).isEqualTo(BODY);
      assertThat(response).hasToString("Response[200]");
    }
  }

  @Test
  void of_withoutTimings_hasNone() {
    assertThat(Response.of(204, HEADERS, new byte[0]).timings()).isSameAs(Timings.NONE);
  }

  @Test
  void close_inMemory_keepsTheBody() throws IOException {
    Response response = Response.of(200, HEADERS, BODY);
    response.close();
    response.close();

    assertThat(response.bytes()).isEqualTo(BODY);
    assertThat(response.stream().readAllBytes()).isEqualTo(BODY);
  }

  @Test
  void streaming_body_isReadFromTheStreamOnly() throws IOException {
    try (Response response =
        Response.streaming(200, HEADERS, new ByteArrayInputStream(BODY), TIMINGS)) {
      assertThat(response.streamed()).isTrue();
      assertThat(response.stream().readAllBytes()).isEqualTo(BODY);
      assertThat(response.stream().readAllBytes()).isEmpty();
      assertThatIllegalStateException()
          .isThrownBy(response::bytes)
          .withMessage("body: streamed (expected: read it by stream())");
    }
  }

  @Test
  void close_streamed_closesTheStream() {
    AtomicInteger closed = new AtomicInteger();
    Response response =
        Response.streaming(200, HEADERS, closing(closed::incrementAndGet), Timings.NONE);
    response.close();

    assertThat(closed).hasValue(1);
  }

  @Test
  void close_streamThatFailsToClose_isQuiet() {
    Response response =
        Response.streaming(
            200,
            HEADERS,
            closing(() -> {
              throw new IOException("reset");
            }),
            Timings.NONE);

    assertThatCode(response::close).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"199, false", "200, true", "204, true", "299, true", "300, false", "429, false"})
  void successful_status_decides(int status, boolean successful) {
    assertThat(Response.of(status, HEADERS, BODY).successful()).isEqualTo(successful);
  }

  private interface Closing {
    void run() throws IOException;
  }

  private static InputStream closing(Closing closing) {
    return new InputStream() {
      @Override
      public int read() {
        return -1;
      }

      @Override
      public void close() throws IOException {
        closing.run();
      }
    };
  }
}
