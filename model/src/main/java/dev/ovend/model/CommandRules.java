package dev.ovend.model;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Discord demands of application commands beyond the limits of their single fields. */
final class CommandRules {

  private static final Pattern NAME =
      Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]*");
  private static final String OPTION = "APPLICATION_COMMAND_OPTIONS_";
  private static final int NAME_LENGTH = 32;
  private static final int DESCRIPTION_LENGTH = 100;
  private static final int TOTAL = 8000;

  private CommandRules() {}

  /** A command whose type is null if it is not known. */
  private record Draft(
      @Nullable ApplicationCommandType type,
      CommandText name,
      CommandText description,
      @Nullable List<CommandOption> options,
      @Nullable ApplicationCommandHandler handler) {}

  static void command(CreateApplicationCommandRequest it, Checks checks) {
    created(
        new Draft(
            it.type == null ? ApplicationCommandType.CHAT_INPUT : it.type,
            new CommandText(it.name, it.nameLocalizations),
            new CommandText(it.description, it.descriptionLocalizations),
            it.options,
            it.handler),
        checks);
  }

  static void command(ApplicationCommandRequest it, Checks checks) {
    created(
        new Draft(
            it.type == null ? ApplicationCommandType.CHAT_INPUT : it.type,
            new CommandText(it.name, it.nameLocalizations),
            new CommandText(it.description, it.descriptionLocalizations),
            it.options,
            it.handler),
        checks);
  }

  /* Only commands of type CHAT_INPUT have options; without any the type is unknown. */
  static void command(UpdateApplicationCommandRequest it, Checks checks) {
    command(
        new Draft(
            Checks.present(it.options) ? ApplicationCommandType.CHAT_INPUT : null,
            new CommandText(it.name, it.nameLocalizations),
            new CommandText(it.description, it.descriptionLocalizations),
            it.options,
            it.handler),
        checks);
  }

  private static void created(Draft it, Checks checks) {
    if (ApplicationCommandType.CHAT_INPUT.equals(it.type)
        && !Checks.present(it.description.text())) {
      checks.violated("description", "BASE_TYPE_REQUIRED", "missing or blank");
    }
    command(it, checks);
  }

  private static void command(Draft it, Checks checks) {
    if (ApplicationCommandType.CHAT_INPUT.equals(it.type)) {
      texts("", it.name, it.description, checks);
    } else if (ApplicationCommandType.USER.equals(it.type)
        || ApplicationCommandType.MESSAGE.equals(it.type)) {
      String message = "not in a command of type " + it.type;
      checks.refused(
          "description",
          it.description.text(),
          "APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED",
          message);
      checks.refused("options", it.options, "APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED", message);
    }
    if (it.type != null && !ApplicationCommandType.PRIMARY_ENTRY_POINT.equals(it.type)) {
      checks.refused(
          "handler",
          it.handler,
          "APPLICATION_COMMAND_HANDLER_NOT_ALLOWED",
          "only in a command of type PRIMARY_ENTRY_POINT");
    }
    List<CommandOptionParts> options = CommandOptionParts.all(it.options);
    options(options, checks);
    total(it, options, checks);
  }

  private static void total(Draft it, List<CommandOptionParts> options, Checks checks) {
    int total = it.name.length() + it.description.length();
    for (CommandOptionParts option : options) {
      total += option.length();
    }
    if (total > TOTAL) {
      checks.violated(
          "",
          "APPLICATION_COMMAND_TOO_LARGE",
          Checks.number(total)
              + " characters in all names, descriptions and values (limit "
              + Checks.number(TOTAL)
              + ")");
    }
  }

  static void subcommand(Subcommand it, Checks checks) {
    options(CommandOptionParts.all(it.options), checks);
  }

  static void subcommand(SubcommandGroup it, Checks checks) {
    options(CommandOptionParts.all(it.options), checks);
  }

  private static void options(List<CommandOptionParts> options, Checks checks) {
    boolean optional = false;
    for (int i = 0; i < options.size(); i++) {
      CommandOptionParts option = options.get(i);
      String place = "options[" + i + "]";
      texts(place + ".", option.name(), option.description(), checks);
      if (option.isRequired() && optional) {
        checks.violated(place, OPTION + "REQUIRED_INVALID", "required, after an optional one");
      }
      optional |= option.isOptional();
      if (option.isSubcommand() != options.get(0).isSubcommand()) {
        checks.violated(
            place, OPTION + "TYPE_INVALID", "subcommands and other options side by side");
      }
    }
    checks.unique(
        "options[].name", options, it -> it.name().text(), OPTION + "NAME_ALREADY_EXISTS");
  }

  private static void texts(
      String prefix, CommandText name, CommandText description, Checks checks) {
    name(prefix + "name", name.text(), checks);
    name.localizations()
        .forEach((locale, text) -> {
          String field = prefix + "name_localizations." + locale;
          checks.length(field, text, 1, NAME_LENGTH);
          name(field, text, checks);
        });
    description
        .localizations()
        .forEach((locale, text) ->
            checks.length(
                prefix + "description_localizations." + locale, text, 1, DESCRIPTION_LENGTH));
  }

  private static void name(String field, @Nullable String name, Checks checks) {
    if (name == null) {
      return;
    }
    boolean lower = name.codePoints().allMatch(letter -> Character.toLowerCase(letter) == letter);
    if (!lower || !NAME.matcher(name).matches()) {
      checks.violated(
          field,
          "APPLICATION_COMMAND_INVALID_NAME",
          name + " (expected lower-case letters, digits, - _ ')");
    }
  }
}
