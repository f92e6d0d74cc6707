package dev.ovend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import picocli.CommandLine.ExitCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command, and scenarios in a small size, with real processes. */
@Timeout(60)
class ReliabilityCommandTest {

  static final List<ReliabilityScenario> SMALL =
      List.of(new FaultyPosts(3, 20), new BigTransfer(20 << 20));

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @FieldSource("SMALL")
  void play_small_isMet(ReliabilityScenario scenario) throws Exception {
    try (Workplace place = new Workplace("ovend-test")) {
      Findings findings = Verdict.of(scenario, place).findings();

      assertThat(findings.checks()).isNotEmpty().allMatch(Findings.Check::met);
    }
    assertThat(ProcessHandle.current().children()).isEmpty();
  }

  @Test
  void reliability_deadlockAsJson_isMet() {
    assertThat(run("--scenario", "deadlock", "--json")).as(err.toString()).isEqualTo(Ovend.OK);

    JsonNode all = JsonMapper.shared().readTree(out.toString());
    assertThat(all.path("met").asBoolean()).isTrue();
    assertThat(all.path("rows")).hasSize(1);
    assertThat(all.at("/rows/0/scenario").asString()).isEqualTo("deadlock");
    assertThat(all.at("/rows/0/checks")).hasSizeGreaterThan(2);
    assertThat(err.toString()).contains("deadlock: met after ");
    assertThat(ProcessHandle.current().children()).isEmpty();
  }

  @Test
  void reliability_noSuchScenario_saysWhichThereAre() {
    assertThat(run("--scenario", "outage,outrage")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .contains("--scenario: outrage (expected: faulty-posts, faulty-writes, unsafe-posts,")
        .doesNotContain("\tat ");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void chosen_byName_areInTheOrderOfTheTable() {
    assertThat(ReliabilityScenarios.chosen(List.of("deadlock", "outage")))
        .extracting(ReliabilityScenario::name)
        .containsExactly("outage", "deadlock");
    assertThat(ReliabilityScenarios.chosen(List.of()))
        .hasSize(9)
        .allSatisfy(scenario -> assertThat(scenario.about()).isNotBlank());
  }

  @Test
  void verdict_scenarioBreaksDown_isMissed() throws Exception {
    ReliabilityScenario broken =
        new ReliabilityScenario() {
          @Override
          public String name() {
            return "broken";
          }

          @Override
          public String about() {
            return "breaks down";
          }

          @Override
          public Findings play(Workplace place) throws IOException {
            throw new IllegalStateException("no simulator any more");
          }
        };
    try (Workplace place = new Workplace("ovend-test")) {
      Verdict verdict = Verdict.of(broken, place);

      assertThat(verdict.met()).isFalse();
      assertThat(verdict.findings().checks())
          .containsExactly(
              new Findings.Check(
                  "played to its end", "IllegalStateException: no simulator any more", false));
    }
  }

  private int run(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "bench";
    all[1] = "reliability";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Ovend.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(all);
  }
}
