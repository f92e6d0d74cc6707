package dev.ovend.simulator;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What exists: users, guilds, channels, messages, webhooks, interactions. Tests put things in and
 * read them back; clients change them over HTTP. Everything is kept in memory. Ids of what is put
 * in here are the same in every run. Thread-safe.
 *
 * <p>A bot joins every guild with a role of its own that makes it administrator, so it may do
 * everything until a test takes permissions away with {@link #setPermissions}. Every method fails
 * with an {@link IllegalArgumentException} if an id is not one of this world.
 */
public final class World {

  private static final List<String> EVERY_SCOPE =
      List.of(
          "applications.commands.permissions.update",
          "applications.entitlements",
          "connections",
          "email",
          "guilds",
          "guilds.join",
          "guilds.members.read",
          "identify",
          "openid",
          "role_connections.write");

  private final Snowflakes ids;
  private final State state;

  World(Snowflakes ids, Random random) {
    this.ids = ids;
    this.state = new State(ids, new Secrets(random));
  }

  /** Adds a guild, owned by a new user, that every bot has joined; returns its id. */
  public long addGuild(String name) {
    long owner = addUser(name + "-owner");
    long id = ids.nextSeeded();
    GuildState guild = new GuildState(id, owner, Entities.guild(id, name, owner));
    guild.roles().insert(Entities.role(id, "@everyone", Entities.EVERYONE), 0);
    state.add(guild);
    addMember(id, owner);
    botIds().forEach(bot -> addMember(id, bot));
    return id;
  }

  /** Adds a text channel at the end of a guild; returns its id. */
  public long addChannel(long guildId, String name) {
    return addChannel(guildId, name, ChannelEntities.TEXT);
  }

  /**
   * Adds a channel at the end of a guild; returns its id.
   *
   * @param type Discord's number of the kind, such as 15 for a forum
   */
  public long addChannel(long guildId, String name, int type) {
    GuildState guild = ownGuild(guildId);
    long id = ids.nextSeeded();
    ObjectNode json = ChannelEntities.ofGuild(id, guild, name, type);
    state.add(ChannelState.ofGuild(id, guild, json));
    return id;
  }

  /** Adds a public thread to a channel; returns its id. */
  public long addThread(long channelId, String name) {
    ChannelState parent = ownChannel(channelId);
    long id = ids.nextSeeded();
    GuildState guild = parent.guild();
    long owner = guild == null ? 0 : guild.ownerId();
    ChannelEntities.ThreadHead head =
        new ChannelEntities.ThreadHead(id, ChannelEntities.PUBLIC_THREAD, name, owner);
    state.add(ChannelState.thread(id, parent, ChannelEntities.thread(head, parent)));
    return id;
  }

  /** Adds a user who is no bot; returns the id. */
  public long addUser(String username) {
    long id = ids.nextSeeded();
    state.users().add(id, username);
    return id;
  }

  /** Lets a user or bot join a guild; a bot brings a role along that makes it administrator. */
  public void addMember(long guildId, long userId) {
    ObjectNode user = ownUser(userId);
    GuildState guild = ownGuild(guildId);
    String joinedAt = Snowflakes.timestamp(Math.max(guildId, userId));
    ObjectNode member = Entities.member(user, joinedAt);
    if (state.users().isBot(userId) && !guild.hasMember(userId)) {
      long role = ids.nextSeeded();
      guild.roles().insert(Entities.botRole(role, user), guild.roles().size());
      member.withArray("roles").add(Json.id(role));
    }
    guild.addMember(userId, member);
  }

  /** Lets a user or bot leave a guild. */
  public void removeMember(long guildId, long userId) {
    ownGuild(guildId).removeMember(userId);
  }

  /** Adds a role below those of the bots and above all others; returns its id. */
  public long addRole(long guildId, String name, Permission... permissions) {
    GuildState guild = ownGuild(guildId);
    long id = ids.nextSeeded();
    guild.roles().insertBelowManaged(Entities.role(id, name, Permission.bits(permissions)));
    return id;
  }

  /** Returns the id of the role that a bot brought into a guild. */
  public long botRole(long guildId, long botId) {
    return ownGuild(guildId).roles().list().stream()
        .filter(role -> role.path("tags").path("bot_id").asString("").equals(Json.id(botId)))
        .map(role -> Roles.rank(role).id())
        .findFirst()
        .orElseThrow(() -> unknown("bot", botId));
  }

  /** Lets a role allow these permissions and no others; that of everyone has the guild's id. */
  public void setPermissions(long guildId, long roleId, Permission... permissions) {
    String bits = Long.toString(Permission.bits(permissions));
    own(
        ownGuild(guildId).roles().change(roleId, role -> role.put("permissions", bits)),
        "role",
        roleId);
  }

  /** Gives a member a role. */
  public void giveRole(long guildId, long userId, long roleId) {
    own(ownGuild(guildId).roles().find(roleId), "role", roleId);
    changeMember(guildId, userId, member -> MemberResource.withRole(member, roleId));
  }

  /** Takes a role from a member. */
  public void takeRole(long guildId, long userId, long roleId) {
    changeMember(guildId, userId, member -> Json.without(member, Json.id(roleId)));
  }

  /** Lets a member only read until some time. */
  public void timeOut(long guildId, long userId, Instant until) {
    String text = Snowflakes.timestampOf(until.toEpochMilli());
    changeMember(guildId, userId, m -> m.put("communication_disabled_until", text));
  }

  /** Allows a role or member some permissions in a channel, beside what was allowed before. */
  public void allow(long channelId, long roleOrUserId, Permission... permissions) {
    overwrite(channelId, roleOrUserId, Permission.bits(permissions), 0);
  }

  /** Denies a role or member some permissions in a channel, beside what was denied before. */
  public void deny(long channelId, long roleOrUserId, Permission... permissions) {
    overwrite(channelId, roleOrUserId, 0, Permission.bits(permissions));
  }

  /** Bans a user, who leaves the guild if a member. */
  public void ban(long guildId, long userId, @Nullable String reason) {
    GuildState guild = ownGuild(guildId);
    guild.bans().put(userId, Entities.ban(ownUser(userId), reason));
    guild.removeMember(userId);
  }

  /** Adds an emoji to a guild; returns its id. */
  public long addEmoji(long guildId, String name) {
    long id = ids.nextSeeded();
    ownGuild(guildId).emojis().put(id, Entities.emoji(id, name, null));
    return id;
  }

  /** Adds a message of now; returns its id. */
  public long addMessage(long channelId, long authorId, String content) {
    return addMessage(channelId, authorId, content, ids.next());
  }

  /** Adds a message that was sent {@code at} some time; returns its id. */
  public long addMessage(long channelId, long authorId, String content, Instant at) {
    return addMessage(channelId, authorId, content, ids.nextAt(at.toEpochMilli()));
  }

  /** Adds a webhook that writes to a channel. */
  public SimWebhook addWebhook(long channelId) {
    ChannelState channel = ownChannel(channelId);
    long id = ids.nextSeeded();
    String token = state.secrets().token();
    ObjectNode fields = Json.object().put("name", WebhookState.DEFAULT_NAME).putNull("avatar");
    state.webhooks().put(new WebhookState(id, token, channel, fields, null));
    return new SimWebhook(id, channelId, token);
  }

  /** Accepts an access token of a new user, who lets the first bot's application do everything. */
  void addBearer(String token) {
    long user = addUser("simulated-user");
    state.grants().accept(token, new Grant(botIds().getFirst(), user, EVERY_SCOPE));
  }

  /** Adds an interaction that waits for the answer of the first bot. */
  public SimInteraction addInteraction(long channelId) {
    return addInteraction(channelId, null, ids.next());
  }

  /**
   * Adds an interaction with a component of a message, which waits for the answer of the first bot:
   * that may be to update the message.
   */
  public SimInteraction addComponentInteraction(long channelId, long messageId) {
    own(ownChannel(channelId).find(messageId), "message", messageId);
    return addInteraction(channelId, messageId, ids.next());
  }

  /** Adds an interaction that has waited for the answer of the first bot since some time. */
  public SimInteraction addInteraction(long channelId, Instant since) {
    return addInteraction(channelId, null, ids.nextAt(since.toEpochMilli()));
  }

  /** Returns the messages of a channel, oldest first. */
  public List<SimMessage> messages(long channelId) {
    return ownChannel(channelId).messages().stream()
        .map(message -> SimMessage.of(message.json()))
        .toList();
  }

  /** Returns the ids of the pinned messages of a channel, in the order they were pinned. */
  public List<Long> pins(long channelId) {
    return ownChannel(channelId).pins().messages();
  }

  /** Returns the roles of a guild, from {@code @everyone} upwards. */
  public List<SimRole> roles(long guildId) {
    return ownGuild(guildId).roles().list().stream().map(SimRole::of).toList();
  }

  /** Returns the members of a guild, by ascending user id. */
  public List<SimMember> members(long guildId) {
    return ownGuild(guildId).members().stream().map(SimMember::of).toList();
  }

  /** Returns the ids of who is banned from a guild, ascending. */
  public List<Long> bans(long guildId) {
    return List.copyOf(ownGuild(guildId).bans().keySet());
  }

  /** Returns the channels of a guild by position, and then its threads. */
  public List<SimChannel> channels(long guildId) {
    GuildState guild = ownGuild(guildId);
    return Stream.concat(guild.channels().stream(), guild.threads().stream())
        .map(channel -> SimChannel.of(channel.json()))
        .toList();
  }

  /** Returns the ids of the bots, one for each token. */
  public List<Long> botIds() {
    return state.users().bots();
  }

  /** Lets a user agree to what an application asks for; returns where the browser goes then. */
  URI agree(URI authorize, long userId) {
    ownUser(userId);
    Consent consent = Consent.of(authorize, state.users());
    Grant grant = new Grant(consent.application(), userId, consent.scopes());
    return consent.agreed(state.grants().agree(grant, consent.redirect(), consent.challenge()));
  }

  void addBot(long id, String username) {
    state.users().addBot(id, username);
  }

  Snowflakes ids() {
    return ids;
  }

  State state() {
    return state;
  }

  private long addMessage(long channelId, long authorId, String content, long id) {
    ObjectNode author = ownUser(authorId);
    ChannelState channel = ownChannel(channelId);
    channel.add(id, Entities.message(id, channelId, author).put("content", content));
    return id;
  }

  private SimInteraction addInteraction(long channelId, @Nullable Long source, long id) {
    ChannelState channel = ownChannel(channelId);
    String token = state.secrets().token();
    SimInteraction interaction = new SimInteraction(id, botIds().getFirst(), token);
    state.interactions().add(new InteractionState(interaction, channel, source));
    return interaction;
  }

  private void overwrite(long channelId, long id, long allow, long deny) {
    ChannelState channel = ownChannel(channelId);
    GuildState guild = channel.guild();
    boolean isRole = guild != null && guild.roles().find(id) != null;
    JsonNode before = Overwrites.find(channel.json(), id);
    long allowed = before == null ? 0 : Overwrites.bits(before, "allow");
    long denied = before == null ? 0 : Overwrites.bits(before, "deny");
    channel.overwrite(
        Overwrites.of(
            id,
            isRole ? Overwrites.ROLE : Overwrites.MEMBER,
            (allowed & ~deny) | allow,
            (denied & ~allow) | deny));
  }

  private void changeMember(long guildId, long userId, UnaryOperator<ObjectNode> change) {
    own(ownGuild(guildId).changeMember(userId, change), "member", userId);
  }

  private ObjectNode ownUser(long id) {
    return own(state.users().find(id), "user", id);
  }

  private GuildState ownGuild(long id) {
    return own(state.findGuild(id), "guild", id);
  }

  private ChannelState ownChannel(long id) {
    return own(state.findChannel(id), "channel", id);
  }

  private static <T> T own(@Nullable T found, String what, long id) {
    if (found == null) {
      throw unknown(what, id);
    }
    return found;
  }

  private static IllegalArgumentException unknown(String what, long id) {
    return new IllegalArgumentException(
        what + ": " + Json.id(id) + " (expected: the id of one in this world)");
  }
}
