package dev.ovend.samples;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.ovend.Discord;
import dev.ovend.core.BotToken;
import dev.ovend.model.GuildId;
import dev.ovend.model.GuildMember;
import dev.ovend.model.RoleId;
import java.util.Map;
import java.util.stream.Stream;

/** Counts who has each role, over all pages of members: {@code PageMembers GUILD}. */
final class PageMembers {

  private PageMembers() {}

  static Map<RoleId, Long> run(Discord discord, GuildId guild) {
    try (Stream<GuildMember> members = discord.members().list(guild).stream()) {
      return members
          .flatMap(member -> member.roles().stream())
          .collect(groupingBy(identity(), counting()));
    }
  }

  public static void main(String[] args) {
    try (Discord discord = Discord.connect(BotToken.fromEnv("DISCORD_TOKEN"))) {
      run(discord, GuildId.of(args[0]))
          .forEach((role, count) -> System.out.println(role + ": " + count));
    }
  }
}
