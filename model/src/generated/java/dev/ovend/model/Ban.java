// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ban, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildBanResponse}, since 2026-07-18.
 *
 * @param user {@code user}
 * @param reason {@code reason}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record Ban(
    User user,
    @Nullable String reason,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<Ban> codec() {
    return BanCodec.INSTANCE;
  }
}
