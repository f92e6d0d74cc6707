package dev.ovend.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes the generated sources of a project: {@code Main DESCRIPTION PROJECT}. */
public final class Main {

  private static final List<String> ROOTS =
      List.of(
          "core/src/generated",
          "model/src/generated",
          "api/src/generated",
          "simulator/src/generated");
  private static final String SUMMARY = "codegen/overlay/summary.txt";

  private Main() {}

  /**
   * Writes what has changed, removes what is no more, and says what is new in the description.
   *
   * @param args the description's file and the project's root
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          args.length + " arguments (expected: the description's file and the project's root)");
    }
    Path project = Path.of(args[1]);
    Map<String, String> files =
        new Generator(Path.of(args[0]), project.resolve("codegen/overlay")).generate();
    Path summary = project.resolve(SUMMARY);
    String before = Files.exists(summary) ? Files.readString(summary) : "";
    Summary.changes(before, files.getOrDefault(SUMMARY, "")).forEach(System.out::println);
    Set<String> stale = present(project);
    stale.removeAll(files.keySet());
    for (String path : stale) {
      Files.delete(project.resolve(path));
    }
    int written = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      written += write(project.resolve(file.getKey()), file.getValue());
    }
    System.out.println(
        files.size() + " files: " + written + " written, " + stale.size() + " removed");
  }

  /** Returns the generated files that are there. */
  static Set<String> present(Path project) throws IOException {
    Set<String> present = new TreeSet<>();
    for (String root : ROOTS) {
      if (Files.exists(project.resolve(root))) {
        try (Stream<Path> files = Files.walk(project.resolve(root))) {
          files
              .filter(Files::isRegularFile)
              .forEach(file -> present.add(project.relativize(file).toString().replace('\\', '/')));
        }
      }
    }
    return present;
  }

  private static int write(Path file, String text) throws IOException {
    if (Files.exists(file) && Files.readString(file).equals(text)) {
      return 0;
    }
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, text);
    return 1;
  }
}
