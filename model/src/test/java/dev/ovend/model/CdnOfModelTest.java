package dev.ovend.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ovend.json.Codec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CdnOfModelTest {

  private static final String CDN = "https://cdn.discordapp.com/";
  private static final GuildId GUILD = GuildId.of(9);

  private static <T> T read(Codec<T> codec, String json) {
    return codec.decode(json.replace('\'', '"').getBytes(UTF_8));
  }

  private static GuildMember member(String fields) {
    return read(GuildMember.codec(), "{'roles':[]," + fields + "}");
  }

  @Test
  void avatar_userWithOne_isTheUsers() {
    User user = read(User.codec(), "{'id':'1','avatar':'a_b','discriminator':'0'}");

    assertThat(Cdn.avatar(user).best()).hasToString(CDN + "avatars/1/a_b.webp?animated=true");
  }

  @ParameterizedTest(name = "user {0} of discriminator {1} has {2}")
  @CsvSource({
    "80351110224678912, 0, 5", // 19157197529 is 5 modulo 6
    "4194304, 0, 1",
    "25165824, 0, 0",
    "4194304, 1337, 2",
    "4194304, 0000, 0",
    "4194304, 9999, 4"
  })
  void avatar_userWithoutOne_isTheDefault(String id, String discriminator, int index) {
    User user =
        read(
            User.codec(),
            "{'id':'" + id + "','avatar':null,'discriminator':'" + discriminator + "'}");

    assertThat(Cdn.avatar(user).best()).hasToString(CDN + "embed/avatars/" + index + ".png");
    assertThat(Cdn.defaultAvatar(user).png()).isEqualTo(Cdn.avatar(user).png());
  }

  @Test
  void avatar_userWithoutDiscriminator_isTheDefaultById() {
    assertThat(Cdn.avatar(read(User.codec(), "{'id':'8388608'}")).png())
        .hasToString(CDN + "embed/avatars/2.png");
  }

  @Test
  void avatar_currentUser_isFoundLikeAnyUsers() {
    CurrentUser own = read(CurrentUser.codec(), "{'id':'1','avatar':'b','discriminator':'0'}");
    CurrentUser bare = read(CurrentUser.codec(), "{'id':'1','discriminator':'0003'}");

    assertThat(Cdn.avatar(own).png()).hasToString(CDN + "avatars/1/b.png");
    assertThat(Cdn.avatar(bare).png()).hasToString(CDN + "embed/avatars/3.png");
  }

  @Test
  void avatar_memberWithOne_isTheMembers() {
    GuildMember member = member("'avatar':'m','user':{'id':'1','avatar':'u'}");

    assertThat(Cdn.avatar(GUILD, member).png()).hasToString(CDN + "guilds/9/users/1/avatars/m.png");
  }

  @Test
  void avatar_memberWithoutOne_isTheUsers() {
    GuildMember member = member("'avatar':null,'user':{'id':'1','avatar':'u'}");

    assertThat(Cdn.avatar(GUILD, member).png()).hasToString(CDN + "avatars/1/u.png");
  }

  @Test
  void avatar_memberAndUserWithoutOne_isTheDefault() {
    GuildMember member = member("'user':{'id':'1','discriminator':'0004'}");

    assertThat(Cdn.avatar(GUILD, member).png()).hasToString(CDN + "embed/avatars/4.png");
  }

  @Test
  void avatar_memberWithoutUser_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cdn.avatar(GUILD, member("'avatar':'m'")))
        .withMessage("member: without its user (expected: with it)");
  }

  @Test
  void banner_ofMember_fallsBackToTheUsers() {
    GuildMember own = member("'banner':'m','user':{'id':'1','banner':'u'}");
    GuildMember users = member("'user':{'id':'1','banner':'u'}");

    assertThat(Cdn.banner(GUILD, own).orElseThrow().png())
        .hasToString(CDN + "guilds/9/users/1/banners/m.png");
    assertThat(Cdn.banner(GUILD, users).orElseThrow().png()).hasToString(CDN + "banners/1/u.png");
    assertThat(Cdn.banner(GUILD, member("'user':{'id':'1'}"))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cdn.banner(GUILD, member("'banner':'m'")))
        .withMessage("member: without its user (expected: with it)");
  }

  @Test
  void images_ofUser_areFoundInIt() {
    User user =
        read(
            User.codec(),
            "{'id':'1','banner':'b','avatar_decoration_data':{'asset':'v2_a_d','sku_id':'2'},"
                + "'primary_guild':{'identity_guild_id':'3','badge':'g'}}");

    assertThat(Cdn.banner(user).orElseThrow().jpeg()).hasToString(CDN + "banners/1/b.jpg");
    assertThat(Cdn.tagBadge(user).orElseThrow().png())
        .hasToString(CDN + "guild-tag-badges/3/g.png");
    assertThat(Cdn.avatarDecoration(user).orElseThrow().png())
        .hasToString(CDN + "avatar-decoration-presets/v2_a_d.png");
  }

  @Test
  void images_ofBareUser_areEmpty() {
    User user = read(User.codec(), "{'id':'1'}");
    User tagged = read(User.codec(), "{'id':'1','primary_guild':{'identity_guild_id':'3'}}");
    User hidden = read(User.codec(), "{'id':'1','primary_guild':{'badge':'g'}}");

    assertThat(Cdn.banner(user)).isEmpty();
    assertThat(Cdn.avatarDecoration(user)).isEmpty();
    assertThat(Cdn.tagBadge(user)).isEmpty();
    assertThat(Cdn.tagBadge(tagged)).isEmpty();
    assertThat(Cdn.tagBadge(hidden)).isEmpty();
  }

  @Test
  void images_ofGuild_areFoundInIt() {
    Guild guild =
        read(
            Guild.codec(),
            "{'id':'9','icon':'a_i','splash':'s','discovery_splash':'d','banner':'b'}");

    assertThat(Cdn.icon(guild).orElseThrow().gif()).hasToString(CDN + "icons/9/a_i.gif");
    assertThat(Cdn.splash(guild).orElseThrow().webp()).hasToString(CDN + "splashes/9/s.webp");
    assertThat(Cdn.discoverySplash(guild).orElseThrow().png())
        .hasToString(CDN + "discovery-splashes/9/d.png");
    assertThat(Cdn.banner(guild).orElseThrow().png()).hasToString(CDN + "banners/9/b.png");
  }

  @Test
  void images_ofBareGuild_areEmpty() {
    Guild guild = read(Guild.codec(), "{'id':'9'}");

    assertThat(Cdn.icon(guild)).isEmpty();
    assertThat(Cdn.splash(guild)).isEmpty();
    assertThat(Cdn.discoverySplash(guild)).isEmpty();
    assertThat(Cdn.banner(guild)).isEmpty();
  }

  @Test
  void icon_ofRoleTeamAndApplication_isFoundOrEmpty() {
    assertThat(Cdn.icon(read(Role.codec(), "{'id':'1','icon':'i'}")).orElseThrow().png())
        .hasToString(CDN + "role-icons/1/i.png");
    assertThat(Cdn.icon(read(Team.codec(), "{'id':'2','icon':'i'}")).orElseThrow().png())
        .hasToString(CDN + "team-icons/2/i.png");
    Application application = read(Application.codec(), "{'id':'3','icon':'i','cover_image':'c'}");
    assertThat(Cdn.icon(application).orElseThrow().png()).hasToString(CDN + "app-icons/3/i.png");
    assertThat(Cdn.cover(application).orElseThrow().png()).hasToString(CDN + "app-icons/3/c.png");

    assertThat(Cdn.icon(read(Role.codec(), "{'id':'1','unicode_emoji':'x'}"))).isEmpty();
    assertThat(Cdn.icon(read(Team.codec(), "{'id':'2'}"))).isEmpty();
    assertThat(Cdn.icon(read(Application.codec(), "{'id':'3'}"))).isEmpty();
    assertThat(Cdn.cover(read(Application.codec(), "{'id':'3'}"))).isEmpty();
  }

  @Test
  void cover_ofEvent_isFoundOrEmpty() {
    String event = "{'id':'4','entity_type':2";

    assertThat(Cdn.cover(read(ScheduledEvent.codec(), event + ",'image':'c'}")).orElseThrow().png())
        .hasToString(CDN + "guild-events/4/c.png");
    assertThat(Cdn.cover(read(ScheduledEvent.codec(), event + "}"))).isEmpty();
  }

  @Test
  void emoji_ofModel_movesIfItSaysSo() {
    Emoji moving = read(Emoji.codec(), "{'id':'5','name':'x','animated':true}");
    Emoji silent = read(Emoji.codec(), "{'id':'5','name':'x'}");

    assertThat(Cdn.emoji(moving).animated()).isTrue();
    assertThat(Cdn.emoji(silent).animated()).isFalse();
  }

  @Test
  void sticker_ofModel_isFoundByItsFormat() {
    String sticker = "{'id':'6','type':2,'guild_id':'9','format_type':";

    assertThat(Cdn.sticker(read(Sticker.codec(), sticker + "4}")))
        .hasToString("Optional[https://media.discordapp.net/stickers/6.gif]");
    assertThat(Cdn.sticker(read(Sticker.codec(), sticker + "null}"))).isEmpty();
    assertThat(Cdn.sticker(read(Sticker.codec(), sticker + "77}"))).isEmpty();
    assertThat(Cdn.sticker(read(StickerItem.codec(), "{'id':'6','format_type':3}")))
        .hasToString("Optional[https://cdn.discordapp.com/stickers/6.json]");
    assertThat(Cdn.sticker(read(StickerItem.codec(), "{'id':'6','format_type':77}"))).isEmpty();
  }

  @Test
  void banner_ofStickerPack_isFoundOrEmpty() {
    assertThat(
            Cdn.banner(read(StickerPack.codec(), "{'id':'7','banner_asset_id':'8'}"))
                .orElseThrow()
                .png())
        .hasToString(CDN + "app-assets/710982414301790216/store/8.png");
    assertThat(Cdn.banner(read(StickerPack.codec(), "{'id':'7'}"))).isEmpty();
  }
}
