// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Basic application, as Discord sends it. Immutable.
 *
 * <p>Schema {@code BasicApplicationResponseWithBot}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param icon {@code icon}: null if there is none
 * @param description {@code description}
 * @param type {@code type}: null if there is none
 * @param coverImage {@code cover_image}: null if there is none
 * @param primarySkuId {@code primary_sku_id}: null if there is none
 * @param bot {@code bot}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record BasicApplication(
    ApplicationId id,
    String name,
    @Nullable String icon,
    String description,
    @Nullable ApplicationType type,
    @Nullable String coverImage,
    @Nullable SkuId primarySkuId,
    @Nullable User bot,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<BasicApplication> codec() {
    return BasicApplicationCodec.INSTANCE;
  }
}
