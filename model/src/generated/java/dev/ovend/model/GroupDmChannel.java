// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Group dm channel, as Discord sends it. Immutable.
 *
 * <p>Schema {@code PrivateGroupChannelResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param type {@code type}
 * @param lastMessageId {@code last_message_id}: null if there is none
 * @param flags {@code flags}: null if there is none
 * @param lastPinTimestamp {@code last_pin_timestamp}: null if there is none
 * @param recipients {@code recipients}
 * @param name {@code name}: null if there is none
 * @param icon {@code icon}: null if there is none
 * @param ownerId {@code owner_id}
 * @param managed {@code managed}: null if there is none
 * @param applicationId {@code application_id}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record GroupDmChannel(
    ChannelId id,
    ChannelType type,
    @Nullable MessageId lastMessageId,
    @Nullable ChannelFlags flags,
    @Nullable Instant lastPinTimestamp,
    List<User> recipients,
    @Nullable String name,
    @Nullable String icon,
    UserId ownerId,
    @Nullable Boolean managed,
    @Nullable ApplicationId applicationId,
    Map<String, RawJson> unknownFields)
    implements Channel, PrivateChannel {

  /** Returns what reads and writes it. */
  public static Codec<GroupDmChannel> codec() {
    return GroupDmChannelCodec.INSTANCE;
  }
}
