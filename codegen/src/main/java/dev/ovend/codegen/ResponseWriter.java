package dev.ovend.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes records of what Discord sends, and their codecs. */
final class ResponseWriter {

  private static final String MODEL = "dev.ovend.model";

  private final TypesOverlay overlay;
  private final ObjectDocs docs;

  ResponseWriter(TypesOverlay overlay) {
    this.overlay = overlay;
    this.docs = new ObjectDocs(overlay);
  }

  Source record(Shape.Obj object) {
    Source out = new Source(MODEL, object.java());
    StringBuilder doc = new StringBuilder(docs.type(object));
    for (Property property : object.properties()) {
      doc.append("\n@param ")
          .append(property.java())
          .append(' ')
          .append(docs.component(object, property));
    }
    doc.append("\n@param unknownFields what has no place here yet");
    out.doc("", doc.toString());
    List<String> components = new ArrayList<>();
    object.properties().forEach(p -> components.add("    " + component(p)));
    components.add("    Map<String, RawJson> unknownFields");
    out.line("public record " + object.java() + "(");
    String implemented =
        object.unions().isEmpty() ? "" : "\n    implements " + String.join(", ", object.unions());
    out.line(String.join(",\n", components) + ")" + implemented + " {").blank();
    out.doc("  ", "Returns what reads and writes it.");
    out.line("  public static Codec<" + object.java() + "> codec() {");
    out.line("    return " + object.java() + "Codec.INSTANCE;");
    out.line("  }");
    List<Property> secret =
        object.properties().stream()
            .filter(p -> overlay.secret(object.schema(), p.json()))
            .toList();
    if (!secret.isEmpty()) {
      shown(out, object, secret);
    }
    return out.line("}");
  }

  private static void shown(Source out, Shape.Obj object, List<Property> secret) {
    String hidden = secret.stream().map(Property::java).collect(Collectors.joining(", "));
    out.blank().doc("  ", "Returns everything but what is secret: " + hidden + ".");
    out.line("  @Override");
    out.line("  public String toString() {");
    List<String> parts = new ArrayList<>();
    for (Property property : object.properties()) {
      boolean hide = secret.contains(property);
      parts.add(
          property.java()
              + "=\" + "
              + (hide ? "Secrets.masked(" + property.java() + ")" : property.java()));
    }
    parts.add("unknownFields=\" + unknownFields");
    out.line("    return \"" + object.java() + "[" + String.join("\n        + \", ", parts));
    out.line("        + \"]\";");
    out.line("  }");
  }

  private static String component(Property property) {
    return declared(property) + " " + property.java();
  }

  /**
   * Returns the type of a component: lists and maps are never null, plain values only if needed.
   */
  static String declared(Property property) {
    if (property.type() instanceof Type.ListOf || property.type() instanceof Type.MapOf) {
      return property.type().java();
    }
    if (property.type() instanceof Type.Presence || !ObjectDocs.isOptional(property)) {
      return property.type().java();
    }
    return "@Nullable " + property.type().boxed();
  }

  private static boolean collection(Property property) {
    return property.type() instanceof Type.ListOf || property.type() instanceof Type.MapOf;
  }

  Source codec(Shape.Obj object) {
    String name = object.java() + "Codec";
    Source out = new Source(MODEL, name);
    out.line("final class " + name + " implements Codec<" + object.java() + "> {").blank();
    out.line("  static final " + name + " INSTANCE = new " + name + "();").blank();
    out.line("  private static final Fields FIELDS =");
    fields(out, object);
    out.line("  private " + name + "() {}").blank();
    read(out, object);
    out.blank();
    write(out, object);
    return out.line("}");
  }

  static void fields(Source out, Shape.Obj object) {
    out.line("      Fields.of(");
    List<String> names =
        object.properties().stream()
            .map(p -> "\"" + p.json() + (p.required() ? "!" : "") + "\"")
            .toList();
    List<String> lines = Source.lines(names, "          ");
    for (int i = 0; i < lines.size(); i++) {
      out.line(lines.get(i) + (i + 1 == lines.size() ? ");" : ""));
    }
    out.blank();
  }

  private static void read(Source out, Shape.Obj object) {
    out.line("  @Override");
    out.line("  public " + object.java() + " read(JsonReader in) {");
    for (Property property : object.properties()) {
      out.line("    " + local(property));
    }
    out.line("    Map<String, RawJson> unknown = null;");
    out.line(
        "    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {");
    out.line("      switch (field) {");
    for (int i = 0; i < object.properties().size(); i++) {
      Property property = object.properties().get(i);
      boolean orNull = !collection(property) && ObjectDocs.isOptional(property);
      Type type = property.type();
      String value = orNull && !(type instanceof Type.Presence) ? type.readOrNull() : type.read();
      out.line("        case " + i + " -> " + property.java() + "_ = " + value + ";");
    }
    out.line("        default -> unknown = in.unknown(unknown);");
    out.line("      }");
    out.line("    }");
    out.line("    return new " + object.java() + "(");
    List<String> arguments = new ArrayList<>();
    object.properties().forEach(p -> arguments.add(p.java() + "_"));
    arguments.add("JsonReader.sealed(unknown)");
    List<String> lines = Source.lines(arguments, "        ");
    for (int i = 0; i < lines.size(); i++) {
      out.line(lines.get(i) + (i + 1 == lines.size() ? ");" : ""));
    }
    out.line("  }");
  }

  private static String local(Property property) {
    String declared = declared(property).replace("@Nullable ", "");
    String initial =
        switch (declared) {
          case "int", "long", "double" -> "0";
          case "boolean" -> "false";
          default ->
              declared.startsWith("List<")
                  ? "List.of()"
                  : declared.startsWith("Map<") ? "Map.of()" : "null";
        };
    return declared + " " + property.java() + "_ = " + initial + ";";
  }

  private static void write(Source out, Shape.Obj object) {
    out.line("  @Override");
    out.line("  public void write(" + object.java() + " value, JsonWriter out) {");
    out.line("    out.begin();");
    for (int i = 0; i < object.properties().size(); i++) {
      Property property = object.properties().get(i);
      String value = "value." + property.java() + "()";
      String write = property.type().write(i, value);
      if (collection(property) && !property.required()) {
        out.line("    if (!" + value + ".isEmpty()) {");
        out.line("      " + write);
        out.line("    }");
      } else {
        out.line("    " + write);
      }
    }
    out.line("    out.unknown(value.unknownFields());");
    out.line("    out.end();");
    out.line("  }");
  }
}
