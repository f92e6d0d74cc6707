package dev.ovend.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.ExitCode;

/** The simulator as a shell starts it. */
@Timeout(60)
class SimulateCommandTest {

  @TempDir private Path folder;

  @Test
  void simulate_tls_clientThatTrustsTheFileIsServedOverHttp2() throws Exception {
    Path pem = folder.resolve("simulator.pem");
    try (Running running = new Running("--tls", "--certificate", pem.toString());
        HttpClient client = HttpClient.newBuilder().sslContext(trusting(pem)).build()) {
      HttpResponse<String> me = client.send(running.get("/users/@me"), BodyHandlers.ofString());

      assertThat(running.base).startsWith("https://127.0.0.1:");
      assertThat(Files.readString(pem)).contains("BEGIN CERTIFICATE").doesNotContain("KEY");
      assertThat(me.version()).isEqualTo(HttpClient.Version.HTTP_2);
      assertThat(me.statusCode()).isEqualTo(200);
      assertThat(client.send(running.get("/users/@me/guilds"), BodyHandlers.ofString()).body())
          .contains("Ovend demo");
    }
  }

  @Test
  void simulate_scenarioAndOptions_optionsTakeItsPlace() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("scenario.yaml"),
            """
            tokens: [ from-the-file ]
            globalPerSecond: 100
            limits: [ { route: GET /users/@me, requests: 7, window: 1m } ]
            world: { guilds: [ { name: home } ] }
            """);
    try (Running running =
            new Running("--scenario", file.toString(), "--profile", "none", "--global", "2");
        HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> me = client.send(running.get("/users/@me"), BodyHandlers.ofString());
      HttpResponse<String> guilds =
          client.send(running.get("/users/@me/guilds"), BodyHandlers.ofString());

      assertThat(running.token).isEqualTo("from-the-file");
      assertThat(me.headers().firstValue("X-RateLimit-Limit")).hasValue("7");
      assertThat(guilds.headers().firstValue("X-RateLimit-Limit")).isEmpty();
      assertThat(guilds.body()).contains("home").doesNotContain("Ovend demo");
      HttpResponse<String> next = me;
      for (int i = 0; i < 100 && next.statusCode() != 429; i++) {
        next = client.send(running.get("/users/@me/guilds"), BodyHandlers.ofString());
      }
      assertThat(next.headers().firstValue("X-RateLimit-Global")).hasValue("true");
    }
  }

  @Test
  void simulate_empty_hasNoGuilds() throws Exception {
    try (Running running = new Running("--empty", "--seed", "3", "--latency", "0");
        HttpClient client = HttpClient.newHttpClient()) {
      assertThat(client.send(running.get("/users/@me/guilds"), BodyHandlers.ofString()).body())
          .isEqualTo("[]");
    }
  }

  @Test
  void simulate_scenarioWithProblems_tellsAllOfThem() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "sed: 1\nglobalPerSecond: -1\n");
    String err = refused("--scenario", file.toString());

    assertThat(err)
        .startsWith("ovend: " + file + ": 2 problems\n" + file + ":1:1: sed: unknown key")
        .contains(file + ":2:18: globalPerSecond: -1 (expected: ")
        .doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --port 70000                | port: 70000 (expected: 0 to 65535)
          --jitter 2                  | jitter: 2.0 (expected: 0.0 to 1.0)
          --latency -1                | up: PT-0.001S (expected: >= 0)
          --global 0                  | globalPerSecond: 0 (expected: >= 1)
          --scenario no-such-file     | scenario: no-such-file (expected: a file that can be read)
          --certificate a.pem         | --certificate: a.pem (expected: with --tls)
          --tls --certificate no/a    | --certificate: no/a (expected: a file that can be written)
          --profile slack             | expected one of [discord, none]
          --demo --empty              | are mutually exclusive
          --sed 1                     | Unknown option
          """)
  void simulate_wrongOption_saysWhatIsExpected(String arguments, String message) {
    assertThat(refused(arguments.split(" ", -1))).contains(message).doesNotContain("\tat ");
  }

  private static String refused(String... arguments) {
    StringWriter err = new StringWriter();
    List<String> all = new ArrayList<>(List.of("simulate", "--port", "0"));
    if (List.of(arguments).contains("--port")) {
      all = new ArrayList<>(List.of("simulate"));
    }
    all.addAll(List.of(arguments));
    int exitCode =
        Ovend.commandLine().setErr(new PrintWriter(err, true)).execute(all.toArray(String[]::new));
    assertThat(exitCode).isEqualTo(ExitCode.USAGE);
    return err.toString();
  }

  private static SSLContext trusting(Path pem) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    try (var in = Files.newInputStream(pem)) {
      store.setCertificateEntry(
          "simulator", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  /** A command in a process of its own, which has said where it listens. */
  private static final class Running implements AutoCloseable {

    private final Process process;
    private final String base;
    private final String token;

    Running(String... arguments) throws IOException {
      List<String> command = new ArrayList<>();
      command.add(ProcessHandle.current().info().command().orElseThrow());
      String path = System.getProperty("path.separator") + System.getProperty("java.class.path");
      command.addAll(List.of("-cp", System.getProperty("jdk.module.path", "") + path));
      command.addAll(List.of("dev.ovend.cli.Ovend", "simulate", "--port", "0"));
      command.addAll(List.of(arguments));
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
      BufferedReader reader = process.inputReader(UTF_8);
      base = word(reader.readLine(), 3);
      token = word(reader.readLine(), 2);
    }

    HttpRequest get(String path) {
      return HttpRequest.newBuilder(URI.create(base + path))
          .header("User-Agent", "DiscordBot (https://example.org, 1.0)")
          .header("Authorization", "Bot " + token)
          .build();
    }

    @Override
    public void close() {
      process.destroy();
      process.onExit().join();
    }

    private static String word(String line, int index) {
      assertThat(line).isNotNull();
      return line.split("\\s+", -1)[index];
    }
  }
}
