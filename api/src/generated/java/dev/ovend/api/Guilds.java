// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.AuditLog;
import dev.ovend.model.AuditLogEntry;
import dev.ovend.model.CurrentUserGuild;
import dev.ovend.model.DecideJoinRequestRequest;
import dev.ovend.model.Guild;
import dev.ovend.model.GuildId;
import dev.ovend.model.GuildPreview;
import dev.ovend.model.IncidentsData;
import dev.ovend.model.Integration;
import dev.ovend.model.IntegrationId;
import dev.ovend.model.JoinRequest;
import dev.ovend.model.JoinRequestId;
import dev.ovend.model.JoinRequestList;
import dev.ovend.model.NewMemberWelcome;
import dev.ovend.model.Onboarding;
import dev.ovend.model.SetIncidentActionsRequest;
import dev.ovend.model.SetOnboardingRequest;
import dev.ovend.model.UpdateGuildRequest;
import dev.ovend.model.UpdateWelcomeScreenRequest;
import dev.ovend.model.UpdateWidgetSettingsRequest;
import dev.ovend.model.UpdatedGuild;
import dev.ovend.model.UpdatedOnboarding;
import dev.ovend.model.VanityUrl;
import dev.ovend.model.WelcomeScreen;
import dev.ovend.model.Widget;
import dev.ovend.model.WidgetSettings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Guilds, their settings, audit log, widget, onboarding and integrations.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Guilds {

  private static final Operation GET_GUILD = Operation.named("get_guild");
  private static final Operation UPDATE_GUILD = Operation.named("update_guild");
  private static final Operation LIST_GUILD_AUDIT_LOG_ENTRIES = Operation.named("list_guild_audit_log_entries");
  private static final Operation UPDATE_GUILD_INCIDENT_ACTIONS = Operation.named("update_guild_incident_actions");
  private static final Operation LIST_GUILD_INTEGRATIONS = Operation.named("list_guild_integrations");
  private static final Operation DELETE_GUILD_INTEGRATION = Operation.named("delete_guild_integration");
  private static final Operation GET_GUILD_NEW_MEMBER_WELCOME = Operation.named("get_guild_new_member_welcome");
  private static final Operation GET_GUILDS_ONBOARDING = Operation.named("get_guilds_onboarding");
  private static final Operation PUT_GUILDS_ONBOARDING = Operation.named("put_guilds_onboarding");
  private static final Operation GET_GUILD_PREVIEW = Operation.named("get_guild_preview");
  private static final Operation GET_GUILD_JOIN_REQUESTS = Operation.named("get_guild_join_requests");
  private static final Operation ACTION_GUILD_JOIN_REQUEST = Operation.named("action_guild_join_request");
  private static final Operation GET_GUILD_VANITY_URL = Operation.named("get_guild_vanity_url");
  private static final Operation GET_GUILD_WELCOME_SCREEN = Operation.named("get_guild_welcome_screen");
  private static final Operation UPDATE_GUILD_WELCOME_SCREEN = Operation.named("update_guild_welcome_screen");
  private static final Operation GET_GUILD_WIDGET_SETTINGS = Operation.named("get_guild_widget_settings");
  private static final Operation UPDATE_GUILD_WIDGET_SETTINGS = Operation.named("update_guild_widget_settings");
  private static final Operation GET_GUILD_WIDGET = Operation.named("get_guild_widget");
  private static final Operation GET_GUILD_WIDGET_PNG = Operation.named("get_guild_widget_png");
  private static final Operation LIST_MY_GUILDS = Operation.named("list_my_guilds");
  private static final Operation LEAVE_GUILD = Operation.named("leave_guild");

  private final CallFactory calls;

  Guilds(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Gets a guild with its roles, emojis and stickers, and with member counts if asked for.
   *
   * <p>See Discord Docs/guild#get-guild.
   */
  public Call<Guild> get(GuildId guild) {
    return Outgoing.of(GET_GUILD, guild)
        .value(calls, Guild.codec());
  }

  /**
   * Gets a guild with its roles, emojis and stickers, and with member counts if asked for.
   *
   * <p>See Discord Docs/guild#get-guild.
   */
  public Call<Guild> get(GuildId guild, Consumer<GetGuildQuery> options) {
    GetGuildQuery asked = new GetGuildQuery();
    options.accept(asked);
    return Outgoing.of(GET_GUILD, guild)
        .query(calls, asked)
        .value(calls, Guild.codec());
  }

  /**
   * Updates the settings of a guild; needs MANAGE_GUILD. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#modify-guild.
   */
  public Call<UpdatedGuild> update(GuildId guild, UpdateGuildRequest body) {
    return Outgoing.of(UPDATE_GUILD, guild)
        .body(calls, body)
        .value(calls, UpdatedGuild.codec());
  }

  /**
   * Updates the settings of a guild; needs MANAGE_GUILD. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#modify-guild.
   */
  public Call<UpdatedGuild> update(GuildId guild, Consumer<UpdateGuildRequest> body) {
    UpdateGuildRequest filled = new UpdateGuildRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_GUILD, guild)
        .body(calls, filled)
        .value(calls, UpdatedGuild.codec());
  }

  /**
   * Lists who changed what in a guild in the last 45 days; needs VIEW_AUDIT_LOG.
   *
   * <p>See Discord Docs/audit-log#get-guild-audit-log.
   */
  public PagedCall<AuditLog, AuditLogEntry> listAuditLog(GuildId guild) {
    return Outgoing.of(LIST_GUILD_AUDIT_LOG_ENTRIES, guild)
        .pages(
            calls,
            Decoding.of(calls).value(AuditLog.codec()),
            new Paging<>(
                page -> page.auditLogEntries(),
                item -> item.id(),
                null,
                Paging.Order.CURSOR, "before after", 100, Integer.MAX_VALUE));
  }

  /**
   * Lists who changed what in a guild in the last 45 days; needs VIEW_AUDIT_LOG.
   *
   * <p>See Discord Docs/audit-log#get-guild-audit-log.
   */
  public PagedCall<AuditLog, AuditLogEntry> listAuditLog(
      GuildId guild, Consumer<ListGuildAuditLogEntriesQuery> options) {
    ListGuildAuditLogEntriesQuery asked = new ListGuildAuditLogEntriesQuery();
    options.accept(asked);
    return Outgoing.of(LIST_GUILD_AUDIT_LOG_ENTRIES, guild)
        .query(calls, asked)
        .pages(
            calls,
            Decoding.of(calls).value(AuditLog.codec()),
            new Paging<>(
                page -> page.auditLogEntries(),
                item -> item.id(),
                null,
                Paging.Order.CURSOR, "before after", 100, Integer.MAX_VALUE));
  }

  /**
   * Pauses invites or direct messages in a guild for up to 24 hours; null ends a pause.
   *
   * <p>See Discord Docs/guild#modify-guild-incident-actions.
   */
  public Call<IncidentsData> setIncidentActions(GuildId guild, SetIncidentActionsRequest body) {
    return Outgoing.of(UPDATE_GUILD_INCIDENT_ACTIONS, guild)
        .body(calls, body)
        .value(calls, IncidentsData.codec());
  }

  /**
   * Pauses invites or direct messages in a guild for up to 24 hours; null ends a pause.
   *
   * <p>See Discord Docs/guild#modify-guild-incident-actions.
   */
  public Call<IncidentsData> setIncidentActions(GuildId guild) {
    return Outgoing.of(UPDATE_GUILD_INCIDENT_ACTIONS, guild)
        .body(calls, new SetIncidentActionsRequest())
        .value(calls, IncidentsData.codec());
  }

  /**
   * Pauses invites or direct messages in a guild for up to 24 hours; null ends a pause.
   *
   * <p>See Discord Docs/guild#modify-guild-incident-actions.
   */
  public Call<IncidentsData> setIncidentActions(
      GuildId guild, Consumer<SetIncidentActionsRequest> body) {
    SetIncidentActionsRequest filled = new SetIncidentActionsRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_GUILD_INCIDENT_ACTIONS, guild)
        .body(calls, filled)
        .value(calls, IncidentsData.codec());
  }

  /**
   * Lists the first 50 integrations of a guild; needs MANAGE_GUILD.
   *
   * <p>See Discord Docs/guild#get-guild-integrations.
   */
  public Call<List<Integration>> listIntegrations(GuildId guild) {
    return Outgoing.of(LIST_GUILD_INTEGRATIONS, guild)
        .list(calls, Integration.codec());
  }

  /**
   * Deletes an integration with its webhooks, and kicks its bot. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#delete-guild-integration.
   */
  public Call<@Nullable Void> deleteIntegration(GuildId guild, IntegrationId integration) {
    return Outgoing.of(DELETE_GUILD_INTEGRATION, guild, integration)
        .nothing(calls);
  }

  /**
   * Gets what the server guide of a guild shows to a new member; may be empty. The answer is empty
   * if there was nothing to do.
   */
  @Experimental
  public Call<Optional<NewMemberWelcome>> getNewMemberWelcome(GuildId guild) {
    return Outgoing.of(GET_GUILD_NEW_MEMBER_WELCOME, guild)
        .sometimes(calls, NewMemberWelcome.codec());
  }

  /**
   * Gets the questions and default channels that a new member of a guild is shown.
   *
   * <p>See Discord Docs/guild#get-guild-onboarding.
   */
  public Call<Onboarding> getOnboarding(GuildId guild) {
    return Outgoing.of(GET_GUILDS_ONBOARDING, guild)
        .value(calls, Onboarding.codec());
  }

  /**
   * Replaces the onboarding of a guild; enabled, it needs 7 default channels, 5 of them open to
   * write in. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#modify-guild-onboarding.
   */
  public Call<UpdatedOnboarding> setOnboarding(GuildId guild, SetOnboardingRequest body) {
    return Outgoing.of(PUT_GUILDS_ONBOARDING, guild)
        .body(calls, body)
        .value(calls, UpdatedOnboarding.codec());
  }

  /**
   * Replaces the onboarding of a guild; enabled, it needs 7 default channels, 5 of them open to
   * write in. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#modify-guild-onboarding.
   */
  public Call<UpdatedOnboarding> setOnboarding(GuildId guild) {
    return Outgoing.of(PUT_GUILDS_ONBOARDING, guild)
        .body(calls, new SetOnboardingRequest())
        .value(calls, UpdatedOnboarding.codec());
  }

  /**
   * Replaces the onboarding of a guild; enabled, it needs 7 default channels, 5 of them open to
   * write in. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#modify-guild-onboarding.
   */
  public Call<UpdatedOnboarding> setOnboarding(GuildId guild, Consumer<SetOnboardingRequest> body) {
    SetOnboardingRequest filled = new SetOnboardingRequest();
    body.accept(filled);
    return Outgoing.of(PUT_GUILDS_ONBOARDING, guild)
        .body(calls, filled)
        .value(calls, UpdatedOnboarding.codec());
  }

  /**
   * Gets what a guild shows to people outside; a guild the bot is not in must be discoverable.
   *
   * <p>See Discord Docs/guild#get-guild-preview.
   */
  public Call<GuildPreview> getPreview(GuildId guild) {
    return Outgoing.of(GET_GUILD_PREVIEW, guild)
        .value(calls, GuildPreview.codec());
  }

  /** Lists the requests to join a guild that wait for a review, or those already decided. */
  @Experimental
  public PagedCall<JoinRequestList, JoinRequest> listJoinRequests(GuildId guild) {
    return Outgoing.of(GET_GUILD_JOIN_REQUESTS, guild)
        .pages(
            calls,
            Decoding.of(calls).value(JoinRequestList.codec()),
            new Paging<>(
                page -> page.guildJoinRequests(),
                item -> item.id(),
                null,
                Paging.Order.CURSOR, "before after", 100, Integer.MAX_VALUE));
  }

  /** Lists the requests to join a guild that wait for a review, or those already decided. */
  @Experimental
  public PagedCall<JoinRequestList, JoinRequest> listJoinRequests(
      GuildId guild, Consumer<GetGuildJoinRequestsQuery> options) {
    GetGuildJoinRequestsQuery asked = new GetGuildJoinRequestsQuery();
    options.accept(asked);
    return Outgoing.of(GET_GUILD_JOIN_REQUESTS, guild)
        .query(calls, asked)
        .pages(
            calls,
            Decoding.of(calls).value(JoinRequestList.codec()),
            new Paging<>(
                page -> page.guildJoinRequests(),
                item -> item.id(),
                null,
                Paging.Order.CURSOR, "before after", 100, Integer.MAX_VALUE));
  }

  /** Approves or rejects a request to join a guild. */
  @Experimental
  public Call<JoinRequest> decideJoinRequest(
      GuildId guild, JoinRequestId joinRequest, DecideJoinRequestRequest body) {
    return Outgoing.of(ACTION_GUILD_JOIN_REQUEST, guild, joinRequest)
        .body(calls, body)
        .value(calls, JoinRequest.codec());
  }

  /** Approves or rejects a request to join a guild. */
  @Experimental
  public Call<JoinRequest> decideJoinRequest(
      GuildId guild, JoinRequestId joinRequest, Consumer<DecideJoinRequestRequest> body) {
    DecideJoinRequestRequest filled = new DecideJoinRequestRequest();
    body.accept(filled);
    return Outgoing.of(ACTION_GUILD_JOIN_REQUEST, guild, joinRequest)
        .body(calls, filled)
        .value(calls, JoinRequest.codec());
  }

  /**
   * Gets the vanity invite of a guild and its uses; needs MANAGE_GUILD.
   *
   * <p>See Discord Docs/guild#get-guild-vanity-url.
   */
  public Call<VanityUrl> getVanityUrl(GuildId guild) {
    return Outgoing.of(GET_GUILD_VANITY_URL, guild)
        .value(calls, VanityUrl.codec());
  }

  /**
   * Gets the welcome screen of a guild.
   *
   * <p>See Discord Docs/guild#get-guild-welcome-screen.
   */
  public Call<WelcomeScreen> getWelcomeScreen(GuildId guild) {
    return Outgoing.of(GET_GUILD_WELCOME_SCREEN, guild)
        .value(calls, WelcomeScreen.codec());
  }

  /**
   * Updates the welcome screen of a guild: up to 5 channels and a description. Takes an audit log
   * reason.
   *
   * <p>See Discord Docs/guild#modify-guild-welcome-screen.
   */
  public Call<WelcomeScreen> updateWelcomeScreen(GuildId guild, UpdateWelcomeScreenRequest body) {
    return Outgoing.of(UPDATE_GUILD_WELCOME_SCREEN, guild)
        .body(calls, body)
        .value(calls, WelcomeScreen.codec());
  }

  /**
   * Updates the welcome screen of a guild: up to 5 channels and a description. Takes an audit log
   * reason.
   *
   * <p>See Discord Docs/guild#modify-guild-welcome-screen.
   */
  public Call<WelcomeScreen> updateWelcomeScreen(
      GuildId guild, Consumer<UpdateWelcomeScreenRequest> body) {
    UpdateWelcomeScreenRequest filled = new UpdateWelcomeScreenRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_GUILD_WELCOME_SCREEN, guild)
        .body(calls, filled)
        .value(calls, WelcomeScreen.codec());
  }

  /**
   * Gets whether a guild has a widget, and the channel its invite leads to.
   *
   * <p>See Discord Docs/guild#get-guild-widget-settings.
   */
  public Call<WidgetSettings> getWidgetSettings(GuildId guild) {
    return Outgoing.of(GET_GUILD_WIDGET_SETTINGS, guild)
        .value(calls, WidgetSettings.codec());
  }

  /**
   * Turns the widget of a guild on or off, or changes the channel its invite leads to. Takes an
   * audit log reason.
   *
   * <p>See Discord Docs/guild#modify-guild-widget.
   */
  public Call<WidgetSettings> updateWidgetSettings(
      GuildId guild, UpdateWidgetSettingsRequest body) {
    return Outgoing.of(UPDATE_GUILD_WIDGET_SETTINGS, guild)
        .body(calls, body)
        .value(calls, WidgetSettings.codec());
  }

  /**
   * Turns the widget of a guild on or off, or changes the channel its invite leads to. Takes an
   * audit log reason.
   *
   * <p>See Discord Docs/guild#modify-guild-widget.
   */
  public Call<WidgetSettings> updateWidgetSettings(
      GuildId guild, Consumer<UpdateWidgetSettingsRequest> body) {
    UpdateWidgetSettingsRequest filled = new UpdateWidgetSettingsRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_GUILD_WIDGET_SETTINGS, guild)
        .body(calls, filled)
        .value(calls, WidgetSettings.codec());
  }

  /**
   * Gets the public widget of a guild with up to 100 members who are online.
   *
   * <p>See Discord Docs/guild#get-guild-widget.
   */
  public Call<Widget> getWidget(GuildId guild) {
    return Outgoing.of(GET_GUILD_WIDGET, guild)
        .value(calls, Widget.codec());
  }

  /**
   * Gets the public widget of a guild as a PNG image.
   *
   * <p>See Discord Docs/guild#get-guild-widget-image.
   */
  public Call<byte[]> getWidgetImage(GuildId guild) {
    return Outgoing.of(GET_GUILD_WIDGET_PNG, guild)
        .bytes(calls);
  }

  /**
   * Gets the public widget of a guild as a PNG image.
   *
   * <p>See Discord Docs/guild#get-guild-widget-image.
   */
  public Call<byte[]> getWidgetImage(GuildId guild, Consumer<GetGuildWidgetPngQuery> options) {
    GetGuildWidgetPngQuery asked = new GetGuildWidgetPngQuery();
    options.accept(asked);
    return Outgoing.of(GET_GUILD_WIDGET_PNG, guild)
        .query(calls, asked)
        .bytes(calls);
  }

  /**
   * Lists the guilds that the user of the token is in, by guild id.
   *
   * <p>See Discord Docs/user#get-current-user-guilds.
   */
  public PagedCall<List<CurrentUserGuild>, CurrentUserGuild> listOfCurrentUser() {
    return Outgoing.of(LIST_MY_GUILDS)
        .pages(
            calls,
            Decoding.of(calls).list(CurrentUserGuild.codec()),
            new Paging<>(
                page -> page,
                item -> item.id(),
                null,
                Paging.Order.ASCENDING, "before after", 200, Integer.MAX_VALUE));
  }

  /**
   * Lists the guilds that the user of the token is in, by guild id.
   *
   * <p>See Discord Docs/user#get-current-user-guilds.
   */
  public PagedCall<List<CurrentUserGuild>, CurrentUserGuild> listOfCurrentUser(
      Consumer<ListMyGuildsQuery> options) {
    ListMyGuildsQuery asked = new ListMyGuildsQuery();
    options.accept(asked);
    return Outgoing.of(LIST_MY_GUILDS)
        .query(calls, asked)
        .pages(
            calls,
            Decoding.of(calls).list(CurrentUserGuild.codec()),
            new Paging<>(
                page -> page,
                item -> item.id(),
                null,
                Paging.Order.ASCENDING, "before after", 200, Integer.MAX_VALUE));
  }

  /**
   * Leaves a guild.
   *
   * <p>See Discord Docs/user#leave-guild.
   */
  public Call<@Nullable Void> leave(GuildId guild) {
    return Outgoing.of(LEAVE_GUILD, guild)
        .nothing(calls);
  }
}
