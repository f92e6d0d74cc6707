package dev.ovend.simulator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Works out what a user may do.
 *
 * <p>See Discord Docs/Permissions.
 */
final class PermissionRules {

  private static final long TIMED_OUT =
      Permission.bits(Permission.VIEW_CHANNEL, Permission.READ_MESSAGE_HISTORY);
  private static final long NEEDS_SENDING =
      Permission.bits(
          Permission.MENTION_EVERYONE,
          Permission.SEND_TTS_MESSAGES,
          Permission.ATTACH_FILES,
          Permission.EMBED_LINKS);

  private PermissionRules() {}

  /** Returns the bits of what a member may do in a guild; none if the user is no member. */
  static long inGuild(GuildState guild, long userId, long nowMillis) {
    long base = base(guild, userId);
    return base != Permission.all() && isTimedOut(guild.member(userId), nowMillis)
        ? base & TIMED_OUT
        : base;
  }

  /** Returns the bits of what a member may do in a channel or thread of a guild. */
  static long inChannel(GuildState guild, ChannelState channel, long userId, long nowMillis) {
    long base = base(guild, userId);
    if (base == Permission.all()) {
      return base;
    }
    ChannelState parent = channel.parent();
    ObjectNode overwritten = parent == null ? channel.json() : parent.json();
    long bits = Overwrites.apply(base, overwritten, List.of(guild.id()));
    List<Long> roles = guild.rolesOf(userId).stream().filter(role -> role != guild.id()).toList();
    bits = Overwrites.apply(bits, overwritten, roles);
    bits = Overwrites.apply(bits, overwritten, List.of(userId));
    if (isTimedOut(guild.member(userId), nowMillis)) {
      bits &= TIMED_OUT;
    }
    return implied(bits, channel.isThread());
  }

  /** Returns whether a member may do everything, as the owner or an administrator. */
  static boolean isAdministrator(GuildState guild, long userId) {
    return base(guild, userId) == Permission.all();
  }

  /** Returns whether {@code member} may do nothing but read at the moment. */
  static boolean isTimedOut(@Nullable ObjectNode member, long nowMillis) {
    String until = member == null ? "" : member.path("communication_disabled_until").asString("");
    return !until.isEmpty() && Times.parse("communication_disabled_until", until) > nowMillis;
  }

  /** Returns what roles allow; all if the user owns the guild or is an administrator. */
  private static long base(GuildState guild, long userId) {
    if (userId == guild.ownerId()) {
      return Permission.all();
    }
    long bits = guild.roles().permissions(guild.rolesOf(userId));
    return (bits & Permission.ADMINISTRATOR.bit()) == 0 ? bits : Permission.all();
  }

  private static long implied(long bits, boolean inThread) {
    if ((bits & Permission.VIEW_CHANNEL.bit()) == 0) {
      return 0;
    }
    Permission sending = inThread ? Permission.SEND_MESSAGES_IN_THREADS : Permission.SEND_MESSAGES;
    return (bits & sending.bit()) == 0 ? bits & ~NEEDS_SENDING : bits;
  }
}
