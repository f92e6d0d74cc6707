package dev.ovend.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes one class for each resource, with a method for each of its operations. */
final class ApiWriter {

  private static final String API = "dev.ovend.api";

  private final Catalog catalog;

  ApiWriter(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Returns the operations of a resource, those among them that stand elsewhere too. */
  static List<Op> of(String resource, List<Op> all) {
    return all.stream()
        .flatMap(op ->
            java.util.stream.Stream.concat(
                java.util.stream.Stream.of(op), op.notes().also().stream()))
        .filter(op -> op.notes().resource().equals(resource))
        .toList();
  }

  Source resource(String accessor, String does, List<Op> ops) {
    String name = Names.capital(accessor);
    Source out = new Source(API, name);
    out.doc(
        "",
        does + "\nThread-safe. Each method makes a call; nothing is sent before it is executed.");
    out.line("public final class " + name + " {").blank();
    for (Op op : ops) {
      out.line(
          "  private static final Operation "
              + constant(op)
              + " = Operation.named(\""
              + op.id()
              + "\");");
    }
    out.blank().line("  private final CallFactory calls;").blank();
    out.importing("dev.ovend.core.CallFactory");
    out.line("  " + name + "(CallFactory calls) {");
    out.line("    this.calls = calls;");
    out.line("  }");
    ops.forEach(op -> methods(out, op));
    return out.line("}");
  }

  private static String constant(Op op) {
    return Names.constant(op.id());
  }

  private void methods(Source out, Op op) {
    if (op.body() != null && !op.body().variants().isEmpty()) {
      boolean single = op.body().variants().size() == 1;
      op.body()
          .variants()
          .forEach((method, type) -> withBody(out, op, single ? op.notes().java() : method, type));
    } else if (op.body() != null) {
      withBody(out, op, op.notes().java(), op.body().whole());
    } else {
      ending(out, op, op.notes().java(), new Arguments(), "");
    }
  }

  /** What a method takes between path and query, and whether it may take a query too. */
  private record Arguments(List<String> declared, String body, boolean takesQuery) {
    Arguments() {
      this(List.of(), "", true);
    }

    Arguments(List<String> declared, String body) {
      this(declared, body, true);
    }
  }

  private void withBody(Source out, Op op, String method, Type type) {
    if (type instanceof Type.ListOf list) {
      importing(out, list.item());
      Limits limits = op.sent().limits();
      String bounds =
          (limits.minItems() == null ? "0" : limits.minItems())
              + ", "
              + (limits.maxItems() == null ? "Integer.MAX_VALUE" : limits.maxItems());
      String body = ".bodies(calls, items, " + publicCodec(out, list.item()) + ", " + bounds + ")";
      ending(
          out,
          op,
          method,
          new Arguments(List.of("List<? extends " + list.item().boxed() + "> items"), body),
          "");
      return;
    }
    if (type instanceof Type.MapOf) {
      ending(
          out,
          op,
          method,
          new Arguments(List.of("Map<String, String> values"), ".body(values)"),
          "");
      return;
    }
    Type.Named named = (Type.Named) type;
    importing(out, named);
    ending(out, op, method, new Arguments(List.of(named.java() + " body"), body("body")), "");
    if (named.role() == Type.Role.REQUEST) {
      withParts(out, op, method, catalog.obj(named.java()));
    }
  }

  private static String body(String expression) {
    return ".body(calls, " + expression + ")";
  }

  private void withParts(Source out, Op op, String method, Shape.Obj body) {
    List<Property> demanded = body.demanded();
    boolean more = body.properties().stream().anyMatch(p -> !p.required());
    List<String> declared = new ArrayList<>();
    String values = demanded.stream().map(Property::java).collect(Collectors.joining(", "));
    for (Property property : demanded) {
      importing(out, property.type());
      declared.add(property.type().java() + " " + property.java());
    }
    String created = "new " + body.java() + "(" + values + ")";
    boolean mayBeEmpty = demanded.isEmpty() && !op.method().equals("PATCH") && !op.notes().files();
    if (!demanded.isEmpty() || mayBeEmpty) {
      Arguments given = new Arguments(declared, body(created), !more);
      ending(out, op, method, given, "");
    }
    if (more) {
      List<String> all = new ArrayList<>(declared);
      all.add("Consumer<" + body.java() + "> body");
      ending(
          out,
          op,
          method,
          new Arguments(all, body("filled")),
          "    " + body.java() + " filled = " + created + ";\n    body.accept(filled);\n");
    }
  }

  /** Writes a method without optional query parameters, and one with them. */
  private void ending(Source out, Op op, String method, Arguments arguments, String before) {
    List<Op.Parameter> demanded = op.inQuery().stream().filter(Op.Parameter::required).toList();
    List<Op.Parameter> others =
        op.inQuery().stream()
            .filter(p ->
                !p.required()
                    && !p.json().equals(op.notes().waits())
                    && !(op.notes().waits().equals("always") && p.json().equals("wait")))
            .toList();
    List<String> declared = new ArrayList<>();
    op.inPath().forEach(p -> declared.add(parameter(out, p)));
    declared.addAll(arguments.declared());
    demanded.forEach(p -> declared.add(parameter(out, p)));
    StringBuilder query = new StringBuilder();
    for (Op.Parameter parameter : demanded) {
      query
          .append(".query(\"")
          .append(parameter.json())
          .append("\", ")
          .append(QueryWriter.sent(parameter.type(), parameter.java()))
          .append(")");
    }
    answers(out, op, method, declared, before, arguments.body() + query);
    if (!others.isEmpty() && arguments.takesQuery()) {
      String type = Names.pascal(op.id()) + "Query";
      List<String> all = new ArrayList<>(declared);
      all.add("Consumer<" + type + "> options");
      answers(
          out,
          op,
          method,
          all,
          before + "    " + type + " asked = new " + type + "();\n    options.accept(asked);\n",
          arguments.body() + query + ".query(calls, asked)");
    }
  }

  private String parameter(Source out, Op.Parameter parameter) {
    importing(out, parameter.type());
    return parameter.type().java() + " " + parameter.java();
  }

  /** Writes a method, and a second one where a parameter decides about the answer. */
  private void answers(
      Source out, Op op, String method, List<String> declared, String before, String middle) {
    String waits = op.notes().waits();
    switch (waits) {
      case "" -> method(out, op, method, declared, before, middle, op.answer());
      case "always" ->
          method(out, op, method, declared, before, middle + ".query(\"wait\", true)", value(op));
      default -> {
        Op.Answer nothing = new Op.Answer(null, Op.Answer.Kind.EMPTY);
        method(out, op, method, declared, before, middle, nothing);
        String asking = middle + ".query(\"" + waits + "\", true)";
        method(out, op, method + "AndGet", declared, before, asking, value(op));
      }
    }
  }

  private static Op.Answer value(Op op) {
    return new Op.Answer(op.answer().type(), Op.Answer.Kind.VALUE);
  }

  private void method(
      Source out,
      Op op,
      String method,
      List<String> declared,
      String before,
      String middle,
      Op.Answer answer) {
    out.blank();
    doc(out, op, answer);
    if (!op.notes().deprecated().isEmpty()) {
      out.line("  @Deprecated");
    }
    if (op.notes().experimental()) {
      out.line("  @Experimental");
    }
    boolean paged = op.notes().page() != null;
    String result = paged ? pagedType(out, op) : resultType(out, answer);
    String head = "  public " + result + " " + method + "(";
    String flat = head + String.join(", ", declared) + ") {";
    if (flat.length() <= 100) {
      out.line(flat);
    } else {
      out.line(head);
      List<String> lines = Source.lines(declared, "      ");
      for (int i = 0; i < lines.size(); i++) {
        out.line(lines.get(i) + (i + 1 == lines.size() ? ") {" : ""));
      }
    }
    if (!before.isEmpty()) {
      out.line(before.stripTrailing());
    }
    String values = op.inPath().stream().map(p -> ", " + p.java()).collect(Collectors.joining());
    out.line("    return Outgoing.of(" + constant(op) + values + ")");
    for (String step : middle.replace(").", ")\n.").split("\n", -1)) {
      if (!step.isEmpty()) {
        out.line("        " + step);
      }
    }
    out.line("        " + (paged ? pages(out, op) : decoded(out, answer)) + ";");
    out.line("  }");
  }

  private static void doc(Source out, Op op, Op.Answer answer) {
    StringBuilder doc = new StringBuilder(op.notes().does());
    if (answer.kind() == Op.Answer.Kind.SOMETIMES) {
      doc.append(
          op.method().equals("DELETE")
              ? " The answer is empty if an earlier attempt removed it and its answer was lost."
              : " The answer is empty if there was nothing to do.");
    }
    if (op.notes().reason()) {
      doc.append(" Takes an audit log reason.");
    }
    if (op.auth().equals(List.of("bearer"))) {
      doc.append(" Needs a bearer token.");
    }
    if (!op.notes().docs().isEmpty()) {
      doc.append("\nSee Discord Docs/").append(op.notes().docs()).append('.');
    }
    if (!op.notes().deprecated().isEmpty()) {
      doc.append("\n@deprecated use {@code ").append(op.notes().deprecated()).append("}");
    }
    out.doc("  ", doc.toString());
  }

  private String resultType(Source out, Op.Answer answer) {
    if (answer.type() != null) {
      importing(out, answer.value());
    }
    return switch (answer.kind()) {
      case EMPTY -> {
        out.importing("org.jspecify.annotations.Nullable");
        yield "Call<@Nullable Void>";
      }
      case VALUE, LATER -> "Call<" + answer.value().boxed() + ">";
      case SOMETIMES -> "Call<Optional<" + answer.value().boxed() + ">>";
      case BYTES -> "Call<byte[]>";
      case TEXT -> "Call<String>";
    };
  }

  private String decoded(Source out, Op.Answer answer) {
    return switch (answer.kind()) {
      case EMPTY -> ".nothing(calls)";
      case BYTES -> ".bytes(calls)";
      case TEXT -> ".text(calls)";
      case SOMETIMES -> ".sometimes(calls, " + publicCodec(out, answer.value()) + ")";
      case LATER -> ".later(calls, " + later(out, answer.value()) + ")";
      case VALUE ->
          switch (answer.value()) {
            case Type.ListOf list -> ".list(calls, " + publicCodec(out, list.item()) + ")";
            case Type.MapOf map -> ".map(calls, " + publicCodec(out, map.value()) + ")";
            default -> ".value(calls, " + publicCodec(out, answer.value()) + ")";
          };
    };
  }

  private String later(Source out, Type type) {
    Shape.Union union = catalog.union(type.java());
    List<String> cases = new ArrayList<>();
    for (String one : union.cases().keySet()) {
      out.importing("dev.ovend.model." + one);
      cases.add(one + ".codec()");
    }
    return String.join(", ", cases);
  }

  private static String publicCodec(Source out, Type type) {
    importing(out, type);
    return type instanceof Type.Named named ? named.java() + ".codec()" : type.codec();
  }

  static void importing(Source out, Type type) {
    switch (type) {
      case Type.Named named -> out.importing("dev.ovend.model." + named.java());
      case Type.ListOf list -> importing(out, list.item());
      case Type.MapOf map -> importing(out, map.value());
      default -> {}
    }
  }

  private Type itemType(Op op) {
    Type page = op.answer().value();
    String items = op.notes().paging().items();
    Type list = items.isEmpty() ? page : propertyType(page, items, op);
    if (list instanceof Type.ListOf found) {
      return found.item();
    }
    throw new IllegalStateException(op.id() + ".page.items: " + items + " (expected: a list)");
  }

  private Type propertyType(Type owner, String json, Op op) {
    Type type = owner;
    if (op.answer().kind() == Op.Answer.Kind.LATER) {
      Shape.Union union = catalog.union(owner.java());
      type = new Type.Named(paged(union), Type.Role.RESPONSE);
    }
    for (String step : json.split("\\.", -1)) {
      type = Catalog.find(catalog.obj(type.java()), step).type();
    }
    return type;
  }

  /** Returns the case of a delayed answer that holds the page. */
  private String paged(Shape.Union union) {
    return union.cases().keySet().stream()
        .filter(one -> !one.equals("SearchIndexNotReady"))
        .findFirst()
        .orElseThrow();
  }

  private String pagedType(Source out, Op op) {
    Type page = op.answer().value();
    Type item = itemType(op);
    importing(out, page);
    importing(out, item);
    return "PagedCall<" + page.java() + ", " + item.boxed() + ">";
  }

  private String pages(Source out, Op op) {
    Op.Page page = op.notes().paging();
    Op.Answer answer = op.answer();
    String decoder =
        switch (answer.value()) {
          case Type.ListOf list -> "Decoding.of(calls).list(" + publicCodec(out, list.item()) + ")";
          default ->
              answer.kind() == Op.Answer.Kind.LATER
                  ? "Decoding.of(calls).later(" + later(out, answer.value()) + ")"
                  : "Decoding.of(calls).value(" + publicCodec(out, answer.value()) + ")";
        };
    StringBuilder paging = new StringBuilder();
    paging
        .append(".pages(\n            calls,\n            ")
        .append(decoder)
        .append(",\n            ");
    paging.append("new Paging<>(\n                ");
    paging.append(items(out, op)).append(",\n                ");
    paging.append(key(op)).append(",\n                ");
    paging.append(more(op)).append(",\n                ");
    paging
        .append("Paging.Order.")
        .append(order(page))
        .append(", \"")
        .append(String.join(" ", page.cursors()));
    String most = page.limit().get(1);
    String offset = page.maxOffset().isEmpty() ? "Integer.MAX_VALUE" : page.maxOffset();
    paging.append("\", ").append(most).append(", ").append(offset).append("))");
    return paging.toString();
  }

  private static String order(Op.Page page) {
    return page.by().equals("offset") ? "OFFSET" : page.order().toUpperCase(java.util.Locale.ROOT);
  }

  private String items(Source out, Op op) {
    String items = op.notes().paging().items();
    if (items.isEmpty()) {
      return "page -> page";
    }
    if (op.answer().kind() == Op.Answer.Kind.LATER) {
      String found = paged(catalog.union(op.answer().value().java()));
      out.importing("dev.ovend.model." + found);
      return "page -> page instanceof " + found + " found ? found." + chain(items) + " : null";
    }
    return "page -> page." + chain(items);
  }

  private static String key(Op op) {
    String key = op.notes().paging().key();
    return key.isEmpty() ? "item -> \"\"" : "item -> item." + chain(key);
  }

  private static String more(Op op) {
    String more = op.notes().paging().more();
    return more.isEmpty() || op.answer().kind() == Op.Answer.Kind.LATER
        ? "null"
        : "page -> page." + chain(more);
  }

  private static String chain(String path) {
    return java.util.Arrays.stream(path.split("\\."))
        .map(step -> Names.camel(step) + "()")
        .collect(Collectors.joining("."));
  }

  /** Returns the class that leads to all resources. */
  Source entrance(Map<String, String> resources) {
    Source out = new Source(API, "DiscordApi");
    out.importing("dev.ovend.core.CallFactory");
    out.doc("", "All of Discord's HTTP API, by resource. Thread-safe.");
    out.line("public class DiscordApi {").blank();
    resources
        .keySet()
        .forEach(r -> out.line("  private final " + Names.capital(r) + " " + r + ";"));
    out.blank().doc("  ", "Creates the API on something that makes calls.");
    out.line("  public DiscordApi(CallFactory calls) {");
    resources
        .keySet()
        .forEach(r -> out.line("    this." + r + " = new " + Names.capital(r) + "(calls);"));
    out.line("  }");
    resources.forEach((resource, does) -> {
      out.blank().doc("  ", does);
      out.line("  public final " + Names.capital(resource) + " " + resource + "() {");
      out.line("    return " + resource + ";");
      out.line("  }");
    });
    return out.line("}");
  }
}
