package dev.ovend.simulator;

/**
 * A bot in a channel it can see.
 *
 * @param channel the channel
 * @param bot the id of the bot
 * @param permissions the bits of what it may do
 */
record ChannelStanding(ChannelState channel, long bot, long permissions) {

  boolean may(Permission permission) {
    return (permissions & permission.bit()) != 0;
  }

  /** Returns the channel if the bot has all of {@code needed}, or throws Discord's 50013. */
  ChannelState require(Permission... needed) {
    long bits = Permission.bits(needed);
    if ((permissions & bits) != bits) {
      throw ApiException.missingPermissions();
    }
    return channel;
  }

  /** Returns the channel if the bot may write into it, or throws Discord's 50013. */
  ChannelState requireSending() {
    return require(
        channel.isThread() ? Permission.SEND_MESSAGES_IN_THREADS : Permission.SEND_MESSAGES);
  }

  /** Returns the channel's guild, or throws Discord's 50024 if it has none. */
  GuildState guild() {
    GuildState guild = channel.guild();
    if (guild == null) {
      throw ApiException.of(400, 50024, "Cannot execute action on this channel type");
    }
    return guild;
  }
}
