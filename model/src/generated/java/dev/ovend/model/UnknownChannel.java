// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Unknown channel, as Discord sends it. Immutable.
 *
 * <p>Schema {@code UnknownChannel}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param type {@code type}
 * @param lastMessageId {@code last_message_id}: null if there is none
 * @param flags {@code flags}: null if there is none
 * @param lastPinTimestamp {@code last_pin_timestamp}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record UnknownChannel(
    ChannelId id,
    ChannelType type,
    @Nullable MessageId lastMessageId,
    @Nullable ChannelFlags flags,
    @Nullable Instant lastPinTimestamp,
    Map<String, RawJson> unknownFields)
    implements Channel {

  /** Returns what reads and writes it. */
  public static Codec<UnknownChannel> codec() {
    return UnknownChannelCodec.INSTANCE;
  }
}
