package dev.ovend.simulator;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.node.ObjectNode;

/** Invites to guilds, by their codes. Thread-safe. */
final class Invites {

  private final Snowflakes ids;
  private final Map<String, Invite> byCode = new ConcurrentHashMap<>();

  Invites(Snowflakes ids) {
    this.ids = ids;
  }

  void add(Invite invite) {
    byCode.put(invite.code(), invite);
  }

  void removeOf(ChannelState channel) {
    byCode.values().removeIf(invite -> invite.channel().equals(channel));
  }

  /** Returns an invite that is still good, or throws Discord's 10006. */
  Invite invite(String code) {
    Invite invite = State.known(byCode.get(code), 10006, "Invite");
    if (invite.isOver(ids.now())) {
      throw ApiException.unknown(10006, "Invite");
    }
    return invite;
  }

  void remove(String code) {
    byCode.remove(code);
  }

  List<Invite> of(ChannelState channel) {
    return good().stream().filter(invite -> invite.channel().equals(channel)).toList();
  }

  List<Invite> of(GuildState guild) {
    return good().stream().filter(i -> guild.equals(i.channel().guild())).toList();
  }

  private List<Invite> good() {
    return byCode.values().stream().filter(invite -> !invite.isOver(ids.now())).toList();
  }

  /**
   * An invite.
   *
   * @param code its code
   * @param channel where it leads
   * @param json what Discord prints of it beside its use
   * @param createdMillis when it was made
   * @param maxAgeSeconds how long it is good, or 0 for ever
   */
  record Invite(
      String code, ChannelState channel, ObjectNode json, long createdMillis, int maxAgeSeconds) {

    boolean isOver(long nowMillis) {
      return maxAgeSeconds > 0
          && nowMillis - createdMillis >= TimeUnit.SECONDS.toMillis(maxAgeSeconds);
    }
  }
}
