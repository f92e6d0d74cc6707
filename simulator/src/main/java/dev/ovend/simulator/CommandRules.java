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
    return fields(form, command, isChatInput(command));
  }

  /** Starts to check changes of {@code command}. */
  static Form changes(ObjectNode changes, ObjectNode command) {
    return fields(Form.of(changes).notNull("name"), changes, isChatInput(command));
  }

  private static Form option(ObjectNode option) {
    Form form = Form.of(option).required("type", "name", "description");
    if (option.path("autocomplete").asBoolean(false) && !option.path("choices").isEmpty()) {
      form.blame(
          "autocomplete",
          "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE",
          "Autocomplete options cannot have choices");
    }
    return fields(form, option, true);
  }

  private static Form fields(Form form, ObjectNode sent, boolean isChatInput) {
    String name = sent.path("name").asString("");
    if (isChatInput && !name.isEmpty() && !isChatName(name)) {
      form.blame("name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
    } else {
      form.text("name", 1, MAX_NAME);
    }
    form.text("description", isChatInput ? 1 : 0, MAX_DESCRIPTION);
    form.list("options", 0, MAX_OPTIONS);
    options(form, sent.path("options"));
    return form;
  }

  private static void options(Form form, JsonNode options) {
    boolean wasOptional = false;
    int index = 0;
    for (JsonNode each : options) {
      ObjectNode option = each instanceof ObjectNode object ? object : Json.object();
      form.blameAll("options." + index, option(option));
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
