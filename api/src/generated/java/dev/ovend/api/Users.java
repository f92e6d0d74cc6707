// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.ApplicationId;
import dev.ovend.model.ConnectedAccount;
import dev.ovend.model.CurrentUser;
import dev.ovend.model.RoleConnection;
import dev.ovend.model.SetRoleConnectionRequest;
import dev.ovend.model.UpdateCurrentUserRequest;
import dev.ovend.model.User;
import dev.ovend.model.UserId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Users, and what belongs to the user of the token.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Users {

  private static final Operation GET_MY_USER = Operation.named("get_my_user");
  private static final Operation UPDATE_MY_USER = Operation.named("update_my_user");
  private static final Operation GET_APPLICATION_USER_ROLE_CONNECTION = Operation.named("get_application_user_role_connection");
  private static final Operation UPDATE_APPLICATION_USER_ROLE_CONNECTION = Operation.named("update_application_user_role_connection");
  private static final Operation DELETE_APPLICATION_USER_ROLE_CONNECTION = Operation.named("delete_application_user_role_connection");
  private static final Operation LIST_MY_CONNECTIONS = Operation.named("list_my_connections");
  private static final Operation GET_USER = Operation.named("get_user");

  private final CallFactory calls;

  Users(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Gets the user of the token.
   *
   * <p>See Discord Docs/user#get-current-user.
   */
  public Call<CurrentUser> getCurrent() {
    return Outgoing.of(GET_MY_USER)
        .value(calls, CurrentUser.codec());
  }

  /**
   * Updates the bot's user name, avatar or banner; Discord allows few changes per hour.
   *
   * <p>See Discord Docs/user#modify-current-user.
   */
  public Call<CurrentUser> updateCurrent(UpdateCurrentUserRequest body) {
    return Outgoing.of(UPDATE_MY_USER)
        .body(calls, body)
        .value(calls, CurrentUser.codec());
  }

  /**
   * Updates the bot's user name, avatar or banner; Discord allows few changes per hour.
   *
   * <p>See Discord Docs/user#modify-current-user.
   */
  public Call<CurrentUser> updateCurrent(Consumer<UpdateCurrentUserRequest> body) {
    UpdateCurrentUserRequest filled = new UpdateCurrentUserRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_MY_USER)
        .body(calls, filled)
        .value(calls, CurrentUser.codec());
  }

  /**
   * Gets what an application tells guilds about the user of the bearer token. Needs a bearer token.
   *
   * <p>See Discord Docs/user#get-current-user-application-role-connection.
   */
  public Call<RoleConnection> getRoleConnection(ApplicationId application) {
    return Outgoing.of(GET_APPLICATION_USER_ROLE_CONNECTION, application)
        .value(calls, RoleConnection.codec());
  }

  /**
   * Replaces what an application tells guilds about the user of the bearer token. Needs a bearer
   * token.
   *
   * <p>See Discord Docs/user#update-current-user-application-role-connection.
   */
  public Call<RoleConnection> setRoleConnection(
      ApplicationId application, SetRoleConnectionRequest body) {
    return Outgoing.of(UPDATE_APPLICATION_USER_ROLE_CONNECTION, application)
        .body(calls, body)
        .value(calls, RoleConnection.codec());
  }

  /**
   * Replaces what an application tells guilds about the user of the bearer token. Needs a bearer
   * token.
   *
   * <p>See Discord Docs/user#update-current-user-application-role-connection.
   */
  public Call<RoleConnection> setRoleConnection(ApplicationId application) {
    return Outgoing.of(UPDATE_APPLICATION_USER_ROLE_CONNECTION, application)
        .body(calls, new SetRoleConnectionRequest())
        .value(calls, RoleConnection.codec());
  }

  /**
   * Replaces what an application tells guilds about the user of the bearer token. Needs a bearer
   * token.
   *
   * <p>See Discord Docs/user#update-current-user-application-role-connection.
   */
  public Call<RoleConnection> setRoleConnection(
      ApplicationId application, Consumer<SetRoleConnectionRequest> body) {
    SetRoleConnectionRequest filled = new SetRoleConnectionRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_APPLICATION_USER_ROLE_CONNECTION, application)
        .body(calls, filled)
        .value(calls, RoleConnection.codec());
  }

  /**
   * Deletes what an application tells guilds about the user of the bearer token. Needs a bearer
   * token.
   *
   * <p>See Discord Docs/user#delete-current-user-application-role-connection.
   */
  public Call<@Nullable Void> deleteRoleConnection(ApplicationId application) {
    return Outgoing.of(DELETE_APPLICATION_USER_ROLE_CONNECTION, application)
        .nothing(calls);
  }

  /**
   * Lists the accounts on other services that the user of the token has linked.
   *
   * <p>See Discord Docs/user#get-current-user-connections.
   */
  public Call<List<ConnectedAccount>> listConnections() {
    return Outgoing.of(LIST_MY_CONNECTIONS)
        .list(calls, ConnectedAccount.codec());
  }

  /**
   * Gets a user by id.
   *
   * <p>See Discord Docs/user#get-user.
   */
  public Call<User> get(UserId user) {
    return Outgoing.of(GET_USER, user)
        .value(calls, User.codec());
  }
}
