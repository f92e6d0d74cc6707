package dev.ovend.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Discord demands of the components in which users choose. */
final class SelectRules {

  private static final String REPEATED = "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED";
  private static final Set<String> FILE_KINDS = Set.of("image", "video", "audio");

  /** How many a user may choose. What is not set is 1 for Discord, if not said otherwise. */
  private record Bounds(long least, long most) {

    static Bounds of(@Nullable Long least, @Nullable Long most) {
      return of(least, most, 1);
    }

    static Bounds of(@Nullable Long least, @Nullable Long most, long otherwise) {
      return new Bounds(least == null ? 1 : least, most == null ? otherwise : most);
    }

    void check(Checks checks) {
      checks.ordered("min_values", least, "max_values", most);
    }

    /** Checks how many are chosen from the start; none is always right. */
    void preset(String field, int count, Checks checks) {
      if (count > 0 && (count < least || count > most)) {
        checks.violated(
            field,
            "SELECT_COMPONENT_DEFAULTS_BAD_COUNT",
            count + " chosen from the start (expected " + least + " to " + most + ")");
      }
    }
  }

  private SelectRules() {}

  static void select(UserSelect it, Checks checks) {
    preset(Bounds.of(it.minValues, it.maxValues), it.defaultValues, checks);
  }

  static void select(RoleSelect it, Checks checks) {
    preset(Bounds.of(it.minValues, it.maxValues), it.defaultValues, checks);
  }

  static void select(MentionableSelect it, Checks checks) {
    preset(Bounds.of(it.minValues, it.maxValues), it.defaultValues, checks);
  }

  static void select(ChannelSelect it, Checks checks) {
    preset(Bounds.of(it.minValues, it.maxValues), it.defaultValues, checks);
  }

  static void modalSelect(ModalUserSelect it, Checks checks) {
    preset(Bounds.of(it.minValues, it.maxValues), it.defaultValues, checks);
    inModal(it.disabled, it.required, it.minValues, checks);
  }

  static void modalSelect(ModalRoleSelect it, Checks checks) {
    preset(Bounds.of(it.minValues, it.maxValues), it.defaultValues, checks);
    inModal(it.disabled, it.required, it.minValues, checks);
  }

  static void modalSelect(ModalMentionableSelect it, Checks checks) {
    preset(Bounds.of(it.minValues, it.maxValues), it.defaultValues, checks);
    inModal(it.disabled, it.required, it.minValues, checks);
  }

  static void modalSelect(ModalChannelSelect it, Checks checks) {
    preset(Bounds.of(it.minValues, it.maxValues), it.defaultValues, checks);
    inModal(it.disabled, it.required, it.minValues, checks);
  }

  static void stringSelect(StringSelect it, Checks checks) {
    options(Bounds.of(it.minValues, it.maxValues), it.options, checks);
  }

  static void modalStringSelect(ModalStringSelect it, Checks checks) {
    options(Bounds.of(it.minValues, it.maxValues), it.options, checks);
    inModal(it.disabled, it.required, it.minValues, checks);
  }

  private static void preset(Bounds bounds, @Nullable List<?> defaults, Checks checks) {
    bounds.check(checks);
    bounds.preset("default_values", defaults == null ? 0 : defaults.size(), checks);
    checks.different("default_values", defaults);
  }

  private static void options(Bounds bounds, @Nullable List<SelectOption> options, Checks checks) {
    bounds.check(checks);
    checks.unique("options[].value", options, option -> option.value, REPEATED);
    if (options != null) {
      enough(bounds, options.size(), checks);
      long preset = options.stream().filter(option -> isTrue(option.isDefault)).count();
      bounds.preset("options", (int) preset, checks);
    }
  }

  private static void enough(Bounds bounds, int options, Checks checks) {
    if (options > 0) {
      checks.range("max_values", bounds.most, 1, options);
    }
  }

  private static void inModal(
      @Nullable Boolean disabled,
      @Nullable Boolean required,
      @Nullable Long minValues,
      Checks checks) {
    if (isTrue(disabled)) {
      checks.violated("disabled", "COMPONENT_DISABLED_NOT_ALLOWED", "true in a modal");
    }
    answered(required, minValues, checks);
  }

  private static void answered(
      @Nullable Boolean required, @Nullable Long minValues, Checks checks) {
    if (isTrue(required) && minValues != null && minValues == 0) {
      checks.violated("min_values", "NUMBER_TYPE_MIN", "0 (at least 1 if it is required)");
    }
  }

  static void choiceGroup(CheckboxGroup it, Checks checks) {
    List<CheckboxOption> options = it.options == null ? List.of() : it.options;
    Bounds bounds = Bounds.of(it.minValues, it.maxValues, Math.max(1, options.size()));
    bounds.check(checks);
    enough(bounds, options.size(), checks);
    checks.unique("options[].value", options, option -> option.value, REPEATED);
  }

  static void choiceGroup(RadioGroup it, Checks checks) {
    List<RadioOption> options = it.options == null ? List.of() : it.options;
    checks.unique("options[].value", options, option -> option.value, REPEATED);
    long preset = options.stream().filter(option -> isTrue(option.isDefault)).count();
    new Bounds(0, 1).preset("options", (int) preset, checks);
  }

  static void fileUpload(FileUpload it, Checks checks) {
    Bounds.of(it.minValues, it.maxValues).check(checks);
    answered(it.required, it.minValues, checks);
    List<String> types = it.fileTypes == null ? List.of() : it.fileTypes;
    for (int i = 0; i < types.size(); i++) {
      String type = types.get(i);
      if (!FILE_KINDS.contains(type) && !(type.startsWith(".") && type.length() > 1)) {
        checks.violated(
            "file_types[" + i + "]",
            "FILE_TYPE_INVALID",
            type + " (expected image, video, audio or an extension such as .pdf)");
      }
    }
  }

  private static boolean isTrue(@Nullable Boolean value) {
    return Boolean.TRUE.equals(value);
  }
}
