package dev.ovend.simulator;

import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a command and its options must look like.
 *
 * <p>See Discord Docs/Application Command Structure.
 */
final class CommandRules {

  private static final Pattern CHAT_NAME =
      Pattern.compile(
          "[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int CHAT_INPUT = 1;
  private static final int MAX_NAME = 32;
  private static final int MAX_DESCRIPTION = 100;
  private static final int MAX_OPTIONS = 25;

  private CommandRules() {}

  /** Starts to check a whole command. */
  static Form whole(ObjectNode command) {
    Form form = Form.of(command).required("name");
    if (isChatInput(command)) {
      form.required("description");
    }
    return fields(form, isChatInput(command));
  }

  /** Starts to check changes of {@code command}. */
  static Form changes(ObjectNode changes, ObjectNode command) {
    return fields(Form.of(changes).notNull("name"), isChatInput(command));
  }

  private static Form fields(Form form, boolean isChatInput) {
    String name = form.field("name").asString("");
    if (isChatInput && !name.isEmpty() && !isChatName(name)) {
      form.blame("name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
    } else {
      form.text("name", 1, MAX_NAME);
    }
    form.text("description", isChatInput ? 1 : 0, MAX_DESCRIPTION);
    order(form.list("options", 0, MAX_OPTIONS));
    return form.each("options", CommandRules::option);
  }

  private static void option(Form option) {
    option.required("type", "name", "description");
    if (option.field("autocomplete").asBoolean(false) && !option.field("choices").isEmpty()) {
      option.blame(
          "autocomplete",
          "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE",
          "Autocomplete options cannot have choices");
    }
    fields(option, true);
  }

  private static void order(Form form) {
    boolean wasOptional = false;
    int index = 0;
    for (JsonNode option : form.field("options")) {
      boolean isRequired = option.path("required").asBoolean(false);
      if (isRequired && wasOptional) {
        form.blame(
            "options." + index,
            "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
            "Required options must be placed before non-required options");
      }
      wasOptional |= !isRequired;
      index++;
    }
  }

  private static boolean isChatName(String name) {
    return CHAT_NAME.matcher(name).matches() && name.equals(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isChatInput(ObjectNode command) {
    return command.path("type").asInt(CHAT_INPUT) == CHAT_INPUT;
  }
}
