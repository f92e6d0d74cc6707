// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Mentionable select component, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MentionableSelectComponentResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param id {@code id}
 * @param customId {@code custom_id}
 * @param placeholder {@code placeholder}: null if there is none
 * @param minValues {@code min_values}
 * @param maxValues {@code max_values}
 * @param disabled {@code disabled}: null if there is none
 * @param defaultValues {@code default_values}
 * @param unknownFields what has no place here yet
 */
public record MentionableSelectComponent(
    ComponentType type,
    int id,
    String customId,
    @Nullable String placeholder,
    int minValues,
    int maxValues,
    @Nullable Boolean disabled,
    List<MentionableSelectDefaultValue> defaultValues,
    Map<String, RawJson> unknownFields)
    implements ActionRowChildComponent {

  /** Returns what reads and writes it. */
  public static Codec<MentionableSelectComponent> codec() {
    return MentionableSelectComponentCodec.INSTANCE;
  }
}
