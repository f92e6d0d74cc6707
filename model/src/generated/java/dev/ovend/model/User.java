// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * User, as Discord sends it. Immutable.
 *
 * <p>Schema {@code UserResponse}, since 2026-07-18.
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
 * @param unknownFields what has no place here yet
 */
public record User(
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
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<User> codec() {
    return UserCodec.INSTANCE;
  }
}
