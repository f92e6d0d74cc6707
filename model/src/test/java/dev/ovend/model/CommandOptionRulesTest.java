package dev.ovend.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandOptionRulesTest {

  private static final long EXACT = 9_007_199_254_740_992L;

  @Test
  void choices_besideAutocomplete_isViolation() {
    StringOption option =
        new StringOption("a", "x").choices(List.of(new StringChoice("x", "1"))).autocomplete(true);
    assertThat(option.violations())
        .containsExactly(
            new Violation(
                "choices",
                "APPLICATION_COMMAND_OPTIONS_CHOICE_AUTOCOMPLETE",
                "not with autocomplete"));
    assertThat(option.autocomplete(false).violations()).isEmpty();
    assertThat(option.autocomplete(true).choices(List.of()).violations()).isEmpty();
  }

  @Test
  void choices_sameName_isViolation() {
    Violation expected =
        new Violation(
            "choices[1].name",
            "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS",
            "the same as choices[0].name");
    assertThat(
            new StringOption("a", "x")
                .choices(List.of(new StringChoice("x", "1"), new StringChoice("x", "2")))
                .violations())
        .containsExactly(expected);
    assertThat(
            new IntegerOption("a", "x")
                .choices(List.of(new IntegerChoice("x", 1), new IntegerChoice("x", 2)))
                .violations())
        .containsExactly(expected);
    assertThat(
            new NumberOption("a", "x")
                .choices(List.of(new NumberChoice("x", 1), new NumberChoice("x", 2)))
                .violations())
        .containsExactly(expected);
  }

  @Test
  void bounds_minAboveMax_isViolation() {
    assertThat(new IntegerOption("a", "x").minValue(2L).maxValue(1L).violations())
        .containsExactly(
            new Violation("min_value", "NUMBER_TYPE_MAX", "2 (limit 1, which is max_value)"));
    assertThat(new NumberOption("a", "x").minValue(0.2).maxValue(0.1).violations())
        .containsExactly(
            new Violation("min_value", "NUMBER_TYPE_MAX", "0.2 (limit 0.1, which is max_value)"));
    assertThat(new StringOption("a", "x").minLength(2L).maxLength(1L).violations())
        .containsExactly(
            new Violation("min_length", "NUMBER_TYPE_MAX", "2 (limit 1, which is max_length)"));
  }

  @Test
  void bounds_minEqualToMax_isAccepted() {
    assertThat(new IntegerOption("a", "x").minValue(1L).maxValue(1L).violations()).isEmpty();
    assertThat(new StringOption("a", "x").minLength(1L).maxLength(1L).violations()).isEmpty();
  }

  @Test
  void numbers_upTo2To53_areAccepted() {
    IntegerOption option =
        new IntegerOption("a", "x")
            .minValue(-EXACT)
            .maxValue(EXACT)
            .choices(List.of(new IntegerChoice("x", EXACT)));
    assertThat(option.violations()).isEmpty();
  }

  @Test
  void numbers_beyond2To53_areViolations() {
    IntegerOption option =
        new IntegerOption("a", "x")
            .minValue(-EXACT - 2)
            .maxValue(EXACT + 2)
            .choices(List.of(new IntegerChoice("x", EXACT + 2)));
    assertThat(option.violations())
        .containsExactly(
            new Violation(
                "min_value",
                "NUMBER_TYPE_MIN",
                "-9007199254740994 (at least -9,007,199,254,740,992)"),
            new Violation(
                "max_value", "NUMBER_TYPE_MAX", "9007199254740994 (limit 9,007,199,254,740,992)"),
            new Violation(
                "choices[0].value",
                "NUMBER_TYPE_MAX",
                "9007199254740994 (limit 9,007,199,254,740,992)"));
    assertThat(new NumberOption("a", "x").maxValue(1e16).violations())
        .extracting(Violation::jsonPath)
        .containsExactly("max_value");
  }
}
