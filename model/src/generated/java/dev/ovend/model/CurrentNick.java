// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Current nick, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MyGuildNickResponse}, since 2026-07-18.
 *
 * @param nick {@code nick}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record CurrentNick(
    @Nullable String nick,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<CurrentNick> codec() {
    return CurrentNickCodec.INSTANCE;
  }
}
