package dev.ovend.cli;

import dev.ovend.core.BotToken;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Token;
import dev.ovend.rest.RestCall;
import dev.ovend.rest.RestClient;
import dev.ovend.rest.RestResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One call from a shell, against Discord or any server that speaks like it. */
@Command(
    name = "request",
    mixinStandardHelpOptions = true,
    description = "Makes one call and prints its answer.",
    footer = {"", "Example: ovend request GET /users/@me"})
final class RequestCommand implements Callable<Integer> {

  /** Somebody looks on, who rather hears of a wrong address than waits for it to become right. */
  private static final int ATTEMPTS = 4;

  @Parameters(index = "0", description = "GET, POST, PUT, PATCH or DELETE.")
  private HttpMethod method;

  @Parameters(index = "1", description = "The path below the base, such as /users/@me.")
  private String path;

  @Option(names = "--base", description = "The API's base (default: https://discord.com/api/v10).")
  private @Nullable URI base;

  @Option(
      names = "--token-env",
      paramLabel = "NAME",
      defaultValue = "DISCORD_TOKEN",
      description =
          "The environment variable that holds the bot token (default: ${DEFAULT-VALUE}).")
  private String tokenVariable;

  @Option(names = "--anonymous", description = "Send no token, as webhook routes want it.")
  private boolean anonymous;

  @Option(
      names = "--json",
      paramLabel = "JSON|@FILE|-",
      description = "The JSON body: text, a file, or - for standard input.")
  private @Nullable String json;

  @Option(names = "--file", description = "A file to upload; may be given up to 10 times.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--query", paramLabel = "NAME=VALUE", description = "A query parameter.")
  private Map<String, String> query = new LinkedHashMap<>();

  @Option(names = "--reason", description = "The audit log reason.")
  private @Nullable String reason;

  @Option(
      names = "--deadline",
      paramLabel = "SECONDS",
      defaultValue = "120",
      description = "The longest time for everything (default: ${DEFAULT-VALUE}).")
  private int deadlineSeconds;

  @Option(
      names = {"-v", "--verbose"},
      description = "Tell status and timings on standard error.")
  private boolean verbose;

  @Spec private CommandSpec spec;

  RequestCommand() {}

  @Override
  public Integer call() throws IOException {
    RestClient.Builder builder =
        RestClient.builder().deadline(Duration.ofSeconds(deadlineSeconds)).maxAttempts(ATTEMPTS);
    builder.token(anonymous ? Token.none() : BotToken.fromEnv(tokenVariable));
    if (base != null) {
      builder.baseUri(base);
    }
    try (RestClient client = builder.build()) {
      print(completed(client.call(method, path)).execute());
    }
    return Ovend.OK;
  }

  private RestCall completed(RestCall bare) throws IOException {
    RestCall call = bare;
    for (Map.Entry<String, String> parameter : query.entrySet()) {
      call = call.query(parameter.getKey(), parameter.getValue());
    }
    if (json != null) {
      call = call.json(body(json));
    }
    for (Path file : files) {
      call = call.file(file);
    }
    return reason == null ? call : call.reason(reason);
  }

  private static byte[] body(String source) throws IOException {
    if (source.equals("-")) {
      return System.in.readAllBytes();
    }
    if (source.startsWith("@")) {
      Path file = Path.of(source.substring(1));
      if (!Files.isReadable(file)) {
        throw new IllegalArgumentException("--json: no file " + file + " that can be read");
      }
      return Files.readAllBytes(file);
    }
    return source.getBytes(StandardCharsets.UTF_8);
  }

  private void print(RestResponse response) {
    if (verbose) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(response.status() + " " + response.timings());
      err.flush();
    }
    PrintWriter out = spec.commandLine().getOut();
    if (response.bytes().length > 0) {
      out.println(pretty(response));
    }
    out.flush();
  }

  private static String pretty(RestResponse response) {
    JsonNode tree = response.json();
    try {
      return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    } catch (JacksonException e) {
      throw new IllegalStateException("a tree that was read can be written", e);
    }
  }
}
