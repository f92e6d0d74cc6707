package dev.ovend.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentRulesTest {

  private static final String BUTTON = "BUTTON_COMPONENT_FIELD_NOT_ALLOWED";

  @Test
  void button_withWhatItsStyleNeeds_isAccepted() {
    ComponentEmojiRequest emoji = new ComponentEmojiRequest("🔥");
    assertThat(Buttons.primary("a").violations()).isEmpty();
    assertThat(Buttons.link().disabled(true).violations()).isEmpty();
    assertThat(new Button(ButtonStyle.DANGER).customId("a").emoji(emoji).violations()).isEmpty();
    assertThat(new Button(ButtonStyle.PREMIUM).skuId(SkuId.of(1)).disabled(true).violations())
        .isEmpty();
  }

  @Test
  void button_ofStyleUnknown_isNotJudged() {
    assertThat(new Button(ButtonStyle.of(99)).url("https://example.com").violations()).isEmpty();
  }

  @Test
  void button_linkWithCustomIdAndSku_isViolation() {
    assertThat(Buttons.link().customId("a").skuId(SkuId.of(1)).violations())
        .containsExactly(
            new Violation("custom_id", BUTTON, "not in a button of style LINK"),
            new Violation("sku_id", BUTTON, "not in a button of style LINK"));
  }

  @Test
  void button_linkWithoutUrlAndLabel_isViolation() {
    assertThat(new Button(ButtonStyle.LINK).violations())
        .containsExactly(
            new Violation("url", "BASE_TYPE_REQUIRED", "missing"),
            new Violation("$", "BASE_TYPE_REQUIRED", "neither label nor emoji"));
  }

  @Test
  void button_interactiveWithUrlAndSku_isViolation() {
    Button button = Buttons.primary("a").url("https://example.com").skuId(SkuId.of(1));
    assertThat(button.violations())
        .containsExactly(
            new Violation("url", BUTTON, "not in a button of style PRIMARY"),
            new Violation("sku_id", BUTTON, "not in a button of style PRIMARY"));
  }

  @Test
  void button_interactiveWithoutCustomId_isViolation() {
    for (ButtonStyle style :
        List.of(
            ButtonStyle.PRIMARY, ButtonStyle.SECONDARY, ButtonStyle.SUCCESS, ButtonStyle.DANGER)) {
      assertThat(new Button(style).label("x").violations())
          .containsExactly(new Violation("custom_id", "BASE_TYPE_REQUIRED", "missing"));
    }
  }

  @Test
  void button_premiumWithAnythingElse_isViolation() {
    Button button =
        new Button(ButtonStyle.PREMIUM)
            .customId("a")
            .url("https://example.com")
            .label("x")
            .emoji(new ComponentEmojiRequest("🔥"));
    assertThat(button.violations())
        .containsExactly(
            new Violation("sku_id", "BASE_TYPE_REQUIRED", "missing"),
            new Violation("custom_id", BUTTON, "not in a button of style PREMIUM"),
            new Violation("url", BUTTON, "not in a button of style PREMIUM"),
            new Violation("label", BUTTON, "not in a button of style PREMIUM"),
            new Violation("emoji", BUTTON, "not in a button of style PREMIUM"));
  }

  @Test
  void actionRow_fiveButtonsOrOneSelect_isAccepted() {
    ActionRow buttons =
        new ActionRow(
            List.of(
                Buttons.link(), Buttons.link(), Buttons.link(), Buttons.link(), Buttons.link()));
    assertThat(buttons.violations()).isEmpty();
    assertThat(new ActionRow(List.of(new UserSelect("a"))).violations()).isEmpty();
  }

  @Test
  void actionRow_selectAndButton_isViolation() {
    ActionRow row = new ActionRow(List.of(Buttons.link(), new UserSelect("a")));
    assertThat(row.violations())
        .containsExactly(
            new Violation(
                "components",
                "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
                "2 components in a row with a select (limit 1)"));
  }

  @Test
  void fileDisplay_urlOfWeb_isViolation() {
    assertThat(new FileDisplay(new AttachedFileRequest("attachment://a.txt")).violations())
        .isEmpty();
    assertThat(new FileDisplay(new AttachedFileRequest("https://e.com/a.txt")).violations())
        .containsExactly(
            new Violation(
                "file.url",
                "URL_TYPE_INVALID_SCHEME",
                "not an attachment (expected attachment://...)"));
  }

  @Test
  void label_overLabelledTextInput_isViolation() {
    assertThat(new Label("x", input()).violations()).isEmpty();
    assertThat(new Label("x", input().label("y")).violations())
        .containsExactly(
            new Violation(
                "component.label",
                "COMPONENT_LABEL_NOT_ALLOWED",
                "not in a text input that a label stands over"));
  }

  @Test
  void modalRow_textInputWithoutLabel_isViolation() {
    assertThat(new ModalActionRow(List.of(input().label("y"))).violations()).isEmpty();
    assertThat(new ModalActionRow(List.of(input())).violations())
        .containsExactly(new Violation("components[0].label", "BASE_TYPE_REQUIRED", "missing"));
  }

  @Test
  void modal_customIdTwice_isViolation() {
    ModalRequest modal =
        new ModalRequest(
            "modal",
            "Title",
            List.of(
                new Label("x", input()),
                new ModalActionRow(List.of(input().label("y"))),
                new Label("z", new Checkbox("c"))));
    assertThat(modal.violations())
        .containsExactly(
            new Violation(
                "components[1].components[0].custom_id",
                "COMPONENT_CUSTOM_ID_DUPLICATED",
                "the same as components[0].component.custom_id"));
  }

  @Test
  void modal_idTwice_isViolation() {
    ModalRequest modal =
        new ModalRequest(
            "modal",
            "Title",
            List.of(new ModalTextDisplay("x").id(1), new Label("x", input().id(1)).id(2)));
    assertThat(modal.violations())
        .containsExactly(
            new Violation(
                "components[1].component.id",
                "COMPONENT_ID_DUPLICATED",
                "the same as components[0].id"));
  }

  @Test
  void textInput_minLengthAboveMaxLength_isViolation() {
    assertThat(input().minLength(5L).maxLength(5L).violations()).isEmpty();
    assertThat(input().minLength(6L).maxLength(5L).violations())
        .containsExactly(
            new Violation("min_length", "NUMBER_TYPE_MAX", "6 (limit 5, which is max_length)"));
  }

  @Test
  void textInput_valueOutsideItsOwnBounds_isViolation() {
    TextInput input = input().minLength(2L).maxLength(3L);
    assertThat(input.value("ab").violations()).isEmpty();
    assertThat(input.value("").violations()).isEmpty();
    assertThat(input.value("a").violations())
        .containsExactly(
            new Violation("value", "BASE_TYPE_MIN_LENGTH", "1 characters (at least 2)"));
    assertThat(input.value("abcd").violations())
        .containsExactly(new Violation("value", "BASE_TYPE_MAX_LENGTH", "4 characters (limit 3)"));
  }

  private static TextInput input() {
    return new TextInput("a", TextInputStyle.SHORT);
  }
}
