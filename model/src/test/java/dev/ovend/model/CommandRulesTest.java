package dev.ovend.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandRulesTest {

  private static final String NAME = "APPLICATION_COMMAND_INVALID_NAME";

  @Test
  void command_namesOfManyScripts_areAccepted() {
    for (String name : List.of("ban", "ban-user_2", "о'кей", "禁止", "प्रतिबंध", "ห้าม", "حظر")) {
      assertThat(command(name).violations()).as(name).isEmpty();
    }
  }

  @Test
  void command_upperCaseSpaceOrSymbol_isViolation() {
    for (String name : List.of("Ban", "ban user", "ban!", "Ünban")) {
      assertThat(command(name).violations())
          .containsExactly(
              new Violation("name", NAME, name + " (expected lower-case letters, digits, - _ ')"));
    }
  }

  @Test
  void command_localizedNameAndDescription_areCheckedLikeTheOthers() {
    CreateApplicationCommandRequest command =
        command("ban")
            .nameLocalizations(Map.of("de", "Sperren"))
            .descriptionLocalizations(Map.of("de", "x".repeat(101)));
    assertThat(command.violations())
        .containsExactly(
            new Violation(
                "name_localizations.de",
                NAME,
                "Sperren (expected lower-case letters, digits, - _ ')"),
            new Violation(
                "description_localizations.de",
                "BASE_TYPE_MAX_LENGTH",
                "101 characters (limit 100)"));
  }

  @Test
  void command_withoutDescription_isViolation() {
    Violation missing = new Violation("description", "BASE_TYPE_REQUIRED", "missing or blank");
    assertThat(new CreateApplicationCommandRequest("ban").violations()).containsExactly(missing);
    assertThat(new ApplicationCommandRequest("ban").violations()).containsExactly(missing);
    assertThat(command("ban").type(ApplicationCommandType.CHAT_INPUT).description("").violations())
        .containsExactly(missing);
  }

  @Test
  void menuCommand_onlyName_isAccepted() {
    for (ApplicationCommandType type :
        List.of(ApplicationCommandType.USER, ApplicationCommandType.MESSAGE)) {
      assertThat(new CreateApplicationCommandRequest("Ban User!").type(type).violations())
          .isEmpty();
    }
  }

  @Test
  void menuCommand_descriptionAndOptions_areViolations() {
    CreateApplicationCommandRequest command =
        command("Ban").type(ApplicationCommandType.USER).addOption(new UserOption("who", "x"));
    String message = "not in a command of type USER";
    assertThat(command.violations())
        .containsExactly(
            new Violation("description", "APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED", message),
            new Violation("options", "APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED", message));
  }

  @Test
  void handler_notInEntryPoint_isViolation() {
    CreateApplicationCommandRequest command =
        command("launch").handler(ApplicationCommandHandler.DISCORD_LAUNCH_ACTIVITY);
    assertThat(command.violations())
        .containsExactly(
            new Violation(
                "handler",
                "APPLICATION_COMMAND_HANDLER_NOT_ALLOWED",
                "only in a command of type PRIMARY_ENTRY_POINT"));
    assertThat(command.type(ApplicationCommandType.PRIMARY_ENTRY_POINT).violations()).isEmpty();
  }

  @Test
  void change_withoutOptions_isOfUnknownType() {
    UpdateApplicationCommandRequest change =
        new UpdateApplicationCommandRequest()
            .name("Ban User")
            .handler(ApplicationCommandHandler.DISCORD_LAUNCH_ACTIVITY);
    assertThat(change.violations()).isEmpty();
  }

  @Test
  void change_withOptions_isOfTypeChatInput() {
    UpdateApplicationCommandRequest change =
        new UpdateApplicationCommandRequest()
            .name("Ban")
            .options(List.of(new UserOption("who", "x")));
    assertThat(change.violations())
        .containsExactly(
            new Violation("name", NAME, "Ban (expected lower-case letters, digits, - _ ')"));
  }

  @Test
  void options_sameName_isViolation() {
    CreateApplicationCommandRequest command =
        command("ban").options(List.of(new UserOption("who", "x"), new StringOption("who", "x")));
    assertThat(command.violations())
        .containsExactly(
            new Violation(
                "options[1].name",
                "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
                "the same as options[0].name"));
  }

  @Test
  void options_badName_isViolation() {
    List<CommandOption> options =
        List.of(
            new AttachmentOption("A", "x"),
            new BooleanOption("B", "x"),
            new ChannelOption("C", "x"),
            new IntegerOption("D", "x"),
            new MentionableOption("E", "x"),
            new NumberOption("F", "x"),
            new RoleOption("G", "x"),
            new StringOption("H", "x"),
            new UserOption("I", "x"));
    assertThat(command("ban").options(options).violations())
        .hasSize(9)
        .allSatisfy(violation -> assertThat(violation.code()).isEqualTo(NAME));
  }

  @Test
  void options_requiredAfterOptional_isViolation() {
    UserOption first = new UserOption("a", "x").required(true);
    UserOption second = new UserOption("b", "x");
    CreateApplicationCommandRequest command = command("ban");
    assertThat(command.options(List.of(first, second)).violations()).isEmpty();
    assertThat(command.options(List.of(second, first)).violations())
        .containsExactly(
            new Violation(
                "options[1]",
                "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                "required, after an optional one"));
  }

  @Test
  void options_subcommandBesideValue_isViolation() {
    CreateApplicationCommandRequest command =
        command("ban")
            .options(List.of(new Subcommand("a", "x"), new UserOption("b", "x").required(true)));
    assertThat(command.violations())
        .containsExactly(
            new Violation(
                "options[1]",
                "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                "subcommands and other options side by side"));
  }

  @Test
  void options_subcommandBesideGroup_isAccepted() {
    SubcommandGroup group =
        new SubcommandGroup("b", "x").options(List.of(new Subcommand("c", "x")));
    assertThat(command("ban").options(List.of(new Subcommand("a", "x"), group)).violations())
        .isEmpty();
  }

  @Test
  void subcommand_optionsOutOfOrderAndRepeated_areViolations() {
    Subcommand subcommand =
        new Subcommand("a", "x")
            .options(List.of(new UserOption("b", "x"), new UserOption("b", "x").required(true)));
    assertThat(command("ban").options(List.of(subcommand)).violations())
        .containsExactly(
            new Violation(
                "options[0].options[1]",
                "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                "required, after an optional one"),
            new Violation(
                "options[0].options[1].name",
                "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
                "the same as options[0].options[0].name"));
  }

  @Test
  void subcommandGroup_sameNameTwice_isViolation() {
    SubcommandGroup group =
        new SubcommandGroup("a", "x")
            .options(List.of(new Subcommand("b", "x"), new Subcommand("b", "x")));
    assertThat(group.violations())
        .containsExactly(
            new Violation(
                "options[1].name",
                "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
                "the same as options[0].name"));
  }

  @Test
  void total_8000CharactersWithLongestLocalizations_isAccepted() {
    assertThat(big(93).violations()).isEmpty();
  }

  @Test
  void total_over8000Characters_isViolation() {
    assertThat(big(94).violations())
        .containsExactly(
            new Violation(
                "$",
                "APPLICATION_COMMAND_TOO_LARGE",
                "8,001 characters in all names, descriptions and values (limit 8,000)"));
  }

  @Test
  void total_inGroups_countsAllLevels() {
    List<StringChoice> choices = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      choices.add(new StringChoice("c" + i, "x".repeat(100)));
    }
    List<Subcommand> subcommands = new ArrayList<>();
    for (String name : List.of("a", "b", "c", "d")) {
      subcommands.add(
          new Subcommand(name, "x").options(List.of(new StringOption("o", "x").choices(choices))));
    }
    CreateApplicationCommandRequest command =
        command("ban").options(List.of(new SubcommandGroup("g", "x").options(subcommands)));
    assertThat(command.violations())
        .extracting(Violation::code)
        .containsExactly("APPLICATION_COMMAND_TOO_LARGE");
  }

  /** Returns a command of 7,907 characters and a translated description of this many. */
  private static CreateApplicationCommandRequest big(int description) {
    List<CommandOption> options = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      List<StringChoice> choices = new ArrayList<>();
      for (int j = 0; j < 25; j++) {
        choices.add(new StringChoice("%02d".formatted(j), "x".repeat(100)));
      }
      options.add(new StringOption("o" + i, "x").choices(choices));
    }
    List<IntegerChoice> numbers = new ArrayList<>();
    for (int j = 0; j < 25; j++) {
      numbers.add(new IntegerChoice("%0100d".formatted(j), j));
    }
    options.add(new IntegerOption("i", "x").choices(numbers));
    options.add(new UserOption("x".repeat(32), "x".repeat(100)));
    options.add(new UserOption("y".repeat(32), "y".repeat(100)));
    options.add(new UserOption("z".repeat(31), "z"));
    return command("ban")
        .descriptionLocalizations(Map.of("de", "x".repeat(description)))
        .options(options);
  }

  private static CreateApplicationCommandRequest command(String name) {
    return new CreateApplicationCommandRequest(name).description("x");
  }
}
