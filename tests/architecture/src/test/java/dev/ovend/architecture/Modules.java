package dev.ovend.architecture;

import static dev.ovend.architecture.CodeModule.published;
import static dev.ovend.architecture.CodeModule.unpublished;

import java.util.List;

/** The modules with code, and what each may use beside the JDK and JSpecify. */
final class Modules {

  /** One line a module, sorted; a word without a dot is another module of Ovend. */
  static final List<CodeModule> ALL =
      List.of(
          published("core"), //
          unpublished("tests/support", "testing", "core"));

  private Modules() {}

  /** Returns the modules that users get. */
  static List<CodeModule> forUsers() {
    return ALL.stream().filter(CodeModule::isPublished).toList();
  }
}
