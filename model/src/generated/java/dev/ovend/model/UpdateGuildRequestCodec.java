// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.Scalars;

final class UpdateGuildRequestCodec implements Codec<UpdateGuildRequest> {

  static final UpdateGuildRequestCodec INSTANCE = new UpdateGuildRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name", "description", "region", "icon", "verification_level",
          "default_message_notifications", "explicit_content_filter", "preferred_locale",
          "afk_timeout", "afk_channel_id", "system_channel_id", "splash", "banner",
          "system_channel_flags", "features", "discovery_splash", "home_header", "rules_channel_id",
          "safety_alerts_channel_id", "public_updates_channel_id", "premium_progress_bar_enabled");

  private UpdateGuildRequestCodec() {}

  @Override
  public UpdateGuildRequest read(JsonReader in) {
    UpdateGuildRequest value = new UpdateGuildRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.name = in.string();
        case 1 -> value.description = in.string();
        case 2 -> value.region = in.string();
        case 3 -> value.icon = in.value(DataUri.CODEC);
        case 4 -> value.verificationLevel = in.value(VerificationLevel.CODEC);
        case 5 -> value.defaultMessageNotifications = in.value(NotificationLevel.CODEC);
        case 6 -> value.explicitContentFilter = in.value(ExplicitContentFilter.CODEC);
        case 7 -> value.preferredLocale = in.value(DiscordLocale.CODEC);
        case 8 -> value.afkTimeout = in.value(AfkTimeout.CODEC);
        case 9 -> value.afkChannelId = in.value(ChannelId.CODEC);
        case 10 -> value.systemChannelId = in.value(ChannelId.CODEC);
        case 11 -> value.splash = in.value(DataUri.CODEC);
        case 12 -> value.banner = in.value(DataUri.CODEC);
        case 13 -> value.systemChannelFlags = in.value(SystemChannelFlags.CODEC);
        case 14 -> value.features = in.isNull() ? null : in.list(Scalars.STRING);
        case 15 -> value.discoverySplash = in.value(DataUri.CODEC);
        case 16 -> value.homeHeader = in.value(DataUri.CODEC);
        case 17 -> value.rulesChannelId = in.value(ChannelId.CODEC);
        case 18 -> value.safetyAlertsChannelId = in.value(ChannelId.CODEC);
        case 19 -> value.publicUpdatesChannelId = in.value(ChannelId.CODEC);
        case 20 -> value.premiumProgressBarEnabled = in.boolOrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UpdateGuildRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.description)) {
      out.string(value.description);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.region)) {
      out.string(value.region);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.icon)) {
      DataUri.CODEC.write(value.icon, out);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.verificationLevel)) {
      VerificationLevel.CODEC.write(value.verificationLevel, out);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.defaultMessageNotifications)) {
      NotificationLevel.CODEC.write(value.defaultMessageNotifications, out);
    }
    if (value.isSet(6) && out.field(FIELDS, 6, value.explicitContentFilter)) {
      ExplicitContentFilter.CODEC.write(value.explicitContentFilter, out);
    }
    if (value.isSet(7) && out.field(FIELDS, 7, value.preferredLocale)) {
      DiscordLocale.CODEC.write(value.preferredLocale, out);
    }
    if (value.isSet(8) && out.field(FIELDS, 8, value.afkTimeout)) {
      AfkTimeout.CODEC.write(value.afkTimeout, out);
    }
    if (value.isSet(9) && out.field(FIELDS, 9, value.afkChannelId)) {
      ChannelId.CODEC.write(value.afkChannelId, out);
    }
    if (value.isSet(10) && out.field(FIELDS, 10, value.systemChannelId)) {
      ChannelId.CODEC.write(value.systemChannelId, out);
    }
    if (value.isSet(11) && out.field(FIELDS, 11, value.splash)) {
      DataUri.CODEC.write(value.splash, out);
    }
    if (value.isSet(12) && out.field(FIELDS, 12, value.banner)) {
      DataUri.CODEC.write(value.banner, out);
    }
    if (value.isSet(13) && out.field(FIELDS, 13, value.systemChannelFlags)) {
      SystemChannelFlags.CODEC.write(value.systemChannelFlags, out);
    }
    if (value.isSet(14) && out.field(FIELDS, 14, value.features)) {
      out.list(value.features, Scalars.STRING);
    }
    if (value.isSet(15) && out.field(FIELDS, 15, value.discoverySplash)) {
      DataUri.CODEC.write(value.discoverySplash, out);
    }
    if (value.isSet(16) && out.field(FIELDS, 16, value.homeHeader)) {
      DataUri.CODEC.write(value.homeHeader, out);
    }
    if (value.isSet(17) && out.field(FIELDS, 17, value.rulesChannelId)) {
      ChannelId.CODEC.write(value.rulesChannelId, out);
    }
    if (value.isSet(18) && out.field(FIELDS, 18, value.safetyAlertsChannelId)) {
      ChannelId.CODEC.write(value.safetyAlertsChannelId, out);
    }
    if (value.isSet(19) && out.field(FIELDS, 19, value.publicUpdatesChannelId)) {
      ChannelId.CODEC.write(value.publicUpdatesChannelId, out);
    }
    if (value.isSet(20) && out.field(FIELDS, 20, value.premiumProgressBarEnabled)) {
      out.bool(value.premiumProgressBarEnabled);
    }
    value.writeOthers(out);
    out.end();
  }
}
