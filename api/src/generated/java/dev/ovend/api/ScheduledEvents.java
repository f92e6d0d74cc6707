// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.CreateScheduledEventExceptionRequest;
import dev.ovend.model.CreateScheduledEventRequest;
import dev.ovend.model.GuildId;
import dev.ovend.model.ScheduledEvent;
import dev.ovend.model.ScheduledEventExceptionId;
import dev.ovend.model.ScheduledEventId;
import dev.ovend.model.ScheduledEventOverride;
import dev.ovend.model.ScheduledEventUser;
import dev.ovend.model.ScheduledEventUserCount;
import dev.ovend.model.UpdateExternalEventRequest;
import dev.ovend.model.UpdateScheduledEventExceptionRequest;
import dev.ovend.model.UpdateStageEventRequest;
import dev.ovend.model.UpdateVoiceEventRequest;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Scheduled events of a guild.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class ScheduledEvents {

  private static final Operation LIST_GUILD_SCHEDULED_EVENTS = Operation.named("list_guild_scheduled_events");
  private static final Operation CREATE_GUILD_SCHEDULED_EVENT = Operation.named("create_guild_scheduled_event");
  private static final Operation GET_GUILD_SCHEDULED_EVENT = Operation.named("get_guild_scheduled_event");
  private static final Operation DELETE_GUILD_SCHEDULED_EVENT = Operation.named("delete_guild_scheduled_event");
  private static final Operation UPDATE_GUILD_SCHEDULED_EVENT = Operation.named("update_guild_scheduled_event");
  private static final Operation CREATE_GUILD_SCHEDULED_EVENT_EXCEPTION = Operation.named("create_guild_scheduled_event_exception");
  private static final Operation DELETE_GUILD_SCHEDULED_EVENT_EXCEPTION = Operation.named("delete_guild_scheduled_event_exception");
  private static final Operation UPDATE_GUILD_SCHEDULED_EVENT_EXCEPTION = Operation.named("update_guild_scheduled_event_exception");
  private static final Operation LIST_GUILD_SCHEDULED_EVENT_USERS = Operation.named("list_guild_scheduled_event_users");
  private static final Operation COUNT_GUILD_SCHEDULED_EVENT_USERS = Operation.named("count_guild_scheduled_event_users");
  private static final Operation LIST_GUILD_SCHEDULED_EVENT_EXCEPTION_USERS = Operation.named("list_guild_scheduled_event_exception_users");

  private final CallFactory calls;

  ScheduledEvents(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Lists the scheduled events of a guild, with the number of subscribers if asked for.
   *
   * <p>See Discord Docs/guild-scheduled-event#list-scheduled-events-for-guild.
   */
  public Call<List<ScheduledEvent>> list(GuildId guild) {
    return Outgoing.of(LIST_GUILD_SCHEDULED_EVENTS, guild)
        .list(calls, ScheduledEvent.codec());
  }

  /**
   * Lists the scheduled events of a guild, with the number of subscribers if asked for.
   *
   * <p>See Discord Docs/guild-scheduled-event#list-scheduled-events-for-guild.
   */
  public Call<List<ScheduledEvent>> list(
      GuildId guild, Consumer<ListGuildScheduledEventsQuery> options) {
    ListGuildScheduledEventsQuery asked = new ListGuildScheduledEventsQuery();
    options.accept(asked);
    return Outgoing.of(LIST_GUILD_SCHEDULED_EVENTS, guild)
        .query(calls, asked)
        .list(calls, ScheduledEvent.codec());
  }

  /**
   * Creates a scheduled event in a stage, a voice channel or elsewhere; at most 100 per guild.
   * Takes an audit log reason.
   *
   * <p>See Discord Docs/guild-scheduled-event#create-guild-scheduled-event.
   */
  public Call<ScheduledEvent> create(GuildId guild, CreateScheduledEventRequest body) {
    return Outgoing.of(CREATE_GUILD_SCHEDULED_EVENT, guild)
        .body(calls, body)
        .value(calls, ScheduledEvent.codec());
  }

  /**
   * Gets a scheduled event.
   *
   * <p>See Discord Docs/guild-scheduled-event#get-guild-scheduled-event.
   */
  public Call<ScheduledEvent> get(GuildId guild, ScheduledEventId event) {
    return Outgoing.of(GET_GUILD_SCHEDULED_EVENT, guild, event)
        .value(calls, ScheduledEvent.codec());
  }

  /**
   * Gets a scheduled event.
   *
   * <p>See Discord Docs/guild-scheduled-event#get-guild-scheduled-event.
   */
  public Call<ScheduledEvent> get(
      GuildId guild, ScheduledEventId event, Consumer<GetGuildScheduledEventQuery> options) {
    GetGuildScheduledEventQuery asked = new GetGuildScheduledEventQuery();
    options.accept(asked);
    return Outgoing.of(GET_GUILD_SCHEDULED_EVENT, guild, event)
        .query(calls, asked)
        .value(calls, ScheduledEvent.codec());
  }

  /**
   * Deletes a scheduled event. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild-scheduled-event#delete-guild-scheduled-event.
   */
  public Call<@Nullable Void> delete(GuildId guild, ScheduledEventId event) {
    return Outgoing.of(DELETE_GUILD_SCHEDULED_EVENT, guild, event)
        .nothing(calls);
  }

  /**
   * Updates a scheduled event; its status starts, ends or cancels it. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild-scheduled-event#modify-guild-scheduled-event.
   */
  public Call<ScheduledEvent> updateExternal(
      GuildId guild, ScheduledEventId event, UpdateExternalEventRequest body) {
    return Outgoing.of(UPDATE_GUILD_SCHEDULED_EVENT, guild, event)
        .body(calls, body)
        .value(calls, ScheduledEvent.codec());
  }

  /**
   * Updates a scheduled event; its status starts, ends or cancels it. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild-scheduled-event#modify-guild-scheduled-event.
   */
  public Call<ScheduledEvent> updateExternal(
      GuildId guild, ScheduledEventId event, Consumer<UpdateExternalEventRequest> body) {
    UpdateExternalEventRequest filled = new UpdateExternalEventRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_GUILD_SCHEDULED_EVENT, guild, event)
        .body(calls, filled)
        .value(calls, ScheduledEvent.codec());
  }

  /**
   * Updates a scheduled event; its status starts, ends or cancels it. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild-scheduled-event#modify-guild-scheduled-event.
   */
  public Call<ScheduledEvent> updateStage(
      GuildId guild, ScheduledEventId event, UpdateStageEventRequest body) {
    return Outgoing.of(UPDATE_GUILD_SCHEDULED_EVENT, guild, event)
        .body(calls, body)
        .value(calls, ScheduledEvent.codec());
  }

  /**
   * Updates a scheduled event; its status starts, ends or cancels it. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild-scheduled-event#modify-guild-scheduled-event.
   */
  public Call<ScheduledEvent> updateStage(
      GuildId guild, ScheduledEventId event, Consumer<UpdateStageEventRequest> body) {
    UpdateStageEventRequest filled = new UpdateStageEventRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_GUILD_SCHEDULED_EVENT, guild, event)
        .body(calls, filled)
        .value(calls, ScheduledEvent.codec());
  }

  /**
   * Updates a scheduled event; its status starts, ends or cancels it. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild-scheduled-event#modify-guild-scheduled-event.
   */
  public Call<ScheduledEvent> updateVoice(
      GuildId guild, ScheduledEventId event, UpdateVoiceEventRequest body) {
    return Outgoing.of(UPDATE_GUILD_SCHEDULED_EVENT, guild, event)
        .body(calls, body)
        .value(calls, ScheduledEvent.codec());
  }

  /**
   * Updates a scheduled event; its status starts, ends or cancels it. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild-scheduled-event#modify-guild-scheduled-event.
   */
  public Call<ScheduledEvent> updateVoice(
      GuildId guild, ScheduledEventId event, Consumer<UpdateVoiceEventRequest> body) {
    UpdateVoiceEventRequest filled = new UpdateVoiceEventRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_GUILD_SCHEDULED_EVENT, guild, event)
        .body(calls, filled)
        .value(calls, ScheduledEvent.codec());
  }

  /** Moves or cancels one date of a recurring event. Takes an audit log reason. */
  @Experimental
  public Call<ScheduledEventOverride> createException(
      GuildId guild, ScheduledEventId event, CreateScheduledEventExceptionRequest body) {
    return Outgoing.of(CREATE_GUILD_SCHEDULED_EVENT_EXCEPTION, guild, event)
        .body(calls, body)
        .value(calls, ScheduledEventOverride.codec());
  }

  /** Moves or cancels one date of a recurring event. Takes an audit log reason. */
  @Experimental
  public Call<ScheduledEventOverride> createException(
      GuildId guild, ScheduledEventId event, Instant originalScheduledStartTime) {
    return Outgoing.of(CREATE_GUILD_SCHEDULED_EVENT_EXCEPTION, guild, event)
        .body(calls, new CreateScheduledEventExceptionRequest(originalScheduledStartTime))
        .value(calls, ScheduledEventOverride.codec());
  }

  /** Moves or cancels one date of a recurring event. Takes an audit log reason. */
  @Experimental
  public Call<ScheduledEventOverride> createException(
      GuildId guild, ScheduledEventId event, Instant originalScheduledStartTime,
      Consumer<CreateScheduledEventExceptionRequest> body) {
    CreateScheduledEventExceptionRequest filled = new CreateScheduledEventExceptionRequest(originalScheduledStartTime);
    body.accept(filled);
    return Outgoing.of(CREATE_GUILD_SCHEDULED_EVENT_EXCEPTION, guild, event)
        .body(calls, filled)
        .value(calls, ScheduledEventOverride.codec());
  }

  /** Puts one date of a recurring event back to where its rule says. Takes an audit log reason. */
  @Experimental
  public Call<@Nullable Void> deleteException(
      GuildId guild, ScheduledEventId event, ScheduledEventExceptionId exception) {
    return Outgoing.of(DELETE_GUILD_SCHEDULED_EVENT_EXCEPTION, guild, event, exception)
        .nothing(calls);
  }

  /** Updates the exception for one date of a recurring event. Takes an audit log reason. */
  @Experimental
  public Call<ScheduledEventOverride> updateException(
      GuildId guild, ScheduledEventId event, ScheduledEventExceptionId exception,
      UpdateScheduledEventExceptionRequest body) {
    return Outgoing.of(UPDATE_GUILD_SCHEDULED_EVENT_EXCEPTION, guild, event, exception)
        .body(calls, body)
        .value(calls, ScheduledEventOverride.codec());
  }

  /** Updates the exception for one date of a recurring event. Takes an audit log reason. */
  @Experimental
  public Call<ScheduledEventOverride> updateException(
      GuildId guild, ScheduledEventId event, ScheduledEventExceptionId exception,
      Consumer<UpdateScheduledEventExceptionRequest> body) {
    UpdateScheduledEventExceptionRequest filled = new UpdateScheduledEventExceptionRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_GUILD_SCHEDULED_EVENT_EXCEPTION, guild, event, exception)
        .body(calls, filled)
        .value(calls, ScheduledEventOverride.codec());
  }

  /**
   * Lists the users who are interested in a scheduled event, by user id.
   *
   * <p>See Discord Docs/guild-scheduled-event#get-guild-scheduled-event-users.
   */
  public PagedCall<List<ScheduledEventUser>, ScheduledEventUser> listUsers(
      GuildId guild, ScheduledEventId event) {
    return Outgoing.of(LIST_GUILD_SCHEDULED_EVENT_USERS, guild, event)
        .pages(
            calls,
            Decoding.of(calls).list(ScheduledEventUser.codec()),
            new Paging<>(
                page -> page,
                item -> item.user().id(),
                null,
                Paging.Order.ASCENDING, "before after", 100, Integer.MAX_VALUE));
  }

  /**
   * Lists the users who are interested in a scheduled event, by user id.
   *
   * <p>See Discord Docs/guild-scheduled-event#get-guild-scheduled-event-users.
   */
  public PagedCall<List<ScheduledEventUser>, ScheduledEventUser> listUsers(
      GuildId guild, ScheduledEventId event, Consumer<ListGuildScheduledEventUsersQuery> options) {
    ListGuildScheduledEventUsersQuery asked = new ListGuildScheduledEventUsersQuery();
    options.accept(asked);
    return Outgoing.of(LIST_GUILD_SCHEDULED_EVENT_USERS, guild, event)
        .query(calls, asked)
        .pages(
            calls,
            Decoding.of(calls).list(ScheduledEventUser.codec()),
            new Paging<>(
                page -> page,
                item -> item.user().id(),
                null,
                Paging.Order.ASCENDING, "before after", 100, Integer.MAX_VALUE));
  }

  /** Counts the users who are interested in a scheduled event and in single dates of it. */
  @Experimental
  public Call<ScheduledEventUserCount> countUsers(GuildId guild, ScheduledEventId event) {
    return Outgoing.of(COUNT_GUILD_SCHEDULED_EVENT_USERS, guild, event)
        .value(calls, ScheduledEventUserCount.codec());
  }

  /** Counts the users who are interested in a scheduled event and in single dates of it. */
  @Experimental
  public Call<ScheduledEventUserCount> countUsers(
      GuildId guild, ScheduledEventId event, Consumer<CountGuildScheduledEventUsersQuery> options) {
    CountGuildScheduledEventUsersQuery asked = new CountGuildScheduledEventUsersQuery();
    options.accept(asked);
    return Outgoing.of(COUNT_GUILD_SCHEDULED_EVENT_USERS, guild, event)
        .query(calls, asked)
        .value(calls, ScheduledEventUserCount.codec());
  }

  /** Lists the users who are interested in one date of a recurring event. */
  @Experimental
  public PagedCall<List<ScheduledEventUser>, ScheduledEventUser> listExceptionUsers(
      GuildId guild, ScheduledEventId event, ScheduledEventExceptionId exception) {
    return Outgoing.of(LIST_GUILD_SCHEDULED_EVENT_EXCEPTION_USERS, guild, event, exception)
        .pages(
            calls,
            Decoding.of(calls).list(ScheduledEventUser.codec()),
            new Paging<>(
                page -> page,
                item -> item.user().id(),
                null,
                Paging.Order.ASCENDING, "before after", 100, Integer.MAX_VALUE));
  }

  /** Lists the users who are interested in one date of a recurring event. */
  @Experimental
  public PagedCall<List<ScheduledEventUser>, ScheduledEventUser> listExceptionUsers(
      GuildId guild, ScheduledEventId event, ScheduledEventExceptionId exception,
      Consumer<ListGuildScheduledEventExceptionUsersQuery> options) {
    ListGuildScheduledEventExceptionUsersQuery asked = new ListGuildScheduledEventExceptionUsersQuery();
    options.accept(asked);
    return Outgoing.of(LIST_GUILD_SCHEDULED_EVENT_EXCEPTION_USERS, guild, event, exception)
        .query(calls, asked)
        .pages(
            calls,
            Decoding.of(calls).list(ScheduledEventUser.codec()),
            new Paging<>(
                page -> page,
                item -> item.user().id(),
                null,
                Paging.Order.ASCENDING, "before after", 100, Integer.MAX_VALUE));
  }
}
