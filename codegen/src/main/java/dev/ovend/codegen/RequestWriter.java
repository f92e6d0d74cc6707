package dev.ovend.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes classes of what Discord takes, and their codecs. */
final class RequestWriter {

  private static final String MODEL = "dev.ovend.model";
  private static final int MAX_PROPERTIES = 64;

  private final Catalog catalog;
  private final ObjectDocs docs;

  RequestWriter(Catalog catalog) {
    this.catalog = catalog;
    this.docs = new ObjectDocs(catalog.overlay());
  }

  Source type(Shape.Obj object) {
    if (object.properties().size() > MAX_PROPERTIES) {
      throw new IllegalStateException(object.schema() + ": more than 64 properties");
    }
    Source out = new Source(MODEL, object.java());
    out.doc("", docs.type(object));
    String implemented =
        object.unions().isEmpty() ? "" : " implements " + String.join(", ", object.unions());
    out.line("public final class " + object.java() + " extends RequestData" + implemented + " {");
    out.blank();
    fields(out, object);
    constructor(out, object);
    for (int i = 0; i < object.properties().size(); i++) {
      Property property = object.properties().get(i);
      if (property.constant()) {
        continue;
      }
      setter(out, object, property, i);
      getter(out, property);
    }
    if (attachments(object) >= 0) {
      files(out, object);
    }
    out.blank().doc("  ", "Returns what reads and writes it.");
    out.line("  public static Codec<" + object.java() + "> codec() {");
    out.line("    return " + object.java() + "Codec.INSTANCE;");
    out.line("  }");
    inherited(out, object);
    innerFiles(out, object);
    if (isForm(object)) {
      form(out, object);
    }
    checks(out, object);
    return out.line("}");
  }

  private static void fields(Source out, Shape.Obj object) {
    boolean any = false;
    for (Property property : object.properties()) {
      if (!property.constant()) {
        out.line("  @Nullable " + property.type().boxed() + " " + property.java() + ";");
        any = true;
      }
    }
    if (any) {
      out.blank();
    }
  }

  private void constructor(Source out, Shape.Obj object) {
    List<Property> demanded = object.demanded();
    out.doc(
        "  ",
        demanded.isEmpty()
            ? "Creates one in which nothing is set."
            : "Creates one with what Discord demands.");
    String parameters =
        demanded.stream()
            .map(p -> parameter(p.type()) + " " + p.java())
            .collect(Collectors.joining(", "));
    if (demanded.isEmpty()) {
      out.line("  public " + object.java() + "() {}");
      return;
    }
    out.line("  public " + object.java() + "(" + parameters + ") {");
    for (Property property : demanded) {
      out.line("    this." + property.java() + " = " + copied(property) + ";");
      out.line("    set(" + object.properties().indexOf(property) + ");");
    }
    out.line("  }");
    severalAtTheEnd(out, object, demanded);
    out.blank().line("  " + object.java() + "() {}");
  }

  /** Adds a constructor that takes the items of the last list one by one. */
  private static void severalAtTheEnd(Source out, Shape.Obj object, List<Property> demanded) {
    Property last = demanded.getLast();
    if (!(last.type() instanceof Type.ListOf list)) {
      return;
    }
    List<String> parameters = new ArrayList<>();
    List<String> given = new ArrayList<>();
    for (Property property : demanded.subList(0, demanded.size() - 1)) {
      parameters.add(parameter(property.type()) + " " + property.java());
      given.add(property.java());
    }
    String one = Names.singular(last.java());
    String item = list.item().boxed();
    parameters.add(item + " " + (one.equals(last.java()) ? "first" : one));
    parameters.add(item + "... more");
    given.add("several(" + (one.equals(last.java()) ? "first" : one) + ", more)");
    out.blank().doc("  ", "Creates one with what Discord demands, one or more of the last.");
    out.line("  public " + object.java() + "(" + String.join(", ", parameters) + ") {");
    out.line("    this(" + String.join(", ", given) + ");");
    out.line("  }");
  }

