package dev.ovend.cli;

import dev.ovend.api.Endpoint;
import dev.ovend.core.Credential;
import dev.ovend.core.Operation;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists what can be called by a typed method. */
@Command(
    name = "routes",
    mixinStandardHelpOptions = true,
    description = "Lists every typed operation.",
    footer = {"", "Example: ovend routes reactions"})
final class RoutesCommand implements Runnable {

  private static final JsonMapper MAPPER = new JsonMapper();

  @Parameters(
      arity = "0..1",
      defaultValue = "",
      paramLabel = "TEXT",
      description = "Only those whose route, name or Java method contains this.")
  private String text;

  @Option(names = "--json", description = "Print one JSON array.")
  private boolean json;

  @Spec private CommandSpec spec;

  RoutesCommand() {}

  @Override
  public void run() {
    List<Endpoint> endpoints = Endpoint.all().stream().filter(this::matches).toList();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      ArrayNode array = MAPPER.createArrayNode();
      endpoints.forEach(endpoint -> array.add(json(endpoint)));
      out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(array));
    } else {
      endpoints.forEach(endpoint -> out.println(line(endpoint)));
      out.println(endpoints.size() + " methods");
    }
    out.flush();
  }

  private boolean matches(Endpoint endpoint) {
    String all =
        endpoint.operation().route() + " " + endpoint.operation().id() + " " + endpoint.method();
    return all.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }

  private static String line(Endpoint endpoint) {
    String body = endpoint.body().isEmpty() ? "" : " " + endpoint.body();
    String answer = endpoint.answer().isEmpty() ? "" : " -> " + endpoint.answer();
    String mark = endpoint.mark().isEmpty() ? "" : " (" + endpoint.mark() + ")";
    return endpoint.operation().route() + "  " + endpoint.method() + body + answer + mark;
  }

  private static ObjectNode json(Endpoint endpoint) {
    Operation operation = endpoint.operation();
    ObjectNode node = MAPPER.createObjectNode();
    node.put("method", operation.route().method().name());
    node.put("template", operation.route().template());
    node.put("operationId", operation.id());
    node.put("java", endpoint.method());
    node.put("request", endpoint.body());
    node.put("response", endpoint.answer());
    ArrayNode auth = node.putArray("auth");
    operation.credentials().stream()
        .sorted()
        .map(Credential::name)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .forEach(auth::add);
    node.put("idempotency", operation.idempotency().name().toLowerCase(Locale.ROOT));
    node.put("cache", operation.cacheClass().name().toLowerCase(Locale.ROOT));
    node.put("auditLogReason", operation.takesReason());
    node.put("pagination", endpoint.paging());
    node.put("docs", endpoint.docs());
    node.put("mark", endpoint.mark());
    return node;
  }
}
