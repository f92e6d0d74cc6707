package dev.ovend.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Set;

/** The rules that compiled classes can be asked about. */
final class ClassRules {

  private static final Set<String> GENERIC =
      Set.of(
          "java.lang.Throwable",
          "java.lang.Exception",
          "java.lang.RuntimeException",
          "java.lang.Error");

  /** Only a program with a console speaks on it. */
  static final ArchRule SILENT = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  static final ArchRule NO_LOGGING =
      noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging");

  static final ArchRule NO_GENERIC_EXCEPTIONS =
      noClasses()
          .should()
          .callConstructorWhere(DescribedPredicate.describe("it is generic", ClassRules::generic))
          .as("exceptions say by their type what went wrong");

  static final ArchRule NAMES =
      noClasses()
          .should()
          .haveNameMatching(".*[.$](Default[A-Z]\\w*|\\w*(Utils?|Helpers?|Impl))")
          .as("names say what a class is");

  private ClassRules() {}

  /** The allow-list of a module. */
  static ArchRule layer(CodeModule module) {
    return classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(module.allowedPackages())
        .as(module + " uses only what its layer allows");
  }

  static ArchRule onePackage(CodeModule module) {
    return classes()
        .should()
        .resideInAPackage(module.packageName())
        .as(module + " has one package");
  }

  /** A subclass may call the constructor of what it extends. */
  private static boolean generic(JavaConstructorCall call) {
    boolean subclass = call.getOriginOwner().isAssignableTo(call.getTargetOwner().getName());
    return GENERIC.contains(call.getTargetOwner().getName()) && !subclass;
  }
}
