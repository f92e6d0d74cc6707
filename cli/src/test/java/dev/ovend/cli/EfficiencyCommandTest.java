package dev.ovend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.ovend.simulator.Simulator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command with real processes. */
@Timeout(60)
class EfficiencyCommandTest {

  private static final Cast CAST = Cast.create();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void efficiency_smoke_measuresBothAndLeavesNoProcess() {
    assertThat(run("--scenario", "smoke", "--runs", "1", "--json", "--peers", folder.toString()))
        .isEqualTo(Ovend.OK);

    JsonNode rows = JsonMapper.shared().readTree(out.toString()).path("rows");
    assertThat(rows).hasSize(2);
    assertThat(rows.path(0).path("client").asString()).isEqualTo("Ovend");
    assertThat(rows.path(0).path("met").asBoolean()).isTrue();
    assertThat(rows.at("/0/runs/0/requests").asInt()).isEqualTo(10);
    assertThat(rows.at("/0/runs/0/wallMillis").asDouble()).isGreaterThan(1_000);
    assertThat(rows.path(1).path("client").asString()).isEqualTo("sequential");
    assertThat(rows.at("/1/runs/0/requests").asInt()).isGreaterThanOrEqualTo(10);
    assertThat(err.toString())
        .contains("smoke: sequential, run 1 of 1")
        .contains("other libraries: not installed: no " + folder.resolve("peers.json"))
        .contains("mvn -B -Pinterop");
    assertThat(ProcessHandle.current().children()).isEmpty();
  }

  @Test
  void efficiency_simulatorDoesNotStart_isARowAndOthersArePlayed() {
    EfficiencyScenario broken =
        EfficiencyScenario.named("broken", "cannot be simulated").setting("nonsense: 1").build();

    assertThat(play(List.of(broken, EfficiencyScenarios.smoke()), "--runs", "1", "--json"))
        .isEqualTo(Ovend.FAILED);

    JsonNode rows = JsonMapper.shared().readTree(out.toString()).path("rows");
    assertThat(rows).hasSize(4);
    assertThat(rows.at("/0/met").asBoolean(true)).isFalse();
    assertThat(rows.at("/0/missed/0").asString())
        .isEqualTo("could not be judged: IOException: simulator: did not start");
    assertThat(rows.at("/1/leftOut").asString()).isEqualTo("IOException: simulator: did not start");
    assertThat(rows.at("/2/scenario").asString()).isEqualTo("smoke");
    assertThat(rows.at("/2/met").asBoolean()).isTrue();
    assertThat(err.toString())
        .contains("broken: Ovend, run 1 of 1 (about ")
        .contains("broken: Ovend broke down: ", "nonsense");
    assertThat(ProcessHandle.current().children()).isEmpty();
  }

  @Test
  void play_clientProcessDies_saysWhyAndOthersPlay() throws Exception {
    try (EfficiencyRun run = new EfficiencyRun()) {
      Contestant dying =
          new ProcessContestant(
              "dying",
              false,
              run.processes(),
              run.complaints(),
              () ->
                  run.processes()
                      .start(List.of(ChildProcesses.java(), "-nonsense"), run.complaints()));
      EfficiencyField field =
          new EfficiencyField(run, new Peers(List.of(dying), List.of()), 1, line -> {});

      List<Standing> standings = field.play(EfficiencyScenarios.smoke(), new TimeLeft());

      assertThat(standings)
          .extracting(Standing::contestant)
          .containsExactly("Ovend", "sequential", "dying");
      assertThat(standings.get(0).runs()).hasSize(1);
      assertThat(standings.get(1).runs()).hasSize(1);
      assertThat(standings.get(2).runs()).isEmpty();
      assertThat(standings.get(2).note()).startsWith("IOException: dying: ");
    }
  }

  @Test
  void efficiency_interrupted_printsWhatWasMeasured() {
    EfficiencyScenario interrupted =
        EfficiencyScenario.named("interrupted", "ends the command")
            .work(terrain -> {
              Thread.currentThread().interrupt();
              return List.of();
            })
            .build();
    EfficiencyScenario smoke = EfficiencyScenarios.smoke();
    EfficiencyScenario other = EfficiencyScenario.named("other", "is not begun").build();

    assertThat(play(List.of(smoke, interrupted, other), "--runs", "1")).isEqualTo(Ovend.FAILED);

    assertThat(out.toString().lines())
        .anyMatch(line -> line.startsWith("smoke ") && line.endsWith("  met"))
        .anyMatch(line ->
            line.startsWith("interrupted ") && line.endsWith("could not be judged: interrupted"))
        .contains("not played: other");
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(ProcessHandle.current().children()).isEmpty();
  }

