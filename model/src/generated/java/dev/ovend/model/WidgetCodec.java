// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class WidgetCodec implements Codec<Widget> {

  static final WidgetCodec INSTANCE = new WidgetCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "name!", "instant_invite!", "channels!", "members!", "presence_count!");

  private WidgetCodec() {}

  @Override
  public Widget read(JsonReader in) {
    GuildId id_ = null;
    String name_ = null;
    String instantInvite_ = null;
    List<WidgetChannel> channels_ = List.of();
    List<WidgetMember> members_ = List.of();
    int presenceCount_ = 0;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(GuildId.CODEC);
        case 1 -> name_ = in.string();
        case 2 -> instantInvite_ = in.string();
        case 3 -> channels_ = in.list(WidgetChannelCodec.INSTANCE);
        case 4 -> members_ = in.list(WidgetMemberCodec.INSTANCE);
        case 5 -> presenceCount_ = in.int32();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new Widget(
        id_, name_, instantInvite_, channels_, members_, presenceCount_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(Widget value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), GuildId.CODEC);
    out.string(FIELDS, 1, value.name());
    out.string(FIELDS, 2, value.instantInvite());
    out.list(FIELDS, 3, value.channels(), WidgetChannelCodec.INSTANCE);
    out.list(FIELDS, 4, value.members(), WidgetMemberCodec.INSTANCE);
    out.int32(FIELDS, 5, value.presenceCount());
    out.unknown(value.unknownFields());
    out.end();
  }
}
