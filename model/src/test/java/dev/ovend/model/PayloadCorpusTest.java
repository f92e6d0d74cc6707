package dev.ovend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ovend.core.ApiError;
import dev.ovend.core.Headers;
import dev.ovend.json.Codec;
import dev.ovend.json.DecodeReport;
import dev.ovend.json.ErrorBody;
import dev.ovend.json.Json;
import dev.ovend.json.Scalars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import tools.jackson.databind.JsonNode;

/** Reads and writes every payload of a collection beside the project, where there is one. */
class PayloadCorpusTest {

  private static final Path PAYLOADS = Path.of("../../shared/payloads");

  /** Named the kinds of permission overwrites, as versions of the API before 8 did. */
  private static final Set<String> OUTDATED = Set.of("channel/discordrb-text-channel.json");

  /** Fit the description and break a rule of Discord's all the same, by the code of that rule. */
  private static final Map<String, String> WRONG =
      Map.of(
          "message/ud-message-allowed-mentions-reference-951.json",
          "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
          "message/remora-allowed-mentions.json",
          "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
          "interactions/remora-interaction-response.json",
          "MESSAGE_EMPTY");

  /** Are no types of the model: they are read by {@link ErrorBody}. */
  private static final Set<String> ERRORS = Set.of("ErrorResponse", "RatelimitedResponse");

  @TestFactory
  Stream<DynamicTest> answers_readAndWritten_loseNothing() throws IOException {
    return entries()
        .filter(entry -> !entry.kind().equals("request"))
        .filter(entry -> !ERRORS.contains(entry.schema()) && !OUTDATED.contains(entry.file()))
        .map(entry -> entry.test(() -> answer(entry.json(), entry.codec(), entry.conforms())));
  }

  @TestFactory
  Stream<DynamicTest> errors_read_areUnderstood() throws IOException {
    return entries()
        .filter(entry -> ERRORS.contains(entry.schema()))
        .map(entry -> entry.test(() -> error(entry.json())));
  }

  @TestFactory
  Stream<DynamicTest> requests_readAndWritten_areTheSame() throws IOException {
    return entries()
        .filter(entry -> entry.kind().equals("request") && entry.conforms())
        .map(entry -> entry.test(() -> request(entry, entry.json(), entry.codec())));
  }

  private static <T> void answer(byte[] json, Codec<T> codec, boolean conforms) {
    DecodeReport<T> report = codec.decodeStrictly(json);
    T value = codec.decode(json);
    byte[] written = codec.encode(value);

    assertThat(report.value()).isEqualTo(value);
    assertThat(codec.decode(written)).as("what was written, read again").isEqualTo(value);
    assertThat(JsonTrees.losses(tree(json), tree(written))).as("lost").isEmpty();
    if (conforms) {
      assertThat(report.missing()).as("missing").isEmpty();
      assertThat(Promises.broken(value)).as("null all the same").isEmpty();
    }
  }

  private static void error(byte[] json) {
    ApiError error = ErrorBody.decode(400, Headers.none(), json);

    assertThat(error.message()).isEqualTo(tree(json).path("message").asString());
    assertThat(error.code()).isEqualTo(tree(json).path("code").asInt(0));
    assertThat(error.violations().isEmpty()).isEqualTo(tree(json).path("errors").isEmpty());
  }

  private static <T> void request(Entry entry, byte[] json, Codec<T> codec) {
    T value = codec.decode(json);
    byte[] written = codec.encode(value);

    assertThat(JsonTrees.differences(tree(json), tree(written))).as("differences").isEmpty();
    assertThat(codec.decode(written)).as("what was written, read again").isEqualTo(value);
    if (value instanceof RequestData data) {
      String rule = WRONG.get(entry.file());
      assertThat(data.violations())
          .allSatisfy(violation -> assertThat(violation.code()).isEqualTo(rule));
      assertThat(data.violations().isEmpty()).isEqualTo(rule == null);
      assertThat(data.toJson()).isEqualTo(written);
    }
  }

  private static JsonNode tree(byte[] json) {
    return Json.standard().parse(json);
  }

  private static Stream<Entry> entries() throws IOException {
    assumeTrue(Files.isDirectory(PAYLOADS), "skipped: no payloads in " + PAYLOADS);
    JsonNode index = tree(Files.readAllBytes(PAYLOADS.resolve("index.json")));
    List<Entry> entries = new ArrayList<>();
    index.forEachEntry((file, facts) -> {
      if (!facts.path("schema").asString("").isEmpty()) {
        entries.add(Entry.of(file, facts));
      }
    });
    return entries.stream();
  }

  /** A payload and what is known of it. */
  private record Entry(
      String file, String kind, String schema, String container, boolean conforms) {

    static Entry of(String file, JsonNode facts) {
      return new Entry(
          file,
          facts.path("kind").asString(""),
          facts.path("schema").asString(""),
          facts.path("container").asString(""),
          facts.path("conforms").asBoolean(false));
    }

    DynamicTest test(Executable executable) {
      return DynamicTest.dynamicTest(file + " as " + schema, executable);
    }

    byte[] json() throws IOException {
      return Files.readAllBytes(PAYLOADS.resolve(file));
    }

    Codec<?> codec() {
      Codec<?> codec = Schemas.codec(schema);
      return switch (container) {
        case "array" -> Scalars.list(codec);
        case "" -> codec;
        default -> throw new IllegalStateException(file + ": container " + container);
      };
    }
  }
}
