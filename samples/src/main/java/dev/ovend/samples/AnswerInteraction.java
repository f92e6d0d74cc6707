package dev.ovend.samples;

import dev.ovend.Discord;
import dev.ovend.core.Token;
import dev.ovend.model.ApplicationId;
import dev.ovend.model.InteractionId;
import dev.ovend.model.Message;
import dev.ovend.model.MessageFlags;
import dev.ovend.model.Reply;

/** Replies to an interaction, and follows up: {@code AnswerInteraction APPLICATION INTERACTION}. */
final class AnswerInteraction {

  private AnswerInteraction() {}

  static Message run(
      Discord discord, ApplicationId application, InteractionId interaction, String token) {
    discord
        .interactions()
        .respond(interaction, token, Reply.message(m -> m.content("On it.")))
        .execute();
    return discord
        .interactions()
        .createFollowup(application, token, m -> m.content("Done.").flags(MessageFlags.EPHEMERAL))
        .execute();
  }

  public static void main(String[] args) {
    try (Discord discord = Discord.connect(Token.none())) {
      run(
          discord,
          ApplicationId.of(args[0]),
          InteractionId.of(args[1]),
          System.getenv("INTERACTION_TOKEN"));
    }
  }
}
