package dev.ovend.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of a multipart body and where their content comes from. */
class PartTest {

  private static final ContentSource NOTHING = ContentSource.of(new byte[0]);

  @Test
  void payload_json_isThePartThatDiscordExpects() throws IOException {
    Part part = Part.payload("{}".getBytes(StandardCharsets.UTF_8));

    assertThat(part.name()).isEqualTo("payload_json");
    assertThat(part.filename()).isNull();
    assertThat(part.contentType()).isEqualTo("application/json");
    assertThat(read(part.content())).isEqualTo("{}");
  }

  @Test
  void field_text_isPlainUtf8() throws IOException {
    Part part = Part.field("tags", "ü");

    assertThat(part.name()).isEqualTo("tags");
    assertThat(part.filename()).isNull();
    assertThat(part.contentType()).isNull();
    assertThat(read(part.content())).isEqualTo("ü");
    assertThat(part.content().length()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9})
  void file_index_givesTheName(int index) {
    Part part = Part.file(index, "cat \"1\".png", NOTHING);

    assertThat(part.name()).isEqualTo("files[" + index + "]");
    assertThat(part.filename()).isEqualTo("cat \"1\".png");
    assertThat(part.contentType()).isEqualTo("application/octet-stream");
    assertThat(part.content()).isSameAs(NOTHING);
    assertThat(part).hasToString("files[" + index + "] cat \"1\".png");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 10, Integer.MIN_VALUE})
  void file_indexOutsideItsRange_isRefused(int index) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Part.file(index, "a", NOTHING))
        .withMessage("file index: %d (expected: 0 to 9)", index);
  }

  @Test
  void file_namedPart_keepsItsType() {
    Part part = Part.file("file", "wave.png", "image/png", NOTHING);

    assertThat(part.name()).isEqualTo("file");
    assertThat(part.contentType()).isEqualTo("image/png");
  }

  @Test
  void file_badNames_areRefusedWithTheirKind() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Part.file(0, "", NOTHING))
        .withMessage("filename: \"\" (expected: text without line breaks)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Part.file(0, "a\r\nX: y", NOTHING))
        .withMessage("filename: \"a\\u000d\\u000aX: y\" (expected: text without line breaks)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Part.field("a\nb", "x"))
        .withMessage("part name: \"a\\u000ab\" (expected: text without line breaks)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Part.file("file", "a", "image/png\r\nX: y", NOTHING))
        .withMessageStartingWith("header Content-Type: character U+000D");
  }

  @Test
  void source_bytes_canBeReadAgain() throws IOException {
    ContentSource source = ContentSource.of("abc".getBytes(StandardCharsets.UTF_8));

    assertThat(read(source)).isEqualTo("abc");
    assertThat(read(source)).isEqualTo("abc");
    assertThat(source.length()).isEqualTo(3);
  }

  @Test
  void source_file_isReadAnewEachTime(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("report.txt");
    ContentSource source = ContentSource.of(file);
    Files.writeString(file, "one");
    assertThat(read(source)).isEqualTo("one");
    Files.writeString(file, "three");

    assertThat(read(source)).isEqualTo("three");
    assertThat(source.length()).isEqualTo(5);
  }

  @Test
  void source_fileMissing_failsNamingIt(@TempDir Path folder) {
    Path absent = folder.resolve("absent");

    assertRefused(absent, "no such file: " + absent);
  }

  @Test
  void source_directory_failsNamingIt(@TempDir Path folder) {
    assertRefused(folder, "a directory (expected: a file): " + folder);
  }

  @Test
  void source_device_failsNamingTheWayOut() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device));

    assertRefused(
        device,
        "not a regular file (expected: one that can be read again, or ContentSource.once of its"
            + " stream): /dev/null");
  }

  private static void assertRefused(Path file, String message) {
    ContentSource source = ContentSource.of(file);

    assertThatIOException().isThrownBy(source::check).withMessage(message);
    assertThatIOException().isThrownBy(source::open).withMessage(message);
    assertThatIOException().isThrownBy(source::length).withMessage(message);
  }

  @Test
  void withContent_other_keepsTheNames() throws IOException {
    Part part = Part.file(1, "a.txt", NOTHING).withContent(ContentSource.of(new byte[] {'x'}));

    assertThat(part).hasToString("files[1] a.txt");
    assertThat(part.contentType()).isEqualTo("application/octet-stream");
    assertThat(read(part.content())).isEqualTo("x");
  }

  @Test
  void source_lambda_hasNoKnownLength() throws IOException {
    ContentSource source = InputStream::nullInputStream;

    assertThat(source.length()).isEqualTo(-1);
  }

  private static String read(ContentSource source) throws IOException {
    try (InputStream in = source.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
