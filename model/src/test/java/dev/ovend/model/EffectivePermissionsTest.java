package dev.ovend.model;

import static dev.ovend.model.Permissions.ADMINISTRATOR;
import static dev.ovend.model.Permissions.ATTACH_FILES;
import static dev.ovend.model.Permissions.CONNECT;
import static dev.ovend.model.Permissions.EMBED_LINKS;
import static dev.ovend.model.Permissions.MANAGE_CHANNELS;
import static dev.ovend.model.Permissions.MENTION_EVERYONE;
import static dev.ovend.model.Permissions.MUTE_MEMBERS;
import static dev.ovend.model.Permissions.NONE;
import static dev.ovend.model.Permissions.READ_MESSAGE_HISTORY;
import static dev.ovend.model.Permissions.SEND_MESSAGES;
import static dev.ovend.model.Permissions.SEND_MESSAGES_IN_THREADS;
import static dev.ovend.model.Permissions.SEND_TTS_MESSAGES;
import static dev.ovend.model.Permissions.SPEAK;
import static dev.ovend.model.Permissions.VIEW_CHANNEL;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ovend.json.Codec;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectivePermissionsTest {

  private static final GuildId GUILD = GuildId.of(1);
  private static final UserId USER = UserId.of(7);
  private static final RoleId RED = RoleId.of(11);
  private static final RoleId BLUE = RoleId.of(12);
  private static final Permissions WRITE = VIEW_CHANNEL.with(SEND_MESSAGES);

  private static EffectivePermissions.Builder member() {
    return EffectivePermissions.builder(GUILD, USER);
  }

  private static PermissionOverwrite onEveryone(Permissions allow, Permissions deny) {
    return overwrite(GUILD, PermissionOverwriteType.ROLE, allow, deny);
  }

  private static PermissionOverwrite onRole(RoleId role, Permissions allow, Permissions deny) {
    return overwrite(role, PermissionOverwriteType.ROLE, allow, deny);
  }

  private static PermissionOverwrite onMember(Permissions allow, Permissions deny) {
    return overwrite(USER, PermissionOverwriteType.MEMBER, allow, deny);
  }

  private static PermissionOverwrite overwrite(
      Snowflake id, PermissionOverwriteType type, Permissions allow, Permissions deny) {
    return new PermissionOverwrite(AnyId.of(id), type, allow, deny, Map.of());
  }

  private static Permissions inText(
      EffectivePermissions.Builder member, PermissionOverwrite... overwrites) {
    return member.build().inChannel(ChannelType.GUILD_TEXT, List.of(overwrites));
  }

  @Test
  void all_always_isEveryPermissionThatHasAName() throws IllegalAccessException {
    Permissions named = NONE;
    for (Field field : Permissions.class.getFields()) {
      if (field.getType() == Permissions.class) {
        named = named.with((Permissions) field.get(null));
      }
    }

    assertThat(EffectivePermissions.ALL).isEqualTo(named);
  }

  @Test
  void inGuild_noRoles_isNothing() {
    assertThat(member().build().inGuild()).isEqualTo(NONE);
  }

  @Test
  void inGuild_roles_areUnitedWithEveryone() {
    EffectivePermissions permissions =
        member().everyone(VIEW_CHANNEL).role(RED, SEND_MESSAGES).role(BLUE, SPEAK).build();

    assertThat(permissions.inGuild()).isEqualTo(Permissions.of(VIEW_CHANNEL, SEND_MESSAGES, SPEAK));
  }

  @Test
  void owner_withoutRolesAndDeniedAll_mayDoEverything() {
    PermissionOverwrite denied = onMember(NONE, EffectivePermissions.ALL);
    EffectivePermissions.Builder owner = member().owner(true).timedOut(true);

    assertThat(owner.build().inGuild()).isEqualTo(EffectivePermissions.ALL);
    assertThat(inText(owner, denied)).isEqualTo(EffectivePermissions.ALL);
    assertThat(owner.build().inThread(List.of(denied))).isEqualTo(EffectivePermissions.ALL);
  }

  @Test
  void administrator_deniedAll_mayDoEverything() {
    PermissionOverwrite denied = onEveryone(NONE, EffectivePermissions.ALL);
    EffectivePermissions.Builder admin = member().role(RED, ADMINISTRATOR).timedOut(true);

    assertThat(admin.build().inGuild()).isEqualTo(EffectivePermissions.ALL);
    assertThat(inText(admin, denied)).isEqualTo(EffectivePermissions.ALL);
    assertThat(admin.build().inThread(List.of(denied))).isEqualTo(EffectivePermissions.ALL);
  }

  @Test
  void administrator_withPermissionOfTheFuture_keepsIt() {
    Permissions future = Permissions.of(1L << 60);

    assertThat(member().everyone(ADMINISTRATOR).role(RED, future).build().inGuild())
        .isEqualTo(EffectivePermissions.ALL.with(future));
  }

  @Test
  void administrator_allowedByOverwriteOnly_isNone() {
    Permissions allowed =
        inText(member().everyone(VIEW_CHANNEL), onMember(ADMINISTRATOR, SEND_MESSAGES));

    assertThat(allowed.has(SEND_MESSAGES)).isFalse();
  }

  @Test
  void overwrites_ofEveryone_denyThenAllow() {
    Permissions both = WRITE;

    assertThat(inText(member().everyone(both), onEveryone(SPEAK, SEND_MESSAGES)))
        .isEqualTo(VIEW_CHANNEL.with(SPEAK));
    assertThat(inText(member().everyone(both), onEveryone(SEND_MESSAGES, SEND_MESSAGES)))
        .isEqualTo(both);
  }

  @Test
  void overwrites_ofTwoRolesAgainstEachOther_allow() {
    EffectivePermissions.Builder member = member().everyone(WRITE).role(RED, NONE).role(BLUE, NONE);
    PermissionOverwrite deny = onRole(RED, NONE, SEND_MESSAGES);
    PermissionOverwrite allow = onRole(BLUE, SEND_MESSAGES, NONE);

    assertThat(inText(member, deny, allow)).isEqualTo(WRITE);
    assertThat(inText(member, allow, deny)).isEqualTo(WRITE);
  }

  @Test
  void overwrites_ofRole_beatThoseOfEveryoneInAnyOrder() {
    EffectivePermissions.Builder member = member().everyone(WRITE).role(RED, NONE);
    PermissionOverwrite everyone = onEveryone(SEND_MESSAGES, NONE);
    PermissionOverwrite role = onRole(RED, NONE, SEND_MESSAGES);

    assertThat(inText(member, everyone, role)).isEqualTo(VIEW_CHANNEL);
    assertThat(inText(member, role, everyone)).isEqualTo(VIEW_CHANNEL);
  }

  @Test
  void overwrites_ofMember_beatThoseOfRolesInAnyOrder() {
    EffectivePermissions.Builder member = member().everyone(WRITE).role(RED, NONE);
    PermissionOverwrite role = onRole(RED, NONE, WRITE);
    PermissionOverwrite own = onMember(WRITE, NONE);

    assertThat(inText(member, role, own)).isEqualTo(WRITE);
    assertThat(inText(member, own, role)).isEqualTo(WRITE);
    assertThat(inText(member, onRole(RED, WRITE, NONE), onMember(NONE, SEND_MESSAGES)))
        .isEqualTo(VIEW_CHANNEL);
  }

  @Test
  void overwrites_ofOthers_doNothing() {
    EffectivePermissions.Builder member = member().everyone(WRITE).role(RED, NONE);

    assertThat(
            inText(
                member,
                onRole(BLUE, NONE, WRITE),
                overwrite(UserId.of(8), PermissionOverwriteType.MEMBER, NONE, WRITE),
                overwrite(RED, PermissionOverwriteType.MEMBER, NONE, WRITE),
                overwrite(USER, PermissionOverwriteType.ROLE, NONE, WRITE),
                overwrite(USER, PermissionOverwriteType.of(9), NONE, WRITE)))
        .isEqualTo(WRITE);
  }

  @Test
  void inChannel_withoutViewing_isNothing() {
    assertThat(inText(member().everyone(WRITE), onEveryone(NONE, VIEW_CHANNEL))).isEqualTo(NONE);
  }

  @Test
  void inChannel_withoutSending_losesWhatNeedsIt() {
    Permissions needing =
        Permissions.of(MENTION_EVERYONE, SEND_TTS_MESSAGES, ATTACH_FILES, EMBED_LINKS);
    EffectivePermissions.Builder member = member().everyone(WRITE.with(needing).with(SPEAK));

    assertThat(inText(member)).isEqualTo(WRITE.with(needing).with(SPEAK));
    assertThat(inText(member, onEveryone(NONE, SEND_MESSAGES))).isEqualTo(VIEW_CHANNEL.with(SPEAK));
  }

  @Test
  void inGuild_withoutSending_isNotReducedBecauseAChannelMayAllowIt() {
    Permissions granted = VIEW_CHANNEL.with(ATTACH_FILES);

    assertThat(member().everyone(granted).build().inGuild()).isEqualTo(granted);
    assertThat(inText(member().everyone(granted), onMember(SEND_MESSAGES, NONE)))
        .isEqualTo(granted.with(SEND_MESSAGES));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 13})
  void inChannel_voiceWithoutConnecting_losesWhatNeedsIt(int type) {
    EffectivePermissions member =
        member()
            .everyone(Permissions.of(WRITE, CONNECT, SPEAK, MANAGE_CHANNELS, MUTE_MEMBERS))
            .build();

    assertThat(member.inChannel(ChannelType.of(type), List.of())).isEqualTo(member.inGuild());
    assertThat(member.inChannel(ChannelType.of(type), List.of(onEveryone(NONE, CONNECT))))
        .isEqualTo(WRITE.with(MUTE_MEMBERS));
  }

  @Test
  void inChannel_textWithoutConnecting_keepsAll() {
    assertThat(inText(member().everyone(WRITE.with(MANAGE_CHANNELS)), onEveryone(NONE, CONNECT)))
        .isEqualTo(WRITE.with(MANAGE_CHANNELS));
  }

  @Test
  void timedOut_member_keepsViewingAndHistoryOnly() {
    EffectivePermissions.Builder member =
        member().everyone(WRITE.with(READ_MESSAGE_HISTORY)).timedOut(true);
    Permissions left = VIEW_CHANNEL.with(READ_MESSAGE_HISTORY);

    assertThat(member.build().inGuild()).isEqualTo(left);
    assertThat(inText(member, onMember(SPEAK, NONE))).isEqualTo(left);
    assertThat(inText(member, onMember(NONE, READ_MESSAGE_HISTORY))).isEqualTo(VIEW_CHANNEL);
    assertThat(member.build().inThread(List.of())).isEqualTo(left);
  }

  @Test
  void inThread_always_isParentsWithoutSendMessages() {
    EffectivePermissions member =
        member().everyone(Permissions.of(WRITE, SEND_MESSAGES_IN_THREADS, ATTACH_FILES)).build();

    assertThat(member.inThread(List.of()))
        .isEqualTo(Permissions.of(VIEW_CHANNEL, SEND_MESSAGES_IN_THREADS, ATTACH_FILES));
  }

  @Test
  void inThread_withoutSendingInParent_mayAttachFiles() {
    EffectivePermissions member =
        member()
            .everyone(Permissions.of(VIEW_CHANNEL, SEND_MESSAGES_IN_THREADS, ATTACH_FILES))
            .build();

    assertThat(member.inThread(List.of()).has(ATTACH_FILES)).isTrue();
    assertThat(member.inChannel(ChannelType.GUILD_TEXT, List.of()).has(ATTACH_FILES)).isFalse();
  }

  @Test
  void inThread_withoutSendingInThreads_losesWhatNeedsIt() {
    EffectivePermissions member =
        member().everyone(Permissions.of(WRITE, SEND_MESSAGES_IN_THREADS, ATTACH_FILES)).build();

    assertThat(member.inThread(List.of(onEveryone(NONE, SEND_MESSAGES_IN_THREADS))))
        .isEqualTo(VIEW_CHANNEL);
  }

  @Test
  void inThread_withoutViewingTheParent_isNothing() {
    EffectivePermissions member =
        member().everyone(VIEW_CHANNEL.with(SEND_MESSAGES_IN_THREADS)).build();

    assertThat(member.inThread(List.of(onEveryone(NONE, VIEW_CHANNEL)))).isEqualTo(NONE);
  }

  @Test
  void build_twice_givesIndependentValues() {
    EffectivePermissions.Builder builder = member().everyone(VIEW_CHANNEL);
    EffectivePermissions first = builder.build();
    builder.role(RED, SEND_MESSAGES);

    assertThat(first.inGuild()).isEqualTo(VIEW_CHANNEL);
    assertThat(first.inChannel(ChannelType.GUILD_TEXT, List.of(onRole(RED, NONE, VIEW_CHANNEL))))
        .isEqualTo(VIEW_CHANNEL);
    assertThat(builder.build().inGuild()).isEqualTo(WRITE);
  }

  private static final Instant NOW = Instant.parse("2026-08-01T12:00:00Z");

  private static <T> T read(Codec<T> codec, String json) {
    return codec.decode(json.replace('\'', '"').getBytes(UTF_8));
  }

  private static Guild guild() {
    String roles =
        Stream.of(role(GUILD, VIEW_CHANNEL), role(RED, SEND_MESSAGES), role(BLUE, ADMINISTRATOR))
            .reduce((one, other) -> one + "," + other)
            .orElseThrow();
    return read(Guild.codec(), "{'id':'1','owner_id':'100','roles':[" + roles + "]}");
  }

  private static String role(Snowflake id, Permissions permissions) {
    return "{'id':'" + id.value() + "','permissions':'" + permissions.bits() + "'}";
  }

  private static GuildMember guildMember(long user, String fields) {
    return read(GuildMember.codec(), "{'user':{'id':'" + user + "'}," + fields + "}");
  }

  @Test
  void of_member_takesTheRolesOfTheGuild() {
    GuildMember member = guildMember(7, "'roles':['11','404']");

    assertThat(EffectivePermissions.of(guild(), member).inGuild()).isEqualTo(WRITE);
  }

  @Test
  void of_memberWithoutRoles_hasThoseOfEveryone() {
    assertThat(EffectivePermissions.of(guild(), guildMember(7, "'roles':[]")).inGuild())
        .isEqualTo(VIEW_CHANNEL);
  }

  @Test
  void of_ownerAndAdministrator_mayDoEverything() {
    assertThat(EffectivePermissions.of(guild(), guildMember(100, "'roles':[]")).inGuild())
        .isEqualTo(EffectivePermissions.ALL);
    assertThat(EffectivePermissions.of(guild(), guildMember(7, "'roles':['12']")).inGuild())
        .isEqualTo(EffectivePermissions.ALL);
  }

  @Test
  void of_memberTimedOut_isLimitedUntilThen() {
    GuildMember member =
        guildMember(
            7, "'roles':['11'],'communication_disabled_until':'2026-08-01T12:00:00.000000+00:00'");

    assertThat(EffectivePermissions.of(guild(), member, NOW.minusMillis(1)).inGuild())
        .isEqualTo(VIEW_CHANNEL);
    assertThat(EffectivePermissions.of(guild(), member, NOW).inGuild()).isEqualTo(WRITE);
  }

  @Test
  void of_memberTimedOutForAges_isLimitedNow() {
    GuildMember member =
        guildMember(7, "'roles':['11'],'communication_disabled_until':'9999-01-01T00:00:00Z'");

    assertThat(EffectivePermissions.of(guild(), member).inGuild()).isEqualTo(VIEW_CHANNEL);
  }

  @Test
  void of_memberWithoutUser_isRefused() {
    GuildMember member = read(GuildMember.codec(), "{'roles':[]}");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> EffectivePermissions.of(guild(), member))
        .withMessage("member: without its user (expected: with it)");
  }

  private static GuildChannel channel(String fields) {
    return read(GuildChannel.codec(), "{'type':0," + fields + "}");
  }

  private static ThreadChannel thread(String fields) {
    return read(ThreadChannel.codec(), "{'id':'30','type':11," + fields + "}");
  }

  @Test
  void inChannel_ofModel_takesItsOverwrites() {
    EffectivePermissions member = member().everyone(WRITE).build();
    String deny = "'permission_overwrites':[{'id':'1','type':0,'allow':'0','deny':'2048'}]";

    assertThat(member.inChannel(channel("'id':'20','guild_id':'1'," + deny)))
        .isEqualTo(VIEW_CHANNEL);
    assertThat(member.inChannel(channel("'id':'20'"))).isEqualTo(WRITE);
  }

  @Test
  void inThread_ofModel_takesTheParentsOverwrites() {
    EffectivePermissions member = member().everyone(WRITE).build();
    GuildChannel parent =
        channel(
            "'id':'20','permission_overwrites':"
                + "[{'id':'7','type':1,'allow':'274877906944','deny':'0'}]");

    assertThat(member.inThread(thread("'guild_id':'1','parent_id':'20'"), parent))
        .isEqualTo(VIEW_CHANNEL.with(SEND_MESSAGES_IN_THREADS));
  }

  @Test
  void inChannel_ofAnotherGuild_isRefused() {
    EffectivePermissions member = member().build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> member.inChannel(channel("'id':'20','guild_id':'2'")))
        .withMessage("channel: of guild 2 (expected: of guild 1)");
  }

  @Test
  void inThread_ofAnotherGuildOrParent_isRefused() {
    EffectivePermissions member = member().build();
    GuildChannel parent = channel("'id':'20','guild_id':'1'");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> member.inThread(thread("'guild_id':'2','parent_id':'20'"), parent))
        .withMessage("thread: of guild 2 (expected: of guild 1)");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            member.inThread(
                thread("'guild_id':'1','parent_id':'20'"), channel("'id':'20','guild_id':'2'")))
        .withMessage("parent: of guild 2 (expected: of guild 1)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> member.inThread(thread("'guild_id':'1','parent_id':'21'"), parent))
        .withMessage("parent: 20 (expected: 21, as in the thread)");
  }
}
