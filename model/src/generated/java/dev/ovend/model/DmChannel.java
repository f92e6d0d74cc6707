// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Dm channel, as Discord sends it. Immutable.
 *
 * <p>Schema {@code PrivateChannelResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param type {@code type}
 * @param lastMessageId {@code last_message_id}: null if there is none
 * @param flags {@code flags}: null if there is none
 * @param lastPinTimestamp {@code last_pin_timestamp}: null if there is none
 * @param recipients {@code recipients}
 * @param unknownFields what has no place here yet
 */
public record DmChannel(
    ChannelId id,
    ChannelType type,
    @Nullable MessageId lastMessageId,
    @Nullable ChannelFlags flags,
    @Nullable Instant lastPinTimestamp,
    List<User> recipients,
    Map<String, RawJson> unknownFields)
    implements Channel, PrivateChannel {

  /** Returns what reads and writes it. */
  public static Codec<DmChannel> codec() {
    return DmChannelCodec.INSTANCE;
  }
}
