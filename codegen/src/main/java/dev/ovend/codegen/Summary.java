package dev.ovend.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** One line for each operation, property and constant, to see what another description changes. */
final class Summary {

  private Summary() {}

  static String of(Catalog catalog, Ops ops) {
    List<String> lines = new ArrayList<>();
    for (Op op : ops.all()) {
      lines.add("operation " + op.id() + ": " + op.method() + " " + op.path());
      op.inQuery()
          .forEach(p -> lines.add("query " + op.id() + "." + p.json() + ": " + p.type().java()));
    }
    for (Shape shape : catalog.shapes().values()) {
      switch (shape) {
        case Shape.Obj object ->
            object
                .properties()
                .forEach(p ->
                    lines.add(
                        "property "
                            + object.schema()
                            + "."
                            + p.json()
                            + ": "
                            + p.type().java()
                            + (p.required() ? "" : " optional")
                            + (p.nullable() ? " nullable" : "")));
        case Shape.Choice choice ->
            choice
                .values()
                .forEach((name, value) ->
                    lines.add("value " + choice.schema() + "." + name + ": " + value));
        case Shape.Union union ->
            lines.add("union " + union.java() + ": " + String.join(" ", union.cases().keySet()));
        case Shape.Flags flags -> lines.add("flags " + flags.java() + ": " + flags.bits().size());
        case Shape.Id id -> lines.add("id " + id.java());
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** Says what is new, gone and changed between two summaries. */
  static List<String> changes(String before, String after) {
    List<String> changes = new ArrayList<>();
    TreeSet<String> old = new TreeSet<>(before.lines().toList());
    TreeSet<String> now = new TreeSet<>(after.lines().toList());
    for (String line : now) {
      if (!old.contains(line)) {
        boolean known = old.stream().anyMatch(other -> key(other).equals(key(line)));
        changes.add((known ? "changed " : "new     ") + line);
      }
    }
    for (String line : old) {
      if (now.stream().noneMatch(other -> key(other).equals(key(line)))) {
        changes.add("gone    " + line);
      }
    }
    return changes;
  }

  private static String key(String line) {
    int colon = line.indexOf(':');
    return colon < 0 ? line : line.substring(0, colon);
  }
}
