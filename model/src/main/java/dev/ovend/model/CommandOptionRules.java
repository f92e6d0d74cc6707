package dev.ovend.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Discord demands of the options of commands whose values users choose or enter. */
final class CommandOptionRules {

  private static final String CHOICE = "APPLICATION_COMMAND_OPTIONS_CHOICE_";

  /* Up to here a double is exact, which is how many programs hold numbers. */
  private static final long EXACT = 1L << 53;

  private CommandOptionRules() {}

  private record Choice(@Nullable String name, @Nullable Object value) {}

  static void option(IntegerOption it, Checks checks) {
    bounds(it.minValue, it.maxValue, checks);
    if (it.choices != null) {
      choices(
          it.choices.stream().map(choice -> new Choice(choice.name, choice.value)).toList(),
          it.autocomplete,
          checks);
    }
  }

  static void option(NumberOption it, Checks checks) {
    bounds(it.minValue, it.maxValue, checks);
    if (it.choices != null) {
      choices(
          it.choices.stream().map(choice -> new Choice(choice.name, choice.value)).toList(),
          it.autocomplete,
          checks);
    }
  }

  static void option(StringOption it, Checks checks) {
    checks.ordered("min_length", it.minLength, "max_length", it.maxLength);
    if (it.choices != null) {
      choices(
          it.choices.stream().map(choice -> new Choice(choice.name, choice.value)).toList(),
          it.autocomplete,
          checks);
    }
  }

  private static void bounds(@Nullable Number least, @Nullable Number most, Checks checks) {
    checks.ordered("min_value", least, "max_value", most);
    checks.range("min_value", least, -EXACT, EXACT);
    checks.range("max_value", most, -EXACT, EXACT);
  }

  private static void choices(List<Choice> choices, @Nullable Boolean autocomplete, Checks checks) {
    if (Boolean.TRUE.equals(autocomplete)) {
      checks.refused("choices", choices, CHOICE + "AUTOCOMPLETE", "not with autocomplete");
    }
    checks.unique("choices[].name", choices, Choice::name, CHOICE + "NAME_ALREADY_EXISTS");
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i).value() instanceof Number number) {
        checks.range("choices[" + i + "].value", number, -EXACT, EXACT);
      }
    }
  }
}
