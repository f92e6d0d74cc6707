package dev.ovend.codegen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes tables: the facts of operations, the index of endpoints, the codes of errors. */
final class TableWriter {

  private TableWriter() {}

  /** Returns what {@code core} knows of each operation. */
  static Source operations(List<Op> ops) {
    Source out = new Source("dev.ovend.core", "KnownOperations");
    out.doc(
        "",
        "Discord's operations, one a line: id, method, template, what a second arrival does, cache"
            + " class, credentials, audit log reason.");
    out.line("final class KnownOperations {").blank();
    out.line("  static final String LINES =");
    out.line("      \"\"\"");
    for (Op op : ops) {
      out.line(
          "      "
              + String.join(
                  " ",
                  op.id(),
                  op.method(),
                  op.template(),
                  op.notes().repeat().toUpperCase(Locale.ROOT),
                  op.notes().cache().toUpperCase(Locale.ROOT),
                  String.join(",", op.auth()).toUpperCase(Locale.ROOT),
                  op.notes().reason() ? "reason" : "-"));
    }
    out.line("      \"\"\";").blank();
    out.line("  private KnownOperations() {}");
    return out.line("}");
  }

  /** Returns the codes of Discord's errors. */
  static Source errorCodes(Map<String, String> codes) {
    Map<String, String> values = new LinkedHashMap<>();
    codes.forEach((code, name) -> values.put(name, code));
    return PlainWriter.choice(
        new Shape.Choice("ErrorCode", "code", false, values), "dev.ovend.core");
  }

  /** Returns what finds a type's codec by its name. */
  static Source schemas(Collection<Shape> shapes) {
    Source out = new Source("dev.ovend.model", "KnownSchemas");
    out.doc("", "Finds codecs by the names of types, in Java or in Discord's API description.");
    out.line("final class KnownSchemas {").blank();
    out.line("  private KnownSchemas() {}").blank();
    finder(
        out, "type", "type by its Java name", shapes.stream().filter(TableWriter::coded).toList());
    finder(
        out,
        "schema",
        "schema of Discord's",
        shapes.stream().filter(Shape.Obj.class::isInstance).toList());
    out.doc("  ", "The names of all types, in Java's order.");
    out.line("  static final List<String> NAMES =");
    out.line("      List.of(");
    List<String> names =
        shapes.stream().filter(TableWriter::coded).map(s -> "\"" + s.java() + "\"").toList();
    List<String> lines = Source.lines(names, "          ");
    for (int i = 0; i < lines.size(); i++) {
      out.line(lines.get(i) + (i + 1 == lines.size() ? ");" : ""));
    }
    return out.line("}");
  }

  private static boolean coded(Shape shape) {
    return shape instanceof Shape.Obj || shape instanceof Shape.Union;
  }

  private static void finder(Source out, String method, String what, List<Shape> shapes) {
    out.doc("  ", "Returns the codec of a " + what + "; null if there is none.");
    out.line("  static @Nullable Codec<?> " + method + "(String name) {");
    out.line("    return switch (name) {");
    for (Shape shape : shapes) {
      String name =
          method.equals("schema") && shape instanceof Shape.Obj object
              ? object.schema()
              : shape.java();
      out.line("      case \"" + name + "\" -> " + shape.java() + ".codec();");
    }
    out.line("      default -> null;");
    out.line("    };");
    out.line("  }").blank();
  }

  /** Returns which method stands for which operation. */
  static Source endpoints(List<Op> ops) {
    Source out = new Source("dev.ovend.api", "KnownEndpoints");
    out.doc(
        "",
        "The typed methods, one a line: operation, Java method, what it takes, what it gives,"
            + " pagination, documentation, marks.");
    out.line("final class KnownEndpoints {").blank();
    out.line("  static final String LINES =");
    out.line("      \"\"\"");
    for (Op op : ops) {
      List<Op> all = new ArrayList<>(List.of(op));
      all.addAll(op.notes().also());
      for (Op one : all) {
        out.line("      " + endpoint(one));
      }
    }
    out.line("      \"\"\";").blank();
    out.line("  private KnownEndpoints() {}");
    return out.line("}");
  }

  private static String endpoint(Op op) {
    Op.Page page = op.notes().page();
    String method =
        op.body() == null || op.body().variants().isEmpty()
            ? op.notes().java()
            : String.join("/", op.body().variants().keySet());
    return String.join(
        "|",
        op.id(),
        op.notes().resource() + "()." + method,
        body(op),
        answer(op.answer()),
        page == null ? "-" : page.by(),
        op.notes().docs().isEmpty() ? "-" : op.notes().docs(),
        op.notes().experimental()
            ? "experimental"
            : op.notes().deprecated().isEmpty() ? "-" : "deprecated");
  }

  private static String body(Op op) {
    if (op.body() == null) {
      return "-";
    }
    if (op.body().variants().isEmpty()) {
      return op.body().whole().java();
    }
    return String.join("/", op.body().variants().values().stream().map(Type::java).toList());
  }

  private static String answer(Op.Answer answer) {
    return switch (answer.kind()) {
      case EMPTY -> "-";
      case BYTES -> "byte[]";
      case SOMETIMES -> "Optional<" + answer.value().boxed() + ">";
      default -> answer.value().boxed();
    };
  }
}
