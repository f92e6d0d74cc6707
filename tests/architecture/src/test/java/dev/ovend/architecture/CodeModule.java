package dev.ovend.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A module of the repository.
 *
 * @param directory below the root, with slashes
 * @param packageName its only package
 * @param isPublished whether users get it, so that it has a module descriptor and an API text
 * @param mayUse packages beside its own, the JDK's and JSpecify's
 */
record CodeModule(String directory, String packageName, boolean isPublished, List<String> mayUse) {

  private static final List<String> ALWAYS = List.of("java..", "org.jspecify.annotations");

  /** A module whose package is named like its directory. */
  static CodeModule published(String directory, String... mayUse) {
    return new CodeModule(directory, "dev.ovend." + directory, true, packages(mayUse));
  }

  /** A module that only the build uses, with the last part of its package's name. */
  static CodeModule unpublished(String directory, String name, String... mayUse) {
    return new CodeModule(directory, "dev.ovend." + name, false, packages(mayUse));
  }

  static List<String> packages(String... names) {
    return Stream.of(names).map(name -> name.contains(".") ? name : "dev.ovend." + name).toList();
  }

  /** Returns every package its classes may depend on. */
  String[] allowedPackages() {
    return Stream.of(Stream.of(packageName), ALWAYS.stream(), mayUse.stream())
        .flatMap(packages -> packages)
        .toArray(String[]::new);
  }

  Path path() {
    return Repository.ROOT.resolve(directory);
  }

  /** Reads the compiled classes of the main source set, without those of the benchmark harness. */
  JavaClasses classes() {
    return new ClassFileImporter()
        .withImportOption(location -> !location.contains("/jmh_generated/"))
        .importPath(path().resolve("target/classes"));
  }

  /** Returns those of its classes that the generator does not write: it takes Discord's words. */
  JavaClasses writtenByHand(JavaClasses classes) {
    return classes.that(
        DescribedPredicate.describe("written by hand", each -> !isGenerated(each.getFullName())));
  }

  /** Returns whether a class, or the one around it, is written by the generator. */
  boolean isGenerated(String type) {
    String file = type.replaceFirst("\\$.*", "").replace('.', '/') + ".java";
    return Files.exists(path().resolve("src/generated/java").resolve(file));
  }

  /** Returns whether the generator writes most of it. */
  boolean isGenerated() {
    return Files.exists(path().resolve("src/generated/java"));
  }

  /** Returns the sources written by hand. */
  List<Path> sources() {
    return Repository.javaFiles(path().resolve("src/main/java"));
  }

  @Override
  public String toString() {
    return directory;
  }
}
