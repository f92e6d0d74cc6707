// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Widget member, as Discord sends it. Immutable.
 *
 * <p>Schema {@code WidgetMember}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param username {@code username}
 * @param discriminator {@code discriminator}
 * @param status {@code status}
 * @param avatarUrl {@code avatar_url}
 * @param activity {@code activity}: null if there is none
 * @param deaf {@code deaf}: null if there is none
 * @param mute {@code mute}: null if there is none
 * @param selfDeaf {@code self_deaf}: null if there is none
 * @param selfMute {@code self_mute}: null if there is none
 * @param suppress {@code suppress}: null if there is none
 * @param channelId {@code channel_id}: null if there is none
 * @param avatar {@code avatar}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record WidgetMember(
    String id,
    String username,
    WidgetUserDiscriminator discriminator,
    String status,
    String avatarUrl,
    @Nullable WidgetActivity activity,
    @Nullable Boolean deaf,
    @Nullable Boolean mute,
    @Nullable Boolean selfDeaf,
    @Nullable Boolean selfMute,
    @Nullable Boolean suppress,
    @Nullable ChannelId channelId,
    @Nullable String avatar,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<WidgetMember> codec() {
    return WidgetMemberCodec.INSTANCE;
  }
}
