package dev.ovend.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes sealed choices of objects, and their codecs. */
final class UnionWriter {

  private static final String MODEL = "dev.ovend.model";

  private final Catalog catalog;
  private final ObjectDocs docs;

  UnionWriter(Catalog catalog) {
    this.catalog = catalog;
    this.docs = new ObjectDocs(catalog.overlay());
  }

  Source type(Shape.Union union) {
    Source out = new Source(MODEL, union.java());
    List<String> permitted = new ArrayList<>(union.cases().keySet());
    if (!union.request()) {
      permitted.add("Unknown" + union.java());
    }
    String what = Names.capital(Names.words(union.java()));
    out.doc(
        "",
        union.request()
            ? what + ", to be sent: one of several kinds."
            : what
                + ", as Discord sends it: one of several kinds. What Discord adds arrives as {@link"
                + " Unknown"
                + union.java()
                + "}.");
    out.line("public sealed interface " + union.java());
    out.line(
        Source.lines(permitted, "        ").stream()
                .collect(Collectors.joining("\n"))
                .replaceFirst("^ {8}", "    permits ")
            + " {");
    out.blank();
    out.doc("  ", "Returns what reads and writes it.");
    out.line("  static Codec<" + union.java() + "> codec() {");
    out.line("    return " + union.java() + "Codec.INSTANCE;");
    out.line("  }");
    if (!union.request()) {
      Shape.Obj unknown = catalog.obj("Unknown" + union.java());
      for (Property property : unknown.properties()) {
        out.blank().doc("  ", "Returns " + docs.component(unknown, property) + ".");
        out.line("  " + ResponseWriter.declared(property) + " " + property.java() + "();");
      }
    }
    return out.line("}");
  }

  Source codec(Shape.Union union) {
    String name = union.java() + "Codec";
    Source out = new Source(MODEL, name);
    out.line("final class " + name + " implements Codec<" + union.java() + "> {").blank();
    out.line("  static final " + name + " INSTANCE = new " + name + "();").blank();
    out.line("  private " + name + "() {}").blank();
    out.line("  @Override");
    out.line("  public " + union.java() + " read(JsonReader in) {");
    if (union.pin() == null && union.request()) {
      String codecs =
          union.cases().keySet().stream()
              .map(one -> one + "Codec.INSTANCE")
              .collect(Collectors.joining(", "));
      out.line("    return Choosing.read(in, List.of(" + codecs + "));");
    } else if (union.pin() == null) {
      String first = union.cases().keySet().iterator().next();
      out.line("    return " + first + "Codec.INSTANCE.read(in);");
    } else {
      read(out, union);
    }
    out.line("  }").blank();
    out.line("  @Override");
    out.line("  public void write(" + union.java() + " value, JsonWriter out) {");
    List<String> cases = new ArrayList<>(union.cases().keySet());
    if (!union.request()) {
      cases.add("Unknown" + union.java());
    }
    String begin = "    if (";
    for (String one : cases) {
      out.line(begin + "value instanceof " + one + " it) {");
      out.line("      " + one + "Codec.INSTANCE.write(it, out);");
      begin = "    } else if (";
    }
    out.line("    }");
    out.line("  }");
    return out.line("}");
  }

  private static void read(Source out, Shape.Union union) {
    String peek = union.textual() ? "peekString" : "peekInt";
    out.line(
        union.textual()
            ? "    String kind = in." + peek + "(\"" + union.pin() + "\");"
            : "    int kind = in." + peek + "(\"" + union.pin() + "\");");
    out.line("    return switch (kind) {");
    for (Map.Entry<String, List<String>> one : union.cases().entrySet()) {
      String values =
          one.getValue().stream()
              .map(v -> union.textual() ? "\"" + v + "\"" : v)
              .collect(Collectors.joining(", "));
      out.line("      case " + values + " -> " + one.getKey() + "Codec.INSTANCE.read(in);");
    }
    String odd = union.textual() ? "case null, default" : "default";
    out.line(
        union.request()
            ? "      " + odd + " -> throw in.refused(\"a known " + union.pin() + "\");"
            : "      " + odd + " -> Unknown" + union.java() + "Codec.INSTANCE.read(in);");
    out.line("    };");
  }
}
