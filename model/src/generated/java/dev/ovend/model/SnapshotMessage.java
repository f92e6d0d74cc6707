// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Snapshot message, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MinimalContentMessageResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param content {@code content}
 * @param mentions {@code mentions}
 * @param mentionRoles {@code mention_roles}: different items
 * @param attachments {@code attachments}
 * @param embeds {@code embeds}
 * @param timestamp {@code timestamp}
 * @param editedTimestamp {@code edited_timestamp}: null if there is none
 * @param flags {@code flags}: null if there is none
 * @param components {@code components}
 * @param stickers {@code stickers}
 * @param stickerItems {@code sticker_items}
 * @param unknownFields what has no place here yet
 */
public record SnapshotMessage(
    MessageType type,
    String content,
    List<User> mentions,
    List<RoleId> mentionRoles,
    List<Attachment> attachments,
    List<Embed> embeds,
    Instant timestamp,
    @Nullable Instant editedTimestamp,
    @Nullable MessageFlags flags,
    List<Component> components,
    List<Sticker> stickers,
    List<StickerItem> stickerItems,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<SnapshotMessage> codec() {
    return SnapshotMessageCodec.INSTANCE;
  }
}
