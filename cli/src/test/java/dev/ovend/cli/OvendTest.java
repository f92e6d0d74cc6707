package dev.ovend.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.simulator.Simulator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Timeout(60)
class OvendTest {

  private final Simulator discord = Simulator.builder().demoWorld().start();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @AfterEach
  void stop() {
    discord.close();
  }

  @Test
  void noCommand_always_showsHowToUseIt() {
    assertThat(run()).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("Missing a command").contains("demo").contains("simulate");
  }

  @Test
  void request_withoutToken_saysWhereToGetOne() {
    assertThat(run("request", "GET", "/users/@me", "--token-env", "OVEND_NO_SUCH_VARIABLE"))
        .isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString())
        .contains("environment variable OVEND_NO_SUCH_VARIABLE: not set")
        .contains("Bot page");
  }

  @Test
  void request_errorAnswer_saysWhatDiscordSaid() {
    assertThat(request("GET", "/users/@me")).isEqualTo(Ovend.FAILED);
    assertThat(err.toString()).contains("GET /users/@me: 401");
  }

  @Test
  void request_malformedPath_namesIt() {
    assertThat(request("GET", "users/@me")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("path: \"users/@me\" (expected: a path that begins");
  }

  @Test
  void request_malformedJson_saysWhere() {
    assertThat(request("POST", "/channels/1/messages", "--json", "{\"content\": "))
        .isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("malformed JSON at line 1");
  }

  @Test
  void request_missingJsonFile_namesIt() {
    assertThat(request("POST", "/channels/1/messages", "--json", "@no-such-file.json"))
        .isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("no file no-such-file.json that can be read");
  }

  @Test
  void request_unknownMethod_namesTheChoices() {
    assertThat(request("FETCH", "/users/@me")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("FETCH").contains("PATCH");
  }

  @Test
  void request_zeroDeadline_namesTheRange() {
    assertThat(request("GET", "/users/@me", "--deadline", "0"))
        .isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("deadline: PT0S (expected: > 0)");
  }

  @Test
  void request_inAProcessOfItsOwn_printsTheAnswer(@TempDir Path folder) throws Exception {
    Path body = Files.writeString(folder.resolve("body.json"), "{\"content\":\"grüße\"}");
    String channel = channel();

    assertThat(ovend("request", "GET", "/users/@me")).contains("\"id\" : \"");
    assertThat(ovend("request", "POST", "/channels/" + channel + "/messages", "--json", "@" + body))
        .contains("\"content\" : \"grüße\"");
    assertThat(discord.world().messages(Long.parseLong(channel)).getLast().content())
        .isEqualTo("grüße");
  }

  @Test
  void simulate_portInUse_namesThePort() {
    assertThat(run("simulate", "--port", String.valueOf(discord.port()))).isNotZero();
    assertThat(err.toString()).contains(String.valueOf(discord.port()));
  }

  @Test
  void demo_serverThatIsNoSimulator_failsWithAnExplanation() {
    assertThat(run("demo", "--base", "http://127.0.0.1:1/api/v10")).isEqualTo(Ovend.FAILED);
    assertThat(err.toString()).contains("127.0.0.1");
  }

  private String channel() throws IOException, InterruptedException {
    String guild =
        ovend("request", "GET", "/users/@me/guilds")
            .replaceAll("(?s).*?\"id\" : \"(\\d+)\".*", "$1");
    return ovend("request", "GET", "/guilds/" + guild + "/channels")
        .replaceAll("(?s).*?\"id\" : \"(\\d+)\".*", "$1");
  }

  private int request(String... arguments) {
    List<String> all = new ArrayList<>(List.of("request", "--anonymous"));
    all.addAll(List.of("--base", discord.uri().toString()));
    all.addAll(List.of(arguments));
    return run(all.toArray(String[]::new));
  }

  private int run(String... arguments) {
    return Ovend.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  /** Runs the command as a shell does, with the token in its environment. */
  private String ovend(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(List.of("-cp", classPath(), "dev.ovend.cli.Ovend"));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--base", discord.uri().toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DISCORD_TOKEN", discord.token());
    Process process = builder.start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(printed).isZero();
    return printed;
  }

  /** Returns where this JVM found its classes, on whichever of its two paths. */
  private static String classPath() {
    String modules = System.getProperty("jdk.module.path", "");
    return modules + System.getProperty("path.separator") + System.getProperty("java.class.path");
  }
}
