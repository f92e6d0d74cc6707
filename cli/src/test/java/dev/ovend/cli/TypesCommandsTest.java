package dev.ovend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TypesCommandsTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  private int run(String... args) {
    return Ovend.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }

  private String file(String json) throws IOException {
    return Files.writeString(folder.resolve("payload.json"), json).toString();
  }

  @Test
  void routes_json_hasEveryOperationWithItsFacts() {
    assertThat(run("routes", "--json")).isEqualTo(Ovend.OK);

    JsonNode routes = new JsonMapper().readTree(out.toString());
    List<String> ids = new ArrayList<>();
    routes.forEach(route -> ids.add(route.path("operationId").asString()));
    assertThat(ids.stream().distinct()).hasSize(244);
    JsonNode send =
        routes
            .valueStream()
            .filter(route -> route.path("operationId").asString().equals("create_message"))
            .findFirst()
            .orElseThrow();
    assertThat(send.path("method").asString()).isEqualTo("POST");
    assertThat(send.path("template").asString()).isEqualTo("/channels/{channel.id}/messages");
    assertThat(send.path("java").asString()).isEqualTo("messages().create");
    assertThat(send.path("request").asString()).isEqualTo("CreateMessageRequest");
    assertThat(send.path("response").asString()).isEqualTo("Message");
    assertThat(send.path("auth").toString()).isEqualTo("[\"bot\"]");
    assertThat(send.path("idempotency").asString()).isEqualTo("guarded");
  }

  @Test
  void routes_withText_listsWhatContainsIt() {
    assertThat(run("routes", "bulkBan")).isEqualTo(Ovend.OK);

    assertThat(out.toString())
        .isEqualTo(
            """
            POST /guilds/{guild.id}/bulk-ban  bans().bulkBan BulkBanRequest -> BulkBanResult
            1 methods
            """);
  }

  @Test
  void decode_fieldsUnknownAndMissing_arePrinted() throws IOException {
    String file = file("{\"url\": \"wss://x\", \"shards\": 1, \"news\": {}}");

    assertThat(run("decode", "--type", "GatewayBotResponse", file)).isEqualTo(Ovend.OK);

    assertThat(out.toString())
        .contains("unknown $.news", "missing $.session_start_limit", "1 of 1 files decoded");
  }

  @Test
  void decode_strictly_failsOnDifferences() throws IOException {
    String file = file("{\"url\": \"wss://x\", \"news\": 1}");

    assertThat(run("decode", "--type", "GatewayResponse", "--strict", file))
        .isEqualTo(Ovend.FAILED);
  }

  @Test
  void decode_wrongType_failsWithThePlace() throws IOException {
    String file = file("{\"url\": []}");

    assertThat(run("decode", "--type", "GatewayResponse", file)).isEqualTo(Ovend.FAILED);

    assertThat(out.toString()).contains("failed: $.url: a list (expected: text)");
  }

  @Test
  void decode_noSuchFile_saysSo() {
    String missing = folder.resolve("none.json").toString();

    assertThat(run("decode", "--type", "GatewayResponse", missing)).isEqualTo(Ovend.FAILED);

    assertThat(out.toString()).contains("none.json: cannot be read");
  }

  @Test
  void decode_noSuchType_namesNearOnes() throws IOException {
    assertThat(run("decode", "--type", "Mesage", file("{}"))).isEqualTo(CommandLine.ExitCode.USAGE);

    assertThat(err.toString()).contains("Mesage");
  }
}
