// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.json.Scalars;
import dev.ovend.model.CreateRoleRequest;
import dev.ovend.model.GuildId;
import dev.ovend.model.Role;
import dev.ovend.model.RoleId;
import dev.ovend.model.RolePositionRequest;
import dev.ovend.model.UpdateRoleRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Roles of a guild.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Roles {

  private static final Operation LIST_GUILD_ROLES = Operation.named("list_guild_roles");
  private static final Operation CREATE_GUILD_ROLE = Operation.named("create_guild_role");
  private static final Operation BULK_UPDATE_GUILD_ROLES = Operation.named("bulk_update_guild_roles");
  private static final Operation GUILD_ROLE_MEMBER_COUNTS = Operation.named("guild_role_member_counts");
  private static final Operation GET_GUILD_ROLE = Operation.named("get_guild_role");
  private static final Operation DELETE_GUILD_ROLE = Operation.named("delete_guild_role");
  private static final Operation UPDATE_GUILD_ROLE = Operation.named("update_guild_role");

  private final CallFactory calls;

  Roles(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Lists the roles of a guild.
   *
   * <p>See Discord Docs/guild#get-guild-roles.
   */
  public Call<List<Role>> list(GuildId guild) {
    return Outgoing.of(LIST_GUILD_ROLES, guild)
        .list(calls, Role.codec());
  }

  /**
   * Creates a role; needs MANAGE_ROLES, and a guild holds at most 250. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#create-guild-role.
   */
  public Call<Role> create(GuildId guild, CreateRoleRequest body) {
    return Outgoing.of(CREATE_GUILD_ROLE, guild)
        .body(calls, body)
        .value(calls, Role.codec());
  }

  /**
   * Creates a role; needs MANAGE_ROLES, and a guild holds at most 250. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#create-guild-role.
   */
  public Call<Role> create(GuildId guild) {
    return Outgoing.of(CREATE_GUILD_ROLE, guild)
        .body(calls, new CreateRoleRequest())
        .value(calls, Role.codec());
  }

  /**
   * Creates a role; needs MANAGE_ROLES, and a guild holds at most 250. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#create-guild-role.
   */
  public Call<Role> create(GuildId guild, Consumer<CreateRoleRequest> body) {
    CreateRoleRequest filled = new CreateRoleRequest();
    body.accept(filled);
    return Outgoing.of(CREATE_GUILD_ROLE, guild)
        .body(calls, filled)
        .value(calls, Role.codec());
  }

  /**
   * Moves roles of a guild up or down, and lists all of them as they are then. Takes an audit log
   * reason.
   *
   * <p>See Discord Docs/guild#modify-guild-role-positions.
   */
  public Call<List<Role>> updatePositions(
      GuildId guild, List<? extends RolePositionRequest> items) {
    return Outgoing.of(BULK_UPDATE_GUILD_ROLES, guild)
        .bodies(calls, items, RolePositionRequest.codec(), 0, Integer.MAX_VALUE)
        .list(calls, Role.codec());
  }

  /**
   * Counts the members of each role of a guild, without the everyone role.
   *
   * <p>See Discord Docs/guild#get-guild-role-member-counts.
   */
  public Call<Map<String, Integer>> countMembers(GuildId guild) {
    return Outgoing.of(GUILD_ROLE_MEMBER_COUNTS, guild)
        .map(calls, Scalars.INT32);
  }

  /**
   * Gets a role of a guild.
   *
   * <p>See Discord Docs/guild#get-guild-role.
   */
  public Call<Role> get(GuildId guild, RoleId role) {
    return Outgoing.of(GET_GUILD_ROLE, guild, role)
        .value(calls, Role.codec());
  }

  /**
   * Deletes a role and takes it from all who have it. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#delete-guild-role.
   */
  public Call<@Nullable Void> delete(GuildId guild, RoleId role) {
    return Outgoing.of(DELETE_GUILD_ROLE, guild, role)
        .nothing(calls);
  }

  /**
   * Updates a role; needs MANAGE_ROLES and a higher role of one's own. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#modify-guild-role.
   */
  public Call<Role> update(GuildId guild, RoleId role, UpdateRoleRequest body) {
    return Outgoing.of(UPDATE_GUILD_ROLE, guild, role)
        .body(calls, body)
        .value(calls, Role.codec());
  }

  /**
   * Updates a role; needs MANAGE_ROLES and a higher role of one's own. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#modify-guild-role.
   */
  public Call<Role> update(GuildId guild, RoleId role, Consumer<UpdateRoleRequest> body) {
    UpdateRoleRequest filled = new UpdateRoleRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_GUILD_ROLE, guild, role)
        .body(calls, filled)
        .value(calls, Role.codec());
  }
}
