// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Guild preview, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildPreviewResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param icon {@code icon}: null if there is none
 * @param description {@code description}: null if there is none
 * @param homeHeader {@code home_header}: null if there is none
 * @param splash {@code splash}: null if there is none
 * @param discoverySplash {@code discovery_splash}: null if there is none
 * @param features {@code features}: different items
 * @param approximateMemberCount {@code approximate_member_count}
 * @param approximatePresenceCount {@code approximate_presence_count}
 * @param emojis {@code emojis}
 * @param stickers {@code stickers}
 * @param unknownFields what has no place here yet
 */
public record GuildPreview(
    GuildId id,
    String name,
    @Nullable String icon,
    @Nullable String description,
    @Nullable String homeHeader,
    @Nullable String splash,
    @Nullable String discoverySplash,
    List<GuildFeature> features,
    int approximateMemberCount,
    int approximatePresenceCount,
    List<Emoji> emojis,
    List<GuildSticker> stickers,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<GuildPreview> codec() {
    return GuildPreviewCodec.INSTANCE;
  }
}
