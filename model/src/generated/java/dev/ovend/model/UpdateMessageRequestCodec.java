// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UpdateMessageRequestCodec implements Codec<UpdateMessageRequest> {

  static final UpdateMessageRequestCodec INSTANCE = new UpdateMessageRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "content", "embeds", "flags", "allowed_mentions", "sticker_ids", "components",
          "attachments");

  private UpdateMessageRequestCodec() {}

  @Override
  public UpdateMessageRequest read(JsonReader in) {
    UpdateMessageRequest value = new UpdateMessageRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.content = in.string();
        case 1 -> value.embeds = in.isNull() ? null : in.list(EmbedRequestCodec.INSTANCE);
        case 2 -> value.flags = in.value(MessageFlags.CODEC);
        case 3 -> value.allowedMentions = in.value(AllowedMentionsRequestCodec.INSTANCE);
        case 4 -> value.stickerIds = in.isNull() ? null : in.list(StickerId.CODEC);
        case 5 -> value.components = in.isNull() ? null : in.list(MessageComponentCodec.INSTANCE);
        case 6 -> value.attachments = in.isNull() ? null : in.list(AttachmentRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UpdateMessageRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.content)) {
      out.string(value.content);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.embeds)) {
      out.list(value.embeds, EmbedRequestCodec.INSTANCE);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.flags)) {
      MessageFlags.CODEC.write(value.flags, out);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.allowedMentions)) {
      AllowedMentionsRequestCodec.INSTANCE.write(value.allowedMentions, out);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.stickerIds)) {
      out.list(value.stickerIds, StickerId.CODEC);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.components)) {
      out.list(value.components, MessageComponentCodec.INSTANCE);
    }
    value.writeAttachments(FIELDS, 6, value.attachments, out);
    value.writeOthers(out);
    out.end();
  }
}
