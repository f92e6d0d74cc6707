package dev.ovend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class GeneratedContentTest {

  private static final int BLOCK = 1 << 16;

  private final GeneratedContent content = new GeneratedContent(3 * BLOCK + 5);

  @Test
  void open_twice_isTheSame() throws IOException {
    try (InputStream first = content.open();
        InputStream second = content.open()) {
      byte[] bytes = first.readAllBytes();

      assertThat(bytes).hasSize(3 * BLOCK + 5).isEqualTo(second.readAllBytes());
      assertThat(first.read()).isEqualTo(-1);
    }
  }

  @Test
  void open_blocks_areDifferent() throws IOException {
    try (InputStream in = content.open()) {
      byte[] bytes = in.readAllBytes();

      assertThat(Arrays.copyOfRange(bytes, 0, BLOCK))
          .isNotEqualTo(Arrays.copyOfRange(bytes, BLOCK, 2 * BLOCK));
    }
  }

  @Test
  void crc32_isThatOfTheBytes() throws IOException {
    CRC32 sum = new CRC32();
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    try (InputStream in = content.open()) {
      for (int read = in.read(); read >= 0; read = in.read()) {
        one.write(read);
      }
    }
    sum.update(one.toByteArray());

    assertThat(content.crc32()).isEqualTo(sum.getValue());
  }
}
