// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Invite guild, as Discord sends it. Immutable.
 *
 * <p>Schema {@code InviteGuildResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param splash {@code splash}: null if there is none
 * @param banner {@code banner}: null if there is none
 * @param description {@code description}: null if there is none
 * @param icon {@code icon}: null if there is none
 * @param features {@code features}: different items
 * @param verificationLevel {@code verification_level}: null if there is none
 * @param vanityUrlCode {@code vanity_url_code}: null if there is none
 * @param nsfwLevel {@code nsfw_level}: null if there is none
 * @param nsfw {@code nsfw}: null if there is none
 * @param premiumSubscriptionCount {@code premium_subscription_count}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record InviteGuild(
    GuildId id,
    String name,
    @Nullable String splash,
    @Nullable String banner,
    @Nullable String description,
    @Nullable String icon,
    List<GuildFeature> features,
    @Nullable VerificationLevel verificationLevel,
    @Nullable String vanityUrlCode,
    @Nullable NsfwLevel nsfwLevel,
    @Nullable Boolean nsfw,
    @Nullable Integer premiumSubscriptionCount,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<InviteGuild> codec() {
    return InviteGuildCodec.INSTANCE;
  }
}
