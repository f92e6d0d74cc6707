// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class PartialIntegrationCodec implements Codec<PartialIntegration> {

  static final PartialIntegrationCodec INSTANCE = new PartialIntegrationCodec();

  private PartialIntegrationCodec() {}

  @Override
  public PartialIntegration read(JsonReader in) {
    String kind = in.peekString("type");
    return switch (kind) {
      case "discord" -> PartialDiscordIntegrationCodec.INSTANCE.read(in);
      case "twitch", "youtube" -> PartialExternalConnectionIntegrationCodec.INSTANCE.read(in);
      case "guild_subscription" -> PartialGuildSubscriptionIntegrationCodec.INSTANCE.read(in);
      case null, default -> UnknownPartialIntegrationCodec.INSTANCE.read(in);
    };
  }

  @Override
  public void write(PartialIntegration value, JsonWriter out) {
    if (value instanceof PartialDiscordIntegration it) {
      PartialDiscordIntegrationCodec.INSTANCE.write(it, out);
    } else if (value instanceof PartialExternalConnectionIntegration it) {
      PartialExternalConnectionIntegrationCodec.INSTANCE.write(it, out);
    } else if (value instanceof PartialGuildSubscriptionIntegration it) {
      PartialGuildSubscriptionIntegrationCodec.INSTANCE.write(it, out);
    } else if (value instanceof UnknownPartialIntegration it) {
      UnknownPartialIntegrationCodec.INSTANCE.write(it, out);
    }
  }
}
