package dev.ovend.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns the description and the overlay into all generated files. */
final class Generator {

  private final Path overlay;
  private final JsonNode document;
  private final Map<String, String> files = new TreeMap<>();

  Generator(Path description, Path overlay) {
    this.document = new JsonMapper().readTree(description.toFile());
    this.overlay = overlay;
  }

  /**
   * Returns the text of each file by its path below the project's root.
   *
   * @throws IllegalStateException if the description holds a shape that is not known, or the
   *     overlay says nothing of something it should
   */
  Map<String, String> generate() throws IOException {
    JsonMapper mapper = new JsonMapper();
    TypesOverlay types = TypesOverlay.read(overlay.resolve("types.yaml"));
    Map<String, JsonNode> schemas = new LinkedHashMap<>();
    Schemas.entries(document.path("components").path("schemas"))
        .forEach(e -> schemas.put(e.getKey(), e.getValue()));
    types.schemas().forEach((name, schema) -> schemas.put(name, mapper.valueToTree(schema)));
    Catalog catalog = new Catalog(schemas, types, Yaml.read(overlay.resolve("flags.yaml")));
    Ops ops = new Ops(document, overlay.resolve("operations.yaml"), catalog);
    model(catalog);
    api(catalog, ops);
    add("core", TableWriter.operations(ops.all()));
    add("core", TableWriter.errorCodes(Yaml.read(overlay.resolve("error-codes.yaml")).texts()));
    files.put(
        "simulator/src/generated/resources/dev/ovend/simulator/examples.txt",
        new ExampleWriter(catalog).examples(ops.all()));
    files.put("codegen/overlay/summary.txt", Summary.of(catalog, ops));
    return files;
  }

  private void model(Catalog catalog) {
    ResponseWriter responses = new ResponseWriter(catalog.overlay());
    RequestWriter requests = new RequestWriter(catalog);
    RequestCodecWriter requestCodecs = new RequestCodecWriter(catalog);
    UnionWriter unions = new UnionWriter(catalog);
    for (Shape shape : catalog.shapes().values()) {
      switch (shape) {
        case Shape.Id id -> add("model", PlainWriter.id(id));
        case Shape.Flags flags -> add("model", PlainWriter.flags(flags));
        case Shape.Choice choice -> add("model", PlainWriter.choice(choice));
        case Shape.Union union -> {
          add("model", unions.type(union));
          add("model", unions.codec(union));
        }
        case Shape.Obj object -> {
          add("model", object.request() ? requests.type(object) : responses.record(object));
          add("model", object.request() ? requestCodecs.codec(object) : responses.codec(object));
        }
      }
    }
    add("model", TableWriter.schemas(catalog.shapes().values()));
  }

  private void api(Catalog catalog, Ops ops) {
    ApiWriter api = new ApiWriter(catalog);
    ops.resources()
        .forEach((resource, does) -> {
          List<Op> own = ApiWriter.of(resource, ops.all());
          add("api", api.resource(resource, does, own));
        });
    ops.all().stream().filter(QueryWriter::needed).forEach(op -> add("api", QueryWriter.query(op)));
    add("api", api.entrance(ops.resources()));
    add("api", TableWriter.endpoints(ops.all()));
  }

  private void add(String module, Source source) {
    String path = module + "/src/generated/java/" + source.path();
    if (files.put(path, source.text()) != null) {
      throw new IllegalStateException(path + ": written twice");
    }
  }
}
