// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class GuildTemplateSnapshotCodec implements Codec<GuildTemplateSnapshot> {

  static final GuildTemplateSnapshotCodec INSTANCE = new GuildTemplateSnapshotCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name!", "description!", "region!", "verification_level!",
          "default_message_notifications!", "explicit_content_filter!", "preferred_locale!",
          "afk_timeout!", "system_channel_flags!", "roles!", "channels!", "afk_channel_id",
          "icon_hash", "system_channel_id");

  private GuildTemplateSnapshotCodec() {}

  @Override
  public GuildTemplateSnapshot read(JsonReader in) {
    String name_ = null;
    String description_ = null;
    String region_ = null;
    VerificationLevel verificationLevel_ = null;
    NotificationLevel defaultMessageNotifications_ = null;
    ExplicitContentFilter explicitContentFilter_ = null;
    DiscordLocale preferredLocale_ = null;
    AfkTimeout afkTimeout_ = null;
    SystemChannelFlags systemChannelFlags_ = null;
    List<GuildTemplateRole> roles_ = List.of();
    List<GuildTemplateChannel> channels_ = List.of();
    Long afkChannelId_ = null;
    String iconHash_ = null;
    Long systemChannelId_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> name_ = in.string();
        case 1 -> description_ = in.string();
        case 2 -> region_ = in.string();
        case 3 -> verificationLevel_ = in.value(VerificationLevel.CODEC);
        case 4 -> defaultMessageNotifications_ = in.value(NotificationLevel.CODEC);
        case 5 -> explicitContentFilter_ = in.value(ExplicitContentFilter.CODEC);
        case 6 -> preferredLocale_ = in.value(DiscordLocale.CODEC);
        case 7 -> afkTimeout_ = in.value(AfkTimeout.CODEC);
        case 8 -> systemChannelFlags_ = in.value(SystemChannelFlags.CODEC);
        case 9 -> roles_ = in.list(GuildTemplateRoleCodec.INSTANCE);
        case 10 -> channels_ = in.list(GuildTemplateChannelCodec.INSTANCE);
        case 11 -> afkChannelId_ = in.int64OrNull();
        case 12 -> iconHash_ = in.string();
        case 13 -> systemChannelId_ = in.int64OrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new GuildTemplateSnapshot(
        name_, description_, region_, verificationLevel_, defaultMessageNotifications_,
        explicitContentFilter_, preferredLocale_, afkTimeout_, systemChannelFlags_, roles_,
        channels_, afkChannelId_, iconHash_, systemChannelId_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(GuildTemplateSnapshot value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.name());
    out.string(FIELDS, 1, value.description());
    out.string(FIELDS, 2, value.region());
    out.value(FIELDS, 3, value.verificationLevel(), VerificationLevel.CODEC);
    out.value(FIELDS, 4, value.defaultMessageNotifications(), NotificationLevel.CODEC);
    out.value(FIELDS, 5, value.explicitContentFilter(), ExplicitContentFilter.CODEC);
    out.value(FIELDS, 6, value.preferredLocale(), DiscordLocale.CODEC);
    out.value(FIELDS, 7, value.afkTimeout(), AfkTimeout.CODEC);
    out.value(FIELDS, 8, value.systemChannelFlags(), SystemChannelFlags.CODEC);
    out.list(FIELDS, 9, value.roles(), GuildTemplateRoleCodec.INSTANCE);
    out.list(FIELDS, 10, value.channels(), GuildTemplateChannelCodec.INSTANCE);
    out.int64(FIELDS, 11, value.afkChannelId());
    out.string(FIELDS, 12, value.iconHash());
    out.int64(FIELDS, 13, value.systemChannelId());
    out.unknown(value.unknownFields());
    out.end();
  }
}
