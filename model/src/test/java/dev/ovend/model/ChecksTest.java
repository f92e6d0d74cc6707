package dev.ovend.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Violation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {

  private final Checks checks = new Checks();

  @Test
  void different_repeatedSecret_isPlacedButNotNamed() {
    CreateDmRequest group = new CreateDmRequest().accessTokens(List.of("secret", "b", "secret"));
    assertThat(group.violations())
        .containsExactly(
            new Violation(
                "access_tokens[2]",
                "SET_TYPE_ALREADY_CONTAINS_VALUE",
                "the same as access_tokens[0]"));
  }

  @Test
  void unique_threeEqual_namesTheFirst() {
    checks.unique("a[].b", List.of("x", "x", "y", "x"), item -> item, "CODE");
    assertThat(checks.violations())
        .containsExactly(
            new Violation("a[1].b", "CODE", "the same as a[0].b"),
            new Violation("a[3].b", "CODE", "the same as a[0].b"));
  }

  @Test
  void unique_itemsWithoutKey_areNotCompared() {
    checks.unique("a[]", List.of("x", "y"), item -> null, "CODE");
    checks.unique("a[]", null, item -> item, "CODE");
    assertThat(checks.violations()).isEmpty();
  }

  @Test
  void length_supplementaryCharacters_countOnce() {
    checks.length("a", "😀😀", 1, 2);
    checks.length("a", "😀😀😀", 1, 2);
    assertThat(checks.violations())
        .containsExactly(new Violation("a", "BASE_TYPE_MAX_LENGTH", "3 characters (limit 2)"));
  }

  @Test
  void ordered_equalOrUnsetBounds_areAccepted() {
    checks.ordered("min", 2, "max", 2);
    checks.ordered("min", null, "max", 2);
    checks.ordered("min", 2, "max", null);
    assertThat(checks.violations()).isEmpty();
  }

  @Test
  void ordered_lowerAboveUpper_isViolation() {
    checks.ordered("min", 3L, "max", 2L);
    checks.ordered("min", 0.5, "max", 0.25);
    assertThat(checks.violations())
        .containsExactly(
            new Violation("min", "NUMBER_TYPE_MAX", "3 (limit 2, which is max)"),
            new Violation("min", "NUMBER_TYPE_MAX", "0.5 (limit 0.25, which is max)"));
  }

  @Test
  void present_nullBlankOrEmpty_isNot() {
    assertThat(Checks.present(null)).isFalse();
    assertThat(Checks.present(" \t")).isFalse();
    assertThat(Checks.present(List.of())).isFalse();
    assertThat(Checks.present("\u200b")).isTrue();
    assertThat(Checks.present(new ArrayList<>(List.of(1)))).isTrue();
    assertThat(Checks.present(false)).isTrue();
  }

  @Test
  void trimmed_whiteSpaceAround_isLeftOut() {
    assertThat(Checks.trimmed("  a b😀\n")).isEqualTo(4);
    assertThat(Checks.trimmed(null)).isZero();
  }
}
