package dev.ovend.simulator;

/**
 * A bot in a guild.
 *
 * @param guild the guild
 * @param bot the id of the bot
 * @param permissions the bits of what it may do
 */
record GuildStanding(GuildState guild, long bot, long permissions) {

  boolean may(Permission permission) {
    return (permissions & permission.bit()) != 0;
  }

  /** Returns this if it has all of {@code needed}, or throws Discord's 50013. */
  GuildStanding require(Permission... needed) {
    long bits = Permission.bits(needed);
    if ((permissions & bits) != bits) {
      throw ApiException.missingPermissions();
    }
    return this;
  }

  /** Throws Discord's 50013 unless the bot's highest role is above {@code rank}. */
  void requireAbove(Rank rank) {
    if (!guild.rankOf(bot).isAbove(rank)) {
      throw ApiException.missingPermissions();
    }
  }

  /** Throws Discord's 50013 if {@code bits} hold what the bot itself may not do. */
  void requireOwn(long bits) {
    if ((bits & ~permissions) != 0) {
      throw ApiException.missingPermissions();
    }
  }
}
