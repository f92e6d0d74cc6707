// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class ChannelFollowerWebhookCodec implements Codec<ChannelFollowerWebhook> {

  static final ChannelFollowerWebhookCodec INSTANCE = new ChannelFollowerWebhookCodec();

  private static final Fields FIELDS =
      Fields.of(
          "application_id!", "avatar!", "channel_id!", "guild_id", "id!", "name!", "type!", "user",
          "source_guild", "source_channel");

  private ChannelFollowerWebhookCodec() {}

  @Override
  public ChannelFollowerWebhook read(JsonReader in) {
    ApplicationId applicationId_ = null;
    String avatar_ = null;
    ChannelId channelId_ = null;
    GuildId guildId_ = null;
    WebhookId id_ = null;
    String name_ = null;
    WebhookType type_ = null;
    User user_ = null;
    WebhookSourceGuild sourceGuild_ = null;
    WebhookSourceChannel sourceChannel_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> applicationId_ = in.value(ApplicationId.CODEC);
        case 1 -> avatar_ = in.string();
        case 2 -> channelId_ = in.value(ChannelId.CODEC);
        case 3 -> guildId_ = in.value(GuildId.CODEC);
        case 4 -> id_ = in.value(WebhookId.CODEC);
        case 5 -> name_ = in.string();
        case 6 -> type_ = in.value(WebhookType.CODEC);
        case 7 -> user_ = in.value(UserCodec.INSTANCE);
        case 8 -> sourceGuild_ = in.value(WebhookSourceGuildCodec.INSTANCE);
        case 9 -> sourceChannel_ = in.value(WebhookSourceChannelCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ChannelFollowerWebhook(
        applicationId_, avatar_, channelId_, guildId_, id_, name_, type_, user_, sourceGuild_,
        sourceChannel_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ChannelFollowerWebhook value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.applicationId(), ApplicationId.CODEC);
    out.string(FIELDS, 1, value.avatar());
    out.value(FIELDS, 2, value.channelId(), ChannelId.CODEC);
    out.value(FIELDS, 3, value.guildId(), GuildId.CODEC);
    out.value(FIELDS, 4, value.id(), WebhookId.CODEC);
    out.string(FIELDS, 5, value.name());
    out.value(FIELDS, 6, value.type(), WebhookType.CODEC);
    out.value(FIELDS, 7, value.user(), UserCodec.INSTANCE);
    out.value(FIELDS, 8, value.sourceGuild(), WebhookSourceGuildCodec.INSTANCE);
    out.value(FIELDS, 9, value.sourceChannel(), WebhookSourceChannelCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
