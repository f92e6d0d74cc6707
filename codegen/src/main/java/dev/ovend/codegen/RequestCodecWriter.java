package dev.ovend.codegen;

/** Writes the codecs of what Discord takes. */
final class RequestCodecWriter {

  private static final String MODEL = "dev.ovend.model";

  private final Catalog catalog;

  RequestCodecWriter(Catalog catalog) {
    this.catalog = catalog;
  }

  Source codec(Shape.Obj object) {
    String name = object.java() + "Codec";
    Source out = new Source(MODEL, name);
    out.line("final class " + name + " implements Codec<" + object.java() + "> {").blank();
    out.line("  static final " + name + " INSTANCE = new " + name + "();").blank();
    out.line("  private static final Fields FIELDS =");
    ResponseWriter.fields(out, object);
    out.line("  private " + name + "() {}").blank();
    read(out, object);
    out.blank();
    write(out, object);
    return out.line("}");
  }

  private static void read(Source out, Shape.Obj object) {
    out.line("  @Override");
    out.line("  public " + object.java() + " read(JsonReader in) {");
    out.line("    " + object.java() + " value = new " + object.java() + "();");
    out.line(
        "    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {");
    out.line("      switch (field) {");
    for (int i = 0; i < object.properties().size(); i++) {
      Property property = object.properties().get(i);
      if (property.constant() || property.type().java().equals("FilePart")) {
        out.line("        case " + i + " -> in.raw();");
      } else {
        out.line(
            "        case "
                + i
                + " -> value."
                + property.java()
                + " = "
                + property.type().readOrNull()
                + ";");
      }
    }
    out.line("        default -> value.other(in);");
    out.line("      }");
    out.line("      value.set(field);");
    out.line("    }");
    out.line("    return value;");
    out.line("  }");
  }

  private void write(Source out, Shape.Obj object) {
    out.line("  @Override");
    out.line("  public void write(" + object.java() + " value, JsonWriter out) {");
    out.line("    out.begin();");
    for (int i = 0; i < object.properties().size(); i++) {
      Property property = object.properties().get(i);
      if (property.constant()) {
        constant(out, property, i);
      } else if (i == RequestWriter.attachments(object)) {
        out.line("    value.writeAttachments(FIELDS, " + i + ", value.attachments, out);");
      } else if (!property.type().java().equals("FilePart")) {
        String value = "value." + property.java();
        out.line(
            "    if (value.isSet(" + i + ") && out.field(FIELDS, " + i + ", " + value + ")) {");
        out.line("      " + property.type().write(value));
        out.line("    }");
      }
    }
    out.line("    value.writeOthers(out);");
    out.line("    out.end();");
    out.line("  }");
  }

  /** Writes what says which kind of object it is. */
  private void constant(Source out, Property property, int index) {
    boolean textual =
        property.type() instanceof Type.Named named
            && catalog.shapes().get(named.java()) instanceof Shape.Choice choice
            && choice.textual();
    String value = property.pinned().getFirst();
    out.line(
        textual
            ? "    out.string(FIELDS, " + index + ", \"" + value + "\");"
            : "    out.int32(FIELDS, " + index + ", " + value + ");");
  }
}
