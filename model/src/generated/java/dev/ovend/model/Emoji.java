// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Emoji, as Discord sends it. Immutable.
 *
 * <p>Schema {@code EmojiResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param user {@code user}: null if there is none
 * @param roles {@code roles}
 * @param requireColons {@code require_colons}: null if there is none
 * @param managed {@code managed}: null if there is none
 * @param animated {@code animated}: null if there is none
 * @param available {@code available}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record Emoji(
    EmojiId id,
    String name,
    @Nullable User user,
    List<RoleId> roles,
    @Nullable Boolean requireColons,
    @Nullable Boolean managed,
    @Nullable Boolean animated,
    @Nullable Boolean available,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<Emoji> codec() {
    return EmojiCodec.INSTANCE;
  }
}