  private static boolean isColor(Property property) {
    return property.json().endsWith("color")
        && (property.type() == Type.Plain.INT32 || property.type() == Type.Plain.INT64);
  }

  /** Writes setters of a number, of a color, and of nothing if that is possible. */
  private static void colorSetters(Source out, Shape.Obj object, Property property, int index) {
    String name = property.java();
    String head = "  public " + object.java() + " " + name + "(";
    out.blank().doc("  ", "Sets {@code " + property.json() + "}: 24 bits of red, green and blue.");
    out.line(head + property.type().java() + " " + name + ") {");
    out.line("    this." + name + " = " + name + ";");
    out.line("    set(" + index + ");");
    out.line("    return this;");
    out.line("  }");
    String nullable = property.nullable() ? "@Nullable " : "";
    String number = property.type().boxed() + ".valueOf(" + name + ".value())";
    out.blank()
        .doc(
            "  ",
            "Sets {@code "
                + property.json()
                + "}"
                + (property.nullable() ? "; null is sent as null." : "."));
    out.line(head + nullable + "Color " + name + ") {");
    out.line(
        "    this."
            + name
            + " = "
            + (property.nullable() ? name + " == null ? null : " : "")
            + number
            + ";");
    out.line("    set(" + index + ");");
    out.line("    return this;");
    out.line("  }");
  }

  private void setter(Source out, Shape.Obj object, Property property, int index) {
    if (isColor(property)) {
      colorSetters(out, object, property, index);
      return;
    }
    String name = property.java();
    List<String> facts = docs.facts(object, property);
    if (property.nullable()) {
      facts.add("null is sent as null");
    }
    String doc =
        "Sets {@code "
            + property.json()
            + "}"
            + (facts.isEmpty() ? "" : ": " + String.join("; ", facts))
            + ".";
    out.blank().doc("  ", doc);
    String type = parameter(property.type());
    String nullable = property.nullable() ? "@Nullable " + boxedParameter(property.type()) : type;
    out.line("  public " + object.java() + " " + name + "(" + nullable + " " + name + ") {");
    out.line("    this." + name + " = " + copied(property) + ";");
    out.line("    set(" + index + ");");
    out.line("    return this;");
    out.line("  }");
    boolean wide = property.type() == Type.Plain.INT64 || property.type() == Type.Plain.FLOAT64;
    if (property.nullable() && wide) {
      out.blank().doc("  ", doc.replace("; null is sent as null", ""));
      out.line("  public " + object.java() + " " + name + "(" + type + " " + name + ") {");
      out.line("    return " + name + "(" + property.type().boxed() + ".valueOf(" + name + "));");
      out.line("  }");
    }
    if (property.type() instanceof Type.ListOf list) {
      adder(out, object, property, list, index);
    } else if (property.type() instanceof Type.Named named && bare(named)) {
      byLambda(out, object, property, named);
    }
  }

  private static String parameter(Type type) {
    return switch (type) {
      case Type.ListOf list -> "List<? extends " + list.item().boxed() + ">";
      case Type.MapOf map -> "Map<String, ? extends " + map.value().boxed() + ">";
      default -> type.java();
    };
  }

  private static String boxedParameter(Type type) {
    return type instanceof Type.Plain plain ? plain.boxed() : parameter(type);
  }

  private static String copied(Property property) {
    String name = property.java();
    String copy =
        switch (property.type()) {
          case Type.ListOf list -> "List.copyOf(" + name + ")";
          case Type.MapOf map -> "Map.copyOf(" + name + ")";
          default -> name;
        };
    return property.nullable() && !copy.equals(name) ? name + " == null ? null : " + copy : copy;
  }

  /** Returns whether an object can be created empty, so that a lambda may fill it. */
  private boolean bare(Type.Named named) {
    return named.role() == Type.Role.REQUEST && catalog.obj(named.java()).demanded().isEmpty();
  }

