// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Invite channel, as Discord sends it. Immutable.
 *
 * <p>Schema {@code InviteChannelResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param type {@code type}
 * @param name {@code name}: null if there is none
 * @param icon {@code icon}: null if there is none
 * @param recipients {@code recipients}
 * @param unknownFields what has no place here yet
 */
public record InviteChannel(
    ChannelId id,
    ChannelType type,
    @Nullable String name,
    @Nullable String icon,
    List<InviteChannelRecipient> recipients,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<InviteChannel> codec() {
    return InviteChannelCodec.INSTANCE;
  }
}
