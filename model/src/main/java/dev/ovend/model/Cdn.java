package dev.ovend.model;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of the images and sounds on Discord's CDN: {@code
 * Cdn.avatar(user).best().size(256).uri()}.
 *
 * <p>A hash may hold letters, digits and underscores only, so that it cannot lead elsewhere: every
 * method that takes one throws an {@link IllegalArgumentException} otherwise.
 *
 * <p>See Discord Docs/Image Formatting.
 */
public final class Cdn {

  static final String BASE = "https://cdn.discordapp.com/";

  private static final String MEDIA_BASE = "https://media.discordapp.net/";

  /** Keeps the images of all sticker packs. */
  private static final String STICKER_APPLICATION = "710982414301790216";

  private static final Pattern HASH = Pattern.compile("[A-Za-z0-9_]+");
  private static final int DEFAULT_AVATARS = 6;
  private static final int LEGACY_AVATARS = 5;

  private Cdn() {}

  /** Returns a user's avatar. */
  public static AnimatableImage userAvatar(UserId user, String hash) {
    return animatable("avatars/" + user, "avatar", hash);
  }

  /** Returns a user's avatar, or the one that Discord shows if there is none. */
  public static CdnImage avatar(User user) {
    return avatar(user.id(), user.avatar(), user.discriminator());
  }

  /** Returns the own avatar, or the one that Discord shows if there is none. */
  public static CdnImage avatar(CurrentUser user) {
    return avatar(user.id(), user.avatar(), user.discriminator());
  }

  private static CdnImage avatar(
      UserId user, @Nullable String hash, @Nullable String discriminator) {
    return hash == null ? defaultAvatar(user, discriminator) : userAvatar(user, hash);
  }

  /**
   * Returns a member's avatar in the guild, or else the user's, or else the default.
   *
   * @throws IllegalArgumentException if the member comes without its user; see {@link
   *     #avatar(GuildId, User, String)}
   */
  public static CdnImage avatar(GuildId guild, GuildMember member) {
    return avatar(guild, userOf(member), member.avatar());
  }

  /**
   * Returns a member's avatar in a guild, or else the user's, or else the default.
   *
   * @param memberHash null if the member has none there
   */
  public static CdnImage avatar(GuildId guild, User user, @Nullable String memberHash) {
    return memberHash == null ? avatar(user) : memberAvatar(guild, user.id(), memberHash);
  }

  /** Returns the avatar that a member has in one guild. */
  public static AnimatableImage memberAvatar(GuildId guild, UserId user, String hash) {
    return animatable("guilds/" + guild + "/users/" + user + "/avatars", "avatar", hash);
  }

  /** Returns the avatar that Discord shows for a user without one; its size is fixed. */
  public static PngImage defaultAvatar(User user) {
    return defaultAvatar(user.id(), user.discriminator());
  }

  /** Returns the avatar that Discord shows for a user of a name without a discriminator. */
  public static PngImage defaultAvatar(UserId user) {
    return defaultAvatar(user, null);
  }

  /**
   * Returns a default avatar; its size is fixed.
   *
   * @param index 0 to 5
   * @throws IllegalArgumentException if it is out of range
   */
  public static PngImage defaultAvatar(int index) {
    if (index < 0 || index >= DEFAULT_AVATARS) {
      throw new IllegalArgumentException("index: " + index + " (expected: 0 to 5)");
    }
    return new PngImage("embed/avatars/" + index);
  }

  private static PngImage defaultAvatar(UserId user, @Nullable String discriminator) {
    boolean legacy = discriminator != null && discriminator.matches("[0-9]{4}");
    int index =
        legacy
            ? Integer.parseInt(discriminator) % LEGACY_AVATARS
            : (int) ((user.value() >>> SnowflakeCodec.TIME_SHIFT) % DEFAULT_AVATARS);
    return defaultAvatar(index);
  }

  /**
   * Returns what surrounds the avatar of a user or a member: PNG that may move.
   *
   * @param asset as in {@link AvatarDecoration#asset()}
   */
  public static PngImage avatarDecoration(String asset) {
    return new PngImage("avatar-decoration-presets/" + checked("asset", asset));
  }

  /** Returns what surrounds a user's avatar, or empty if nothing does. */
  public static Optional<PngImage> avatarDecoration(User user) {
    return Optional.ofNullable(user.avatarDecorationData())
        .map(decoration -> avatarDecoration(decoration.asset()));
  }

  /** Returns a user's banner. */
  public static AnimatableImage userBanner(UserId user, String hash) {
    return animatable("banners/" + user, "banner", hash);
  }

