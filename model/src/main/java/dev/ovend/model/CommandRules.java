package dev.ovend.model;

/** Rules. */
final class CommandRules {

  private CommandRules() {}

  static void command(ApplicationCommandRequest it, Checks checks) {}

  static void command(CreateApplicationCommandRequest it, Checks checks) {}

  static void command(UpdateApplicationCommandRequest it, Checks checks) {}

  static void subcommand(Subcommand it, Checks checks) {}

  static void subcommand(SubcommandGroup it, Checks checks) {}

  static void valueOption(IntegerOption it, Checks checks) {}

  static void valueOption(NumberOption it, Checks checks) {}

  static void valueOption(StringOption it, Checks checks) {}
}
