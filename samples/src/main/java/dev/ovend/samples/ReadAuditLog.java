package dev.ovend.samples;

import dev.ovend.Discord;
import dev.ovend.core.BotToken;
import dev.ovend.model.AuditLogActionType;
import dev.ovend.model.AuditLogEntry;
import dev.ovend.model.GuildId;
import java.util.List;

/** Tells who banned whom, the last 50 times: {@code ReadAuditLog GUILD}. */
final class ReadAuditLog {

  private ReadAuditLog() {}

  static List<String> run(Discord discord, GuildId guild) {
    List<AuditLogEntry> bans =
        discord
            .guilds()
            .listAuditLog(guild, q -> q.actionType(AuditLogActionType.MEMBER_BAN_ADD))
            .limit(50)
            .toList();
    return bans.stream()
        .map(ban -> ban.userId() + " banned " + ban.targetId() + ": " + ban.reason())
        .toList();
  }

  public static void main(String[] args) {
    try (Discord discord = Discord.connect(BotToken.fromEnv("DISCORD_TOKEN"))) {
      run(discord, GuildId.of(args[0])).forEach(System.out::println);
    }
  }
}
