package dev.ovend.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The files of the repository, found from wherever the tests run. */
final class Repository {

  /** The folder of the parent pom. */
  static final Path ROOT = root(Path.of("").toAbsolutePath());

  /** System property that makes the tests write what they otherwise compare. */
  static final boolean WRITE = Boolean.getBoolean("ovend.write");

  private static final Set<String> SKIPPED = Set.of("target", "generated");

  private Repository() {}

  private static Path root(Path start) {
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      Path pom = folder.resolve("pom.xml");
      if (Files.exists(pom) && Pom.read(pom).artifactId().equals("ovend-parent")) {
        return folder;
      }
    }
    throw new IllegalStateException(
        "no pom.xml of ovend-parent in "
            + start
            + " or above (expected: a run inside the sources)");
  }

  /** Returns every Java source below a folder, sorted, without build output and generated code. */
  static List<Path> javaFiles(Path folder) {
    return files(folder, ".java");
  }

  /** Returns every {@code pom.xml}, sorted. */
  static List<Path> poms() {
    return files(ROOT, "pom.xml").stream()
        .filter(file -> file.getFileName().toString().equals("pom.xml"))
        .toList();
  }

  /** Returns a path as it is written in messages: below the root, with slashes. */
  static String shown(Path file) {
    Path absolute = file.toAbsolutePath();
    Path relative = absolute.startsWith(ROOT) ? ROOT.relativize(absolute) : absolute;
    return relative.toString().replace('\\', '/');
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder, String end) {
    List<Path> found = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try {
      Files.walkFileTree(folder, new Finder(end, found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.sort(found);
    return found;
  }

  private static final class Finder extends SimpleFileVisitor<Path> {
    private final String end;
    private final List<Path> found;

    Finder(String end, List<Path> found) {
      this.end = end;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      boolean skip = !folder.equals(ROOT) && (SKIPPED.contains(name) || name.startsWith("."));
      return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.getFileName().toString().endsWith(end)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