  /** Returns a user's banner, or empty if there is none. */
  public static Optional<AnimatableImage> banner(User user) {
    return Optional.ofNullable(user.banner()).map(hash -> userBanner(user.id(), hash));
  }

  /** Returns the banner that a member has in one guild. */
  public static AnimatableImage memberBanner(GuildId guild, UserId user, String hash) {
    return animatable("guilds/" + guild + "/users/" + user + "/banners", "banner", hash);
  }

  /**
   * Returns a member's banner in the guild, or else the user's, or empty if there is none.
   *
   * @throws IllegalArgumentException if the member comes without its user
   */
  public static Optional<AnimatableImage> banner(GuildId guild, GuildMember member) {
    User user = userOf(member);
    return Optional.ofNullable(member.banner())
        .map(hash -> memberBanner(guild, user.id(), hash))
        .or(() -> banner(user));
  }

  private static User userOf(GuildMember member) {
    User user = member.user();
    if (user == null) {
      throw new IllegalArgumentException("member: without its user (expected: with it)");
    }
    return user;
  }

  /** Returns a guild's icon. */
  public static AnimatableImage guildIcon(GuildId guild, String hash) {
    return animatable("icons/" + guild, "icon", hash);
  }

  /** Returns a guild's icon, or empty if there is none. */
  public static Optional<AnimatableImage> icon(Guild guild) {
    return Optional.ofNullable(guild.icon()).map(hash -> guildIcon(guild.id(), hash));
  }

  /** Returns what is behind an invite to a guild. */
  public static StillImage guildSplash(GuildId guild, String hash) {
    return still("splashes/" + guild, "splash", hash);
  }

  /** Returns what is behind an invite to a guild, or empty if there is nothing. */
  public static Optional<StillImage> splash(Guild guild) {
    return Optional.ofNullable(guild.splash()).map(hash -> guildSplash(guild.id(), hash));
  }

  /** Returns a guild's image in server discovery. */
  public static StillImage guildDiscoverySplash(GuildId guild, String hash) {
    return still("discovery-splashes/" + guild, "discovery splash", hash);
  }

  /** Returns a guild's image in server discovery, or empty if there is none. */
  public static Optional<StillImage> discoverySplash(Guild guild) {
    return Optional.ofNullable(guild.discoverySplash())
        .map(hash -> guildDiscoverySplash(guild.id(), hash));
  }

  /** Returns a guild's banner. */
  public static AnimatableImage guildBanner(GuildId guild, String hash) {
    return animatable("banners/" + guild, "banner", hash);
  }

  /** Returns a guild's banner, or empty if there is none. */
  public static Optional<AnimatableImage> banner(Guild guild) {
    return Optional.ofNullable(guild.banner()).map(hash -> guildBanner(guild.id(), hash));
  }

  /** Returns the badge of a guild's tag. */
  public static StillImage guildTagBadge(GuildId guild, String hash) {
    return still("guild-tag-badges/" + guild, "badge", hash);
  }

  /** Returns the badge of the tag that a user wears, or empty if there is none. */
  public static Optional<StillImage> tagBadge(User user) {
    PrimaryGuild worn = user.primaryGuild();
    if (worn == null || worn.identityGuildId() == null || worn.badge() == null) {
      return Optional.empty();
    }
    return Optional.of(guildTagBadge(worn.identityGuildId(), worn.badge()));
  }

  /** Returns a role's icon. */
  public static StillImage roleIcon(RoleId role, String hash) {
    return still("role-icons/" + role, "icon", hash);
  }

  /** Returns a role's icon, or empty if there is none or it is an emoji. */
  public static Optional<StillImage> icon(Role role) {
    return Optional.ofNullable(role.icon()).map(hash -> roleIcon(role.id(), hash));
  }

  /** Returns the image of a scheduled event. */
  public static StillImage eventCover(ScheduledEventId event, String hash) {
    return still("guild-events/" + event, "image", hash);
  }

  /** Returns the image of a scheduled event, or empty if there is none. */
  public static Optional<StillImage> cover(ScheduledEvent event) {
    return Optional.ofNullable(event.image()).map(hash -> eventCover(event.id(), hash));
  }

  /**
   * Returns a custom emoji.
   *
   * @param animated whether it moves, as in {@link Emoji#animated()}
   */
  public static AnimatableImage emoji(EmojiId emoji, boolean animated) {
    return new AnimatableImage("emojis/" + emoji, animated);
  }

