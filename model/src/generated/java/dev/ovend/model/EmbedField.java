// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Embed field, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MessageEmbedFieldResponse}, since 2026-07-18.
 *
 * @param name {@code name}
 * @param value {@code value}
 * @param inline {@code inline}
 * @param unknownFields what has no place here yet
 */
public record EmbedField(
    String name,
    String value,
    boolean inline,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<EmbedField> codec() {
    return EmbedFieldCodec.INSTANCE;
  }
}
