package dev.ovend.architecture;

import static dev.ovend.architecture.CodeModule.published;
import static dev.ovend.architecture.CodeModule.unpublished;

import java.util.List;

/** The modules with code, and what each may use beside the JDK and JSpecify. */
final class Modules {

  /** One line a module, sorted; a word without a dot is another module of Ovend. */
  static final List<CodeModule> ALL =
      List.of(
          published("api", "core", "json", "model"),
          unpublished(
              "bench",
              "bench",
              "core",
              "rest",
              "ratelimit",
              "json",
              "model",
              "com.fasterxml.jackson.annotation",
              "tools.jackson..",
              "transport",
              "okhttp3..",
              "org.openjdk.jmh..",
              "com.sun.management"),
          published(
              "cli",
              "api",
              "core",
              "json",
              "model",
              "ratelimit",
              "rest",
              "simulator",
              "transport",
              "com.sun.management..",
              "java.net.http",
              "javax.net..",
              "picocli..",
              "tools.jackson.."),
          unpublished("codegen", "codegen", "org.snakeyaml.engine..", "tools.jackson.."),
          published("core"), //
          new CodeModule(
              "discord",
              "dev.ovend",
              true,
              CodeModule.packages("api", "core", "json", "model", "ratelimit", "rest")),
          published("json", "core", "tools.jackson.."),
          published("model", "core", "json"),
          published("ratelimit", "core"),
          published("rest", "core", "json", "ratelimit", "transport", "tools.jackson.."),
          unpublished("samples", "samples", "dev.ovend", "api", "core", "model"),
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
