package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartReaderTest {

  private static final Charset ISO = StandardCharsets.ISO_8859_1;
  private static final String TYPE = "multipart/form-data; boundary=\"bou--ndary\"";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 7, 64, 1 << 16})
  void read_inPiecesOfAnySize_findsFieldsAndFiles(int piece) throws IOException {
    byte[] content = new byte[3_000];
    new Random(1).nextBytes(content);
    byte[] almostTheEnd = "\r\n--bou--ndar\r\n--bou".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(almostTheEnd, 0, content, 1_000, almostTheEnd.length);

    MultipartReader form = read(new Slow(form(content), piece), UploadLimit.DISCORD);

    assertThat(form.fields()).hasSize(1).containsEntry("payload_json", "{\"content\":\"ä\"}");
    assertThat(form.files())
        .containsExactly(
            new Upload("files[0]", "a.bin", "image/png", 3_000, sum(content), false),
            new Upload("files[1]", "empty", null, 0, 0, false));
  }

  @Test
  void read_fileOverItsLimit_isMarked() throws IOException {
    MultipartReader form = read(new ByteArrayInputStream(form(new byte[9])), new UploadLimit(8));

    assertThat(form.files()).extracting(Upload::tooLarge).containsExactly(true, false);
    assertThat(form.files().getFirst().size()).isEqualTo(9);
  }

  @Test
  void read_formOverItsLimit_isReadToItsEndAndNull() throws IOException {
    UploadLimit limit = new UploadLimit(8);
    InputStream in = new ByteArrayInputStream(form(new byte[(int) limit.form()]));

    assertThat(MultipartReader.read(TYPE, in, limit)).isNull();
    assertThat(in.read()).isEqualTo(-1);
  }

  @Test
  void read_noForm_is400() {
    InputStream cut = new ByteArrayInputStream(form(new byte[50]), 0, 200);
    assertThatThrownBy(() -> MultipartReader.read(TYPE, cut, UploadLimit.DISCORD))
        .isInstanceOf(ApiException.class);

    InputStream whole = new ByteArrayInputStream(form(new byte[50]));
    assertThatThrownBy(
            () -> MultipartReader.read("multipart/form-data", whole, UploadLimit.DISCORD))
        .isInstanceOf(ApiException.class);
  }

  @Test
  void limit_ofNothing_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Simulator.builder().maxFileSize(0))
        .withMessage("maxFileSize: 0 (expected: 1 to 1099511627776)");
  }

  private static MultipartReader read(InputStream in, UploadLimit limit) throws IOException {
    return Objects.requireNonNull(MultipartReader.read(TYPE, in, limit));
  }

  private static long sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }

  private static byte[] form(byte[] content) {
    String bytes = new String(content, ISO);
    String json = new String("{\"content\":\"ä\"}".getBytes(StandardCharsets.UTF_8), ISO);
    return String.join(
            "\r\n",
            "--bou--ndary",
            "Content-Disposition: form-data; name=\"payload_json\"",
            "",
            json,
            "--bou--ndary",
            "Content-Disposition: form-data; name=\"files[0]\"; filename=\"a.bin\"",
            "Content-Type: image/png",
            "",
            bytes,
            "--bou--ndary",
            "Content-Disposition: form-data; name=\"files[1]\"; filename=\"empty\"",
            "",
            "",
            "--bou--ndary--",
            "")
        .getBytes(ISO);
  }

  /** Comes in pieces. */
  private static final class Slow extends FilterInputStream {
    private final int piece;

    Slow(byte[] bytes, int piece) {
      super(new ByteArrayInputStream(bytes));
      this.piece = piece;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      return super.read(target, from, Math.min(length, piece));
    }
  }
}
