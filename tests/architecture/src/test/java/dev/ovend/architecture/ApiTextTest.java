package dev.ovend.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.ovend.architecture.planted.api.Face;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What users can see of each module changes only together with its {@code api.txt}; of generated
 * types, together with the generator's summary.
 */
class ApiTextTest {

  private static final String COMMAND =
      "mvn -pl tests/architecture -am verify -Dtest=ApiTextTest -Dovend.write=true";

  static Stream<CodeModule> published() {
    return Modules.forUsers().stream();
  }

  @ParameterizedTest
  @MethodSource("published")
  void api_publishedModule_isAsWrittenDown(CodeModule module) {
    Path file = module.path().resolve("api.txt");
    List<String> now = ApiText.of(module.packageName(), reflected(module));

    assertThat(now).isNotEmpty();
    if (Repository.WRITE) {
      Repository.write(file, String.join("\n", now) + "\n");
    }
    List<String> then = Files.exists(file) ? Repository.read(file).lines().toList() : List.of();
    List<String> difference = difference(then, now);
    if (!difference.isEmpty()) {
      fail(
          "%s differs from the public API:%n%s%nif that is meant: %s",
          Repository.shown(file), String.join("\n", difference), COMMAND);
    }
  }

  private static List<Class<?>> reflected(CodeModule module) {
    List<Class<?>> classes = new ArrayList<>();
    for (JavaClass each : module.classes()) {
      if (!each.getSimpleName().equals("package-info") && !module.isGenerated(each.getFullName())) {
        classes.add(each.reflect());
      }
    }
    return classes;
  }

  /** Returns gone lines with a minus and added ones with a plus, in the order of the text. */
  private static List<String> difference(List<String> then, List<String> now) {
    List<String> lines = new ArrayList<>();
    then.stream().filter(line -> !now.contains(line)).forEach(line -> lines.add("- " + line));
    now.stream().filter(line -> !then.contains(line)).forEach(line -> lines.add("+ " + line));
    return lines;
  }

  @Test
  void difference_linesChanged_showsBothSides() {
    assertThat(difference(List.of("A: a", "A: b"), List.of("A: b", "A: c")))
        .containsExactly("- A: a", "+ A: c");
    assertThat(difference(List.of("A: a"), List.of("A: a"))).isEmpty();
  }

  @Test
  void of_plantedTypes_writesEverythingAUserSees() {
    List<Class<?>> planted = new ArrayList<>(List.of(Face.class));
    planted.addAll(List.of(Face.class.getDeclaredClasses()));

    assertThat(ApiText.of(Face.class.getPackageName(), planted))
        .containsExactly(
            "Face: type public abstract sealed class Face<T extends Number & Comparable<T>>"
                + " extends Hidden implements java.io.Closeable permits Face.Visible",
            "Face: constructor protected Face(int)",
            "Face: field public static final int LIMIT",
            "Face: method protected abstract T inner()",
            "Face: method public <E extends Exception> java.util.Map<String, @Nullable T> each("
                + "java.util.function.Function<? super T, ? extends E>, @Nullable String...) throws"
                + " java.io.IOException",
            "Face: method public abstract void close()",
            "Face: method public byte @Nullable [] bytes()",
            "Face: method public static int limit(Face.Kind)",
            "Face: method public void inherited(@Nullable Object)",
            "Face.Kind: type public static final enum Face.Kind",
            "Face.Kind: constant 0 SECOND",
            "Face.Kind: constant 1 FIRST",
            "Face.Pair: type public static final record Face.Pair",
            "Face.Pair: component 0 @Nullable String left",
            "Face.Pair: component 1 int right",
            "Face.Pair: method public int sum()",
            "Face.Part: type public interface Face.Part",
            "Face.Part: method default public int size()");
  }
}
