package dev.ovend.samples;

import dev.ovend.Discord;
import dev.ovend.core.BotToken;
import dev.ovend.model.ChannelId;
import dev.ovend.model.Message;
import dev.ovend.model.PollAnswerRequest;
import dev.ovend.model.PollMediaRequest;
import dev.ovend.model.PollQuestionRequest;
import dev.ovend.model.PollRequest;
import java.util.List;

/** Asks a channel, for two days: {@code StartPoll CHANNEL}. */
final class StartPoll {

  private StartPoll() {}

  static Message run(Discord discord, ChannelId channel) {
    PollRequest poll =
        new PollRequest(
                new PollQuestionRequest().text("Which day suits you?"),
                List.of(answer("Saturday"), answer("Sunday")))
            .allowMultiselect(true)
            .duration(48);
    return discord.messages().create(channel, m -> m.poll(poll)).execute();
  }

  private static PollAnswerRequest answer(String text) {
    return new PollAnswerRequest(new PollMediaRequest().text(text));
  }

  public static void main(String[] args) {
    try (Discord discord = Discord.connect(BotToken.fromEnv("DISCORD_TOKEN"))) {
      run(discord, ChannelId.of(args[0]));
    }
  }
}
