package dev.ovend.model;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataUriTest {

  @ParameterizedTest
  @CsvSource({
    "\u0089PNG, image/png",
    "GIF89a, image/gif",
    "GIF87a, image/gif",
    "\u00ff\u00d8\u00ff\u00e0, image/jpeg",
    "RIFF1234WEBPVP8, image/webp",
    "0000ftypavif, image/avif",
    "0000ftypavis, image/avif",
    "OggS, audio/ogg",
    "ID3\u0004, audio/mpeg",
    "\u00ff\u00fb\u0090, audio/mpeg",
    "\u00ff\u00f3\u0090, audio/mpeg",
    "\u00ff\u00fa\u0090, audio/mpeg",
    "\u00ff\u00e3\u0090, audio/mpeg"
  })
  void of_firstBytes_tellTheType(String content, String type) {
    DataUri uri = DataUri.of(content.getBytes(ISO_8859_1));

    assertThat(uri.toString()).startsWith("data:" + type + ";base64, ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "PNG",
        "xPNG",
        "GIF",
        "\u00ff\u00d8",
        "\u00ff",
        "RIFF1234WAVE",
        "RIFF",
        "0000ftypmp42",
        "<svg/>",
        "\u00ff\u00fe",
        "\u00ff\u00f1P",
        "\u00ff\u00ebP",
        "ID"
      })
  void of_unknownOrCutKind_isRefused(String content) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataUri.of(content.getBytes(ISO_8859_1)))
        .withMessage(
            "content: "
                + content.length()
                + " bytes of an unknown kind (expected: PNG, JPEG, GIF, WebP, AVIF, MP3 or Ogg)");
  }

  @Test
  void codec_isTheText() {
    DataUri uri = DataUri.of("image/png", "hi".getBytes(UTF_8));

    byte[] json = new UpdateCurrentUserRequest().avatar(uri).toJson();

    assertThat(json).asString(UTF_8).isEqualTo("{\"avatar\":\"data:image/png;base64,aGk=\"}");
    UpdateCurrentUserRequest read = UpdateCurrentUserRequest.codec().decode(json);
    assertThat(read.avatar()).isEqualTo(uri).hasSameHashCodeAs(uri);
  }

  @Test
  void codec_largeImage_isWrittenWhole() {
    DataUri uri = DataUri.of("image/png", new byte[3_000_000]);

    assertThat(new UpdateCurrentUserRequest().avatar(uri).toJson()).hasSize(4_000_035);
  }

  @Test
  void of_path_readsTheFile(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("any"), "GIF89a".getBytes(UTF_8));

    assertThat(DataUri.of(file)).isEqualTo(DataUri.of("image/gif", "GIF89a".getBytes(UTF_8)));
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> DataUri.of(folder.resolve("absent")));
  }

  @Test
  void toString_showsTypeAndLengthOnly() {
    assertThat(DataUri.of("image/png", "hunter2".getBytes(UTF_8)))
        .hasToString("data:image/png;base64, 34 characters");
  }
}
