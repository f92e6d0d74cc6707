package dev.ovend.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseHandlerTest {

  private static final int LIMIT = 3 << 20;

  private final ResponseHandler handler = new ResponseHandler(LIMIT);

  private static Response response(long announced, byte[] content) {
    return response(200, announced, content);
  }

  private static Response response(int status, long announced, byte[] content) {
    return new Response.Builder()
        .request(new Request.Builder().url("http://localhost/").build())
        .protocol(Protocol.HTTP_2)
        .code(status)
        .message("")
        .body(ResponseBody.create(new Buffer().write(content), null, announced))
        .build();
  }

  private static byte[] content(int length) {
    byte[] content = new byte[length];
    new Random(length).nextBytes(content);
    return content;
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "5, 5",
    "70000, 70000",
    "1048576, 1048576",
    "1048577, 1048577",
    "5, 3",
    "5, 70000",
    "0, 1",
    "-1, 70000"
  })
  void read_whateverWasAnnounced_returnsWhatCame(long announced, int length) throws Exception {
    byte[] content = content(length);

    assertThat(handler.read(response(announced, content))).isEqualTo(content);
  }

  @Test
  void read_moreThanAllowed_isRefused() {
    byte[] content = content(LIMIT + 1);

    for (long announced : new long[] {-1, 7, LIMIT, LIMIT + 1}) {
      assertThatThrownBy(() -> handler.read(response(announced, content)))
          .isInstanceOf(ResponseHandler.TooLargeException.class)
          .hasMessageContaining("larger than " + LIMIT + " bytes; raise maxResponseBytes");
    }
  }

  @ParameterizedTest
  @CsvSource({"-1, 70000, 70000", "70000, 70000, 70000", "-1, 3145729, 1048576", "0, 9, 9"})
  void read_errorOfAnySize_isCutNotRefused(long announced, int length, int read) throws Exception {
    byte[] content = content(length);

    assertThat(handler.read(response(503, announced, content)))
        .isEqualTo(Arrays.copyOf(content, read));
  }
}
