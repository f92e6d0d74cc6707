package dev.ovend.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import dev.ovend.architecture.planted.DefaultPlanted;
import dev.ovend.architecture.planted.LogsByJdk;
import dev.ovend.architecture.planted.PlantedHelper;
import dev.ovend.architecture.planted.PlantedImpl;
import dev.ovend.architecture.planted.PlantedUtil;
import dev.ovend.architecture.planted.PrintsOnConsole;
import dev.ovend.architecture.planted.ThrowsError;
import dev.ovend.architecture.planted.ThrowsRuntimeException;
import dev.ovend.architecture.planted.blameless.Blameless;
import dev.ovend.architecture.planted.simulator.AsksTheLimiter;
import dev.ovend.architecture.planted.simulator.SpeaksThirdParty;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassRulesTest {

  /** How many classes there are at least in all modules; raise it as they grow. */
  private static final int FLOOR = 60;

  private static final String PLANTED = "dev.ovend.architecture.planted";

  private static final CodeModule SIMULATOR =
      new CodeModule("planted", PLANTED + ".simulator", false, List.of());

  @ParameterizedTest
  @FieldSource("dev.ovend.architecture.Modules#ALL")
  void module_always_keepsEveryRule(CodeModule module) {
    JavaClasses classes = module.classes();

    assertThat(classes).as("classes of %s", module).isNotEmpty();
    ClassRules.layer(module).check(classes);
    ClassRules.onePackage(module).check(classes);
    ClassRules.NO_GENERIC_EXCEPTIONS.check(classes);
    ClassRules.NO_LOGGING.check(classes);
    ClassRules.NAMES.check(module.writtenByHand(classes));
    if (module.isPublished() && !module.directory().equals("cli")) {
      ClassRules.SILENT.check(classes);
    }
  }

  @Test
  void rules_modulesWrittenByHand_sawTheirClasses() {
    long total =
        Modules.ALL.stream()
            .filter(module -> !module.isGenerated())
            .mapToLong(module -> module.classes().size())
            .sum();

    assertThat(total).isGreaterThan(FLOOR);
  }

  @Test
  void layer_plantedUseOfAnotherModule_isFound() {
    assertThat(violations(ClassRules.layer(SIMULATOR), AsksTheLimiter.class))
        .anySatisfy(line -> assertThat(line).contains("AsksTheLimiter", "ratelimit.Limiter"));
  }

  @Test
  void layer_plantedUseOfAThirdParty_isFound() {
    assertThat(violations(ClassRules.layer(SIMULATOR), SpeaksThirdParty.class))
        .anySatisfy(line -> assertThat(line).contains("SpeaksThirdParty", "org.junit"));
  }

  @Test
  void layer_onceAllowed_isKept() {
    CodeModule allowed =
        new CodeModule(
            "planted",
            SIMULATOR.packageName(),
            false,
            List.of(PLANTED + ".ratelimit", "org.junit.."));

    assertThat(violations(ClassRules.layer(allowed), AsksTheLimiter.class, SpeaksThirdParty.class))
        .isEmpty();
  }

  @Test
  void onePackage_plantedSecondPackage_isFound() {
    assertThat(violations(ClassRules.onePackage(SIMULATOR), AsksTheLimiter.class, Blameless.class))
        .singleElement()
        .asString()
        .contains("Blameless");
  }

  @ParameterizedTest
  @ValueSource(classes = {ThrowsRuntimeException.class, ThrowsError.class})
  void genericExceptions_planted_areFound(Class<?> planted) {
    assertThat(violations(ClassRules.NO_GENERIC_EXCEPTIONS, planted))
        .singleElement()
        .asString()
        .contains(planted.getName());
  }

  @Test
  void silent_plantedOutput_isFound() {
    assertThat(violations(ClassRules.SILENT, PrintsOnConsole.class))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("PrintsOnConsole"));
  }

  @Test
  void noLogging_plantedLogger_isFound() {
    assertThat(violations(ClassRules.NO_LOGGING, LogsByJdk.class)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {DefaultPlanted.class, PlantedHelper.class, PlantedImpl.class, PlantedUtil.class})
  void names_planted_areFound(Class<?> planted) {
    assertThat(violations(ClassRules.NAMES, planted)).hasSize(1);
  }

  @Test
  void rules_blamelessClass_isLeftAlone() {
    CodeModule home = new CodeModule("planted", Blameless.class.getPackageName(), false, List.of());
    Stream.of(
            ClassRules.layer(home),
            ClassRules.onePackage(home),
            ClassRules.NO_GENERIC_EXCEPTIONS,
            ClassRules.NO_LOGGING,
            ClassRules.NAMES,
            ClassRules.SILENT)
        .forEach(rule -> assertThat(violations(rule, Blameless.class)).isEmpty());
  }

  private static List<String> violations(ArchRule rule, Class<?>... classes) {
    EvaluationResult result = rule.evaluate(new ClassFileImporter().importClasses(classes));
    return result.getFailureReport().getDetails();
  }
}
