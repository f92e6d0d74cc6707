// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Channel, as Discord sends it: one of several kinds. What Discord adds arrives as {@link
 * UnknownChannel}.
 */
public sealed interface Channel
    permits GuildChannel, DmChannel, GroupDmChannel, ThreadChannel, UnknownChannel {

  /** Returns what reads and writes it. */
  static Codec<Channel> codec() {
    return ChannelCodec.INSTANCE;
  }

  /** Returns {@code id}. */
  ChannelId id();

  /** Returns {@code type}. */
  ChannelType type();

  /** Returns {@code last_message_id}: null if there is none. */
  @Nullable MessageId lastMessageId();

  /** Returns {@code flags}: null if there is none. */
  @Nullable ChannelFlags flags();

  /** Returns {@code last_pin_timestamp}: null if there is none. */
  @Nullable Instant lastPinTimestamp();
}