  /** Returns a custom emoji. */
  public static AnimatableImage emoji(Emoji emoji) {
    return emoji(emoji.id(), Boolean.TRUE.equals(emoji.animated()));
  }

  /**
   * Returns the address of a sticker: PNG, GIF, or Lottie's JSON. Its size is fixed.
   *
   * @throws IllegalArgumentException if Discord added the format since
   */
  public static URI sticker(StickerId sticker, StickerFormat format) {
    return switch (format.known()) {
      case PNG, APNG -> URI.create(BASE + "stickers/" + sticker + ".png");
      case LOTTIE -> URI.create(BASE + "stickers/" + sticker + ".json");
      case GIF -> URI.create(MEDIA_BASE + "stickers/" + sticker + ".gif");
      case UNKNOWN ->
          throw new IllegalArgumentException(
              "format: " + format.value() + " (expected: PNG, APNG, LOTTIE or GIF)");
    };
  }

  /** Returns the address of a sticker, or empty if its format is not known. */
  public static Optional<URI> sticker(Sticker sticker) {
    return sticker(sticker.id(), Optional.ofNullable(sticker.formatType()));
  }

  /** Returns the address of a message's sticker, or empty if its format is not known. */
  public static Optional<URI> sticker(StickerItem sticker) {
    return sticker(sticker.id(), Optional.of(sticker.formatType()));
  }

  private static Optional<URI> sticker(StickerId sticker, Optional<StickerFormat> format) {
    return format
        .filter(it -> it.known() != StickerFormat.Known.UNKNOWN)
        .map(it -> sticker(sticker, it));
  }

  /** Returns the banner of a sticker pack. */
  public static StillImage stickerPackBanner(AnyId asset) {
    return new StillImage("app-assets/" + STICKER_APPLICATION + "/store/" + asset);
  }

  /** Returns the banner of a sticker pack, or empty if there is none. */
  public static Optional<StillImage> banner(StickerPack pack) {
    return Optional.ofNullable(pack.bannerAssetId()).map(Cdn::stickerPackBanner);
  }

  /** Returns the address of a soundboard sound: MP3 or Ogg. */
  public static URI soundboardSound(SoundId sound) {
    return URI.create(BASE + "soundboard-sounds/" + sound);
  }

  /** Returns an application's icon. */
  public static StillImage applicationIcon(ApplicationId application, String hash) {
    return still("app-icons/" + application, "icon", hash);
  }

  /** Returns an application's icon, or empty if there is none. */
  public static Optional<StillImage> icon(Application application) {
    return Optional.ofNullable(application.icon())
        .map(hash -> applicationIcon(application.id(), hash));
  }

  /** Returns an application's cover. */
  public static StillImage applicationCover(ApplicationId application, String hash) {
    return still("app-icons/" + application, "cover image", hash);
  }

  /** Returns an application's cover, or empty if there is none. */
  public static Optional<StillImage> cover(Application application) {
    return Optional.ofNullable(application.coverImage())
        .map(hash -> applicationCover(application.id(), hash));
  }

  /**
   * Returns an image that an application uploaded for its activities.
   *
   * @param asset the asset's id, as in an activity's assets
   */
  public static StillImage applicationAsset(ApplicationId application, String asset) {
    return still("app-assets/" + application, "asset", asset);
  }

  /** Returns the icon of an achievement. */
  public static StillImage achievementIcon(
      ApplicationId application, AnyId achievement, String hash) {
    return still(
        "app-assets/" + application + "/achievements/" + achievement + "/icons", "icon", hash);
  }

  /** Returns an image of an application's store page. */
  public static StillImage storeAsset(ApplicationId application, AnyId asset) {
    return new StillImage("app-assets/" + application + "/store/" + asset);
  }

  /** Returns a team's icon. */
  public static StillImage teamIcon(TeamId team, String hash) {
    return still("team-icons/" + team, "icon", hash);
  }

  /** Returns a team's icon, or empty if there is none. */
  public static Optional<StillImage> icon(Team team) {
    return Optional.ofNullable(team.icon()).map(hash -> teamIcon(team.id(), hash));
  }

  private static StillImage still(String folder, String name, String hash) {
    return new StillImage(folder + "/" + checked(name, hash));
  }

  private static AnimatableImage animatable(String folder, String name, String hash) {
    return new AnimatableImage(folder + "/" + checked(name, hash), hash.startsWith("a_"));
  }

  private static String checked(String name, String hash) {
    if (!HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException(
          name + ": " + Quoted.of(hash) + " (expected: letters, digits and underscores)");
    }
    return hash;
  }
}
