package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about scenario files that are wrong. */
class ScenarioProblemsTest {

  private static final String DURATION = ", such as 250ms, 1.5s, 10m, 14d or PT1.5S)";

  @TempDir private Path folder;

  @Test
  void scenario_manyProblems_areAllToldInTheirOrder() throws IOException {
    Path file =
        write(
            """
            seeed: 7
            globalPerSecond: 0
            limits:
              - route: POST /channels/{channel_id}/message
                requests: 5
                window: -1s
              - route: GET /users/@me
                requests: five
                window: 1s
            faults:
              - {route: "*", kind: edgeEror, probability: 2}
            """);
    ScenarioException failure =
        catchThrowableOfType(ScenarioException.class, () -> Simulator.builder().scenario(file));

    assertThat(failure.problems())
        .hasSize(7)
        .allSatisfy(problem -> assertThat(problem).startsWith(file + ":"))
        .extracting(problem -> problem.substring(file.toString().length() + 1))
        .satisfies(all -> {
          assertThat(all.get(0))
              .startsWith("1:1: seeed: unknown key (expected: seed, tokens, latency, ")
              .endsWith("; did you mean seed?)");
          assertThat(all.get(1))
              .isEqualTo("2:18: globalPerSecond: 0 (expected: a whole number from 1 on)");
          assertThat(all.get(2))
              .isEqualTo(
                  "4:12: limits[0].route: POST /channels/{channel_id}/message (expected: a"
                      + " route the simulator serves; did you mean"
                      + " POST /channels/{channel_id}/messages?)");
          assertThat(all.get(3))
              .isEqualTo("6:13: limits[0].window: -1s (expected: a duration > 0" + DURATION);
          assertThat(all.get(4))
              .isEqualTo("8:15: limits[1].requests: five (expected: a whole number from 1 on)");
          assertThat(all.get(5))
              .startsWith("11:24: faults[0].kind: edgeEror (expected: one of latency, ")
              .endsWith("; did you mean edgeError?)");
          assertThat(all.get(6))
              .isEqualTo("11:47: faults[0].probability: 2 (expected: a number from 0.0 to 1.0)");
        });
    assertThat(failure).hasMessage(file + ": 7 problems\n" + String.join("\n", failure.problems()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `seed: 1\\nseed: 2`              | `2:1: seed: again (expected: once; line 1 has it)`
          `seed: "1"`                      | `1:7: seed: 1 (expected: a whole number)`
          `seed: 99999999999999999999`     | `1:7: seed: 99999999999999999999 (expected: a whole number)`
          `seed:`                          | `1:6: seed: nothing (expected: a whole number)`
          `tokens: [12345]`                | `1:10: tokens[0]: (hidden) (expected: text, in quotes)`
          `tokens: []`                     | `1:9: tokens: a list (expected: a list of at least one)`
          `latency: 30ms`                  | `1:10: latency: 30ms (expected: keys and values)`
          `latency: {jitter: -0.5}`        | `1:19: latency.jitter: -0.5 (expected: a number from 0.0 to 1.0)`
          `ban: {invalid: 0}`              | `1:16: ban.invalid: 0 (expected: a whole number from 1 on)`
          `limits: {}`                     | `1:9: limits: a mapping (expected: a list)`
          `limits: [{none: true}]`         | `1:10: limits[0]: none (expected: one of route, routes)`
          `limits: [{route: GET /users/@me, none: false}]` | `1:40: limits[0].none: false (expected: true, or no such key)`
          `limits: [{route: GET /users/@me, limits: []}]` | `1:42: limits[0].limits: a list (expected: a list of at least one)`
          `limits: [{route: GET /users/@me, window: 1s}]` | `1:10: limits[0].requests: missing (expected: a value)`
          `limits: [{route: GET /users/@me, none: true}, {route: GET /users/@me, none: true}]` | `1:47: limits[1]: GET /users/@me again (expected: once; limits[0] has it)`
          `faults: [{route: "*", kind: hang, count: 2, always: true}]` | `1:10: faults[0]: count, always (expected: at most one of count, probability, always)`
          `faults: [{route: "*", kind: hang, status: 500}]` | `1:35: faults[0].status: unknown key (expected: route, kind, probability, always, count)`
          `faults: [{route: "*", kind: edgeError}]` | `1:10: faults[0].status: missing (expected: a value)`
          `faults: [{route: "*", kind: edgeError, status: 404}]` | `1:48: faults[0].status: 404 (expected: 500 to 599)`
          `maxFileSize: 0` | `1:14: maxFileSize: 0 (expected: 1 to 1099511627776)`
          `faults: [{route: "*", kind: hugeBody, bytes: 0}]` | `1:46: faults[0].bytes: 0 (expected: a whole number >= 1)`
          `world: {demo: yes}`             | `1:15: world.demo: yes (expected: true or false)`
          `world: {guilds: [{name: a, members: [b, b]}]}` | `1:41: world.guilds[0].members[1]: b (expected: a name that no other member has)`
          `world: {guilds: [{name: 5}]}`   | `1:25: world.guilds[0].name: 5 (expected: text, in quotes if it looks like something else)`
          `steps: [{at: 1s}]`              | `1:9: steps[0]: none (expected: one of limit, rename, globalPerSecond, ban, lift, fault, clearFaults)`
          `steps: [{at: 1s, ban: 1m, lift: true}]` | `1:9: steps[0]: ban, lift (expected: one of limit, rename, globalPerSecond, ban, lift, fault, clearFaults)`
          `profile: discrod`               | `1:10: profile: discrod (expected: one of discord, none; did you mean discord?)`
          `[1, 2]`                         | `1:1: (all): a list (expected: keys and values)`
          `? [a]\\n: b`                    | `1:3: (all): a list (expected: a key)`
          """)
  void scenario_oneProblem_saysPlaceValueAndWhatIsExpected(String text, String problem)
      throws IOException {
    Path file = write(text.replace("\\n", "\n"));

    assertThatThrownBy(() -> Simulator.builder().scenario(file))
        .isInstanceOf(ScenarioException.class)
        .hasMessage(file + ": 1 problem\n" + file + ":" + problem);
  }

  @ParameterizedTest
  @CsvSource({"1", "1.5", "ten", "1 week", "1e3s", "-5s", "PT", "999999999999d", "P99999999999D"})
  void scenario_malformedDuration_isToldWithExamples(String duration) throws IOException {
    Path file = write("latency: {up: \"" + duration + "\"}");

    assertThatThrownBy(() -> Simulator.builder().scenario(file))
        .isInstanceOf(ScenarioException.class)
        .hasMessageEndingWith(
            ":1:15: latency.up: " + duration + " (expected: a duration >= 0" + DURATION);
  }

  @Test
  void scenario_authorWhoIsNoMember_namesTheClosest() throws IOException {
    Path file =
        write(
            """
            world:
              guilds:
                - name: home
                  members: [anna, bert]
                  channels: [{name: a, messages: [{content: hi, author: ana, age: 9999d}]}]
            """);

    assertThatThrownBy(() -> Simulator.builder().scenario(file))
        .hasMessageContaining(".author: ana (expected: a member of the guild; did you mean anna?)")
        .hasMessageContaining(".age: 9999d (expected: a duration from 0s to 3650d");
  }

  @Test
  void scenario_brokenSyntax_saysWhere() throws IOException {
    assertThatThrownBy(() -> Simulator.builder().scenario(write("seed: [1\nlimits: 2")))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining(":2:7: while parsing a flow sequence, expected ',' or ']'");
    assertThatThrownBy(() -> Simulator.builder().scenario(write("seed: 1\n---\nseed: 2")))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining(":2:1: ");
    assertThatThrownBy(() -> Simulator.builder().scenario(write("# nothing")))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining(":1:1: nothing (expected: YAML or JSON)");
  }

  @Test
  void scenario_bytesThatAreNoText_areRefused() throws IOException {
    Path file = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xC3, 0x28, 0});

    assertThatThrownBy(() -> Simulator.builder().scenario(file))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("(expected: YAML or JSON in UTF-8)");
  }

  @Test
  void scenario_noSuchFile_namesIt() {
    Path file = folder.resolve("none.yaml");

    assertThatThrownBy(() -> Simulator.builder().scenario(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("scenario: " + file + " (expected: a file that can be read)");
  }

  @Test
  void scenario_withProblems_changesNothing() throws IOException {
    SimulatorBuilder builder = Simulator.builder().seed(5);
    String token;
    try (Simulator simulator = builder.start()) {
      token = simulator.token();
    }
    Path file = write("seed: 9\nlatency: {up: 1x}");

    assertThatThrownBy(() -> builder.scenario(file)).isInstanceOf(ScenarioException.class);
    try (Simulator simulator = builder.start()) {
      assertThat(List.of(simulator.token())).containsExactly(token);
    }
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("scenario.yaml"), text);
  }
}
