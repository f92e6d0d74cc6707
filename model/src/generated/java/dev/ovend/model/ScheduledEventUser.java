// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Scheduled event user, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ScheduledEventUserResponse}, since 2026-07-18.
 *
 * @param guildScheduledEventId {@code guild_scheduled_event_id}
 * @param guildScheduledEventExceptionId {@code guild_scheduled_event_exception_id}: null if there
 *     is none
 * @param userId {@code user_id}: null if there is none
 * @param user {@code user}: null if there is none
 * @param member {@code member}: null if there is none
 * @param response {@code response}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record ScheduledEventUser(
    ScheduledEventId guildScheduledEventId,
    @Nullable ScheduledEventExceptionId guildScheduledEventExceptionId,
    @Nullable UserId userId,
    @Nullable User user,
    @Nullable GuildMember member,
    @Nullable ScheduledEventAnswer response,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ScheduledEventUser> codec() {
    return ScheduledEventUserCodec.INSTANCE;
  }
}
