package dev.ovend.samples;

import dev.ovend.Discord;
import dev.ovend.core.BotToken;
import dev.ovend.model.ChannelId;
import dev.ovend.model.Message;
import dev.ovend.model.MessageId;
import dev.ovend.model.ThreadAutoArchiveDuration;
import dev.ovend.model.ThreadChannel;

/** Starts a thread on a message and writes into it: {@code StartThread CHANNEL MESSAGE}. */
final class StartThread {

  private StartThread() {}

  static Message run(Discord discord, ChannelId channel, MessageId message) {
    ThreadChannel thread =
        discord
            .threads()
            .createFromMessage(
                channel,
                message,
                "Incident 42",
                t -> t.autoArchiveDuration(ThreadAutoArchiveDuration.ONE_DAY))
            .execute();
    return discord.messages().create(thread.id(), m -> m.content("What happened?")).execute();
  }

  public static void main(String[] args) {
    try (Discord discord = Discord.connect(BotToken.fromEnv("DISCORD_TOKEN"))) {
      run(discord, ChannelId.of(args[0]), MessageId.of(args[1]));
    }
  }
}
