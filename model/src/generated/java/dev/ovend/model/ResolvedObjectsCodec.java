// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class ResolvedObjectsCodec implements Codec<ResolvedObjects> {

  static final ResolvedObjectsCodec INSTANCE = new ResolvedObjectsCodec();

  private static final Fields FIELDS =
      Fields.of(
          "users", "members", "channels", "roles", "attachments", "messages");

  private ResolvedObjectsCodec() {}

  @Override
  public ResolvedObjects read(JsonReader in) {
    Map<String, User> users_ = Map.of();
    Map<String, BasicGuildMember> members_ = Map.of();
    Map<String, Channel> channels_ = Map.of();
    Map<String, Role> roles_ = Map.of();
    Map<String, Attachment> attachments_ = Map.of();
    Map<String, BasicMessage> messages_ = Map.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> users_ = in.map(UserCodec.INSTANCE);
        case 1 -> members_ = in.map(BasicGuildMemberCodec.INSTANCE);
        case 2 -> channels_ = in.map(ChannelCodec.INSTANCE);
        case 3 -> roles_ = in.map(RoleCodec.INSTANCE);
        case 4 -> attachments_ = in.map(AttachmentCodec.INSTANCE);
        case 5 -> messages_ = in.map(BasicMessageCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ResolvedObjects(
        users_, members_, channels_, roles_, attachments_, messages_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ResolvedObjects value, JsonWriter out) {
    out.begin();
    if (!value.users().isEmpty()) {
      out.map(FIELDS, 0, value.users(), UserCodec.INSTANCE);
    }
    if (!value.members().isEmpty()) {
      out.map(FIELDS, 1, value.members(), BasicGuildMemberCodec.INSTANCE);
    }
    if (!value.channels().isEmpty()) {
      out.map(FIELDS, 2, value.channels(), ChannelCodec.INSTANCE);
    }
    if (!value.roles().isEmpty()) {
      out.map(FIELDS, 3, value.roles(), RoleCodec.INSTANCE);
    }
    if (!value.attachments().isEmpty()) {
      out.map(FIELDS, 4, value.attachments(), AttachmentCodec.INSTANCE);
    }
    if (!value.messages().isEmpty()) {
      out.map(FIELDS, 5, value.messages(), BasicMessageCodec.INSTANCE);
    }
    out.unknown(value.unknownFields());
    out.end();
  }
}
