package dev.ovend.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is checked in is what the generator writes today. */
class GeneratedSourcesTest {

  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
  private static final Path DESCRIPTION = PROJECT.resolve("../shared/discord/openapi.json");

  @BeforeEach
  void description_mustBeThere() {
    assumeThat(DESCRIPTION)
        .as("skipped: Discord's API description is not beside the project")
        .exists();
  }

  private static Map<String, String> generate() throws IOException {
    return new Generator(DESCRIPTION, PROJECT.resolve("codegen/overlay")).generate();
  }

  @Test
  void generatedFiles_allOfThem_areCheckedInByteForByte() throws IOException {
    Map<String, String> generated = generate();

    List<String> different = new ArrayList<>();
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Path path = PROJECT.resolve(file.getKey());
      if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
        different.add(file.getKey());
      }
    }
    assertThat(different).as("run ./ovend-codegen").isEmpty();
    Set<String> stale = Main.present(PROJECT);
    stale.removeAll(generated.keySet());
    assertThat(stale).as("run ./ovend-codegen").isEmpty();
  }

  @Test
  void operations_generated_areThoseOfTheDescriptionAndTheExtras() throws IOException {
    List<String> described = new ArrayList<>();
    JsonNode paths = new JsonMapper().readTree(DESCRIPTION.toFile()).path("paths");
    for (JsonNode path : paths) {
      for (JsonNode operation : path) {
        if (operation.has("operationId")) {
          described.add(operation.path("operationId").asString());
        }
      }
    }
    assertThat(described).hasSize(242);
    described.add("list_skus");
    described.add("update_my_guild_nick");

    String table =
        generate().getOrDefault("core/src/generated/java/dev/ovend/core/KnownOperations.java", "");

    List<String> ids =
        table
            .lines()
            .filter(line -> line.matches(" {6}[a-z0-9_]+ (GET|POST|PUT|PATCH|DELETE) .*"))
            .map(line -> line.strip().split(" ", 2)[0])
            .toList();
    assertThat(ids).containsExactlyInAnyOrderElementsOf(described);
  }
}
