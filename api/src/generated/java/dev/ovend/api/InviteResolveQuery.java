// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.ChannelId;
import dev.ovend.model.MessageId;
import dev.ovend.model.ScheduledEventId;

/** What {@code GET /invites/{invite.code}} may be asked for. Not thread-safe. */
public final class InviteResolveQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public InviteResolveQuery() {}

  /** Asks by {@code with_counts}. */
  public InviteResolveQuery withCounts(boolean withCounts) {
    put("with_counts", withCounts);
    return this;
  }

  /** Asks by {@code guild_scheduled_event_id}. */
  public InviteResolveQuery event(ScheduledEventId event) {
    put("guild_scheduled_event_id", event);
    return this;
  }

  /** Asks by {@code target_channel_id}. */
  public InviteResolveQuery targetChannel(ChannelId targetChannel) {
    put("target_channel_id", targetChannel);
    return this;
  }

  /** Asks by {@code target_message_id}. */
  public InviteResolveQuery targetMessage(MessageId targetMessage) {
    put("target_message_id", targetMessage);
    return this;
  }
}
