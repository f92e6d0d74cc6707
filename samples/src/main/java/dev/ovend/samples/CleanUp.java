package dev.ovend.samples;

import dev.ovend.Discord;
import dev.ovend.core.BotToken;
import dev.ovend.model.BulkBanResult;
import dev.ovend.model.ChannelId;
import dev.ovend.model.GuildId;
import dev.ovend.model.Message;
import dev.ovend.model.MessageId;
import dev.ovend.model.UserId;
import java.util.List;
import java.util.stream.Stream;

/** Deletes what spammers wrote, and bans them: {@code CleanUp GUILD CHANNEL USER...}. */
final class CleanUp {

  private CleanUp() {}

  static BulkBanResult run(
      Discord discord, GuildId guild, ChannelId channel, List<UserId> spammers) {
    List<MessageId> spam =
        discord.messages().list(channel).limit(100).toList().stream()
            .filter(message -> spammers.contains(message.author().id()))
            .map(Message::id)
            .toList();
    if (spam.size() == 1) {
      discord.messages().delete(channel, spam.getFirst()).reason("Spam").execute();
    } else if (!spam.isEmpty()) {
      discord.messages().bulkDelete(channel, spam).reason("Spam").execute();
    }
    return discord.bans().bulkBan(guild, spammers).reason("Spam").execute();
  }

  public static void main(String[] args) {
    List<UserId> spammers = Stream.of(args).skip(2).map(UserId::of).toList();
    try (Discord discord = Discord.connect(BotToken.fromEnv("DISCORD_TOKEN"))) {
      System.out.println(run(discord, GuildId.of(args[0]), ChannelId.of(args[1]), spammers));
    }
  }
}
