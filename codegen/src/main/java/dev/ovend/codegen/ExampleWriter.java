package dev.ovend.codegen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes up an answer for each operation that fits its type. */
final class ExampleWriter {

  private static final int DEEP = 2;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Catalog catalog;

  ExampleWriter(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Returns one line for each operation: method, path, who may call it, status and JSON. */
  String examples(List<Op> ops) {
    StringBuilder lines = new StringBuilder();
    for (Op op : ops) {
      String access = op.auth().contains("none") ? "open" : "token";
      lines.append(op.method()).append(' ').append(op.path()).append(' ').append(access);
      lines.append(' ').append(answer(op)).append('\n');
    }
    return lines.toString();
  }

  private String answer(Op op) {
    Type type = op.answer().type();
    return switch (op.answer().kind()) {
      case EMPTY -> "204";
      case BYTES -> op.path().endsWith(".png") ? "200 image/png" : "200 text/csv";
      case TEXT -> "200 application/json ok";
      case VALUE, SOMETIMES, LATER ->
          "200 application/json " + (type == null ? "" : value(first(type, op), null, 0));
    };
  }

  /** Returns the case that comes with status 200. */
  private Type first(Type type, Op op) {
    if (op.answer().kind() != Op.Answer.Kind.LATER) {
      return type;
    }
    Shape.Union union = catalog.union(type.java());
    return union.cases().keySet().stream()
        .filter(name -> !name.equals("SearchIndexNotReady"))
        .map(name -> (Type) new Type.Named(name, Type.Role.RESPONSE))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode value(Type type, @Nullable Property property, int depth) {
    if (property != null && !property.pinned().isEmpty()) {
      return pinned(type, property.pinned().getFirst());
    }
    return switch (type) {
      case Type.Plain plain -> plain(plain, property);
      case Type.Presence presence -> NODES.nullNode();
      case Type.Raw raw -> NODES.objectNode();
      case Type.Named named -> named(named, depth);
      case Type.ListOf list -> {
        ArrayNode array = NODES.arrayNode();
        if (depth <= DEEP) {
          array.add(value(list.item(), null, depth));
        }
        yield array;
      }
      case Type.MapOf map ->
          NODES.objectNode().set("175928847299117063", value(map.value(), null, depth));
    };
  }

  private JsonNode pinned(Type type, String value) {
    boolean textual =
        type instanceof Type.Named named
            && catalog.shape(named.java()) instanceof Shape.Choice choice
            && choice.textual();
    return textual ? NODES.stringNode(value) : NODES.numberNode(Long.parseLong(value));
  }

  private static JsonNode plain(Type.Plain type, @Nullable Property property) {
    return switch (type) {
      case STRING -> NODES.stringNode(property == null ? "text" : property.json());
      case INT32, INT64 -> NODES.numberNode(1);
      case FLOAT64 -> NODES.numberNode(1.5);
      case BOOL -> NODES.booleanNode(false);
      case INSTANT -> NODES.stringNode("2026-01-01T00:00:00.000000+00:00");
    };
  }

  private JsonNode named(Type.Named named, int depth) {
    if (named.role() == Type.Role.ID) {
      return NODES.stringNode("175928847299117063");
    }
    return switch (catalog.shape(named.java())) {
      case Shape.Choice choice -> pinned(named, choice.values().values().iterator().next());
      case Shape.Flags flags -> flags.textual() ? NODES.stringNode("0") : NODES.numberNode(0);
      case Shape.Obj object -> object(object, depth);
      case Shape.Union union ->
          object(catalog.obj(union.cases().keySet().iterator().next()), depth);
      case Shape.Id id -> NODES.stringNode("175928847299117063");
    };
  }

  private JsonNode object(Shape.Obj object, int depth) {
    ObjectNode node = NODES.objectNode();
    for (Property property : object.properties()) {
      if (property.required() || depth < 1) {
        node.set(property.json(), value(property.type(), property, depth + 1));
      }
    }
    return node;
  }
}
