package dev.ovend.simulator;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What exists: users, guilds, channels, messages, webhooks, interactions. Tests put things in and
 * read them back; clients change them over HTTP. Everything is kept in memory and nothing is ever
 * dropped. Ids of what is put in here are the same in every run. Thread-safe.
 */
public final class World {

  private static final String TOKEN_LETTERS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int TOKEN_LENGTH = 68;

  private final Snowflakes ids;
  private final Random random;
  private final Map<Long, ObjectNode> users = new ConcurrentHashMap<>();
  private final Map<Long, ObjectNode> bots = new ConcurrentSkipListMap<>();
  private final NavigableMap<Long, GuildState> guilds = new ConcurrentSkipListMap<>();
  private final Map<Long, ChannelState> channels = new ConcurrentHashMap<>();
  private final Map<Long, WebhookState> webhooks = new ConcurrentHashMap<>();
  private final Map<Long, InteractionState> interactions = new ConcurrentHashMap<>();
  private final Map<String, InteractionState> interactionsByToken = new ConcurrentHashMap<>();
  private final ReentrantLock building = new ReentrantLock();

  World(Snowflakes ids, Random random) {
    this.ids = ids;
    this.random = random;
  }

  /** Adds a guild, owned by a new user, that every bot has joined; returns its id. */
  public long addGuild(String name) {
    building.lock();
    try {
      long owner = addUser(name + "-owner");
      long id = ids.nextSeeded();
      GuildState guild = new GuildState(id, Entities.guild(id, name, owner));
      guild.addRole(id, Entities.role(id, "@everyone", 0));
      guilds.put(id, guild);
      addMember(id, owner);
      bots.keySet().forEach(bot -> addMember(id, bot));
      return id;
    } finally {
      building.unlock();
    }
  }

  /** Adds a text channel at the end of a guild; returns its id. */
  public long addChannel(long guildId, String name) {
    building.lock();
    try {
      GuildState guild = ownGuild(guildId);
      long id = ids.nextSeeded();
      ChannelState channel = new ChannelState(id, Entities.textChannel(id, guild, name));
      channels.put(id, channel);
      guild.addChannel(channel);
      return id;
    } finally {
      building.unlock();
    }
  }

  /** Adds a user who is no bot; returns the id. */
  public long addUser(String username) {
    long id = ids.nextSeeded();
    users.put(id, Entities.user(id, username, false));
    return id;
  }

  /** Lets a user or bot join a guild. */
  public void addMember(long guildId, long userId) {
    ObjectNode user = own(users.get(userId), "user", userId);
    String joinedAt = Snowflakes.timestamp(Math.max(guildId, userId));
    ownGuild(guildId).addMember(userId, Entities.member(user, joinedAt));
  }

  /** Adds a role to a guild; returns its id. */
  public long addRole(long guildId, String name) {
    building.lock();
    try {
      GuildState guild = ownGuild(guildId);
      long id = ids.nextSeeded();
      guild.addRole(id, Entities.role(id, name, guild.roles().size()));
      return id;
    } finally {
      building.unlock();
    }
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
    SimWebhook webhook = new SimWebhook(ids.nextSeeded(), channelId, newToken());
    webhooks.put(webhook.id(), new WebhookState(webhook, channel));
    return webhook;
  }

  /** Adds an interaction that waits for the answer of the first bot. */
  public SimInteraction addInteraction(long channelId) {
    ChannelState channel = ownChannel(channelId);
    long bot = bots.keySet().iterator().next();
    SimInteraction interaction = new SimInteraction(ids.next(), bot, newToken());
    InteractionState state = new InteractionState(interaction, channel);
    interactions.put(interaction.id(), state);
    interactionsByToken.put(interaction.token(), state);
    return interaction;
  }

  /**
   * Returns the messages of a channel, oldest first.
   *
   * @throws IllegalArgumentException if there is no such channel
   */
  public List<SimMessage> messages(long channelId) {
    return ownChannel(channelId).messages().stream()
        .map(message -> SimMessage.of(message.json()))
        .toList();
  }

  /** Returns the ids of the bots, one for each token. */
  public List<Long> botIds() {
    return List.copyOf(bots.keySet());
  }

  void addBot(long id, String username) {
    ObjectNode bot = Entities.user(id, username, true);
    users.put(id, bot);
    bots.put(id, bot);
  }

  boolean isBot(long id) {
    return bots.containsKey(id);
  }

  Snowflakes ids() {
    return ids;
  }

  Collection<GuildState> guildsOf(long userId) {
    return guilds.values().stream().filter(guild -> guild.hasMember(userId)).toList();
  }

  /** Returns a user, or throws Discord's 10013. */
  ObjectNode user(long id) {
    return known(users.get(id), 10013, "User");
  }

  /** Returns a guild, or throws Discord's 10004. */
  GuildState guild(long id) {
    return known(guilds.get(id), 10004, "Guild");
  }

  /** Returns a channel, or throws Discord's 10003. */
  ChannelState channel(long id) {
    return known(channels.get(id), 10003, "Channel");
  }

  /** Returns a webhook if the token is right, or throws Discord's 10015. */
  WebhookState webhook(long id, String token) {
    WebhookState state = known(webhooks.get(id), 10015, "Webhook");
    if (!state.webhook().token().equals(token)) {
      throw ApiException.of(401, 50027, "Invalid Webhook Token");
    }
    return state;
  }

  /** Returns an interaction if the token is right, or throws Discord's 10062. */
  InteractionState interaction(long id, String token) {
    InteractionState state = known(interactions.get(id), 10062, "interaction");
    if (!state.interaction().token().equals(token)) {
      throw ApiException.unknown(10062, "interaction");
    }
    return state;
  }

  /** Returns the interaction that {@code token} lets follow up on, or throws Discord's 10015. */
  InteractionState followUp(long applicationId, String token) {
    InteractionState state = known(interactionsByToken.get(token), 10015, "Webhook");
    if (state.interaction().applicationId() != applicationId || !state.answered()) {
      throw ApiException.unknown(10015, "Webhook");
    }
    return state;
  }

  private long addMessage(long channelId, long authorId, String content, long id) {
    ObjectNode author = own(users.get(authorId), "author", authorId);
    ChannelState channel = ownChannel(channelId);
    channel.add(id, Entities.message(id, channelId, author).put("content", content));
    return id;
  }

  private String newToken() {
    StringBuilder token = new StringBuilder(TOKEN_LENGTH);
    for (int i = 0; i < TOKEN_LENGTH; i++) {
      token.append(TOKEN_LETTERS.charAt(random.nextInt(TOKEN_LETTERS.length())));
    }
    return token.toString();
  }

  private GuildState ownGuild(long id) {
    return own(guilds.get(id), "guild", id);
  }

  private ChannelState ownChannel(long id) {
    return own(channels.get(id), "channel", id);
  }

  private static <T> T own(@Nullable T found, String what, long id) {
    if (found == null) {
      throw new IllegalArgumentException(
          what + ": " + Json.id(id) + " (expected: the id of one in this world)");
    }
    return found;
  }

  private static <T> T known(@Nullable T found, int code, String what) {
    if (found == null) {
      throw ApiException.unknown(code, what);
    }
    return found;
  }
}
