// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class GuildPreviewCodec implements Codec<GuildPreview> {

  static final GuildPreviewCodec INSTANCE = new GuildPreviewCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "name!", "icon!", "description!", "home_header!", "splash!", "discovery_splash!",
          "features!", "approximate_member_count!", "approximate_presence_count!", "emojis!",
          "stickers");

  private GuildPreviewCodec() {}

  @Override
  public GuildPreview read(JsonReader in) {
    GuildId id_ = null;
    String name_ = null;
    String icon_ = null;
    String description_ = null;
    String homeHeader_ = null;
    String splash_ = null;
    String discoverySplash_ = null;
    List<GuildFeature> features_ = List.of();
    int approximateMemberCount_ = 0;
    int approximatePresenceCount_ = 0;
    List<Emoji> emojis_ = List.of();
    List<GuildSticker> stickers_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(GuildId.CODEC);
        case 1 -> name_ = in.string();
        case 2 -> icon_ = in.string();
        case 3 -> description_ = in.string();
        case 4 -> homeHeader_ = in.string();
        case 5 -> splash_ = in.string();
        case 6 -> discoverySplash_ = in.string();
        case 7 -> features_ = in.list(GuildFeature.CODEC);
        case 8 -> approximateMemberCount_ = in.int32();
        case 9 -> approximatePresenceCount_ = in.int32();
        case 10 -> emojis_ = in.list(EmojiCodec.INSTANCE);
        case 11 -> stickers_ = in.list(GuildStickerCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new GuildPreview(
        id_, name_, icon_, description_, homeHeader_, splash_, discoverySplash_, features_,
        approximateMemberCount_, approximatePresenceCount_, emojis_, stickers_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(GuildPreview value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), GuildId.CODEC);
    out.string(FIELDS, 1, value.name());
    out.string(FIELDS, 2, value.icon());
    out.string(FIELDS, 3, value.description());
    out.string(FIELDS, 4, value.homeHeader());
    out.string(FIELDS, 5, value.splash());
    out.string(FIELDS, 6, value.discoverySplash());
    out.list(FIELDS, 7, value.features(), GuildFeature.CODEC);
    out.int32(FIELDS, 8, value.approximateMemberCount());
    out.int32(FIELDS, 9, value.approximatePresenceCount());
    out.list(FIELDS, 10, value.emojis(), EmojiCodec.INSTANCE);
    if (!value.stickers().isEmpty()) {
      out.list(FIELDS, 11, value.stickers(), GuildStickerCodec.INSTANCE);
    }
    out.unknown(value.unknownFields());
    out.end();
  }
}
