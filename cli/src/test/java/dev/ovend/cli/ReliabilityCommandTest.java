package dev.ovend.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import picocli.CommandLine;
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
      Findings findings = scenario.play(place);

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
        .hasSize(15)
        .allSatisfy(scenario -> assertThat(scenario.about()).isNotBlank());
  }

  @Test
  void reliability_scenarioBreaks_isARowAndOthersArePlayed() {
    List<ReliabilityScenario> scenarios =
        List.of(
            FakeScenario.good("first"),
            new FakeScenario(
                "refused",
                () -> {
                  throw new IOException("GET /gateway: 429 (expected: 200)\nlast words");
                }),
            new FakeScenario(
                "broken",
                () -> {
                  throw new AssertionError("no such thing");
                }),
            FakeScenario.good("last"));

    assertThat(play(scenarios)).isEqualTo(Ovend.FAILED);

    String[] rows = out.toString().split("\n", -1);
    assertThat(cells(rows[1])).containsExactly("first", "1 thing", "1", "met");
    assertThat(cells(rows[2]))
        .containsExactly(
            "refused",
            "played to its end",
            "could not be judged: IOException: GET /gateway: 429 (expected: 200)",
            "MISSED");
    assertThat(cells(rows[3]))
        .containsExactly(
            "broken",
            "played to its end",
            "could not be judged: AssertionError: no such thing",
            "MISSED");
    assertThat(cells(rows[4])).containsExactly("last", "1 thing", "1", "met");
    assertThat(err.toString()).contains("refused: could not be judged after ", "last words");
  }

  @Test
  void reliability_scenarioBreaksAsJson_isARow() {
    List<ReliabilityScenario> scenarios =
        List.of(
            new FakeScenario(
                "broken",
                () -> {
                  throw new IllegalStateException("no simulator any more");
                }),
            FakeScenario.good("last"));

    assertThat(play(scenarios, "--json")).isEqualTo(Ovend.FAILED);

    JsonNode all = JsonMapper.shared().readTree(out.toString());
    assertThat(all.path("met").asBoolean()).isFalse();
    assertThat(all.at("/rows/0/met").asBoolean()).isFalse();
    assertThat(all.at("/rows/0/checks/0/found").asString())
        .isEqualTo("could not be judged: IllegalStateException: no simulator any more");
    assertThat(all.at("/rows/1/met").asBoolean()).isTrue();
    assertThat(all.path("notPlayed")).isEmpty();
  }

  @Test
  void reliability_interrupted_printsWhatWasMeasured() {
    List<ReliabilityScenario> scenarios =
        List.of(
            FakeScenario.good("first"),
            new FakeScenario(
                "second",
                () -> {
                  Thread.currentThread().interrupt();
                  throw new IOException("killed");
                }),
            FakeScenario.good("third"));

    assertThat(play(scenarios)).isEqualTo(Ovend.FAILED);

    String[] rows = out.toString().split("\n", -1);
    assertThat(cells(rows[1])).containsExactly("first", "1 thing", "1", "met");
    assertThat(cells(rows[2]))
        .containsExactly(
            "second", "played to its end", "could not be judged: interrupted", "MISSED");
    assertThat(rows).contains("not played: third");
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void reliability_interruptedAsJson_namesWhatWasNotPlayed() {
    List<ReliabilityScenario> scenarios =
        List.of(
            new FakeScenario(
                "first",
                () -> {
                  throw new InterruptedException();
                }),
            FakeScenario.good("second"));

    assertThat(play(scenarios, "--json")).isEqualTo(Ovend.FAILED);

    JsonNode all = JsonMapper.shared().readTree(out.toString());
    assertThat(all.path("met").asBoolean()).isFalse();
    assertThat(all.at("/rows/0/checks/0/found").asString())
        .isEqualTo("could not be judged: interrupted");
    assertThat(all.at("/notPlayed/0").asString()).isEqualTo("second");
  }

  @Test
  void reliability_jvmEnds_printsWhatWasMeasured(@TempDir Path folder) throws Exception {
    Path complaints = folder.resolve("err");
    try (ChildProcesses processes = new ChildProcesses()) {
      Process command =
          processes.startOvend(
              complaints, List.of(), "bench", "reliability", "--scenario", "outage,deadlock");
      awaitLine(command, complaints, "outage: ");
      command.toHandle().destroy(); // as Ctrl-C does, and leaves the output open
      String table = new String(command.getInputStream().readAllBytes(), UTF_8);

      assertThat(table)
          .contains("could not be judged: interrupted")
          .contains("not played: deadlock");
      assertThat(command.waitFor()).isNotEqualTo(Ovend.OK);
    }
  }

  @Test
  void reliability_progress_showsTheTimeLeft() {
    assertThat(play(List.of(FakeScenario.good("first"), FakeScenario.good("last"))))
        .isEqualTo(Ovend.OK);

    assertThat(err.toString())
        .contains("first: what the test says (about 60 s left)")
        .contains("last: what the test says (about ")
        .contains("last: met after ");
    assertThat(out.toString()).doesNotContain("left)");
  }

  private static String[] cells(String row) {
    return row.split(" {2,}", -1);
  }

  /** Waits until a command has written a line that begins so. */
  private static void awaitLine(Process command, Path file, String beginning) throws IOException {
    while (command.isAlive()) {
      if (Files.readAllLines(file).stream().anyMatch(line -> line.startsWith(beginning))) {
        return;
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("the command ended before it wrote " + beginning);
  }

  private int play(List<ReliabilityScenario> scenarios, String... arguments) {
    return new CommandLine(new ReliabilityCommand(names -> scenarios))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
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
