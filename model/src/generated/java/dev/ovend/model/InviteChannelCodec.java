// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class InviteChannelCodec implements Codec<InviteChannel> {

  static final InviteChannelCodec INSTANCE = new InviteChannelCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "type!", "name!", "icon", "recipients");

  private InviteChannelCodec() {}

  @Override
  public InviteChannel read(JsonReader in) {
    ChannelId id_ = null;
    ChannelType type_ = null;
    String name_ = null;
    String icon_ = null;
    List<InviteChannelRecipient> recipients_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(ChannelId.CODEC);
        case 1 -> type_ = in.value(ChannelType.CODEC);
        case 2 -> name_ = in.string();
        case 3 -> icon_ = in.string();
        case 4 -> recipients_ = in.list(InviteChannelRecipientCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new InviteChannel(
        id_, type_, name_, icon_, recipients_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(InviteChannel value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), ChannelId.CODEC);
    out.value(FIELDS, 1, value.type(), ChannelType.CODEC);
    out.string(FIELDS, 2, value.name());
    out.string(FIELDS, 3, value.icon());
    if (!value.recipients().isEmpty()) {
      out.list(FIELDS, 4, value.recipients(), InviteChannelRecipientCodec.INSTANCE);
    }
    out.unknown(value.unknownFields());
    out.end();
  }
}
