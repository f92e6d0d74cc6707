package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The description of scenario files, for people and for editors, is what is read. */
class ScenarioDocsTest {

  private static final Path GUIDE = Path.of("../docs/scenario-file.md");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\\n(.*?)```");

  @TempDir private Path folder;

  @Test
  void guide_everyExample_startsASimulator() throws IOException {
    List<String> examples =
        EXAMPLE.matcher(Files.readString(GUIDE)).results().map(found -> found.group(1)).toList();

    assertThat(examples).hasSizeGreaterThanOrEqualTo(5);
    for (String example : examples) {
      Simulator.builder().scenario(write(example)).start().close();
    }
    Simulator.builder().scenario(write(String.join("\n", examples))).start().close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {?: 1}                                           | /properties
          {latency: {?: 1}}                                | /properties/latency/properties
          {ban: {?: 1}}                                    | /properties/ban/properties
          {world: {?: 1}}                                  | /properties/world/properties
          {world: {guilds: [{name: a, ?: 1}]}}             | /$defs/guild/properties
          {world: {guilds: [{name: a, channels: [{name: a, ?: 1}]}]}} | /$defs/channel/properties
          {world: {guilds: [{name: a, channels: [{name: a, messages: [{content: a, ?: 1}]}]}]}} | /$defs/message/properties
          {limits: [{route: GET /gateway, requests: 1, window: 1s, ?: 1}]} | /$defs/rule/properties
          {limits: [{route: GET /gateway, limits: [{requests: 1, window: 1s, ?: 1}]}]} | /$defs/limit/properties
          {steps: [{at: 1s, lift: true, ?: 1}]}            | /$defs/step/properties
          """)
  void schema_keys_areTheOnesThatAreRead(String text, String pointer) throws IOException {
    String problem = problem(text.replace("?", "zzzzzzzzzz"));
    List<String> read = words(problem, "unknown key \\(expected: (.*)\\)");

    assertThat(read).containsExactlyInAnyOrderElementsOf(schema().at(pointer).propertyNames());
  }

  @Test
  void schema_kindsOfFaults_areTheOnesThatAreRead() throws IOException {
    List<String> kinds =
        words(
            problem("{faults: [{route: '*', kind: zzzzzzzzzzzz}]}"), "expected: one of (.*?)[;)]");
    List<String> described =
        schema()
            .at("/$defs/fault/oneOf")
            .valueStream()
            .map(kind -> kind.at("/properties/kind/const").asString())
            .toList();

    assertThat(kinds).containsExactlyElementsOf(described);
    assertThat(Files.readString(GUIDE))
        .contains(kinds.stream().map(kind -> "kind: " + kind).toList());
  }

  private String problem(String text) throws IOException {
    Path file = write(text);
    ScenarioException failure =
        catchThrowableOfType(ScenarioException.class, () -> Simulator.builder().scenario(file));
    assertThat(failure.problems()).hasSize(1);
    return failure.problems().getFirst();
  }

  private static List<String> words(String problem, String pattern) {
    MatchResult found =
        Pattern.compile(pattern).matcher(problem).results().findFirst().orElseThrow();
    return List.of(found.group(1).split(", ", -1));
  }

  private static JsonNode schema() throws IOException {
    try (InputStream in =
        Simulator.class.getResourceAsStream("/META-INF/ovend/scenario.schema.json")) {
      assertThat(in).isNotNull();
      return Json.parse(in.readAllBytes());
    }
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("scenario.yaml"), text);
  }
}
