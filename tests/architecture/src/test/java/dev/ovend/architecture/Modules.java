package dev.ovend.architecture;

import static dev.ovend.architecture.CodeModule.published;
import static dev.ovend.architecture.CodeModule.unpublished;

import java.util.List;

/** The modules with code, and what each may use beside the JDK and JSpecify. */
final class Modules {

  /** One line a module, sorted; a word without a dot is another module of Ovend. */
  static final List<CodeModule> ALL =
      List.of(
          unpublished(
              "bench",
              "bench",
              "core",
              "rest",
              "ratelimit",
              "json",
              "transport",
              "okhttp3..",
              "org.openjdk.jmh..",
              "com.sun.management"),
          published(
              "cli",
              "core",
              "ratelimit",
              "rest",
              "simulator",
              "java.net.http",
              "javax.net..",
              "picocli..",
              "tools.jackson.."),
          published("core"), //
          published("json", "core", "tools.jackson.."),
          published("ratelimit", "core"),
          published("rest", "core", "json", "ratelimit", "transport", "tools.jackson.."),
          published(
              "simulator",
              "core",
              "javax.net..",
              "org.bouncycastle..",
              "org.eclipse.jetty..",
              "org.snakeyaml.engine..",
              "org.junit.jupiter.api..",
              "tools.jackson.."),
          unpublished("tests/support", "testing", "core"),
          published("transport", "core", "javax.net..", "okhttp3..", "okio..", "kotlin.."));

  private Modules() {}

  /** Returns the modules that users get. */
  static List<CodeModule> forUsers() {
    return ALL.stream().filter(CodeModule::isPublished).toList();
  }
}
