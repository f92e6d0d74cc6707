// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class NewMemberWelcomeCodec implements Codec<NewMemberWelcome> {

  static final NewMemberWelcomeCodec INSTANCE = new NewMemberWelcomeCodec();

  private static final Fields FIELDS =
      Fields.of(
          "guild_id!", "enabled!", "welcome_message", "new_member_actions!", "resource_channels!");

  private NewMemberWelcomeCodec() {}

  @Override
  public NewMemberWelcome read(JsonReader in) {
    GuildId guildId_ = null;
    boolean enabled_ = false;
    WelcomeMessage welcomeMessage_ = null;
    List<NewMemberAction> newMemberActions_ = List.of();
    List<ResourceChannel> resourceChannels_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> guildId_ = in.value(GuildId.CODEC);
        case 1 -> enabled_ = in.bool();
        case 2 -> welcomeMessage_ = in.value(WelcomeMessageCodec.INSTANCE);
        case 3 -> newMemberActions_ = in.list(NewMemberActionCodec.INSTANCE);
        case 4 -> resourceChannels_ = in.list(ResourceChannelCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new NewMemberWelcome(
        guildId_, enabled_, welcomeMessage_, newMemberActions_, resourceChannels_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(NewMemberWelcome value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.guildId(), GuildId.CODEC);
    out.bool(FIELDS, 1, value.enabled());
    out.value(FIELDS, 2, value.welcomeMessage(), WelcomeMessageCodec.INSTANCE);
    out.list(FIELDS, 3, value.newMemberActions(), NewMemberActionCodec.INSTANCE);
    out.list(FIELDS, 4, value.resourceChannels(), ResourceChannelCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
