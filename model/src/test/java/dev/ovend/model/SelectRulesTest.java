package dev.ovend.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Violation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SelectRulesTest {

  private static final String COUNT = "SELECT_COMPONENT_DEFAULTS_BAD_COUNT";
  private static final String REPEATED = "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED";
  private static final Violation DISABLED =
      new Violation("disabled", "COMPONENT_DISABLED_NOT_ALLOWED", "true in a modal");
  private static final Violation UNANSWERED =
      new Violation("min_values", "NUMBER_TYPE_MIN", "0 (at least 1 if it is required)");
  private static final Violation REVERSED =
      new Violation("min_values", "NUMBER_TYPE_MAX", "3 (limit 2, which is max_values)");

  @Test
  void select_minAboveMax_isViolation() {
    List<RequestData> selects =
        List.of(
            new UserSelect("a").minValues(3L).maxValues(2L),
            new RoleSelect("a").minValues(3L).maxValues(2L),
            new MentionableSelect("a").minValues(3L).maxValues(2L),
            new ChannelSelect("a").minValues(3L).maxValues(2L),
            new ModalUserSelect("a").minValues(3L).maxValues(2L),
            new ModalRoleSelect("a").minValues(3L).maxValues(2L),
            new ModalMentionableSelect("a").minValues(3L).maxValues(2L),
            new ModalChannelSelect("a").minValues(3L).maxValues(2L),
            new StringSelect("a", options(5)).minValues(3L).maxValues(2L),
            new ModalStringSelect("a", options(5)).minValues(3L).maxValues(2L),
            new FileUpload("a").minValues(3L).maxValues(2L));
    assertThat(selects)
        .allSatisfy(select -> assertThat(select.violations()).containsExactly(REVERSED));
  }

  @Test
  void select_minEqualToMaxOrZero_isAccepted() {
    assertThat(new UserSelect("a").minValues(25L).maxValues(25L).violations()).isEmpty();
    assertThat(new UserSelect("a").minValues(0L).violations()).isEmpty();
    assertThat(new UserSelect("a").violations()).isEmpty();
  }

  @Test
  void select_minAboveMaxThatIsNotSet_isViolation() {
    assertThat(new UserSelect("a").minValues(2L).violations())
        .containsExactly(
            new Violation("min_values", "NUMBER_TYPE_MAX", "2 (limit 1, which is max_values)"));
  }

  @Test
  void select_defaultsOutsideMinAndMax_isViolation() {
    UserSelect select =
        new UserSelect("a")
            .minValues(2L)
            .maxValues(2L)
            .defaultValues(List.of(new DefaultUser(UserId.of(1)), new DefaultUser(UserId.of(2))));
    assertThat(select.violations()).isEmpty();
    assertThat(select.addDefaultValue(new DefaultUser(UserId.of(3))).violations())
        .containsExactly(
            new Violation("default_values", COUNT, "3 chosen from the start (expected 2 to 2)"));
    assertThat(select.defaultValues(List.of(new DefaultUser(UserId.of(1)))).violations())
        .containsExactly(
            new Violation("default_values", COUNT, "1 chosen from the start (expected 2 to 2)"));
    assertThat(select.defaultValues(List.of()).violations()).isEmpty();
  }

  @Test
  void select_defaultTwice_isViolation() {
    MentionableSelect select =
        new MentionableSelect("a")
            .maxValues(3L)
            .defaultValues(
                List.of(
                    new DefaultUser(UserId.of(1)),
                    new DefaultRole(RoleId.of(1)),
                    new DefaultUser(UserId.of(1))));
    assertThat(select.violations())
        .containsExactly(
            new Violation(
                "default_values[2]",
                "SET_TYPE_ALREADY_CONTAINS_VALUE",
                "the same as default_values[0]"));
  }

  @Test
  void modalSelect_disabledOrUnanswered_isViolation() {
    List<RequestData> selects =
        List.of(
            new ModalUserSelect("a").disabled(true).required(true).minValues(0L),
            new ModalRoleSelect("a").disabled(true).required(true).minValues(0L),
            new ModalMentionableSelect("a").disabled(true).required(true).minValues(0L),
            new ModalChannelSelect("a").disabled(true).required(true).minValues(0L),
            new ModalStringSelect("a", options(2)).disabled(true).required(true).minValues(0L));
    assertThat(selects)
        .allSatisfy(
            select -> assertThat(select.violations()).containsExactly(DISABLED, UNANSWERED));
  }

  @Test
  void modalSelect_optionalFromZero_isAccepted() {
    ModalUserSelect select = new ModalUserSelect("a").disabled(false).required(false).minValues(0L);
    assertThat(select.violations()).isEmpty();
    assertThat(new ModalUserSelect("a").required(true).minValues(1L).violations()).isEmpty();
  }

  @Test
  void stringSelect_valueTwice_isViolation() {
    StringSelect select =
        new StringSelect("a", List.of(new SelectOption("x", "1"), new SelectOption("y", "1")));
    assertThat(select.violations())
        .containsExactly(
            new Violation("options[1].value", REPEATED, "the same as options[0].value"));
  }

  @Test
  void stringSelect_moreToChooseThanThereAre_isViolation() {
    assertThat(new StringSelect("a", options(2)).maxValues(2L).violations()).isEmpty();
    assertThat(new StringSelect("a", options(2)).maxValues(3L).violations())
        .containsExactly(new Violation("max_values", "NUMBER_TYPE_MAX", "3 (limit 2)"));
  }

  @Test
  void stringSelect_moreDefaultsThanMax_isViolation() {
    List<SelectOption> options = options(2);
    options.forEach(option -> option.isDefault(true));
    assertThat(new StringSelect("a", options).maxValues(2L).violations()).isEmpty();
    assertThat(new StringSelect("a", options).violations())
        .containsExactly(
            new Violation("options", COUNT, "2 chosen from the start (expected 1 to 1)"));
  }

  @Test
  void checkboxGroup_boundsAboveOptions_isViolation() {
    List<CheckboxOption> options =
        List.of(new CheckboxOption("x", "1"), new CheckboxOption("y", "2"));
    assertThat(new CheckboxGroup("a", options).minValues(2L).violations()).isEmpty();
    assertThat(new CheckboxGroup("a", options).minValues(3L).violations())
        .containsExactly(REVERSED);
    assertThat(new CheckboxGroup("a", options).maxValues(3L).violations())
        .containsExactly(new Violation("max_values", "NUMBER_TYPE_MAX", "3 (limit 2)"));
  }

  @Test
  void choiceGroup_valueTwice_isViolation() {
    Violation expected =
        new Violation("options[1].value", REPEATED, "the same as options[0].value");
    assertThat(
            new CheckboxGroup(
                    "a", List.of(new CheckboxOption("x", "1"), new CheckboxOption("y", "1")))
                .violations())
        .containsExactly(expected);
    assertThat(
            new RadioGroup("a", List.of(new RadioOption("x", "1"), new RadioOption("y", "1")))
                .violations())
        .containsExactly(expected);
  }

  @Test
  void radioGroup_twoDefaults_isViolation() {
    RadioOption first = new RadioOption("x", "1").isDefault(true);
    RadioOption second = new RadioOption("y", "2");
    RadioGroup group = new RadioGroup("a", List.of(first, second));
    assertThat(group.violations()).isEmpty();
    second.isDefault(true);
    assertThat(group.violations())
        .containsExactly(
            new Violation("options", COUNT, "2 chosen from the start (expected 0 to 1)"));
  }

  @Test
  void fileUpload_requiredFromZero_isViolation() {
    assertThat(new FileUpload("a").required(true).minValues(0L).violations())
        .containsExactly(UNANSWERED);
    assertThat(new FileUpload("a").required(false).minValues(0L).violations()).isEmpty();
  }

  @Test
  void fileUpload_fileTypeWithoutDot_isViolation() {
    FileUpload upload = new FileUpload("a").fileTypes(List.of("image", "video", "audio", ".pdf"));
    assertThat(upload.violations()).isEmpty();
    assertThat(upload.addFileType("pdf").violations())
        .containsExactly(
            new Violation(
                "file_types[4]",
                "FILE_TYPE_INVALID",
                "pdf (expected image, video, audio or an extension such as .pdf)"));
  }

  private static List<SelectOption> options(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new SelectOption("x", Integer.toString(i)))
        .toList();
  }
}
