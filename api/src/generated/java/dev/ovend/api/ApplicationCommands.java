// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.ApplicationCommand;
import dev.ovend.model.ApplicationCommandPermissions;
import dev.ovend.model.ApplicationCommandRequest;
import dev.ovend.model.ApplicationId;
import dev.ovend.model.CommandId;
import dev.ovend.model.CreateApplicationCommandRequest;
import dev.ovend.model.GuildId;
import dev.ovend.model.SetApplicationCommandPermissionsRequest;
import dev.ovend.model.UpdateApplicationCommandRequest;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Slash, user and message commands of an application, global or in one guild.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class ApplicationCommands {

  private static final Operation LIST_APPLICATION_COMMANDS = Operation.named("list_application_commands");
  private static final Operation BULK_SET_APPLICATION_COMMANDS = Operation.named("bulk_set_application_commands");
  private static final Operation CREATE_APPLICATION_COMMAND = Operation.named("create_application_command");
  private static final Operation GET_APPLICATION_COMMAND = Operation.named("get_application_command");
  private static final Operation DELETE_APPLICATION_COMMAND = Operation.named("delete_application_command");
  private static final Operation UPDATE_APPLICATION_COMMAND = Operation.named("update_application_command");
  private static final Operation LIST_GUILD_APPLICATION_COMMANDS = Operation.named("list_guild_application_commands");
  private static final Operation BULK_SET_GUILD_APPLICATION_COMMANDS = Operation.named("bulk_set_guild_application_commands");
  private static final Operation CREATE_GUILD_APPLICATION_COMMAND = Operation.named("create_guild_application_command");
  private static final Operation LIST_GUILD_APPLICATION_COMMAND_PERMISSIONS = Operation.named("list_guild_application_command_permissions");
  private static final Operation GET_GUILD_APPLICATION_COMMAND = Operation.named("get_guild_application_command");
  private static final Operation DELETE_GUILD_APPLICATION_COMMAND = Operation.named("delete_guild_application_command");
  private static final Operation UPDATE_GUILD_APPLICATION_COMMAND = Operation.named("update_guild_application_command");
  private static final Operation GET_GUILD_APPLICATION_COMMAND_PERMISSIONS = Operation.named("get_guild_application_command_permissions");
  private static final Operation SET_GUILD_APPLICATION_COMMAND_PERMISSIONS = Operation.named("set_guild_application_command_permissions");

  private final CallFactory calls;

  ApplicationCommands(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Lists the global commands of an application, without localizations unless asked for.
   *
   * <p>See Discord Docs/application-commands#get-global-application-commands.
   */
  public Call<List<ApplicationCommand>> list(ApplicationId application) {
    return Outgoing.of(LIST_APPLICATION_COMMANDS, application)
        .list(calls, ApplicationCommand.codec());
  }

  /**
   * Lists the global commands of an application, without localizations unless asked for.
   *
   * <p>See Discord Docs/application-commands#get-global-application-commands.
   */
  public Call<List<ApplicationCommand>> list(
      ApplicationId application, Consumer<ListApplicationCommandsQuery> options) {
    ListApplicationCommandsQuery asked = new ListApplicationCommandsQuery();
    options.accept(asked);
    return Outgoing.of(LIST_APPLICATION_COMMANDS, application)
        .query(calls, asked)
        .list(calls, ApplicationCommand.codec());
  }

  /**
   * Replaces all global commands by the given ones; a command that is not in the list is deleted.
   *
   * <p>See Discord Docs/application-commands#bulk-overwrite-global-application-commands.
   */
  public Call<List<ApplicationCommand>> bulkOverwrite(
      ApplicationId application, List<? extends ApplicationCommandRequest> items) {
    return Outgoing.of(BULK_SET_APPLICATION_COMMANDS, application)
        .bodies(calls, items, ApplicationCommandRequest.codec(), 0, 130)
        .list(calls, ApplicationCommand.codec());
  }

  /**
   * Creates a global command, or overwrites the one of the same type and name; 200 new ones per
   * day.
   *
   * <p>See Discord Docs/application-commands#create-global-application-command.
   */
  public Call<ApplicationCommand> create(
      ApplicationId application, CreateApplicationCommandRequest body) {
    return Outgoing.of(CREATE_APPLICATION_COMMAND, application)
        .body(calls, body)
        .value(calls, ApplicationCommand.codec());
  }

  /**
   * Creates a global command, or overwrites the one of the same type and name; 200 new ones per
   * day.
   *
   * <p>See Discord Docs/application-commands#create-global-application-command.
   */
  public Call<ApplicationCommand> create(ApplicationId application, String name) {
    return Outgoing.of(CREATE_APPLICATION_COMMAND, application)
        .body(calls, new CreateApplicationCommandRequest(name))
        .value(calls, ApplicationCommand.codec());
  }

  /**
   * Creates a global command, or overwrites the one of the same type and name; 200 new ones per
   * day.
   *
   * <p>See Discord Docs/application-commands#create-global-application-command.
   */
  public Call<ApplicationCommand> create(
      ApplicationId application, String name, Consumer<CreateApplicationCommandRequest> body) {
    CreateApplicationCommandRequest filled = new CreateApplicationCommandRequest(name);
    body.accept(filled);
    return Outgoing.of(CREATE_APPLICATION_COMMAND, application)
        .body(calls, filled)
        .value(calls, ApplicationCommand.codec());
  }

  /**
   * Gets a global command.
   *
   * <p>See Discord Docs/application-commands#get-global-application-command.
   */
  public Call<ApplicationCommand> get(ApplicationId application, CommandId command) {
    return Outgoing.of(GET_APPLICATION_COMMAND, application, command)
        .value(calls, ApplicationCommand.codec());
  }

  /**
   * Deletes a global command.
   *
   * <p>See Discord Docs/application-commands#delete-global-application-command.
   */
  public Call<@Nullable Void> delete(ApplicationId application, CommandId command) {
    return Outgoing.of(DELETE_APPLICATION_COMMAND, application, command)
        .nothing(calls);
  }

  /**
   * Updates a global command; a list that is given, such as the options, replaces the old one.
   *
   * <p>See Discord Docs/application-commands#edit-global-application-command.
   */
  public Call<ApplicationCommand> update(
      ApplicationId application, CommandId command, UpdateApplicationCommandRequest body) {
    return Outgoing.of(UPDATE_APPLICATION_COMMAND, application, command)
        .body(calls, body)
        .value(calls, ApplicationCommand.codec());
  }

  /**
   * Updates a global command; a list that is given, such as the options, replaces the old one.
   *
   * <p>See Discord Docs/application-commands#edit-global-application-command.
   */
  public Call<ApplicationCommand> update(
      ApplicationId application, CommandId command, Consumer<UpdateApplicationCommandRequest> body) {
    UpdateApplicationCommandRequest filled = new UpdateApplicationCommandRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_APPLICATION_COMMAND, application, command)
        .body(calls, filled)
        .value(calls, ApplicationCommand.codec());
  }

  /**
   * Lists the commands that an application has in one guild only.
   *
   * <p>See Discord Docs/application-commands#get-guild-application-commands.
   */
  public Call<List<ApplicationCommand>> listInGuild(ApplicationId application, GuildId guild) {
    return Outgoing.of(LIST_GUILD_APPLICATION_COMMANDS, application, guild)
        .list(calls, ApplicationCommand.codec());
  }

  /**
   * Lists the commands that an application has in one guild only.
   *
   * <p>See Discord Docs/application-commands#get-guild-application-commands.
   */
  public Call<List<ApplicationCommand>> listInGuild(
      ApplicationId application, GuildId guild, Consumer<ListGuildApplicationCommandsQuery> options) {
    ListGuildApplicationCommandsQuery asked = new ListGuildApplicationCommandsQuery();
    options.accept(asked);
    return Outgoing.of(LIST_GUILD_APPLICATION_COMMANDS, application, guild)
        .query(calls, asked)
        .list(calls, ApplicationCommand.codec());
  }

  /**
   * Replaces all commands of a guild by the given ones; a command that is not in the list is
   * deleted.
   *
   * <p>See Discord Docs/application-commands#bulk-overwrite-guild-application-commands.
   */
  public Call<List<ApplicationCommand>> bulkOverwriteInGuild(
      ApplicationId application, GuildId guild, List<? extends ApplicationCommandRequest> items) {
    return Outgoing.of(BULK_SET_GUILD_APPLICATION_COMMANDS, application, guild)
        .bodies(calls, items, ApplicationCommandRequest.codec(), 0, 130)
        .list(calls, ApplicationCommand.codec());
  }

  /**
   * Creates a command in one guild, or overwrites the one of the same type and name; 200 new ones
   * per day.
   *
   * <p>See Discord Docs/application-commands#create-guild-application-command.
   */
  public Call<ApplicationCommand> createInGuild(
      ApplicationId application, GuildId guild, CreateApplicationCommandRequest body) {
    return Outgoing.of(CREATE_GUILD_APPLICATION_COMMAND, application, guild)
        .body(calls, body)
        .value(calls, ApplicationCommand.codec());
  }

  /**
   * Creates a command in one guild, or overwrites the one of the same type and name; 200 new ones
   * per day.
   *
   * <p>See Discord Docs/application-commands#create-guild-application-command.
   */
  public Call<ApplicationCommand> createInGuild(
      ApplicationId application, GuildId guild, String name) {
    return Outgoing.of(CREATE_GUILD_APPLICATION_COMMAND, application, guild)
        .body(calls, new CreateApplicationCommandRequest(name))
        .value(calls, ApplicationCommand.codec());
  }

  /**
   * Creates a command in one guild, or overwrites the one of the same type and name; 200 new ones
   * per day.
   *
   * <p>See Discord Docs/application-commands#create-guild-application-command.
   */
  public Call<ApplicationCommand> createInGuild(
      ApplicationId application, GuildId guild, String name,
      Consumer<CreateApplicationCommandRequest> body) {
    CreateApplicationCommandRequest filled = new CreateApplicationCommandRequest(name);
    body.accept(filled);
    return Outgoing.of(CREATE_GUILD_APPLICATION_COMMAND, application, guild)
        .body(calls, filled)
        .value(calls, ApplicationCommand.codec());
  }

  /**
   * Lists who may use the commands of an application in a guild, for every command that has its own
   * rules.
   *
   * <p>See Discord Docs/application-commands#get-guild-application-command-permissions.
   */
  public Call<List<ApplicationCommandPermissions>> listPermissions(
      ApplicationId application, GuildId guild) {
    return Outgoing.of(LIST_GUILD_APPLICATION_COMMAND_PERMISSIONS, application, guild)
        .list(calls, ApplicationCommandPermissions.codec());
  }

  /**
   * Gets a command of a guild.
   *
   * <p>See Discord Docs/application-commands#get-guild-application-command.
   */
  public Call<ApplicationCommand> getInGuild(
      ApplicationId application, GuildId guild, CommandId command) {
    return Outgoing.of(GET_GUILD_APPLICATION_COMMAND, application, guild, command)
        .value(calls, ApplicationCommand.codec());
  }

  /**
   * Deletes a command of a guild.
   *
   * <p>See Discord Docs/application-commands#delete-guild-application-command.
   */
  public Call<@Nullable Void> deleteInGuild(
      ApplicationId application, GuildId guild, CommandId command) {
    return Outgoing.of(DELETE_GUILD_APPLICATION_COMMAND, application, guild, command)
        .nothing(calls);
  }

  /**
   * Updates a command of a guild; a list that is given, such as the options, replaces the old one.
   *
   * <p>See Discord Docs/application-commands#edit-guild-application-command.
   */
  public Call<ApplicationCommand> updateInGuild(
      ApplicationId application, GuildId guild, CommandId command,
      UpdateApplicationCommandRequest body) {
    return Outgoing.of(UPDATE_GUILD_APPLICATION_COMMAND, application, guild, command)
        .body(calls, body)
        .value(calls, ApplicationCommand.codec());
  }

  /**
   * Updates a command of a guild; a list that is given, such as the options, replaces the old one.
   *
   * <p>See Discord Docs/application-commands#edit-guild-application-command.
   */
  public Call<ApplicationCommand> updateInGuild(
      ApplicationId application, GuildId guild, CommandId command,
      Consumer<UpdateApplicationCommandRequest> body) {
    UpdateApplicationCommandRequest filled = new UpdateApplicationCommandRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_GUILD_APPLICATION_COMMAND, application, guild, command)
        .body(calls, filled)
        .value(calls, ApplicationCommand.codec());
  }

  /**
   * Gets who may use a command in a guild; the application's id in place of a command's means all
   * of them.
   *
   * <p>See Discord Docs/application-commands#get-application-command-permissions.
   */
  public Call<ApplicationCommandPermissions> getPermissions(
      ApplicationId application, GuildId guild, CommandId command) {
    return Outgoing.of(GET_GUILD_APPLICATION_COMMAND_PERMISSIONS, application, guild, command)
        .value(calls, ApplicationCommandPermissions.codec());
  }

  /**
   * Replaces who may use a command in a guild; needs a bearer token of a user who manages the
   * guild. Needs a bearer token.
   *
   * <p>See Discord Docs/application-commands#edit-application-command-permissions.
   */
  public Call<ApplicationCommandPermissions> setPermissions(
      ApplicationId application, GuildId guild, CommandId command,
      SetApplicationCommandPermissionsRequest body) {
    return Outgoing.of(SET_GUILD_APPLICATION_COMMAND_PERMISSIONS, application, guild, command)
        .body(calls, body)
        .value(calls, ApplicationCommandPermissions.codec());
  }

  /**
   * Replaces who may use a command in a guild; needs a bearer token of a user who manages the
   * guild. Needs a bearer token.
   *
   * <p>See Discord Docs/application-commands#edit-application-command-permissions.
   */
  public Call<ApplicationCommandPermissions> setPermissions(
      ApplicationId application, GuildId guild, CommandId command) {
    return Outgoing.of(SET_GUILD_APPLICATION_COMMAND_PERMISSIONS, application, guild, command)
        .body(calls, new SetApplicationCommandPermissionsRequest())
        .value(calls, ApplicationCommandPermissions.codec());
  }

  /**
   * Replaces who may use a command in a guild; needs a bearer token of a user who manages the
   * guild. Needs a bearer token.
   *
   * <p>See Discord Docs/application-commands#edit-application-command-permissions.
   */
  public Call<ApplicationCommandPermissions> setPermissions(
      ApplicationId application, GuildId guild, CommandId command,
      Consumer<SetApplicationCommandPermissionsRequest> body) {
    SetApplicationCommandPermissionsRequest filled = new SetApplicationCommandPermissionsRequest();
    body.accept(filled);
    return Outgoing.of(SET_GUILD_APPLICATION_COMMAND_PERMISSIONS, application, guild, command)
        .body(calls, filled)
        .value(calls, ApplicationCommandPermissions.codec());
  }
}
