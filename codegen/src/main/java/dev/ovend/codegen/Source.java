package dev.ovend.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One source file that is being written: collects lines, then finds out what it imports. */
final class Source {

  private static final String HEADER =
      "// Generated from Discord's API description; do not edit.\n";
  private static final int WIDTH = 100;
  private static final List<String> IMPORTS =
      List.of(
          "dev.ovend.core.Call",
          "dev.ovend.core.Operation",
          "dev.ovend.json.Codec",
          "dev.ovend.json.Fields",
          "dev.ovend.json.JsonReader",
          "dev.ovend.json.JsonWriter",
          "dev.ovend.json.RawJson",
          "dev.ovend.json.Scalars",
          "java.time.Instant",
          "java.util.Arrays",
          "java.util.ArrayList",
          "java.util.List",
          "java.util.Map",
          "java.util.Optional",
          "java.util.function.Consumer",
          "org.jspecify.annotations.Nullable");

  private final String javaPackage;
  private final String name;
  private final StringBuilder body = new StringBuilder();
  private final TreeSet<String> imports = new TreeSet<>();

  Source(String javaPackage, String name) {
    this.javaPackage = javaPackage;
    this.name = name;
  }

  /** Adds text as it is, and a line break. */
  Source line(String text) {
    body.append(text).append('\n');
    return this;
  }

  Source blank() {
    return line("");
  }

  /** Adds an import that cannot be found by the name alone. */
  Source importing(String type) {
    imports.add(type);
    return this;
  }

  /** Adds a documentation comment; a line break in the text begins a paragraph. */
  Source doc(String indent, String text) {
    String flat = indent + "/** " + text + " */";
    if (text.indexOf('\n') < 0 && flat.length() <= WIDTH) {
      return line(flat);
    }
    line(indent + "/**");
    boolean first = true;
    for (String paragraph : text.split("\n", -1)) {
      boolean tag = paragraph.startsWith("@");
      if (!first && !(tag && afterTag())) {
        line(indent + " *");
      }
      String begin = first || tag ? "" : "<p>";
      wrap(indent + " * ", tag ? indent + " *     " : indent + " * ", begin + paragraph);
      first = false;
    }
    return line(indent + " */");
  }

  private boolean afterTag() {
    int last = body.lastIndexOf("\n", body.length() - 2);
    String line = body.substring(last + 1);
    return line.contains("* @") || line.contains(" *     ");
  }

  private void wrap(String indent, String further, String text) {
    StringBuilder line = new StringBuilder(indent);
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        line(line.toString());
        line = new StringBuilder(further);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    line(line.toString());
  }

  String path() {
    return javaPackage.replace('.', '/') + "/" + name + ".java";
  }

  String text() {
    String text = body.toString();
    for (String candidate : IMPORTS) {
      String simple = candidate.substring(candidate.lastIndexOf('.') + 1);
      boolean own = candidate.startsWith(javaPackage + ".");
      if (!own && Pattern.compile("\\b" + simple + "\\b").matcher(code(text)).find()) {
        imports.add(candidate);
      }
    }
    StringBuilder all = new StringBuilder(HEADER);
    all.append("package ").append(javaPackage).append(";\n\n");
    imports.forEach(one -> all.append("import ").append(one).append(";\n"));
    if (!imports.isEmpty()) {
      all.append('\n');
    }
    return all.append(text).toString();
  }

  /** Returns the text without comments. */
  private static String code(String text) {
    return text.replaceAll("(?s)/\\*\\*.*?\\*/", "");
  }

  /** Returns what a table of the model's types would say of them. */
  static List<String> lines(List<String> parts, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i) + (i + 1 < parts.size() ? "," : "");
      if (line.length() > indent.length() && line.length() + 1 + part.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
      }
      line.append(line.length() > indent.length() ? " " : "").append(part);
    }
    lines.add(line.toString());
    return lines;
  }
}
