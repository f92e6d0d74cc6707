package dev.ovend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Method;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class CdnTest {

  private static final String CDN = "https://cdn.discordapp.com/";
  private static final String HASH = "1269e74af4df7417b13759eae50c83dc";
  private static final UserId USER = UserId.of(80351110224678912L);
  private static final GuildId GUILD = GuildId.of(197038439483310086L);
  private static final ApplicationId APPLICATION = ApplicationId.of(3);

  static final List<Arguments> STILL =
      List.of(
          Arguments.of(Cdn.guildSplash(GUILD, HASH), "splashes/197038439483310086/" + HASH),
          Arguments.of(
              Cdn.guildDiscoverySplash(GUILD, HASH),
              "discovery-splashes/197038439483310086/" + HASH),
          Arguments.of(
              Cdn.guildTagBadge(GUILD, HASH), "guild-tag-badges/197038439483310086/" + HASH),
          Arguments.of(Cdn.roleIcon(RoleId.of(5), HASH), "role-icons/5/" + HASH),
          Arguments.of(Cdn.eventCover(ScheduledEventId.of(6), HASH), "guild-events/6/" + HASH),
          Arguments.of(Cdn.applicationIcon(APPLICATION, HASH), "app-icons/3/" + HASH),
          Arguments.of(Cdn.applicationCover(APPLICATION, HASH), "app-icons/3/" + HASH),
          Arguments.of(Cdn.applicationAsset(APPLICATION, "99"), "app-assets/3/99"),
          Arguments.of(
              Cdn.achievementIcon(APPLICATION, AnyId.of(7), HASH),
              "app-assets/3/achievements/7/icons/" + HASH),
          Arguments.of(Cdn.storeAsset(APPLICATION, AnyId.of(8)), "app-assets/3/store/8"),
          Arguments.of(Cdn.stickerPackBanner(AnyId.of(9)), "app-assets/710982414301790216/store/9"),
          Arguments.of(Cdn.teamIcon(TeamId.of(10), HASH), "team-icons/10/" + HASH));

  static final List<Arguments> ANIMATABLE =
      List.of(
          animatable(h -> Cdn.userAvatar(USER, h), "avatars/80351110224678912/"),
          animatable(h -> Cdn.userBanner(USER, h), "banners/80351110224678912/"),
          animatable(
              h -> Cdn.memberAvatar(GUILD, USER, h),
              "guilds/197038439483310086/users/80351110224678912/avatars/"),
          animatable(
              h -> Cdn.memberBanner(GUILD, USER, h),
              "guilds/197038439483310086/users/80351110224678912/banners/"),
          animatable(h -> Cdn.guildIcon(GUILD, h), "icons/197038439483310086/"),
          animatable(h -> Cdn.guildBanner(GUILD, h), "banners/197038439483310086/"));

  private static Arguments animatable(Function<String, AnimatableImage> image, String folder) {
    return Arguments.of(image, folder);
  }

  @ParameterizedTest(name = "{1}")
  @FieldSource("STILL")
  void still_everyFormat_hasItsExtension(StillImage image, String path) {
    assertThat(image.png()).hasToString(CDN + path + ".png");
    assertThat(image.jpeg()).hasToString(CDN + path + ".jpg");
    assertThat(image.webp()).hasToString(CDN + path + ".webp");
    assertThat(image.best()).isEqualTo(image.webp());
  }

  @ParameterizedTest(name = "{1}")
  @FieldSource("ANIMATABLE")
  void animatable_movingHash_hasEveryFormat(Function<String, AnimatableImage> of, String folder) {
    AnimatableImage image = of.apply("a_" + HASH);

    String path = CDN + folder + "a_" + HASH;
    assertThat(image.animated()).isTrue();
    assertThat(image.png()).hasToString(path + ".png");
    assertThat(image.jpeg()).hasToString(path + ".jpg");
    assertThat(image.webp()).hasToString(path + ".webp");
    assertThat(image.gif()).hasToString(path + ".gif");
    assertThat(image.animatedWebp()).hasToString(path + ".webp?animated=true");
    assertThat(image.best()).isEqualTo(image.animatedWebp());
  }

  @ParameterizedTest(name = "{1}")
  @FieldSource("ANIMATABLE")
  void animatable_stillHash_isBestAsWebp(Function<String, AnimatableImage> of, String folder) {
    AnimatableImage image = of.apply(HASH);

    assertThat(image.animated()).isFalse();
    assertThat(image.best()).hasToString(CDN + folder + HASH + ".webp");
  }

  @Test
  void kinds_always_offerTheFormatsThatDiscordHas() {
    assertThat(formats(PngImage.class)).containsExactlyInAnyOrder("best", "png");
    assertThat(formats(StillImage.class)).containsExactlyInAnyOrder("best", "png", "jpeg", "webp");
    assertThat(formats(AnimatableImage.class))
        .containsExactlyInAnyOrder("best", "png", "jpeg", "webp", "animatedWebp", "gif");
  }

  private static Stream<String> formats(Class<? extends CdnImage> kind) {
    return Arrays.stream(kind.getDeclaredMethods())
        .filter(method -> method.getReturnType() == CdnUrl.class)
        .map(Method::getName);
  }

  @Test
  void gif_stillHash_saysWhatToUse() {
    AnimatableImage image = Cdn.guildIcon(GuildId.of(1), "abc");

    assertThatIllegalStateException()
        .isThrownBy(image::gif)
        .withMessage("icons/1/abc: does not move, so there is no GIF of it; use best() or png()");
  }

  @Test
  void animatedWebp_stillHash_saysWhatToUse() {
    AnimatableImage image = Cdn.guildIcon(GuildId.of(1), "abc");

    assertThatIllegalStateException()
        .isThrownBy(image::animatedWebp)
        .withMessage(
            "icons/1/abc: does not move, so there is no animated WebP of it; use best() or png()");
  }

  @Test
  void emoji_moving_hasGifAndAnimatedWebp() {
    AnimatableImage emoji = Cdn.emoji(EmojiId.of(41771983429993937L), true);

    assertThat(emoji.gif()).hasToString(CDN + "emojis/41771983429993937.gif");
    assertThat(emoji.best()).hasToString(CDN + "emojis/41771983429993937.webp?animated=true");
  }

  @Test
  void emoji_still_isBestAsWebp() {
    assertThat(Cdn.emoji(EmojiId.of(4), false).best()).hasToString(CDN + "emojis/4.webp");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1, https://cdn.discordapp.com/stickers/11.png",
    "2, https://cdn.discordapp.com/stickers/11.png",
    "3, https://cdn.discordapp.com/stickers/11.json",
    "4, https://media.discordapp.net/stickers/11.gif"
  })
  void sticker_everyFormat_hasItsHostAndExtension(int format, URI expected) {
    assertThat(Cdn.sticker(StickerId.of(11), StickerFormat.of(format))).isEqualTo(expected);
  }

  @Test
  void sticker_formatOfTheFuture_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cdn.sticker(StickerId.of(11), StickerFormat.of(9)))
        .withMessage("format: 9 (expected: PNG, APNG, LOTTIE or GIF)");
  }

  @Test
  void soundboardSound_always_hasNoExtension() {
    assertThat(Cdn.soundboardSound(SoundId.of(12)))
        .hasToString("https://cdn.discordapp.com/soundboard-sounds/12");
  }

  @Test
  void avatarDecoration_always_isPng() {
    PngImage decoration = Cdn.avatarDecoration("a_" + HASH);

    assertThat(decoration.best().size(64))
        .hasToString(CDN + "avatar-decoration-presets/a_" + HASH + ".png?size=64");
  }

  @Test
  void defaultAvatar_everyIndex_isPng() {
    assertThat(Cdn.defaultAvatar(0).png()).hasToString(CDN + "embed/avatars/0.png");
    assertThat(Cdn.defaultAvatar(5).best()).hasToString(CDN + "embed/avatars/5.png");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 6})
  void defaultAvatar_indexOutOfRange_isRefused(int index) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cdn.defaultAvatar(index))
        .withMessage("index: " + index + " (expected: 0 to 5)");
  }

  @Test
  void defaultAvatar_idWithTheHighestBit_isTakenAsUnsigned() {
    // 2^64 - 1 shifted by 22 is 2^42 - 1, which is 3 modulo 6.
    assertThat(Cdn.defaultAvatar(UserId.of("18446744073709551615")).png())
        .hasToString(CDN + "embed/avatars/3.png");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "../1", "a/b", "abc.png", "abc?size=1", "a#b", "a%2fb", "a b", "é", "a\n"})
  void hash_withAnythingButLettersDigitsAndUnderscores_isRefused(String hash) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cdn.userAvatar(USER, hash))
        .withMessage("avatar: \"" + hash + "\" (expected: letters, digits and underscores)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cdn.roleIcon(RoleId.of(1), hash))
        .withMessage("icon: \"" + hash + "\" (expected: letters, digits and underscores)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cdn.avatarDecoration(hash))
        .withMessage("asset: \"" + hash + "\" (expected: letters, digits and underscores)");
  }

  @Test
  void hash_refusedAndLong_isNotShown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cdn.teamIcon(TeamId.of(1), "/".repeat(65)))
        .withMessage("icon: 65 characters (expected: letters, digits and underscores)");
  }

  @Test
  void size_ofAnimatedWebp_followsTheFirstParameter() {
    assertThat(Cdn.userAvatar(UserId.of(1), "a_b").best().size(AssetSize.S256).uri())
        .isEqualTo(URI.create(CDN + "avatars/1/a_b.webp?animated=true&size=256"));
  }

  @Test
  void size_givenTwice_keepsTheLast() {
    assertThat(Cdn.userAvatar(UserId.of(1), "b").png().size(16).size(4096))
        .hasToString(CDN + "avatars/1/b.png?size=4096");
  }

  @Test
  void url_ofEqualParts_isEqual() {
    CdnUrl one = Cdn.userAvatar(UserId.of(1), "b").png().size(16);
    CdnUrl other = Cdn.userAvatar(UserId.of(1), "b").png().size(AssetSize.S16);

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one).isNotEqualTo(other.size(32)).isNotEqualTo(one.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "16, S16",
    "32, S32",
    "64, S64",
    "128, S128",
    "256, S256",
    "512, S512",
    "1024, S1024",
    "2048, S2048",
    "4096, S4096"
  })
  void assetSize_powerOfTwo_isFound(int pixels, AssetSize expected) {
    assertThat(AssetSize.of(pixels)).isEqualTo(expected);
    assertThat(expected.pixels()).isEqualTo(pixels);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -16, 0, 1, 8, 15, 17, 300, 8192, Integer.MAX_VALUE})
  void assetSize_anyOtherNumber_isRefused(int pixels) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cdn.defaultAvatar(1).png().size(pixels))
        .withMessage("size: " + pixels + " (expected: a power of two from 16 to 4096)");
  }
}
