package dev.ovend.simulator;

import java.time.Duration;
import java.util.List;

/**
 * The limits of Discord as bots see them. Discord publishes hardly any numbers. Most of these are
 * what its headers are known to carry; those without a header are what bots have met and measured;
 * where only the behaviour is known, the number is made up, and its comment says so. A route that
 * is not listed has no limit and sends no headers.
 */
final class DiscordLimits {

  private static final Duration YOUNG = Duration.ofSeconds(10);
  private static final Duration OLD = Duration.ofDays(14);

  private final LimitProfile profile;

  private DiscordLimits(LimitProfile profile) {
    this.profile = profile;
  }

  /** Puts all of them into {@code profile}. */
  static void putInto(LimitProfile profile) {
    DiscordLimits limits = new DiscordLimits(profile);
    limits.putUsers();
    limits.putMessages();
    limits.putReactions();
    limits.putWebhooks();
    limits.putChannelsAndGuilds();
    limits.putGuildAdministration();
    limits.putEmojis();
    limits.putThreads();
    limits.putInvites();
  }

  private void putUsers() {
    profile.put("GET /users/@me", Limit.fixed(120, Duration.ofSeconds(60)));
    profile.put("GET /users/@me/guilds", Limit.fixed(5, Duration.ofSeconds(5)));
    profile.put("GET /gateway/bot", Limit.fixed(2, Duration.ofSeconds(5)));
  }

  private void putMessages() {
    String message = "/channels/{channel_id}/messages/{message_id}";
    Limit five = Limit.fixed(5, Duration.ofSeconds(5));
    profile.put("POST /channels/{channel_id}/messages", five);
    profile.put("GET /channels/{channel_id}/messages", five);
    profile.put("GET " + message, five);
    profile.put(
        "PATCH " + message,
        five,
        Limit.fixed(3, Duration.ofSeconds(6))
            .hidden()
            .whenMessageOlderThan(Duration.ofHours(1))
            .error(30046, "Maximum number of edits to messages older than 1 hour reached."));
    // Each age has a bucket and an id of its own, so the id of this route flips.
    profile.put(
        "DELETE " + message,
        Limit.fixed(5, Duration.ofSeconds(1)).whenMessageYoungerThan(YOUNG),
        Limit.fixed(3, Duration.ofMillis(333))
            .whenMessageOlderThan(YOUNG)
            .whenMessageYoungerThan(OLD),
        Limit.fixed(30, Duration.ofSeconds(4)).whenMessageOlderThan(OLD));
  }

  private void putReactions() {
    String all = "/channels/{channel_id}/messages/{message_id}/reactions";
    String own = all + "/{emoji_name}/@me";
    profile.put(
        List.of(
            "PUT " + own,
            "DELETE " + own,
            "DELETE " + all + "/{emoji_name}/{user_id}",
            "DELETE " + all + "/{emoji_name}",
            "DELETE " + all),
        Limit.fixed(1, Duration.ofMillis(250)));
  }

  /**
   * One limit for each webhook or interaction, which the headers show, and one for the channel that
   * all of them write to, which they do not.
   */
  private void putWebhooks() {
    profile.put(
        "POST /webhooks/{webhook_id}/{webhook_token}",
        Limit.fixed(5, Duration.ofSeconds(2)),
        Limit.fixed(30, Duration.ofSeconds(60)).perChannel().shared().hidden());
  }

  private void putChannelsAndGuilds() {
    Limit ten = Limit.fixed(10, Duration.ofSeconds(10));
    profile.put("GET /channels/{channel_id}", Limit.fixed(50, Duration.ofSeconds(1)));
    profile.put(
        "PATCH /channels/{channel_id}",
        Limit.fixed(5, Duration.ofSeconds(15)),
        Limit.fixed(2, Duration.ofMinutes(10)).hidden().whenField("name", "topic"));
    profile.put("POST /channels/{channel_id}/typing", Limit.fixed(5, Duration.ofSeconds(5)));
    profile.put("GET /guilds/{guild_id}", Limit.fixed(50, Duration.ofSeconds(1)));
    profile.put("GET /guilds/{guild_id}/channels", ten);
    profile.put("GET /guilds/{guild_id}/members", ten);
    profile.put("GET /guilds/{guild_id}/members/{user_id}", Limit.fixed(5, Duration.ofSeconds(1)));
    profile.put("GET /guilds/{guild_id}/roles", ten);
  }

  private void putGuildAdministration() {
    Limit ten = Limit.fixed(10, Duration.ofSeconds(10));
    profile.put("PUT /guilds/{guild_id}/members/{user_id}/roles/{role_id}", ten);
    profile.put("POST /guilds/{guild_id}/roles", Limit.fixed(250, Duration.ofDays(2)));
    // Seen in large guilds only; here it holds in all. The number in the headers is made up.
    profile.put(
        "GET /guilds/{guild_id}/bans",
        Limit.fixed(5, Duration.ofSeconds(1)),
        Limit.fixed(1, Duration.ofMinutes(1)).hidden());
  }

  /**
   * Discord says that the headers of these routes may be inaccurate, and no more. Known is that
   * about 50 can be created before an hour's wait. The limit that the headers show, and 30 in 30 s
   * for all else, are made up.
   */
  private void putEmojis() {
    String emojis = "/guilds/{guild_id}/emojis";
    String emoji = emojis + "/{emoji_id}";
    Limit shown = Limit.fixed(50, Duration.ofSeconds(1));
    profile.put("POST " + emojis, shown, Limit.fixed(50, Duration.ofHours(1)).hidden());
    profile.put(
        List.of("GET " + emojis, "GET " + emoji, "PATCH " + emoji, "DELETE " + emoji),
        shown,
        Limit.fixed(30, Duration.ofSeconds(30)).hidden());
  }

  /** Known is that the 429 is a shared one and lasts for minutes; 50 in 5 minutes is made up. */
  private void putThreads() {
    profile.put(
        List.of(
            "POST /channels/{channel_id}/threads",
            "POST /channels/{channel_id}/messages/{message_id}/threads"),
        Limit.fixed(50, Duration.ofMinutes(5)).shared());
  }

  /** No limit announces this ban, and no answer before it is an error. */
  private void putInvites() {
    BanRule rule = new BanRule(250, Duration.ofMinutes(10), Duration.ofDays(1));
    profile.ban(InviteResource.RESOLVE, rule);
  }
}
