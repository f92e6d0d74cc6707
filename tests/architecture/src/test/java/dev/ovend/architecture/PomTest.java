package dev.ovend.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PomTest {

  private static final String PLANTED =
      """
      <project>
        <artifactId>planted</artifactId>
        <dependencies>
          <dependency><artifactId>okhttp</artifactId><version>5</version></dependency>
          <dependency><artifactId>assertj-core</artifactId></dependency>
        </dependencies>
      </project>
      """;

  private final Pom root = Pom.read(Repository.ROOT.resolve("pom.xml"));

  @Test
  void modules_ofTheRoot_areSorted() {
    assertThat(root.modules()).isSorted().contains("core", "tests/architecture");
  }

  @Test
  void modules_withCode_areListedForTheRules() {
    List<String> withCode =
        root.modules().stream().filter(module -> Pom.read(pom(module)).hasCode()).toList();

    assertThat(Modules.ALL).extracting(CodeModule::directory).containsExactlyElementsOf(withCode);
  }

  @Test
  void modules_withCode_areDependenciesOfThisOne() {
    String own = Repository.read(pom("tests/architecture"));

    assertThat(Modules.ALL)
        .allSatisfy(module ->
            assertThat(own)
                .contains("<artifactId>" + Pom.read(pom(module.directory())).artifactId() + "<"));
  }

  @Test
  void bom_always_managesEveryPublishedModule() {
    String bom = Repository.read(pom("bom"));

    assertThat(Modules.forUsers())
        .allSatisfy(module ->
            assertThat(bom)
                .contains("<artifactId>" + Pom.read(pom(module.directory())).artifactId() + "<"));
  }

  @Test
  void poms_ofTheRepository_keepTheRules() {
    List<Path> poms = Repository.poms();

    assertThat(poms).hasSizeGreaterThan(Modules.ALL.size());
    assertThat(poms).flatExtracting(pom -> Pom.read(pom).violations()).isEmpty();
  }

  @Test
  void violations_plantedPom_areAllFound() {
    assertThat(Pom.of("planted", PLANTED, true).violations())
        .containsExactly(
            "planted: no enforcer execution \"layers\" (expected: one, as in core/pom.xml)",
            "planted: version of okhttp (expected: in the root pom)",
            "planted: assertj-core outside test scope (expected: <scope>test</scope>)");
  }

  @Test
  void violations_plantedPomWithoutCode_concernVersionsOnly() {
    assertThat(Pom.of("planted", PLANTED, false).violations())
        .containsExactly("planted: version of okhttp (expected: in the root pom)");
  }

  private static Path pom(String module) {
    return Repository.ROOT.resolve(module).resolve("pom.xml");
  }
}
