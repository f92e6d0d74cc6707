// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class IntegrationCodec implements Codec<Integration> {

  static final IntegrationCodec INSTANCE = new IntegrationCodec();

  private IntegrationCodec() {}

  @Override
  public Integration read(JsonReader in) {
    String kind = in.peekString("type");
    return switch (kind) {
      case "discord" -> DiscordIntegrationCodec.INSTANCE.read(in);
      case "twitch", "youtube" -> ExternalConnectionIntegrationCodec.INSTANCE.read(in);
      case "guild_subscription" -> GuildSubscriptionIntegrationCodec.INSTANCE.read(in);
      case null, default -> UnknownIntegrationCodec.INSTANCE.read(in);
    };
  }

  @Override
  public void write(Integration value, JsonWriter out) {
    if (value instanceof DiscordIntegration it) {
      DiscordIntegrationCodec.INSTANCE.write(it, out);
    } else if (value instanceof ExternalConnectionIntegration it) {
      ExternalConnectionIntegrationCodec.INSTANCE.write(it, out);
    } else if (value instanceof GuildSubscriptionIntegration it) {
      GuildSubscriptionIntegrationCodec.INSTANCE.write(it, out);
    } else if (value instanceof UnknownIntegration it) {
      UnknownIntegrationCodec.INSTANCE.write(it, out);
    }
  }
}
