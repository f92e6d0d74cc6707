package dev.ovend.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** All operations, read from the description and from {@code operations.yaml}. */
final class Ops {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final Catalog catalog;
  private final Yaml operations;
  private final Yaml extras;
  private final Map<String, String> resources = new LinkedHashMap<>();
  private final List<Op> all = new ArrayList<>();

  Ops(JsonNode document, Path overlay, Catalog catalog) throws IOException {
    Yaml yaml = Yaml.read(overlay).only("resources", "operations", "extras");
    this.catalog = catalog;
    this.operations = yaml.map("operations");
    this.extras = yaml.map("extras");
    Yaml declared = yaml.map("resources");
    declared
        .keys()
        .forEach(k -> resources.put(k, declared.map(k).only("does", "docs").string("does")));
    for (Map.Entry<String, JsonNode> path : Schemas.entries(document.path("paths"))) {
      for (Map.Entry<String, JsonNode> method : Schemas.entries(path.getValue())) {
        if (METHODS.contains(method.getKey())) {
          all.add(described(path, method));
        }
      }
    }
    extras.keys().forEach(id -> all.add(extra(id)));
    Set<String> unused = new TreeSet<>(operations.keys());
    all.forEach(op -> unused.remove(op.id()));
    if (!unused.isEmpty()) {
      throw new IllegalStateException("operations: " + unused + " (expected: an operationId)");
    }
  }

  List<Op> all() {
    return all;
  }

  /** Returns what each resource is for, by its accessor. */
  Map<String, String> resources() {
    return resources;
  }

  private Op described(Map.Entry<String, JsonNode> path, Map.Entry<String, JsonNode> method) {
    JsonNode node = method.getValue();
    String id = node.path("operationId").asString();
    if (!operations.has(id)) {
      throw new IllegalStateException(
          "operations.yaml: " + id + " is missing (" + method.getKey() + " " + path.getKey() + ")");
    }
    Yaml yaml = operations.map(id);
    List<JsonNode> parameters = new ArrayList<>();
    path.getValue().path("parameters").forEach(parameters::add);
    node.path("parameters").forEach(parameters::add);
    JsonNode content = node.path("requestBody").path("content");
    return op(
        id,
        method.getKey().toUpperCase(java.util.Locale.ROOT),
        path.getKey(),
        parameters,
        content,
        node,
        yaml);
  }

  private Op extra(String id) {
    Yaml yaml = extras.map(id);
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    List<JsonNode> parameters = new ArrayList<>();
    for (String step : yaml.string("path").split("/", -1)) {
      if (step.startsWith("{")) {
        parameters.add(
            nodes
                .objectNode()
                .put("name", step.substring(1, step.length() - 1))
                .put("in", "path")
                .put("required", true)
                .set(
                    "schema",
                    nodes.objectNode().put("$ref", "#/components/schemas/SnowflakeType")));
      }
    }
    return op(id, yaml.string("method"), yaml.string("path"), parameters, null, null, yaml);
  }

  private Op op(
      String id,
      String method,
      String path,
      List<JsonNode> parameters,
      @Nullable JsonNode content,
      @Nullable JsonNode node,
      Yaml yaml) {
    yaml.only(
        "in",
        "as",
        "does",
        "docs",
        "repeat",
        "files",
        "reason",
        "cache",
        "auth",
        "experimental",
        "deprecated",
        "page",
        "commas",
        "ids",
        "names",
        "waits",
        "also",
        "method",
        "path",
        "body",
        "answer",
        "variants");
    List<Op.Parameter> inPath = parameters(id, parameters, "path", yaml);
    List<Op.Parameter> inQuery = parameters(id, parameters, "query", yaml);
    Op.Body body = content == null ? plainBody(yaml) : body(id, content, yaml);
    Op.Answer answer = node == null ? plainAnswer(yaml) : answer(node, id, method);
    List<String> auth = yaml.has("auth") ? yaml.strings("auth") : auth(node);
    Op op =
        new Op(
            id,
            method,
            path,
            ordered(path, inPath),
            inQuery,
            body,
            answer,
            auth,
            notes(method, yaml, List.of()));
    List<Op> also = new ArrayList<>();
    for (Yaml other : yaml.maps("also")) {
      other.only("in", "as", "does", "docs", "ids", "names", "waits");
      also.add(
          new Op(
              id,
              method,
              path,
              ordered(path, parameters(id, parameters, "path", other)),
              parameters(id, parameters, "query", other),
              body,
              answer,
              auth,
              again(op.notes(), other)));
    }
    return new Op(
        id, method, path, op.inPath(), inQuery, body, answer, auth, notes(method, yaml, also));
  }

