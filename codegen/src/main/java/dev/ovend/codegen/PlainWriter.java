package dev.ovend.codegen;

import java.util.Map;

/** Writes ids, enums and sets of flags. */
final class PlainWriter {

  private static final String MODEL = "dev.ovend.model";

  private PlainWriter() {}

  static Source id(Shape.Id id) {
    String name = id.java();
    String thing = Names.words(name.substring(0, name.length() - 2));
    Source out = new Source(MODEL, name);
    out.doc("", "The id of " + article(thing) + ". Immutable; ordered by time.");
    out.line(
        "public record " + name + "(long value) implements Snowflake, Comparable<" + name + "> {");
    out.blank();
    out.line("  static final Codec<" + name + "> CODEC = new SnowflakeCodec<>(" + name + "::new);");
    out.blank();
    out.doc(
        "  ",
        "Returns an id.\n"
            + "@throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits");
    out.line("  public static " + name + " of(String digits) {");
    out.line(
        "    return new "
            + name
            + "(SnowflakeCodec.parse(\""
            + Names.words(name)
            + "\", digits));");
    out.line("  }").blank();
    out.doc("  ", "Returns an id of these 64 bits, unsigned.");
    out.line("  public static " + name + " of(long value) {");
    out.line("    return new " + name + "(value);");
    out.line("  }").blank();
    out.doc("  ", "Returns what reads and writes it.");
    out.line("  public static Codec<" + name + "> codec() {");
    out.line("    return CODEC;");
    out.line("  }").blank();
    out.line("  @Override");
    out.line("  public int compareTo(" + name + " other) {");
    out.line("    return Long.compareUnsigned(value, other.value);");
    out.line("  }").blank();
    out.doc("  ", "Returns the digits.");
    out.line("  @Override");
    out.line("  public String toString() {");
    out.line("    return Long.toUnsignedString(value);");
    out.line("  }");
    return out.line("}");
  }

  static String article(String thing) {
    return ("aeiou".indexOf(thing.charAt(0)) >= 0 && !thing.startsWith("user") ? "an " : "a ")
        + thing;
  }

  static Source flags(Shape.Flags flags) {
    String name = flags.java();
    Source out = new Source(MODEL, name);
    out.doc(
        "",
        "A set of "
            + Names.words(name)
            + "; bits without a name are kept. Immutable."
            + (flags.textual() ? "\nSee Discord Docs/Permissions." : ""));
    out.line("public record " + name + "(long bits) implements Flags<" + name + "> {").blank();
    flags
        .bits()
        .forEach((flag, bit) -> {
          out.doc("  ", "Bit " + bit + ".");
          out.line(
              "  public static final "
                  + name
                  + " "
                  + flag
                  + " = new "
                  + name
                  + "(1L << "
                  + bit
                  + ");");
          out.blank();
        });
    out.doc("  ", "No bit.");
    out.line("  public static final " + name + " NONE = new " + name + "(0);").blank();
    out.line("  private static final String[] NAMES = FlagsCodec.names(");
    out.line(
            String.join(
                    ",\n",
                    flags.bits().entrySet().stream()
                        .map(e -> "      \"" + e.getValue() + " " + e.getKey() + "\"")
                        .toList())
                + ");")
        .blank();
    out.line(
            "  static final Codec<"
                + name
                + "> CODEC = new FlagsCodec<>("
                + name
                + "::new, "
                + flags.textual()
                + ");")
        .blank();
    out.doc("  ", "Returns a set of these bits.");
    out.line("  public static " + name + " of(long bits) {");
    out.line("    return new " + name + "(bits);");
    out.line("  }").blank();
    out.doc("  ", "Returns all of these together.");
    out.line("  public static " + name + " of(" + name + "... flags) {");
    out.line("    return new " + name + "(FlagsCodec.union(flags));");
    out.line("  }").blank();
    out.doc("  ", "Returns what reads and writes it.");
    out.line("  public static Codec<" + name + "> codec() {");
    out.line("    return CODEC;");
    out.line("  }").blank();
    out.line("  @Override");
    out.line("  public " + name + " withBits(long other) {");
    out.line("    return new " + name + "(other);");
    out.line("  }").blank();
    out.doc("  ", "Returns the names of the bits, joined by bars.");
    out.line("  @Override");
    out.line("  public String toString() {");
    out.line("    return FlagsCodec.text(bits, NAMES);");
    out.line("  }");
    return out.line("}");
  }

