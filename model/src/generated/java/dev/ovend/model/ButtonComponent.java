// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Button component, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ButtonComponentResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param id {@code id}
 * @param customId {@code custom_id}: null if there is none
 * @param style {@code style}
 * @param label {@code label}: null if there is none
 * @param disabled {@code disabled}: null if there is none
 * @param emoji {@code emoji}: null if there is none
 * @param url {@code url}: at most 2,048 characters; null if there is none
 * @param skuId {@code sku_id}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record ButtonComponent(
    ComponentType type,
    int id,
    @Nullable String customId,
    ButtonStyle style,
    @Nullable String label,
    @Nullable Boolean disabled,
    @Nullable ComponentEmoji emoji,
    @Nullable String url,
    @Nullable SkuId skuId,
    Map<String, RawJson> unknownFields)
    implements ActionRowChildComponent, SectionAccessoryComponent {

  /** Returns what reads and writes it. */
  public static Codec<ButtonComponent> codec() {
    return ButtonComponentCodec.INSTANCE;
  }
}
