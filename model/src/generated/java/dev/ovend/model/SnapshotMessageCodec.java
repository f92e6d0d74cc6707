// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;

final class SnapshotMessageCodec implements Codec<SnapshotMessage> {

  static final SnapshotMessageCodec INSTANCE = new SnapshotMessageCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "content!", "mentions!", "mention_roles", "attachments!", "embeds!",
          "timestamp!", "edited_timestamp!", "flags", "components", "stickers", "sticker_items");

  private SnapshotMessageCodec() {}

  @Override
  public SnapshotMessage read(JsonReader in) {
    MessageType type_ = null;
    String content_ = null;
    List<User> mentions_ = List.of();
    List<RoleId> mentionRoles_ = List.of();
    List<Attachment> attachments_ = List.of();
    List<Embed> embeds_ = List.of();
    Instant timestamp_ = null;
    Instant editedTimestamp_ = null;
    MessageFlags flags_ = null;
    List<Component> components_ = List.of();
    List<Sticker> stickers_ = List.of();
    List<StickerItem> stickerItems_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(MessageType.CODEC);
        case 1 -> content_ = in.string();
        case 2 -> mentions_ = in.list(UserCodec.INSTANCE);
        case 3 -> mentionRoles_ = in.list(RoleId.CODEC);
        case 4 -> attachments_ = in.list(AttachmentCodec.INSTANCE);
        case 5 -> embeds_ = in.list(EmbedCodec.INSTANCE);
        case 6 -> timestamp_ = in.instant();
        case 7 -> editedTimestamp_ = in.instant();
        case 8 -> flags_ = in.value(MessageFlags.CODEC);
        case 9 -> components_ = in.list(ComponentCodec.INSTANCE);
        case 10 -> stickers_ = in.list(StickerCodec.INSTANCE);
        case 11 -> stickerItems_ = in.list(StickerItemCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new SnapshotMessage(
        type_, content_, mentions_, mentionRoles_, attachments_, embeds_, timestamp_,
        editedTimestamp_, flags_, components_, stickers_, stickerItems_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(SnapshotMessage value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), MessageType.CODEC);
    out.string(FIELDS, 1, value.content());
    out.list(FIELDS, 2, value.mentions(), UserCodec.INSTANCE);
    if (!value.mentionRoles().isEmpty()) {
      out.list(FIELDS, 3, value.mentionRoles(), RoleId.CODEC);
    }
    out.list(FIELDS, 4, value.attachments(), AttachmentCodec.INSTANCE);
    out.list(FIELDS, 5, value.embeds(), EmbedCodec.INSTANCE);
    out.instant(FIELDS, 6, value.timestamp());
    out.instant(FIELDS, 7, value.editedTimestamp());
    out.value(FIELDS, 8, value.flags(), MessageFlags.CODEC);
    if (!value.components().isEmpty()) {
      out.list(FIELDS, 9, value.components(), ComponentCodec.INSTANCE);
    }
    if (!value.stickers().isEmpty()) {
      out.list(FIELDS, 10, value.stickers(), StickerCodec.INSTANCE);
    }
    if (!value.stickerItems().isEmpty()) {
      out.list(FIELDS, 11, value.stickerItems(), StickerItemCodec.INSTANCE);
    }
    out.unknown(value.unknownFields());
    out.end();
  }
}