  private Op.Notes again(Op.Notes first, Yaml other) {
    return new Op.Notes(
        resource(other),
        other.string("as"),
        other.string("does"),
        other.string("docs", ""),
        first.repeat(),
        first.cache(),
        first.reason(),
        first.files(),
        first.experimental(),
        first.deprecated(),
        first.page(),
        first.commas(),
        other.string("waits", ""),
        List.of());
  }

  private Op.Notes notes(String method, Yaml yaml, List<Op> also) {
    String repeat =
        switch (method) {
          case "GET" -> "safe";
          case "POST" -> "unsafe";
          default -> "idempotent";
        };
    return new Op.Notes(
        resource(yaml),
        yaml.string("as"),
        yaml.string("does"),
        yaml.string("docs", ""),
        yaml.string("repeat", repeat),
        yaml.string("cache", "never"),
        yaml.flag("reason"),
        yaml.flag("files"),
        yaml.flag("experimental"),
        yaml.string("deprecated", ""),
        yaml.has("page") ? page(yaml.map("page")) : null,
        yaml.strings("commas"),
        yaml.string("waits", ""),
        also);
  }

  private String resource(Yaml yaml) {
    String resource = yaml.string("in");
    if (!resources.containsKey(resource)) {
      throw new IllegalStateException(yaml + ".in: " + resource + " (expected: a resource)");
    }
    return resource;
  }

  private static Op.Page page(Yaml page) {
    page.only("by", "key", "items", "cursors", "order", "more", "limit", "max_offset");
    return new Op.Page(
        page.string("by"),
        page.string("key", ""),
        page.string("items"),
        page.strings("cursors"),
        page.string("order", ""),
        page.string("more", ""),
        page.strings("limit"),
        page.string("max_offset", ""));
  }

  private List<Op.Parameter> parameters(String id, List<JsonNode> nodes, String in, Yaml yaml) {
    List<Op.Parameter> parameters = new ArrayList<>();
    for (JsonNode node : nodes) {
      if (node.path("in").asString().equals(in)) {
        String json = node.path("name").asString();
        String java = yaml.map("names").string(json, Names.camel(json.replaceAll("_id$", "")));
        String chosen = yaml.map("ids").string(json, "");
        Type type = parameterType(id, json, node.path("schema"), chosen);
        parameters.add(
            new Op.Parameter(
                json,
                java,
                type,
                node.path("required").asBoolean(false),
                Limits.of(Schemas.variants(node.path("schema")).getFirst())));
      }
    }
    return parameters;
  }

  private Type parameterType(String id, String json, JsonNode schema, String chosen) {
    Type type = catalog.type(schema, new Catalog.Place(id, json, true));
    if (chosen.isEmpty()) {
      return type;
    }
    Type own = new Type.Named(chosen.equals("Snowflake") ? "AnyId" : chosen, Type.Role.ID);
    catalog.requireId(own.java());
    return type instanceof Type.ListOf ? new Type.ListOf(own) : own;
  }

  private static List<Op.Parameter> ordered(String path, List<Op.Parameter> parameters) {
    List<Op.Parameter> ordered = new ArrayList<>(parameters);
    ordered.sort(java.util.Comparator.comparingInt(p -> path.indexOf("{" + p.json() + "}")));
    return ordered;
  }

  private Op.@Nullable Body plainBody(Yaml yaml) {
    if (!yaml.has("body")) {
      return null;
    }
    Type type = catalog.reference(yaml.string("body"), true);
    return new Op.Body(type, Map.of(), false, Limits.NONE);
  }

