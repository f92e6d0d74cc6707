package dev.ovend.samples;

import dev.ovend.Discord;
import dev.ovend.core.BotToken;
import dev.ovend.model.AssetSize;
import dev.ovend.model.Cdn;
import dev.ovend.model.UserId;
import java.net.URI;

/** Tells where a user's avatar is: {@code ShowAvatar USER}. */
final class ShowAvatar {

  private ShowAvatar() {}

  static URI run(Discord discord, UserId user) {
    return Cdn.avatar(discord.users().get(user).execute()).best().size(AssetSize.S256).uri();
  }

  public static void main(String[] args) {
    try (Discord discord = Discord.connect(BotToken.fromEnv("DISCORD_TOKEN"))) {
      System.out.println(run(discord, UserId.of(args[0])));
    }
  }
}
