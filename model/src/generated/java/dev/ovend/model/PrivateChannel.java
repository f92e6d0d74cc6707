// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Private channel, as Discord sends it: one of several kinds. What Discord adds arrives as {@link
 * UnknownPrivateChannel}.
 */
public sealed interface PrivateChannel
    permits DmChannel, GroupDmChannel, UnknownPrivateChannel {

  /** Returns what reads and writes it. */
  static Codec<PrivateChannel> codec() {
    return PrivateChannelCodec.INSTANCE;
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

  /** Returns {@code recipients}. */
  List<User> recipients();
}
