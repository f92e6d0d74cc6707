package dev.ovend.simulator;

/** Lets bots in where they may be: every route about a guild or channel asks here first. */
final class Access {

  private static final long DIRECT =
      Permission.all() & ~Permission.bits(Permission.MANAGE_MESSAGES, Permission.MANAGE_CHANNELS);

  private final State state;

  Access(State state) {
    this.state = state;
  }

  /**
   * Returns the bot in the guild of the path.
   *
   * @throws ApiException 10004 if there is none, 50001 if the bot is no member
   */
  GuildStanding guild(ApiRequest request) {
    return guild(request, state.guild(request.id("guild_id")));
  }

  GuildStanding guild(ApiRequest request, GuildState guild) {
    long bot = request.botId();
    if (!guild.hasMember(bot)) {
      throw ApiException.missingAccess();
    }
    return new GuildStanding(guild, bot, PermissionRules.inGuild(guild, bot, state.ids().now()));
  }

  /**
   * Returns the bot in the channel of the path.
   *
   * @throws ApiException 10003 if there is none, 50001 if the bot cannot see it
   */
  ChannelStanding channel(ApiRequest request) {
    return channel(request, state.channel(request.id("channel_id")));
  }

  ChannelStanding channel(ApiRequest request, ChannelState channel) {
    long bot = request.botId();
    long bits = permissions(bot, channel);
    if ((bits & Permission.VIEW_CHANNEL.bit()) == 0) {
      throw ApiException.missingAccess();
    }
    return new ChannelStanding(channel, bot, bits);
  }

  /** Returns whether a bot sees a channel or thread. */
  boolean sees(long bot, ChannelState channel) {
    return (permissions(bot, channel) & Permission.VIEW_CHANNEL.bit()) != 0;
  }

  private long permissions(long bot, ChannelState channel) {
    GuildState guild = channel.guild();
    boolean joined = channel.members().containsKey(bot);
    if (guild == null) {
      return joined ? DIRECT : 0;
    }
    if (!guild.hasMember(bot)) {
      return 0;
    }
    long bits = PermissionRules.inChannel(guild, channel, bot, state.ids().now());
    boolean hidden = channel.type() == ChannelEntities.PRIVATE_THREAD && !joined;
    return hidden && (bits & Permission.MANAGE_THREADS.bit()) == 0 ? 0 : bits;
  }
}
