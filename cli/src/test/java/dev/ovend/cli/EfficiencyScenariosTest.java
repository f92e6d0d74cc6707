package dev.ovend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ovend.simulator.Simulator;
import dev.ovend.simulator.VirtualTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class EfficiencyScenariosTest {

  private static final List<EfficiencyScenario> ALL = EfficiencyScenarios.all();

  @TempDir private Path folder;

  @ParameterizedTest
  @FieldSource("ALL")
  void file_everyScenario_isUnderstoodByTheSimulator(EfficiencyScenario scenario)
      throws IOException {
    Cast cast = Cast.create();
    Path file = Files.writeString(folder.resolve("scenario.yaml"), scenario.file(cast));
    try (Simulator discord =
        Simulator.builder().scenario(file).startInMemory(VirtualTime.create())) {
      assertThat(discord.token()).isEqualTo(cast.contestant());
    }
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void errands_everyScenario_comeInTheOrderOfTheirTimes(EfficiencyScenario scenario) {
    List<Errand> errands = scenario.work().errands(terrain());

    assertThat(errands).extracting(Errand::atMillis).isSorted();
    assertThat(errands.isEmpty()).isEqualTo(scenario.field() == EfficiencyScenario.Field.VIRTUAL);
    assertThat(errands)
        .filteredOn(errand -> errand.interactionIn() == null)
        .allSatisfy(errand ->
            assertThat(errand.arguments()).hasSize(errand.template().split("\\{", -1).length - 1));
    if (scenario.without() != null) {
      assertThat(scenario.without().errands(terrain())).hasSameSizeAs(errands);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "one-channel, 11080",
    "sliding, 11080",
    "hidden-route, 11080",
    "reactions, 14850",
    "wide-bucket, 7100",
    "forty-channels, 15060",
    "no-headers, 19100",
    "cold-start, 3050",
    "jitter, 11210",
    "sliding-log, 11080",
    "busy-bot, 9080",
    "shrink-grow, 0",
    "two-processes, 11060",
    "interactions, 10060",
    "renames, 0"
  })
  void theoryMillis_scenario_isWhatItsLimitsAllow(String name, double expected) {
    assertThat(EfficiencyScenarios.chosen(List.of(name)).getFirst().theoryMillis())
        .isEqualTo(expected);
  }

  @Test
  void chosen_group_isAllOfIt() {
    assertThat(EfficiencyScenarios.chosen(List.of("skew", "jitter")))
        .extracting(EfficiencyScenario::name)
        .containsExactly("skew-ahead", "skew-behind", "jitter");
    assertThat(EfficiencyScenarios.chosen(List.of())).hasSameSizeAs(ALL);
  }

  @Test
  void chosen_unknown_namesTheChoices() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EfficiencyScenarios.chosen(List.of("one-channel", "skw")))
        .withMessageStartingWith("--scenario: skw (expected: one-channel, sliding, ");
  }

  private static Terrain terrain() {
    List<String> ids = IntStream.range(100, 200).mapToObj(String::valueOf).toList();
    return new Terrain("98", ids, ids, ids, "99");
  }
}
