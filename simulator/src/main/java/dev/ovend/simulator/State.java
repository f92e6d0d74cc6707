package dev.ovend.simulator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What exists, as routes see it: who asks for what does not exist gets Discord's error.
 * Thread-safe.
 */
final class State {

  private final Snowflakes ids;
  private final Secrets secrets;
  private final Users users = new Users();
  private final NavigableMap<Long, GuildState> guilds = new ConcurrentSkipListMap<>();
  private final Map<Long, ChannelState> channels = new ConcurrentHashMap<>();
  private final Map<Pair, ChannelState> directs = new ConcurrentHashMap<>();
  private final Webhooks webhooks;
  private final Interactions interactions;
  private final Commands commands;
  private final Invites invites;
  private final Threads threads;
  private final Grants grants;

  State(Snowflakes ids, Secrets secrets) {
    this.ids = ids;
    this.secrets = secrets;
    this.webhooks = new Webhooks();
    this.interactions = new Interactions(ids);
    this.commands = new Commands(ids);
    this.invites = new Invites(ids);
    this.threads = new Threads(ids);
    this.grants = new Grants(ids, secrets, users);
  }

  Snowflakes ids() {
    return ids;
  }

  Secrets secrets() {
    return secrets;
  }

  Users users() {
    return users;
  }

  Webhooks webhooks() {
    return webhooks;
  }

  Interactions interactions() {
    return interactions;
  }

  Commands commands() {
    return commands;
  }

  Invites invites() {
    return invites;
  }

  Threads threads() {
    return threads;
  }

  Grants grants() {
    return grants;
  }

  void add(GuildState guild) {
    guilds.put(guild.id(), guild);
  }

  /** Adds a channel or thread, to its guild as well. */
  void add(ChannelState channel) {
    channels.put(channel.id(), channel);
    GuildState guild = channel.guild();
    if (guild != null && channel.isThread()) {
      guild.addThread(channel);
    } else if (guild != null) {
      guild.addChannel(channel);
    }
  }

  /** Takes a channel away, with its threads, webhooks and invites. */
  void remove(ChannelState channel) {
    channels.remove(channel.id());
    webhooks.removeOf(channel);
    invites.removeOf(channel);
    GuildState guild = channel.guild();
    if (guild != null) {
      guild.remove(channel);
      guild.threads().stream().filter(each -> channel.equals(each.parent())).forEach(this::remove);
    }
  }

  Collection<GuildState> guildsOf(long userId) {
    return guilds.values().stream().filter(guild -> guild.hasMember(userId)).toList();
  }

  /** Returns all guilds, by ascending id. */
  List<GuildState> guilds() {
    return List.copyOf(guilds.values());
  }

  @Nullable GuildState findGuild(long id) {
    return guilds.get(id);
  }

  @Nullable ChannelState findChannel(long id) {
    return channels.get(id);
  }

  /**
   * Returns the channel that the webhook or interaction with this id and token writes to, or null
   * if there is none.
   */
  @Nullable ChannelState findTarget(long webhookOrApplication, String token) {
    WebhookState webhook = webhooks.find(webhookOrApplication);
    return webhook == null
        ? interactions.findChannel(webhookOrApplication, token)
        : webhook.token().equals(token) ? webhook.channel() : null;
  }

  /** Returns the direct channel of a bot and a user; the first call makes it. */
  ChannelState direct(long bot, long userId) {
    ObjectNode user = user(userId);
    return directs.computeIfAbsent(
        new Pair(bot, userId),
        pair -> {
          long id = ids.next();
          ChannelState direct = ChannelState.direct(id, ChannelEntities.direct(id, user));
          direct.members().put(bot, ids.now());
          channels.put(id, direct);
          return direct;
        });
  }

  /** Returns a user, or throws Discord's 10013. */
  ObjectNode user(long id) {
    return known(users.find(id), 10013, "User");
  }

  /** Returns a guild, or throws Discord's 10004. */
  GuildState guild(long id) {
    return known(guilds.get(id), 10004, "Guild");
  }

  /** Returns a channel, or throws Discord's 10003. */
  ChannelState channel(long id) {
    return known(channels.get(id), 10003, "Channel");
  }

  /** Returns {@code found}, or throws the 404 with {@code code}. */
  static <T> T known(@Nullable T found, int code, String what) {
    if (found == null) {
      throw ApiException.unknown(code, what);
    }
    return found;
  }

  private record Pair(long bot, long user) {}
}
