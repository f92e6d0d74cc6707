// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Invite channel recipient, as Discord sends it. Immutable.
 *
 * <p>Schema {@code InviteChannelRecipientResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param username {@code username}
 * @param avatar {@code avatar}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record InviteChannelRecipient(
    UserId id,
    String username,
    @Nullable String avatar,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<InviteChannelRecipient> codec() {
    return InviteChannelRecipientCodec.INSTANCE;
  }
}