  static Source choice(Shape.Choice choice) {
    return choice(choice, MODEL);
  }

  /** Writes an enum; outside the model it has no codec. */
  static Source choice(Shape.Choice choice, String javaPackage) {
    String name = choice.java();
    String raw = choice.textual() ? "String" : "int";
    Source out = new Source(javaPackage, name);
    boolean coded = javaPackage.equals(MODEL);
    out.doc(
        "",
        capital(Names.words(name))
            + ": a value of {@code "
            + choice.schema()
            + "}, or one that Discord added since. Compare by {@code ==} or {@code equals}; switch"
            + " over {@link #known}.");
    out.line("public final class " + name + " {").blank();
    for (Map.Entry<String, String> value : choice.values().entrySet()) {
      String literal = literal(choice, value.getValue());
      out.doc("  ", "{@code " + value.getValue() + "}.");
      out.line("  public static final " + name + " " + value.getKey() + " =");
      out.line("      new " + name + "(" + literal + ", Known." + value.getKey() + ");").blank();
    }
    if (coded) {
      out.line("  static final Codec<" + name + "> CODEC =");
      String kind = choice.textual() ? "Textual" : "Numeric";
      out.line("      new ChoiceCodec." + kind + "<>(" + name + "::of, " + name + "::value);");
      out.blank();
    }
    out.line("  private final " + raw + " value;");
    out.line("  private final Known known;").blank();
    out.line("  private " + name + "(" + raw + " value, Known known) {");
    out.line("    this.value = value;");
    out.line("    this.known = known;");
    out.line("  }").blank();
    out.doc("  ", "Returns the constant of a value, or another object if it has none.");
    out.line("  public static " + name + " of(" + raw + " value) {");
    out.line("    return switch (value) {");
    choice
        .values()
        .forEach((constant, value) ->
            out.line("      case " + literal(choice, value) + " -> " + constant + ";"));
    out.line("      default -> new " + name + "(value, Known.UNKNOWN);");
    out.line("    };");
    out.line("  }").blank();
    if (coded) {
      out.doc("  ", "Returns what reads and writes it.");
      out.line("  public static Codec<" + name + "> codec() {");
      out.line("    return CODEC;");
      out.line("  }").blank();
    }
    out.doc("  ", "Returns the value as Discord writes it.");
    out.line("  public " + raw + " value() {");
    out.line("    return value;");
    out.line("  }").blank();
    out.doc("  ", "Returns the value for a {@code switch}.");
    out.line("  public Known known() {");
    out.line("    return known;");
    out.line("  }").blank();
    out.line("  @Override");
    out.line("  public boolean equals(@Nullable Object other) {");
    out.line(
        "    return other instanceof "
            + name
            + " that && "
            + (choice.textual() ? "value.equals(that.value);" : "value == that.value;"));
    out.line("  }").blank();
    out.line("  @Override");
    out.line("  public int hashCode() {");
    out.line("    return " + (choice.textual() ? "value.hashCode();" : "value;"));
    out.line("  }").blank();
    out.doc("  ", "Returns the constant's name, or the value if it has none.");
    out.line("  @Override");
    out.line("  public String toString() {");
    out.line(
        "    return known == Known.UNKNOWN ? "
            + (choice.textual() ? "value" : "Integer.toString(value)")
            + " : known.name();");
    out.line("  }").blank();
    out.doc("  ", "What " + name + " knows by name.");
    out.line("  public enum Known {");
    choice
        .values()
        .forEach((constant, value) -> {
          out.doc("    ", "{@code " + value + "}.");
          out.line("    " + constant + ",");
        });
    out.doc("    ", "Any other value.");
    out.line("    UNKNOWN");
    out.line("  }");
    return out.line("}");
  }

  private static String literal(Shape.Choice choice, String value) {
    return choice.textual() ? "\"" + value + "\"" : value;
  }

  private static String capital(String words) {
    return Names.capital(words);
  }
}
