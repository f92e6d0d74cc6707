package dev.ovend.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ovend.core.Body;
import dev.ovend.core.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilePartTest {

  private static final FilePart A = FilePart.of("a.txt", "first".getBytes(UTF_8));
  private static final FilePart B = FilePart.of("b.png", "second".getBytes(UTF_8));

  @Test
  void toBody_files_goAfterTheJson() throws IOException {
    List<Part> parts = parts(new CreateMessageRequest().content("x").file(A).file(B));

    assertThat(parts)
        .extracting(Part::name)
        .containsExactly("payload_json", "files[0]", "files[1]");
    assertThat(text(parts.get(0))).isEqualTo("{\"content\":\"x\"}");
    assertThat(parts.get(0).contentType()).isEqualTo("application/json");
    assertThat(parts.get(1).filename()).isEqualTo("a.txt");
    assertThat(text(parts.get(1))).isEqualTo("first");
    assertThat(text(parts.get(2))).isEqualTo("second");
  }

  @Test
  void toBody_fileAlone_hasEmptyJson() throws IOException {
    assertThat(text(parts(new CreateMessageRequest().file(A)).getFirst())).isEqualTo("{}");
  }

  @Test
  void toBody_fileInside_isBroughtAlong() throws IOException {
    MessageCallbackRequest callback =
        new MessageCallbackRequest(InteractionCallbackType.CHANNEL_MESSAGE_WITH_SOURCE)
            .data(message -> message.content("x").file(A.spoiler()));
    CreateForumThreadRequest thread =
        new CreateForumThreadRequest("t", new ForumPostMessageRequest().file(B));

    assertThat(parts(callback)).extracting(Part::name).containsExactly("payload_json", "files[0]");
    assertThat(text(parts(callback).getFirst()))
        .isEqualTo(
            "{\"type\":4,\"data\":{\"content\":\"x\",\"attachments\":"
                + "[{\"id\":\"0\",\"filename\":\"a.txt\",\"is_spoiler\":true}]}}");
    assertThat(parts(thread)).extracting(Part::name).containsExactly("payload_json", "files[0]");
  }

  @Test
  void attachments_noFileDescribed_areNotSent() {
    assertThat(json(new UpdateMessageRequest().file(A))).isEqualTo("{}");
  }

  @Test
  void attachments_oneFileDescribed_areAllSent() {
    assertThat(json(new UpdateMessageRequest().file(A).file(B.description("a cat"))))
        .isEqualTo(
            "{\"attachments\":[{\"id\":\"0\",\"filename\":\"a.txt\"},"
                + "{\"id\":\"1\",\"filename\":\"b.png\",\"description\":\"a cat\"}]}");
  }

  @Test
  void attachments_thoseThatStay_goBeforeTheNew() {
    AttachmentRequest kept = new AttachmentRequest(AttachmentId.of("1098765432109876543"));

    assertThat(json(new UpdateMessageRequest().attachments(List.of(kept)).file(A)))
        .isEqualTo(
            "{\"attachments\":[{\"id\":\"1098765432109876543\"},"
                + "{\"id\":\"0\",\"filename\":\"a.txt\"}]}");
    assertThat(json(new UpdateMessageRequest().attachments(List.of(kept))))
        .isEqualTo("{\"attachments\":[{\"id\":\"1098765432109876543\"}]}");
  }

  @Test
  void attachments_noneThatStay_areEmptiedOrReplaced() {
    assertThat(json(new UpdateMessageRequest().attachments(List.of())))
        .isEqualTo("{\"attachments\":[]}");
    assertThat(json(new UpdateMessageRequest().attachments(null)))
        .isEqualTo("{\"attachments\":null}");
    assertThat(json(new UpdateMessageRequest().attachments(List.of()).file(A)))
        .isEqualTo("{\"attachments\":[{\"id\":\"0\",\"filename\":\"a.txt\"}]}");
  }

  @Test
  void attachments_describedByHand_areNotRepeated() {
    AttachmentRequest byHand = new AttachmentRequest(AttachmentId.of(1)).description("by hand");

    assertThat(json(new CreateMessageRequest().file(A).file(B).attachments(List.of(byHand))))
        .isEqualTo(
            "{\"attachments\":[{\"id\":\"1\",\"description\":\"by hand\"},"
                + "{\"id\":\"0\",\"filename\":\"a.txt\"}]}");
  }

  @Test
  void description_moreThanOne_areCombined() {
    FilePart voice =
        A.description("d").spoiler().voice(Duration.ofMillis(1_500), new byte[] {0, -1});

    assertThat(json(new CreateMessageRequest().file(voice)))
        .isEqualTo(
            "{\"attachments\":[{\"id\":\"0\",\"filename\":\"a.txt\",\"description\":\"d\","
                + "\"duration_secs\":1.5,\"waveform\":\"AP8=\",\"is_spoiler\":true}]}");
    assertThat(json(new CreateMessageRequest().file(A)))
        .as("the first is unchanged")
        .isEqualTo("{}");
  }

  @Test
  void form_fields_areParts() throws IOException {
    CreateGuildStickerRequest request =
        new CreateGuildStickerRequest("wave", "👋", FilePart.of("wave.PNG", "img".getBytes(UTF_8)))
            .description("hello");

    List<Part> parts = parts(request);

    assertThat(parts).extracting(Part::name).containsExactly("name", "tags", "description", "file");
    assertThat(text(parts.get(1))).isEqualTo("👋");
    assertThat(parts.get(3).filename()).isEqualTo("wave.PNG");
    assertThat(parts.get(3).contentType()).isEqualTo("image/png");
    assertThat(text(parts.get(3))).isEqualTo("img");
  }

  @Test
  void form_whatIsNotSet_isLeftOut() {
    List<Part> parts = parts(new CreateGuildStickerRequest("wave", "x", A).description(null));

    assertThat(parts).extracting(Part::name).containsExactly("name", "tags", "file");
  }

  @ParameterizedTest
  @CsvSource({
    "a.png, image/png",
    "a.apng, image/apng",
    "a.GIF, image/gif",
    "a.b.jpeg, image/jpeg",
    "a.jpg, image/jpeg",
    "a.webp, image/webp",
    "a.json, application/json",
    "a.csv, text/csv",
    "png, image/png",
    "a.exe, application/octet-stream",
    "a., application/octet-stream"
  })
  void part_ofAForm_hasTheTypeOfItsName(String filename, String contentType) {
    assertThat(FilePart.of(filename, new byte[0]).part("file").contentType())
        .isEqualTo(contentType);
  }

  @Test
  void of_path_isReadAnewEachTime(@TempDir Path folder) throws IOException {
    Path path = Files.writeString(folder.resolve("data.txt"), "one");
    Part part = parts(new CreateMessageRequest().file(path)).get(1);

    assertThat(text(part)).isEqualTo("one");
    Files.writeString(path, "three");

    assertThat(text(part)).isEqualTo("three");
    assertThat(part.filename()).isEqualTo("data.txt");
    assertThat(part.content().length()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\r\nb", "a\0b"})
  void of_nameThatNoHeaderHolds_isRefused(String filename) {
    assertThatIllegalArgumentException().isThrownBy(() -> FilePart.of(filename, new byte[0]));
  }

  @Test
  void toString_showsTheNameOnly() {
    assertThat(A.description("hunter2")).hasToString("FilePart[a.txt]");
  }

  private static List<Part> parts(RequestData request) {
    assertThat(request.toBody()).isInstanceOf(Body.Multipart.class);
    return ((Body.Multipart) request.toBody()).parts();
  }

  private static String text(Part part) throws IOException {
    try (InputStream in = part.content().open()) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static String json(RequestData request) {
    return new String(request.toJson(), UTF_8);
  }
}