  private void adder(Source out, Shape.Obj object, Property property, Type.ListOf list, int index) {
    String name = property.java();
    String one = Names.singular(name);
    String method = "add" + Names.capital(one);
    String type = list.item().boxed();
    String variable = one.equals(name) ? "item" : one;
    out.blank().doc("  ", "Adds to {@code " + property.json() + "}.");
    out.line(
        "  public "
            + object.java()
            + " "
            + method
            + "("
            + list.item().java()
            + " "
            + variable
            + ") {");
    out.line("    this." + name + " = added(this." + name + ", " + variable + ");");
    out.line("    set(" + index + ");");
    out.line("    return this;");
    out.line("  }");
    if (list.item() instanceof Type.Named named && bare(named)) {
      out.blank().doc("  ", "Adds to {@code " + property.json() + "} what the lambda fills in.");
      out.line(
          "  public "
              + object.java()
              + " "
              + method
              + "(Consumer<"
              + type
              + "> "
              + variable
              + ") {");
      out.line("    " + type + " added = new " + type + "();");
      out.line("    " + variable + ".accept(added);");
      out.line("    return " + method + "(added);");
      out.line("  }");
    }
  }

  private void byLambda(Source out, Shape.Obj object, Property property, Type.Named named) {
    String name = property.java();
    out.blank().doc("  ", "Sets {@code " + property.json() + "} to what the lambda fills in.");
    out.line(
        "  public "
            + object.java()
            + " "
            + name
            + "(Consumer<"
            + named.java()
            + "> "
            + name
            + ") {");
    out.line("    " + named.java() + " value = new " + named.java() + "();");
    out.line("    " + name + ".accept(value);");
    out.line("    return " + name + "(value);");
    out.line("  }");
    if (property.nullable()) {
      out.blank().doc("  ", "Sends {@code " + property.json() + "} as null.");
      out.line("  public " + object.java() + " clear" + Names.capital(name) + "() {");
      out.line("    return " + name + "((" + named.java() + ") null);");
      out.line("  }");
    }
  }

  private static void getter(Source out, Property property) {
    out.blank()
        .doc("  ", "Returns {@code " + property.json() + "}; null if it is null or not set.");
    out.line("  public @Nullable " + property.type().boxed() + " " + property.java() + "() {");
    out.line("    return " + property.java() + ";");
    out.line("  }");
  }

  private static void inherited(Source out, Shape.Obj object) {
    out.blank().line("  @Override");
    out.line("  byte[] encoded() {");
    out.line("    return " + object.java() + "Codec.INSTANCE.encode(this);");
    out.line("  }");
  }

  /** Returns the index of the property that describes files, or -1. */
  static int attachments(Shape.Obj object) {
    for (int i = 0; i < object.properties().size(); i++) {
      if (object.properties().get(i).type() instanceof Type.ListOf list
          && list.item().java().equals("AttachmentRequest")) {
        return i;
      }
    }
    return -1;
  }

  private static void files(Source out, Shape.Obj object) {
    String described =
        " If it is described, or other attachments are, those of an edited message that are not"
            + " listed in {@code attachments} are removed.";
    out.blank().doc("  ", "Adds a file: at most 10." + described);
    out.line("  public " + object.java() + " file(FilePart file) {");
    out.line("    addFile(file);");
    out.line("    return this;");
    out.line("  }");
    out.blank().doc("  ", "Adds a file of the disk, which is read anew for each attempt.");
    out.line("  public " + object.java() + " file(Path file) {");
    out.line("    return file(FilePart.of(file));");
    out.line("  }");
    out.importing("java.nio.file.Path");
  }

  /** Lets what is inside bring its files along. */
  private void innerFiles(Source out, Shape.Obj object) {
    for (Property property : object.properties()) {
      boolean holds =
          property.type() instanceof Type.Named named
              && named.role() == Type.Role.REQUEST
              && attachments(catalog.obj(named.java())) >= 0;
      if (holds) {
        out.blank().line("  @Override");
        out.line("  List<FilePart> files() {");
        out.line(
            "    return "
                + property.java()
                + " == null ? List.of() : "
                + property.java()
                + ".files();");
        out.line("  }");
      }
    }
  }

