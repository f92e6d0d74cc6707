// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/**
 * Activity location, as Discord sends it: one of several kinds. What Discord adds arrives as {@link
 * UnknownActivityLocation}.
 */
public sealed interface ActivityLocation
    permits GuildActivityLocation, PrivateActivityLocation, UnknownActivityLocation {

  /** Returns what reads and writes it. */
  static Codec<ActivityLocation> codec() {
    return ActivityLocationCodec.INSTANCE;
  }

  /** Returns {@code id}. */
  String id();

  /** Returns {@code kind}. */
  ActivityLocationKind kind();

  /** Returns {@code channel_id}. */
  ChannelId channelId();
}
