// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

/**
 * Client theme, as Discord sends it. Immutable.
 *
 * <p>Schema {@code CustomClientThemeResponse}, since 2026-07-18.
 *
 * @param colors {@code colors}
 * @param gradientAngle {@code gradient_angle}: degrees
 * @param baseMix {@code base_mix}: percent
 * @param baseTheme {@code base_theme}
 * @param unknownFields what has no place here yet
 */
public record ClientTheme(
    List<String> colors,
    int gradientAngle,
    int baseMix,
    BaseTheme baseTheme,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ClientTheme> codec() {
    return ClientThemeCodec.INSTANCE;
  }
}
