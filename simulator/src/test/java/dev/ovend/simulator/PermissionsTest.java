package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a bot may do, seen over HTTP. */
class PermissionsTest {

  private final Fixture fixture = Fixture.unlimited();
  private final World world = fixture.world;
  private final Wire wire = fixture.wire;
  private final long guild = fixture.guild;
  private final long channel = fixture.channel;
  private long botRole;

  @BeforeEach
  void findRole() {
    botRole = world.botRole(guild, fixture.bot);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void joinedBot_byDefault_mayDoEverything() throws Exception {
    world.deny(channel, guild, Permission.VIEW_CHANNEL);

    assertThat(post().status()).isEqualTo(200);
    assertThat(wire.get("/guilds/" + guild + "/bans").status()).isEqualTo(200);
  }

  @Test
  void channel_hiddenByOverwrite_is50001() throws Exception {
    world.setPermissions(guild, botRole);
    world.deny(channel, guild, Permission.VIEW_CHANNEL);

    error(wire.get("/channels/" + channel), 403, 50001);
    error(post(), 403, 50001);
  }

  @Test
  void guild_botHasLeft_is50001() throws Exception {
    world.removeMember(guild, fixture.bot);

    error(wire.get("/guilds/" + guild), 403, 50001);
    error(wire.get("/channels/" + channel), 403, 50001);
  }

  @Test
  void send_deniedInTheChannel_is50013() throws Exception {
    world.setPermissions(guild, botRole);
    world.deny(channel, guild, Permission.SEND_MESSAGES);

    error(post(), 403, 50013);
    assertThat(wire.get("/channels/" + channel).status()).isEqualTo(200);
  }

  @Test
  void overwrites_ofEveryoneRoleAndMember_applyInThisOrder() throws Exception {
    world.setPermissions(guild, botRole);
    long silent = world.addRole(guild, "silent");
    world.giveRole(guild, fixture.bot, silent);
    world.deny(channel, silent, Permission.SEND_MESSAGES);
    error(post(), 403, 50013);

    world.allow(channel, botRole, Permission.SEND_MESSAGES);
    assertThat(post().status()).as("one role allows what another denies").isEqualTo(200);
    world.deny(channel, fixture.bot, Permission.SEND_MESSAGES);
    error(post(), 403, 50013);
  }

  @Test
  void timedOutBot_mayOnlyRead() throws Exception {
    world.setPermissions(guild, botRole);
    world.timeOut(guild, fixture.bot, Instant.now().plus(Duration.ofHours(1)));

    error(post(), 403, 50013);
    assertThat(wire.get(fixture.messages()).status()).isEqualTo(200);
    world.setPermissions(guild, botRole, Permission.ADMINISTRATOR);
    assertThat(post().status()).isEqualTo(200);
  }

  @Test
  void thread_asksForSendingInThreads() throws Exception {
    long thread = world.addThread(channel, "talk");
    String messages = "/channels/" + thread + "/messages";
    world.setPermissions(guild, botRole);
    world.deny(channel, guild, Permission.SEND_MESSAGES);
    assertThat(wire.post(messages, "{\"content\":\"a\"}").status()).isEqualTo(200);

    world.deny(channel, guild, Permission.SEND_MESSAGES_IN_THREADS);
    error(wire.post(messages, "{\"content\":\"a\"}"), 403, 50013);
  }

  @Test
  void role_atOrAboveTheBotsOwn_is50013() throws Exception {
    long low = world.addRole(guild, "low");
    String roles = "/guilds/" + guild + "/members/" + fixture.bot + "/roles/";

    assertThat(wire.put(roles + low).status()).isEqualTo(204);
    error(wire.patch("/guilds/" + guild + "/roles/" + botRole, "{\"name\":\"x\"}"), 403, 50013);
    error(wire.put(roles + botRole), 403, 50013);
  }

  @Test
  void kick_ownerOrWithoutPermission_is50013() throws Exception {
    long owner =
        Long.parseUnsignedLong(wire.get("/guilds/" + guild).json().path("owner_id").asString());
    world.addMember(guild, fixture.user);
    String members = "/guilds/" + guild + "/members/";

    error(wire.delete(members + owner), 403, 50013);
    world.setPermissions(guild, botRole);
    error(wire.delete(members + fixture.user), 403, 50013);
    world.setPermissions(guild, botRole, Permission.KICK_MEMBERS);
    assertThat(wire.delete(members + fixture.user).status()).isEqualTo(204);
  }

  @Test
  void message_ofAnother_cannotBeEditedAndNeedsAPermissionToDelete() throws Exception {
    String path = fixture.messages() + "/" + world.addMessage(channel, fixture.user, "mine");
    error(wire.patch(path, "{\"content\":\"x\"}"), 403, 50005);
    world.setPermissions(guild, botRole);
    error(wire.delete(path), 403, 50013);
    world.setPermissions(guild, botRole, Permission.MANAGE_MESSAGES);

    assertThat(wire.delete(path).status()).isEqualTo(204);
  }

  private Wire.Answer post() throws Exception {
    return wire.post(fixture.messages(), "{\"content\":\"a\"}");
  }

  private static void error(Wire.Answer answer, int status, int code) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().path("code").asInt()).isEqualTo(code);
  }
}