  private static boolean isForm(Shape.Obj object) {
    return object.properties().stream().anyMatch(p -> p.type().java().equals("FilePart"));
  }

  private static void form(Source out, Shape.Obj object) {
    out.importing("dev.ovend.core.Part");
    out.blank().line("  @Override");
    out.line("  List<Part> form() {");
    out.line("    List<Part> parts = new ArrayList<>();");
    for (Property property : object.properties()) {
      String name = property.java();
      String part =
          property.type().java().equals("FilePart")
              ? name + ".part(\"" + property.json() + "\")"
              : "Part.field(\"" + property.json() + "\", " + name + ")";
      out.line("    if (" + name + " != null) {");
      out.line("      parts.add(" + part + ");");
      out.line("    }");
    }
    out.line("    return parts;");
    out.line("  }");
    formFile(out, object);
  }

  private static void formFile(Source out, Shape.Obj object) {
    List<String> files =
        object.properties().stream()
            .filter(p -> p.type().java().equals("FilePart"))
            .map(Property::java)
            .toList();
    if (files.size() > 1) {
      throw new IllegalStateException(object.schema() + ": more than one file");
    }
    String file = files.getFirst();
    out.blank().line("  @Override");
    out.line("  List<FilePart> files() {");
    out.line("    return " + file + " == null ? List.of() : List.of(" + file + ");");
    out.line("  }");
  }

  private void checks(Source out, Shape.Obj object) {
    out.blank().line("  @Override");
    out.line("  void check(Checks checks) {");
    for (Property property : object.properties()) {
      if (!property.constant()) {
        check(out, property);
      }
    }
    if (object.rule() != null) {
      out.line("    " + object.rule() + "(this, checks);");
    }
    out.line("  }");
  }

  private static void check(Source out, Property property) {
    String begin = "    checks.";
    String field = "\"" + property.json() + "\", " + property.java();
    Limits limits = property.limits();
    if (property.required()) {
      out.line(begin + "demanded(" + field + ");");
    }
    Type type = property.type();
    if (limits.length() && type == Type.Plain.STRING) {
      out.line(
          begin
              + "length("
              + field
              + ", "
              + least(limits.minLength())
              + ", "
              + most(limits.maxLength())
              + ");");
    }
    if (limits.range()
        && (type == Type.Plain.INT32 || type == Type.Plain.INT64 || type == Type.Plain.FLOAT64)) {
      out.line(
          begin
              + "range("
              + field
              + ", "
              + bound(limits.minimum(), "Long.MIN_VALUE")
              + ", "
              + bound(limits.maximum(), "Long.MAX_VALUE")
              + ");");
    }
    if (limits.items() && type instanceof Type.ListOf) {
      out.line(
          begin
              + "items("
              + field
              + ", "
              + least(limits.minItems())
              + ", "
              + most(limits.maxItems())
              + ");");
      if (limits.unique()) {
        out.line(begin + "different(" + field + ");");
      }
    }
    if (limits.items() && type instanceof Type.MapOf) {
      out.line(begin + "entries(" + field + ", " + most(limits.maxItems()) + ");");
    }
    if (type instanceof Type.Named named && sent(named)) {
      out.line(begin + "inside(" + field + ");");
    }
    if (type instanceof Type.ListOf list
        && list.item() instanceof Type.Named named
        && sent(named)) {
      out.line(begin + "each(" + field + ");");
    }
  }

  private static boolean sent(Type.Named named) {
    return named.role() == Type.Role.REQUEST || named.role() == Type.Role.UNION;
  }

  private static String least(@Nullable Long value) {
    return value == null ? "0" : value.toString();
  }

  private static String most(@Nullable Long value) {
    return value == null ? "Integer.MAX_VALUE" : value.toString();
  }

  private static String bound(@Nullable Long value, String otherwise) {
    return value == null ? otherwise : value + "L";
  }
}
