package dev.ovend.samples;

import dev.ovend.Discord;
import dev.ovend.core.BotToken;
import dev.ovend.model.ApplicationCommand;
import dev.ovend.model.ApplicationCommandRequest;
import dev.ovend.model.ApplicationId;
import dev.ovend.model.Permissions;
import dev.ovend.model.StringChoice;
import dev.ovend.model.StringOption;
import dev.ovend.model.UserOption;
import java.util.List;

/** Replaces all slash commands at once: {@code OverwriteCommands APPLICATION}. */
final class OverwriteCommands {

  private OverwriteCommands() {}

  static List<ApplicationCommand> run(Discord discord, ApplicationId application) {
    StringOption reason =
        new StringOption("reason", "Why")
            .addChoice(new StringChoice("Spam", "spam"))
            .addChoice(new StringChoice("Rude", "rude"));
    return discord
        .applicationCommands()
        .bulkOverwrite(
            application,
            List.of(
                new ApplicationCommandRequest("ping").description("Tells whether the bot is up"),
                new ApplicationCommandRequest("warn")
                    .description("Warns a member")
                    .defaultMemberPermissions(Permissions.MODERATE_MEMBERS)
                    .addOption(new UserOption("member", "Whom").required(true))
                    .addOption(reason)))
        .execute();
  }

  public static void main(String[] args) {
    try (Discord discord = Discord.connect(BotToken.fromEnv("DISCORD_TOKEN"))) {
      run(discord, ApplicationId.of(args[0])).forEach(c -> System.out.println(c.name()));
    }
  }
}
