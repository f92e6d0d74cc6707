package dev.ovend.model;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What all kinds of command options have.
 *
 * @param kind of the option
 * @param required null if it is not set
 * @param inside characters of its choices or its options
 */
record CommandOptionParts(
    CommandOption kind,
    CommandText name,
    CommandText description,
    @Nullable Boolean required,
    int inside) {

  /** Returns those of a list. */
  static List<CommandOptionParts> all(@Nullable List<?> options) {
    return options == null
        ? List.of()
        : options.stream().map(CommandOption.class::cast).map(CommandOptionParts::of).toList();
  }

  private static CommandOptionParts of(CommandOption option) {
    return switch (option) {
      case AttachmentOption it ->
          new CommandOptionParts(
              it,
              new CommandText(it.name, it.nameLocalizations),
              new CommandText(it.description, it.descriptionLocalizations),
              it.required,
              0);
      case BooleanOption it ->
          new CommandOptionParts(
              it,
              new CommandText(it.name, it.nameLocalizations),
              new CommandText(it.description, it.descriptionLocalizations),
              it.required,
              0);
      case ChannelOption it ->
          new CommandOptionParts(
              it,
              new CommandText(it.name, it.nameLocalizations),
              new CommandText(it.description, it.descriptionLocalizations),
              it.required,
              0);
      case IntegerOption it ->
          new CommandOptionParts(
              it,
              new CommandText(it.name, it.nameLocalizations),
              new CommandText(it.description, it.descriptionLocalizations),
              it.required,
              sum(it.choices, CommandOptionParts::length));
      case MentionableOption it ->
          new CommandOptionParts(
              it,
              new CommandText(it.name, it.nameLocalizations),
              new CommandText(it.description, it.descriptionLocalizations),
              it.required,
              0);
      case NumberOption it ->
          new CommandOptionParts(
              it,
              new CommandText(it.name, it.nameLocalizations),
              new CommandText(it.description, it.descriptionLocalizations),
              it.required,
              sum(it.choices, CommandOptionParts::length));
      case RoleOption it ->
          new CommandOptionParts(
              it,
              new CommandText(it.name, it.nameLocalizations),
              new CommandText(it.description, it.descriptionLocalizations),
              it.required,
              0);
      case StringOption it ->
          new CommandOptionParts(
              it,
              new CommandText(it.name, it.nameLocalizations),
              new CommandText(it.description, it.descriptionLocalizations),
              it.required,
              sum(it.choices, CommandOptionParts::length));
      case Subcommand it ->
          new CommandOptionParts(
              it,
              new CommandText(it.name, it.nameLocalizations),
              new CommandText(it.description, it.descriptionLocalizations),
              it.required,
              sum(all(it.options), CommandOptionParts::length));
      case SubcommandGroup it ->
          new CommandOptionParts(
              it,
              new CommandText(it.name, it.nameLocalizations),
              new CommandText(it.description, it.descriptionLocalizations),
              it.required,
              sum(all(it.options), CommandOptionParts::length));
      case UserOption it ->
          new CommandOptionParts(
              it,
              new CommandText(it.name, it.nameLocalizations),
              new CommandText(it.description, it.descriptionLocalizations),
              it.required,
              0);
    };
  }

  private static int length(IntegerChoice it) {
    return new CommandText(it.name, it.nameLocalizations).length();
  }

  private static int length(NumberChoice it) {
    return new CommandText(it.name, it.nameLocalizations).length();
  }

  private static int length(StringChoice it) {
    return new CommandText(it.name, it.nameLocalizations).length() + CommandText.length(it.value);
  }

  private static <T> int sum(@Nullable List<T> items, ToIntFunction<T> length) {
    return items == null ? 0 : items.stream().mapToInt(length).sum();
  }

  /** Returns the characters of all of it. */
  int length() {
    return name.length() + description.length() + inside;
  }

  boolean isSubcommand() {
    return kind instanceof Subcommand || kind instanceof SubcommandGroup;
  }

  boolean isRequired() {
    return !isSubcommand() && Boolean.TRUE.equals(required);
  }

  boolean isOptional() {
    return !isSubcommand() && !isRequired();
  }
}