  private Op.@Nullable Body body(String id, JsonNode content, Yaml yaml) {
    if (content.isEmpty()) {
      return null;
    }
    boolean form = !content.has("application/json");
    JsonNode schema =
        content.path(form ? "multipart/form-data" : "application/json").path("schema");
    String owner = Names.pascal(id);
    Catalog.Place place = new Catalog.Place(owner, "request", true);
    List<JsonNode> variants = Schemas.variants(schema);
    if (yaml.has("variants")) {
      return new Op.Body(null, variants(variants, yaml.map("variants"), place), form, Limits.NONE);
    }
    JsonNode items = Schemas.variants(schema).getFirst().path("items");
    if (items.has("properties")) {
      Type item = catalog.type(items, new Catalog.Place(id, "[]", true));
      return new Op.Body(new Type.ListOf(item), Map.of(), form, Limits.of(schema));
    }
    return new Op.Body(catalog.type(schema, place), Map.of(), form, Limits.of(schema));
  }

  private Map<String, Type> variants(List<JsonNode> nodes, Yaml yaml, Catalog.Place place) {
    Map<String, Type> variants = new LinkedHashMap<>();
    for (JsonNode node : nodes) {
      String schema = Schemas.reference(node);
      Type type = catalog.type(node, place);
      if (!yaml.string(schema).isEmpty()) {
        variants.put(yaml.string(schema), type);
      }
    }
    return variants;
  }

  private Op.Answer plainAnswer(Yaml yaml) {
    if (!yaml.has("answer")) {
      return new Op.Answer(null, Op.Answer.Kind.EMPTY);
    }
    boolean list = !yaml.string("answer").matches("[A-Za-z0-9]+");
    Type type =
        catalog.reference(list ? yaml.map("answer").string("list") : yaml.string("answer"), false);
    return new Op.Answer(list ? new Type.ListOf(type) : type, Op.Answer.Kind.VALUE);
  }

  private Op.Answer answer(JsonNode node, String id, String method) {
    Map<String, JsonNode> answers = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> one : Schemas.entries(node.path("responses"))) {
      if (one.getKey().startsWith("2")) {
        answers.put(one.getKey(), one.getValue().path("content"));
      }
    }
    JsonNode content = answers.values().stream().filter(c -> !c.isEmpty()).findFirst().orElse(null);
    if (content == null) {
      return new Op.Answer(null, Op.Answer.Kind.EMPTY);
    }
    Catalog.Place place = new Catalog.Place(Names.pascal(id), "answer", false);
    if (!content.has("application/json")) {
      return new Op.Answer(null, Op.Answer.Kind.BYTES);
    }
    JsonNode schema = content.path("application/json").path("schema");
    if (Schemas.type(schema).equals("string")) {
      return new Op.Answer(Type.Plain.STRING, Op.Answer.Kind.TEXT);
    }
    Type type = catalog.type(schema, place);
    if (answers.containsKey("202")) {
      List<String> both =
          answers.values().stream()
              .map(c -> Schemas.reference(c.path("application/json").path("schema")))
              .toList();
      return new Op.Answer(catalog.later(both), Op.Answer.Kind.LATER);
    }
    boolean sometimes = answers.containsKey("204");
    if (sometimes && catalog.isEmpty(type)) {
      return new Op.Answer(null, Op.Answer.Kind.EMPTY);
    }
    // A removal that is repeated after a lost answer finds nothing, and has no object to return.
    boolean removal = method.equals("DELETE");
    return new Op.Answer(
        type, sometimes || removal ? Op.Answer.Kind.SOMETIMES : Op.Answer.Kind.VALUE);
  }

  private static List<String> auth(@Nullable JsonNode node) {
    if (node == null) {
      return List.of("bot");
    }
    Set<String> auth = new TreeSet<>();
    for (JsonNode one : node.path("security")) {
      if (one.isEmpty()) {
        auth.add("none");
      }
      for (Map.Entry<String, JsonNode> scheme : Schemas.entries(one)) {
        auth.add(scheme.getKey().equals("BotToken") ? "bot" : "bearer");
      }
    }
    return auth.stream().collect(Collectors.toList());
  }
}
