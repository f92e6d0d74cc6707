package dev.ovend.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** The REST client of discord.js, in a Node process of its own. */
@Timeout(240)
class DiscordJsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SOURCE = Path.of("src", "test", "js");
  private static final Path FOLDER = Path.of("target", "js");
  private static final List<String> FILES = List.of("package.json", "package-lock.json", "day.mjs");
  private static final Duration INSTALLING = Duration.ofMinutes(2);
  private static final Duration WORKING = Duration.ofMinutes(1);

  private final Stage stage = new Stage(builder -> builder);

  @BeforeEach
  void install() throws Exception {
    for (String tool : List.of("node", "npm")) {
      assumeTrue(Program.exists(tool), tool + ": not on the path (expected: Node.js 20 and npm)");
    }
    Files.createDirectories(FOLDER);
    for (String file : FILES) {
      Files.copy(SOURCE.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    new Program(FOLDER, INSTALLING)
        .run(Map.of(), "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
  }

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void discordJs_wholeDay_meetsNothingButDiscord() throws Exception {
    Figures figures = stage.figures("@discordjs/rest " + version());

    String printed =
        new Program(FOLDER, WORKING)
            .run(Map.of("STAGE", JSON.writeValueAsString(work())), "node", "day.mjs");
    JsonNode seen = JSON.readTree(printed);

    proveMessages(seen);
    assertThat(ids(seen.path("reacted"))).containsExactly(stage.bot());
    assertThat(seen.path("reactions")).isEqualTo(JSON.readTree("[[\"👍\",\"🎉\"],[\"🎉\"]]"));
    assertThat(ids(seen.path("history"))).isEqualTo(stage.newestFirst());
    stage.proveMembers(ids(seen.path("members")));
    proveErrors(seen.path("errors"));
    stage.proveEnd();
    // Once it learns a bucket's id it starts a queue that knows nothing of what is spent.
    figures.proveRefusedAtMostOnce(Figures.SEND, Figures.REACT, Figures.UNREACT);
    figures.print();
  }

  private ObjectNode work() {
    ObjectNode work = JSON.createObjectNode().put("token", stage.discord.token());
    work.put("api", "http://127.0.0.1:" + stage.discord.port() + "/api");
    work.put("guild", Long.toUnsignedString(stage.guild));
    work.put("talk", Long.toUnsignedString(stage.talk));
    work.put("past", Long.toUnsignedString(stage.past));
    work.put("unknown", Stage.UNKNOWN_ID).put("emoji", Stage.EMOJI);
    work.put("file", Stage.FILE).put("fileSize", Stage.FILE_BYTES.length);
    work.set("texts", JSON.valueToTree(Stage.texts()));
    return work;
  }

  private static void proveMessages(JsonNode seen) {
    assertThat(seen.path("sent")).isEqualTo(JSON.valueToTree(Stage.texts()));
    assertThat(seen.at("/edited/content").asString()).isEqualTo("edited");
    assertThat(seen.at("/edited/at").isString()).isTrue();
    assertThat(seen.at("/reply/type").asInt()).isEqualTo(19);
    assertThat(seen.at("/reply/to").asString()).isEqualTo("message 2");
    assertThat(seen.at("/file/0/filename").asString()).isEqualTo(Stage.FILE);
    assertThat(seen.at("/file/0/description").asString()).isEqualTo("numbers");
    assertThat(seen.at("/file/0/content_type").asString()).isEqualTo("text/plain");
  }

  private static void proveErrors(JsonNode errors) {
    proveError(errors.path("unknown"), 404, 10008);
    proveError(errors.path("others"), 403, 50005);
    proveError(errors.path("empty"), 400, 50006);
    proveError(errors.path("long"), 400, 50035);
    assertThat(errors.at("/long/errors/content/_errors/0/code").asString())
        .isEqualTo("BASE_TYPE_MAX_LENGTH");
  }

  private static void proveError(JsonNode error, int status, int code) {
    assertThat(error.path("status").asInt()).isEqualTo(status);
    assertThat(error.path("code").asInt()).isEqualTo(code);
  }

  private static List<Long> ids(JsonNode texts) {
    return texts.valueStream().map(JsonNode::asString).map(Long::valueOf).toList();
  }

  private static String version() {
    return JSON.readTree(SOURCE.resolve("package.json"))
        .at("/dependencies/@discordjs~1rest")
        .asString();
  }
}
