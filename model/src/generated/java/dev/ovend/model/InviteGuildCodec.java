// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class InviteGuildCodec implements Codec<InviteGuild> {

  static final InviteGuildCodec INSTANCE = new InviteGuildCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "name!", "splash!", "banner!", "description!", "icon!", "features!",
          "verification_level!", "vanity_url_code!", "nsfw_level!", "nsfw!",
          "premium_subscription_count");

  private InviteGuildCodec() {}

  @Override
  public InviteGuild read(JsonReader in) {
    GuildId id_ = null;
    String name_ = null;
    String splash_ = null;
    String banner_ = null;
    String description_ = null;
    String icon_ = null;
    List<GuildFeature> features_ = List.of();
    VerificationLevel verificationLevel_ = null;
    String vanityUrlCode_ = null;
    NsfwLevel nsfwLevel_ = null;
    Boolean nsfw_ = null;
    Integer premiumSubscriptionCount_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(GuildId.CODEC);
        case 1 -> name_ = in.string();
        case 2 -> splash_ = in.string();
        case 3 -> banner_ = in.string();
        case 4 -> description_ = in.string();
        case 5 -> icon_ = in.string();
        case 6 -> features_ = in.list(GuildFeature.CODEC);
        case 7 -> verificationLevel_ = in.value(VerificationLevel.CODEC);
        case 8 -> vanityUrlCode_ = in.string();
        case 9 -> nsfwLevel_ = in.value(NsfwLevel.CODEC);
        case 10 -> nsfw_ = in.boolOrNull();
        case 11 -> premiumSubscriptionCount_ = in.int32OrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new InviteGuild(
        id_, name_, splash_, banner_, description_, icon_, features_, verificationLevel_,
        vanityUrlCode_, nsfwLevel_, nsfw_, premiumSubscriptionCount_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(InviteGuild value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), GuildId.CODEC);
    out.string(FIELDS, 1, value.name());
    out.string(FIELDS, 2, value.splash());
    out.string(FIELDS, 3, value.banner());
    out.string(FIELDS, 4, value.description());
    out.string(FIELDS, 5, value.icon());
    out.list(FIELDS, 6, value.features(), GuildFeature.CODEC);
    out.value(FIELDS, 7, value.verificationLevel(), VerificationLevel.CODEC);
    out.string(FIELDS, 8, value.vanityUrlCode());
    out.value(FIELDS, 9, value.nsfwLevel(), NsfwLevel.CODEC);
    out.bool(FIELDS, 10, value.nsfw());
    out.int32(FIELDS, 11, value.premiumSubscriptionCount());
    out.unknown(value.unknownFields());
    out.end();
  }
}