  @Test
  void efficiency_interrupted_takesItsProcessesAlong() throws Exception {
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    try (ChildProcesses processes = new ChildProcesses()) {
      Process command =
          processes.startOvend(
              folder.resolve("err"),
              List.of("-Djava.io.tmpdir=" + temporary),
              "bench",
              "efficiency",
              "--scenario",
              "one-channel");
      List<ProcessHandle> children = awaitChildren(command);
      command.destroy(); // runs the same hooks as Ctrl-C
      assertThat(command.waitFor(60, TimeUnit.SECONDS)).isTrue();
      for (ProcessHandle child : children) {
        child.onExit().get(60, TimeUnit.SECONDS);
      }
      assertThat(temporary).isEmptyDirectory();
    }
  }

  @Test
  void contestant_inAProcessOfItsOwn_doesTheWork() throws Exception {
    Path complaints = folder.resolve("err");
    try (Simulator discord = Simulator.builder().token(CAST.scout()).start();
        ChildProcesses processes = new ChildProcesses()) {
      long guild = discord.world().addGuild("home");
      long channel = discord.world().addChannel(guild, "general");
      long warmUp = discord.world().addChannel(guild, "warm-up");
      Errand message = Errand.message(String.valueOf(channel), "n-1");
      Contestant ours =
          new ProcessContestant(
              "ours",
              false,
              processes,
              complaints,
              () -> processes.startOvend(complaints, List.of(), "bench", "contestant"));
      try (Contestant.Ready ready = ours.prepare(workload(discord, warmUp, message))) {
        Outcome outcome = ready.go();

        assertThat(outcome.calls()).singleElement().extracting(Outcome.Timed::error).isNull();
        assertThat(outcome.wallMillis()).isPositive();
        assertThat(discord.world().messages(channel).getLast().nonce()).isEqualTo("n-1");
      }
    }
  }

  @Test
  void contestant_breaksDown_saysWhatItSaid() throws Exception {
    Path complaints = folder.resolve("err");
    try (ChildProcesses processes = new ChildProcesses()) {
      Contestant broken =
          new ProcessContestant(
              "broken",
              false,
              processes,
              complaints,
              () -> processes.start(List.of(ChildProcesses.java(), "-nonsense"), complaints));
      URI nowhere = URI.create("http://127.0.0.1:1");
      Workload none = new Workload(nowhere, null, "a", "b", "1", 50, 1_000, List.of());

      assertThatIOException()
          .isThrownBy(() -> broken.prepare(none).close())
          .withMessageStartingWith("broken: ")
          .withMessageContaining("-nonsense");
    }
  }

  @Test
  void efficiency_wrongOptions_saysWhatIsExpected() {
    assertThat(run("--runs", "0")).isEqualTo(ExitCode.USAGE);
    assertThat(run("--scenario", "skw")).isEqualTo(ExitCode.USAGE);
    assertThat(run("--scenario", "smoke", "--picture", "a.svg")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .contains("--runs: 0 (expected: >= 1)")
        .contains("--scenario: skw (expected: one-channel, ")
        .contains("--picture: a.svg (expected: with one-channel or wide-bucket")
        .doesNotContain("\tat ");
  }

  @Test
  void peers_notInstalled_areTold() throws IOException {
    Files.writeString(
        folder.resolve("peers.json"),
        """
        [ { "name": "Here 1", "needs": "here.jar", "command": ["{java}", "-cp", "{dir}/*"] },
          { "name": "Node", "needs": "node/package.json", "command": [] },
          { "name": "Gone 2", "needs": "gone.jar", "tls": true, "command": [] } ]
        """);
    Files.writeString(folder.resolve("here.jar"), "");
    Files.createDirectory(folder.resolve("node"));
    Files.writeString(folder.resolve("node/package.json"), "{\"version\": \"3.4.5\"}");
    try (EfficiencyRun run = new EfficiencyRun()) {
      Peers peers = Peers.find(folder.toString(), run);

      assertThat(peers.installed())
          .extracting(Contestant::name)
          .containsExactly("Here 1", "Node 3.4.5");
      assertThat(peers.missing()).extracting(Peers.Missing::name).containsExactly("Gone 2");
      assertThat(peers.missing().getFirst().why()).contains("gone.jar", "mvn -B -Pinterop");
    }
  }

  /** Waits until a process has a child that has loaded its program. */
  private static List<ProcessHandle> awaitChildren(Process command) {
    while (command.isAlive()) {
      List<ProcessHandle> children = command.children().toList();
      if (!children.isEmpty()) {
        return children;
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("the command ended before it had children");
  }

  private static Workload workload(Simulator discord, long warmUp, Errand errand) {
    return new Workload(
        discord.uri(),
        null,
        discord.token(),
        discord.token(),
        String.valueOf(warmUp),
        50,
        20_000,
        List.of(errand));
  }

  private int play(List<EfficiencyScenario> scenarios, String... arguments) {
    return new CommandLine(new EfficiencyCommand(names -> scenarios))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private int run(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "bench";
    all[1] = "efficiency";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Ovend.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(all);
  }
}
