package dev.ovend.scenarios;

import dev.ovend.api.DiscordApi;
import dev.ovend.model.*;
import dev.ovend.simulator.SimInteraction;
import dev.ovend.simulator.SimWebhook;
import dev.ovend.simulator.World;

/** A guild of its own with one of everything, so that whatever is done to it disturbs no other. */
final class Place {

  private static final int ANNOUNCEMENT = 5;
  private static final int FORUM = 15;

  private final World world;
  private final DiscordApi discord;
  private final Samples samples = new Samples();
  private final long bot;
  private final long guild;

  Place(World world, DiscordApi discord) {
    this.world = world;
    this.discord = discord;
    bot = world.botIds().getFirst();
    guild = world.addGuild("every");
    long user = world.addUser("ann");
    world.addMember(guild, user);
    long role = world.addRole(guild, "role");
    samples.put(ApplicationId.of(bot)).put(GuildId.of(guild)).put(UserId.of(user));
    samples.put(RoleId.of(role)).put(AnyId.of(role));
    samples.put(EmojiId.of(world.addEmoji(guild, "emoji")));
    channel(0);
  }

  private void channel(int type) {
    long channel = world.addChannel(guild, "channel", type);
    samples.put(ChannelId.of(channel));
    message(channel);
  }

  private void message(long channel) {
    long user = samples.get(UserId.class).value();
    samples.put(MessageId.of(world.addMessage(channel, user, "Hello")));
  }

  Samples samples() { return samples; }

  Samples samples(TypedMethod method) {
    if (method.parameters().contains(WebhookId.class)) {
      SimWebhook webhook = world.addWebhook(samples.get(ChannelId.class).value());
      samples.put(WebhookId.of(webhook.id())).put(webhook.token());
    }
    if (method.name().startsWith("interactions()")) {
      SimInteraction interaction = world.addInteraction(samples.get(ChannelId.class).value());
      samples.put(InteractionId.of(interaction.id())).put(interaction.token());
    }
    return samples;
  }
}
