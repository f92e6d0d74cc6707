package dev.ovend.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRulesTest {

  /** How many sources there are at least in all modules; raise it as they grow. */
  private static final int FLOOR = 50;

  @ParameterizedTest
  @FieldSource("dev.ovend.architecture.Modules#ALL")
  void sources_everyModule_keepTheRules(CodeModule module) {
    List<SourceFile> files = SourceFile.readAll(module.sources());

    assertThat(files).isNotEmpty();
    assertThat(files).flatExtracting(SourceRules::synchronizing).isEmpty();
    assertThat(files).flatExtracting(SourceRules::undocumented).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("dev.ovend.architecture.Modules#ALL")
  void nullness_everyModule_isMarked(CodeModule module) {
    Path sources = module.path().resolve("src/main/java");
    Path folder = sources.resolve(module.packageName().replace('.', '/'));

    if (module.isPublished()) {
      SourceFile descriptor = SourceFile.read(sources.resolve("module-info.java"));
      assertThat(SourceRules.badDescriptor(descriptor, module.packageName())).isEmpty();
    } else {
      SourceFile info = SourceFile.read(folder.resolve("package-info.java"));
      assertThat(SourceRules.unmarkedPackage(info)).isEmpty();
    }
  }

  @Test
  void tests_ofTheRepository_areNamedAsTheBuildFindsThem() {
    List<SourceFile> tests =
        SourceFile.readAll(
            Repository.javaFiles(Repository.ROOT).stream()
                .filter(file -> Repository.shown(file).contains("src/test/java/"))
                .toList());

    assertThat(tests).hasSizeGreaterThan(Modules.ALL.size());
    assertThat(tests).flatExtracting(SourceRules::misnamedTests).isEmpty();
  }

  @Test
  void rules_allModules_sawTheirSources() {
    assertThat(Modules.ALL.stream().mapToInt(module -> module.sources().size()).sum())
        .isGreaterThan(FLOOR);
  }

  @Test
  void synchronizing_planted_isFoundWithItsLine() {
    String planted =
        """
        class Planted {
          // synchronized (this) in a comment is none
          String text = "synchronized (this)";
          synchronized void method() {}
          void block() {
            Runnable inside = () -> { synchronized (this) { text = ""; } };
          }
        }
        """;

    assertThat(SourceRules.synchronizing(SourceFile.of("Planted.java", planted)))
        .containsExactly(
            "Planted.java:4: synchronized method (expected: a lock)",
            "Planted.java:6: synchronized block (expected: a lock)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"class", "interface", "record", "enum", "@interface"})
  void undocumented_plantedPublicType_isFound(String kind) {
    String planted = "public " + kind + " Planted" + (kind.equals("record") ? "()" : "") + " {}";

    assertThat(SourceRules.undocumented(SourceFile.of("Planted.java", planted)))
        .containsExactly("Planted.java:1: Planted without Javadoc");
    assertThat(SourceRules.undocumented(SourceFile.of("Planted.java", "/** X. */ " + planted)))
        .isEmpty();
    assertThat(SourceRules.undocumented(SourceFile.of("Planted.java", planted.substring(7))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"@Test", "@org.junit.jupiter.api.Test", "@ParameterizedTest(name = \"x\")"})
  void misnamedTests_planted_areFound(String annotation) {
    String planted =
        "class PlantedProperties { class Inner { " + annotation + " void a_b_c() {} } }";

    assertThat(SourceRules.misnamedTests(SourceFile.of("Planted.java", planted)))
        .containsExactly("Planted.java:1: test in PlantedProperties (expected: *Test)");
    assertThat(
            SourceRules.misnamedTests(
                SourceFile.of("Planted.java", planted.replace("Properties", "Test"))))
        .isEmpty();
  }

  @Test
  void misnamedTests_contract_mustBeAbstract() {
    String contract = "abstract class SendingContract { @Test void a_b_c() {} }";

    assertThat(SourceRules.misnamedTests(SourceFile.of("Planted.java", contract))).isEmpty();
    assertThat(
            SourceRules.misnamedTests(
                SourceFile.of("Planted.java", contract.replace("abstract ", ""))))
        .containsExactly("Planted.java:1: test in SendingContract (expected: *Test)");
  }

  @Test
  void badDescriptor_planted_isFound() {
    assertThat(descriptor("@NullMarked module planted { exports planted; }")).isEmpty();
    assertThat(descriptor("@org.jspecify.annotations.NullMarked module m { exports planted; }"))
        .isEmpty();
    assertThat(descriptor("module planted { exports planted; }"))
        .containsExactly("module-info.java: not @NullMarked (expected: on the module)");
    assertThat(descriptor("@NullMarked module planted {}"))
        .containsExactly("module-info.java: exports [] (expected: [planted])");
    assertThat(descriptor("@NullMarked module planted { exports planted; exports planted.x; }"))
        .containsExactly("module-info.java: exports [planted, planted.x] (expected: [planted])");
    assertThat(descriptor("@NullMarked module planted { exports planted to other; }"))
        .containsExactly("module-info.java: exports [planted to other] (expected: [planted])");
    assertThat(descriptor("class None {}"))
        .containsExactly("module-info.java: no module (expected: one that exports planted)");
  }

  private static List<String> descriptor(String text) {
    return SourceRules.badDescriptor(SourceFile.of("module-info.java", text), "planted");
  }

  @Test
  void unmarkedPackage_planted_isFound() {
    assertThat(SourceRules.unmarkedPackage(SourceFile.of("package-info.java", "package planted;")))
        .containsExactly("package-info.java: not @NullMarked (expected: on the package)");
    assertThat(
            SourceRules.unmarkedPackage(
                SourceFile.of("package-info.java", "@NullMarked package planted;")))
        .isEmpty();
  }
}
