package dev.ovend.samples;

import dev.ovend.Discord;
import dev.ovend.core.BotToken;
import dev.ovend.model.ChannelId;
import dev.ovend.model.Color;
import dev.ovend.model.Message;
import java.nio.file.Path;

/** Sends a message with an embed and a file: {@code SendMessage CHANNEL FILE}. */
final class SendMessage {

  private SendMessage() {}

  static Message run(Discord discord, ChannelId channel, Path report) {
    return discord
        .messages()
        .create(
            channel,
            m ->
                m.content("The nightly report is here.")
                    .addEmbed(e -> e.title("All green").color(Color.GREEN.value()))
                    .file(report))
        .execute();
  }

  public static void main(String[] args) {
    try (Discord discord = Discord.connect(BotToken.fromEnv("DISCORD_TOKEN"))) {
      System.out.println(run(discord, ChannelId.of(args[0]), Path.of(args[1])).id());
    }
  }
}
