// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Current user, as Discord sends it. Immutable.
 *
 * <p>Schema {@code UserPIIResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param username {@code username}
 * @param avatar {@code avatar}: null if there is none
 * @param discriminator {@code discriminator}
 * @param publicFlags {@code public_flags}: null if there is none
 * @param flags {@code flags}: null if there is none
 * @param bot {@code bot}: null if there is none
 * @param system {@code system}: null if there is none
 * @param banner {@code banner}: null if there is none
 * @param accentColor {@code accent_color}: null if there is none
 * @param globalName {@code global_name}: null if there is none
 * @param avatarDecorationData {@code avatar_decoration_data}: null if there is none
 * @param collectibles {@code collectibles}: null if there is none
 * @param primaryGuild {@code primary_guild}: null if there is none
 * @param mfaEnabled {@code mfa_enabled}: null if there is none
 * @param locale {@code locale}: null if there is none
 * @param premiumType {@code premium_type}: null if there is none
 * @param email {@code email}: null if there is none
 * @param verified {@code verified}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record CurrentUser(
    UserId id,
    String username,
    @Nullable String avatar,
    String discriminator,
    @Nullable UserFlags publicFlags,
    @Nullable Long flags,
    @Nullable Boolean bot,
    @Nullable Boolean system,
    @Nullable String banner,
    @Nullable Integer accentColor,
    @Nullable String globalName,
    @Nullable AvatarDecoration avatarDecorationData,
    @Nullable Collectibles collectibles,
    @Nullable PrimaryGuild primaryGuild,
    @Nullable Boolean mfaEnabled,
    @Nullable DiscordLocale locale,
    @Nullable PremiumType premiumType,
    @Nullable String email,
    @Nullable Boolean verified,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<CurrentUser> codec() {
    return CurrentUserCodec.INSTANCE;
  }

  /** Returns everything but what is secret: email. */
  @Override
  public String toString() {
    return "CurrentUser[id=" + id
        + ", username=" + username
        + ", avatar=" + avatar
        + ", discriminator=" + discriminator
        + ", publicFlags=" + publicFlags
        + ", flags=" + flags
        + ", bot=" + bot
        + ", system=" + system
        + ", banner=" + banner
        + ", accentColor=" + accentColor
        + ", globalName=" + globalName
        + ", avatarDecorationData=" + avatarDecorationData
        + ", collectibles=" + collectibles
        + ", primaryGuild=" + primaryGuild
        + ", mfaEnabled=" + mfaEnabled
        + ", locale=" + locale
        + ", premiumType=" + premiumType
        + ", email=" + Secrets.masked(email)
        + ", verified=" + verified
        + ", unknownFields=" + unknownFields
        + "]";
  }
}
