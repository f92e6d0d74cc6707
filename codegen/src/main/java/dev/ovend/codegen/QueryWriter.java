package dev.ovend.codegen;

import java.util.ArrayList;
import java.util.List;

/** Writes what may be asked for beside the path. */
final class QueryWriter {

  private QueryWriter() {}

  static boolean needed(Op op) {
    return op.inQuery().stream()
        .anyMatch(p -> !p.required() && !p.json().equals(op.notes().waits()));
  }

  static Source query(Op op) {
    String name = Names.pascal(op.id()) + "Query";
    Source out = new Source("dev.ovend.api", name);
    out.doc(
        "",
        "What {@code "
            + op.method()
            + " "
            + op.template()
            + "} may be asked for. Not thread-safe.");
    out.line("public final class " + name + " extends QueryData {").blank();
    out.doc("  ", "Creates one that asks for nothing special.");
    out.line("  public " + name + "() {}");
    for (Op.Parameter parameter : op.inQuery()) {
      if (!parameter.required() && !parameter.json().equals(op.notes().waits())) {
        setter(out, name, parameter, op.notes().commas().contains(parameter.json()));
      }
    }
    return out.line("}");
  }

  /** Returns the expression of what stands in a query for a value. */
  static String sent(Type type, String java) {
    return switch (type) {
      case Type.Named named when named.role() == Type.Role.ENUM -> java + ".value()";
      case Type.Named named when named.role() == Type.Role.FLAGS -> java + ".bits()";
      case Type.ListOf list
          when list.item() instanceof Type.Named named && named.role() == Type.Role.ENUM ->
          java + ".stream().map(" + named.java() + "::value).toList()";
      default -> java;
    };
  }

  private static void setter(Source out, String name, Op.Parameter parameter, boolean commas) {
    ApiWriter.importing(out, parameter.type());
    Limits limits = parameter.limits();
    List<String> facts = new ArrayList<>();
    if (limits.range()) {
      facts.add(limits.minimum() + " to " + limits.maximum());
    }
    if (limits.length() && parameter.type() == Type.Plain.STRING) {
      facts.add("at most " + limits.maxLength() + " characters");
    }
    out.blank()
        .doc(
            "  ",
            "Asks by {@code "
                + parameter.json()
                + "}"
                + (facts.isEmpty() ? "" : ": " + String.join("; ", facts))
                + ".");
    String java = parameter.java();
    boolean list = parameter.type() instanceof Type.ListOf;
    String type =
        list
            ? "List<" + ((Type.ListOf) parameter.type()).item().boxed() + ">"
            : parameter.type().java();
    out.line("  public " + name + " " + java + "(" + type + " " + java + ") {");
    String method = list ? commas ? "joined" : "repeated" : "put";
    out.line(
        "    " + method + "(\"" + parameter.json() + "\", " + sent(parameter.type(), java) + ");");
    if (limits.range() && parameter.type() instanceof Type.Plain) {
      String least = limits.minimum() == null ? "Long.MIN_VALUE" : limits.minimum() + "L";
      String most = limits.maximum() == null ? "Long.MAX_VALUE" : limits.maximum() + "L";
      out.line(
          "    range(\"" + parameter.json() + "\", " + java + ", " + least + ", " + most + ");");
    }
    if (limits.length() && parameter.type() == Type.Plain.STRING && limits.maxLength() != null) {
      out.line(
          "    length(\"" + parameter.json() + "\", " + java + ", " + limits.maxLength() + ");");
    }
    out.line("    return this;");
    out.line("  }");
  }
}
