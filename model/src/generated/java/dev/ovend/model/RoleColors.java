// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Role colors, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildRoleColorsResponse}, since 2026-07-18.
 *
 * @param primaryColor {@code primary_color}
 * @param secondaryColor {@code secondary_color}: null if there is none
 * @param tertiaryColor {@code tertiary_color}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record RoleColors(
    int primaryColor,
    @Nullable Integer secondaryColor,
    @Nullable Integer tertiaryColor,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<RoleColors> codec() {
    return RoleColorsCodec.INSTANCE;
  }
}
