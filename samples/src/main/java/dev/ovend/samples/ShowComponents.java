package dev.ovend.samples;

import dev.ovend.Discord;
import dev.ovend.core.BotToken;
import dev.ovend.model.ActionRow;
import dev.ovend.model.Button;
import dev.ovend.model.ButtonStyle;
import dev.ovend.model.ChannelId;
import dev.ovend.model.Color;
import dev.ovend.model.Container;
import dev.ovend.model.Message;
import dev.ovend.model.MessageFlags;
import dev.ovend.model.Section;
import dev.ovend.model.Separator;
import dev.ovend.model.TextDisplay;
import java.util.List;

/** Lays a message out with components: {@code ShowComponents CHANNEL}. */
final class ShowComponents {

  private ShowComponents() {}

  static Message run(Discord discord, ChannelId channel) {
    Button notes = new Button(ButtonStyle.LINK).label("Notes").url("https://example.org/2.0");
    Button approve = new Button(ButtonStyle.SUCCESS).label("Approve").customId("approve");
    Button reject = new Button(ButtonStyle.DANGER).label("Reject").customId("reject");
    Container card =
        new Container(
                List.of(
                    new Section(List.of(new TextDisplay("## Release 2.0")), notes),
                    new Separator(),
                    new ActionRow(List.of(approve, reject))))
            .accentColor(Color.BLURPLE.value());
    return discord
        .messages()
        .create(channel, m -> m.flags(MessageFlags.IS_COMPONENTS_V2).addComponent(card))
        .execute();
  }

  public static void main(String[] args) {
    try (Discord discord = Discord.connect(BotToken.fromEnv("DISCORD_TOKEN"))) {
      run(discord, ChannelId.of(args[0]));
    }
  }
}
