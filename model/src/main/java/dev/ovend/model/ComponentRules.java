package dev.ovend.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Discord demands of components beyond the limits of their single fields. */
final class ComponentRules {

  private static final String BUTTON = "BUTTON_COMPONENT_FIELD_NOT_ALLOWED";

  private ComponentRules() {}

  static void button(Button it, Checks checks) {
    if (it.style == null) {
      return;
    }
    switch (it.style.known()) {
      case PRIMARY, SECONDARY, SUCCESS, DANGER -> {
        checks.demanded("custom_id", it.customId);
        notInButton("url", it.url, it, checks);
        notInButton("sku_id", it.skuId, it, checks);
        labelled(it, checks);
      }
      case LINK -> {
        checks.demanded("url", it.url);
        notInButton("custom_id", it.customId, it, checks);
        notInButton("sku_id", it.skuId, it, checks);
        labelled(it, checks);
      }
      case PREMIUM -> {
        checks.demanded("sku_id", it.skuId);
        notInButton("custom_id", it.customId, it, checks);
        notInButton("url", it.url, it, checks);
        notInButton("label", it.label, it, checks);
        notInButton("emoji", it.emoji, it, checks);
      }
      case UNKNOWN -> {}
    }
  }

  private static void notInButton(String field, @Nullable Object value, Button it, Checks checks) {
    checks.refused(field, value, BUTTON, "not in a button of style " + it.style);
  }

  private static void labelled(Button it, Checks checks) {
    if (!Checks.present(it.label) && it.emoji == null) {
      checks.violated("", "BASE_TYPE_REQUIRED", "neither label nor emoji");
    }
  }

  static void actionRow(ActionRow it, Checks checks) {
    List<ActionRowChild> children = it.components == null ? List.of() : it.components;
    boolean buttonsOnly = children.stream().allMatch(child -> child instanceof Button);
    if (!buttonsOnly && children.size() > 1) {
      checks.violated(
          "components",
          "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
          children.size() + " components in a row with a select (limit 1)");
    }
  }

  static void fileDisplay(FileDisplay it, Checks checks) {
    if (it.file != null && it.file.url != null && !it.file.url.startsWith("attachment://")) {
      checks.violated(
          "file.url", "URL_TYPE_INVALID_SCHEME", "not an attachment (expected attachment://...)");
    }
  }

  static void modal(ModalRequest it, Checks checks) {
    ComponentTree.of(it.components).unique(checks);
  }

  static void modalRow(ModalActionRow it, Checks checks) {
    List<TextInput> inputs = it.components == null ? List.of() : it.components;
    for (int i = 0; i < inputs.size(); i++) {
      checks.demanded("components[" + i + "].label", inputs.get(i).label);
    }
  }

  static void label(Label it, Checks checks) {
    if (it.component instanceof TextInput input) {
      checks.refused(
          "component.label",
          input.label,
          "COMPONENT_LABEL_NOT_ALLOWED",
          "not in a text input that a label stands over");
    }
  }

  static void textInput(TextInput it, Checks checks) {
    checks.ordered("min_length", it.minLength, "max_length", it.maxLength);
    if (Checks.present(it.value)) {
      int least = it.minLength == null ? 0 : it.minLength.intValue();
      int most = it.maxLength == null ? Integer.MAX_VALUE : it.maxLength.intValue();
      checks.length("value", it.value, least, most);
    }
  }
}
