// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class WidgetMemberCodec implements Codec<WidgetMember> {

  static final WidgetMemberCodec INSTANCE = new WidgetMemberCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "username!", "discriminator!", "status!", "avatar_url!", "activity", "deaf",
          "mute", "self_deaf", "self_mute", "suppress", "channel_id", "avatar");

  private WidgetMemberCodec() {}

  @Override
  public WidgetMember read(JsonReader in) {
    String id_ = null;
    String username_ = null;
    WidgetUserDiscriminator discriminator_ = null;
    String status_ = null;
    String avatarUrl_ = null;
    WidgetActivity activity_ = null;
    Boolean deaf_ = null;
    Boolean mute_ = null;
    Boolean selfDeaf_ = null;
    Boolean selfMute_ = null;
    Boolean suppress_ = null;
    ChannelId channelId_ = null;
    String avatar_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.string();
        case 1 -> username_ = in.string();
        case 2 -> discriminator_ = in.value(WidgetUserDiscriminator.CODEC);
        case 3 -> status_ = in.string();
        case 4 -> avatarUrl_ = in.string();
        case 5 -> activity_ = in.value(WidgetActivityCodec.INSTANCE);
        case 6 -> deaf_ = in.boolOrNull();
        case 7 -> mute_ = in.boolOrNull();
        case 8 -> selfDeaf_ = in.boolOrNull();
        case 9 -> selfMute_ = in.boolOrNull();
        case 10 -> suppress_ = in.boolOrNull();
        case 11 -> channelId_ = in.value(ChannelId.CODEC);
        case 12 -> avatar_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new WidgetMember(
        id_, username_, discriminator_, status_, avatarUrl_, activity_, deaf_, mute_, selfDeaf_,
        selfMute_, suppress_, channelId_, avatar_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(WidgetMember value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.id());
    out.string(FIELDS, 1, value.username());
    out.value(FIELDS, 2, value.discriminator(), WidgetUserDiscriminator.CODEC);
    out.string(FIELDS, 3, value.status());
    out.string(FIELDS, 4, value.avatarUrl());
    out.value(FIELDS, 5, value.activity(), WidgetActivityCodec.INSTANCE);
    out.bool(FIELDS, 6, value.deaf());
    out.bool(FIELDS, 7, value.mute());
    out.bool(FIELDS, 8, value.selfDeaf());
    out.bool(FIELDS, 9, value.selfMute());
    out.bool(FIELDS, 10, value.suppress());
    out.value(FIELDS, 11, value.channelId(), ChannelId.CODEC);
    out.string(FIELDS, 12, value.avatar());
    out.unknown(value.unknownFields());
    out.end();
  }
}
