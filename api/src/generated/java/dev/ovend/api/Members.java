// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.AddMemberRequest;
import dev.ovend.model.CurrentMember;
import dev.ovend.model.CurrentNick;
import dev.ovend.model.GuildId;
import dev.ovend.model.GuildMember;
import dev.ovend.model.PruneRequest;
import dev.ovend.model.PruneResult;
import dev.ovend.model.RoleId;
import dev.ovend.model.UpdateCurrentMemberRequest;
import dev.ovend.model.UpdateCurrentNickRequest;
import dev.ovend.model.UpdateMemberRequest;
import dev.ovend.model.UserId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Members of a guild and their roles.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Members {

  private static final Operation LIST_GUILD_MEMBERS = Operation.named("list_guild_members");
  private static final Operation UPDATE_MY_GUILD_MEMBER = Operation.named("update_my_guild_member");
  private static final Operation SEARCH_GUILD_MEMBERS = Operation.named("search_guild_members");
  private static final Operation GET_GUILD_MEMBER = Operation.named("get_guild_member");
  private static final Operation ADD_GUILD_MEMBER = Operation.named("add_guild_member");
  private static final Operation DELETE_GUILD_MEMBER = Operation.named("delete_guild_member");
  private static final Operation UPDATE_GUILD_MEMBER = Operation.named("update_guild_member");
  private static final Operation ADD_GUILD_MEMBER_ROLE = Operation.named("add_guild_member_role");
  private static final Operation DELETE_GUILD_MEMBER_ROLE = Operation.named("delete_guild_member_role");
  private static final Operation PREVIEW_PRUNE_GUILD = Operation.named("preview_prune_guild");
  private static final Operation PRUNE_GUILD = Operation.named("prune_guild");
  private static final Operation GET_MY_GUILD_MEMBER = Operation.named("get_my_guild_member");
  private static final Operation UPDATE_MY_GUILD_NICK = Operation.named("update_my_guild_nick");

  private final CallFactory calls;

  Members(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Lists the members of a guild by user id; needs the intent GUILD_MEMBERS.
   *
   * <p>See Discord Docs/guild#list-guild-members.
   */
  public PagedCall<List<GuildMember>, GuildMember> list(GuildId guild) {
    return Outgoing.of(LIST_GUILD_MEMBERS, guild)
        .pages(
            calls,
            Decoding.of(calls).list(GuildMember.codec()),
            new Paging<>(
                page -> page,
                item -> item.user().id(),
                null,
                Paging.Order.ASCENDING, "after", 1000, Integer.MAX_VALUE));
  }

  /**
   * Lists the members of a guild by user id; needs the intent GUILD_MEMBERS.
   *
   * <p>See Discord Docs/guild#list-guild-members.
   */
  public PagedCall<List<GuildMember>, GuildMember> list(
      GuildId guild, Consumer<ListGuildMembersQuery> options) {
    ListGuildMembersQuery asked = new ListGuildMembersQuery();
    options.accept(asked);
    return Outgoing.of(LIST_GUILD_MEMBERS, guild)
        .query(calls, asked)
        .pages(
            calls,
            Decoding.of(calls).list(GuildMember.codec()),
            new Paging<>(
                page -> page,
                item -> item.user().id(),
                null,
                Paging.Order.ASCENDING, "after", 1000, Integer.MAX_VALUE));
  }

  /**
   * Updates the bot's own nickname, avatar, banner and bio in a guild. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#modify-current-member.
   */
  public Call<CurrentMember> updateCurrent(GuildId guild, UpdateCurrentMemberRequest body) {
    return Outgoing.of(UPDATE_MY_GUILD_MEMBER, guild)
        .body(calls, body)
        .value(calls, CurrentMember.codec());
  }

  /**
   * Updates the bot's own nickname, avatar, banner and bio in a guild. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#modify-current-member.
   */
  public Call<CurrentMember> updateCurrent(
      GuildId guild, Consumer<UpdateCurrentMemberRequest> body) {
    UpdateCurrentMemberRequest filled = new UpdateCurrentMemberRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_MY_GUILD_MEMBER, guild)
        .body(calls, filled)
        .value(calls, CurrentMember.codec());
  }

  /**
   * Lists up to 1,000 members whose user name or nickname starts with a text; 1 unless a limit is
   * given.
   *
   * <p>See Discord Docs/guild#search-guild-members.
   */
  public Call<List<GuildMember>> search(GuildId guild, String query) {
    return Outgoing.of(SEARCH_GUILD_MEMBERS, guild)
        .query("query", query)
        .list(calls, GuildMember.codec());
  }

  /**
   * Lists up to 1,000 members whose user name or nickname starts with a text; 1 unless a limit is
   * given.
   *
   * <p>See Discord Docs/guild#search-guild-members.
   */
  public Call<List<GuildMember>> search(
      GuildId guild, String query, Consumer<SearchGuildMembersQuery> options) {
    SearchGuildMembersQuery asked = new SearchGuildMembersQuery();
    options.accept(asked);
    return Outgoing.of(SEARCH_GUILD_MEMBERS, guild)
        .query("query", query)
        .query(calls, asked)
        .list(calls, GuildMember.codec());
  }

  /**
   * Gets a member of a guild.
   *
   * <p>See Discord Docs/guild#get-guild-member.
   */
  public Call<GuildMember> get(GuildId guild, UserId user) {
    return Outgoing.of(GET_GUILD_MEMBER, guild, user)
        .value(calls, GuildMember.codec());
  }

  /**
   * Adds a user to a guild, by an access token of the user with the scope guilds.join. The answer
   * is empty if there was nothing to do.
   *
   * <p>See Discord Docs/guild#add-guild-member.
   */
  public Call<Optional<GuildMember>> add(GuildId guild, UserId user, AddMemberRequest body) {
    return Outgoing.of(ADD_GUILD_MEMBER, guild, user)
        .body(calls, body)
        .sometimes(calls, GuildMember.codec());
  }

  /**
   * Adds a user to a guild, by an access token of the user with the scope guilds.join. The answer
   * is empty if there was nothing to do.
   *
   * <p>See Discord Docs/guild#add-guild-member.
   */
  public Call<Optional<GuildMember>> add(GuildId guild, UserId user, String accessToken) {
    return Outgoing.of(ADD_GUILD_MEMBER, guild, user)
        .body(calls, new AddMemberRequest(accessToken))
        .sometimes(calls, GuildMember.codec());
  }

  /**
   * Adds a user to a guild, by an access token of the user with the scope guilds.join. The answer
   * is empty if there was nothing to do.
   *
   * <p>See Discord Docs/guild#add-guild-member.
   */
  public Call<Optional<GuildMember>> add(
      GuildId guild, UserId user, String accessToken, Consumer<AddMemberRequest> body) {
    AddMemberRequest filled = new AddMemberRequest(accessToken);
    body.accept(filled);
    return Outgoing.of(ADD_GUILD_MEMBER, guild, user)
        .body(calls, filled)
        .sometimes(calls, GuildMember.codec());
  }

  /**
   * Kicks a member from a guild; needs KICK_MEMBERS. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#remove-guild-member.
   */
  public Call<@Nullable Void> kick(GuildId guild, UserId user) {
    return Outgoing.of(DELETE_GUILD_MEMBER, guild, user)
        .nothing(calls);
  }

  /**
   * Updates a member: nickname, roles, voice channel, mute, deafen, or a timeout of up to 28 days.
   * The answer is empty if there was nothing to do. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#modify-guild-member.
   */
  public Call<Optional<GuildMember>> update(GuildId guild, UserId user, UpdateMemberRequest body) {
    return Outgoing.of(UPDATE_GUILD_MEMBER, guild, user)
        .body(calls, body)
        .sometimes(calls, GuildMember.codec());
  }

  /**
   * Updates a member: nickname, roles, voice channel, mute, deafen, or a timeout of up to 28 days.
   * The answer is empty if there was nothing to do. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#modify-guild-member.
   */
  public Call<Optional<GuildMember>> update(
      GuildId guild, UserId user, Consumer<UpdateMemberRequest> body) {
    UpdateMemberRequest filled = new UpdateMemberRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_GUILD_MEMBER, guild, user)
        .body(calls, filled)
        .sometimes(calls, GuildMember.codec());
  }

  /**
   * Gives a member a role. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#add-guild-member-role.
   */
  public Call<@Nullable Void> addRole(GuildId guild, UserId user, RoleId role) {
    return Outgoing.of(ADD_GUILD_MEMBER_ROLE, guild, user, role)
        .nothing(calls);
  }

  /**
   * Takes a role from a member. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#remove-guild-member-role.
   */
  public Call<@Nullable Void> removeRole(GuildId guild, UserId user, RoleId role) {
    return Outgoing.of(DELETE_GUILD_MEMBER_ROLE, guild, user, role)
        .nothing(calls);
  }

  /**
   * Counts the members a prune would kick; needs MANAGE_GUILD and KICK_MEMBERS.
   *
   * <p>See Discord Docs/guild#get-guild-prune-count.
   */
  public Call<PruneResult> previewPrune(GuildId guild) {
    return Outgoing.of(PREVIEW_PRUNE_GUILD, guild)
        .value(calls, PruneResult.codec());
  }

  /**
   * Counts the members a prune would kick; needs MANAGE_GUILD and KICK_MEMBERS.
   *
   * <p>See Discord Docs/guild#get-guild-prune-count.
   */
  public Call<PruneResult> previewPrune(GuildId guild, Consumer<PreviewPruneGuildQuery> options) {
    PreviewPruneGuildQuery asked = new PreviewPruneGuildQuery();
    options.accept(asked);
    return Outgoing.of(PREVIEW_PRUNE_GUILD, guild)
        .query(calls, asked)
        .value(calls, PruneResult.codec());
  }

  /**
   * Kicks the members who were not seen for some days; large guilds should not ask for the count.
   * Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#begin-guild-prune.
   */
  public Call<PruneResult> prune(GuildId guild, PruneRequest body) {
    return Outgoing.of(PRUNE_GUILD, guild)
        .body(calls, body)
        .value(calls, PruneResult.codec());
  }

  /**
   * Kicks the members who were not seen for some days; large guilds should not ask for the count.
   * Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#begin-guild-prune.
   */
  public Call<PruneResult> prune(GuildId guild) {
    return Outgoing.of(PRUNE_GUILD, guild)
        .body(calls, new PruneRequest())
        .value(calls, PruneResult.codec());
  }

  /**
   * Kicks the members who were not seen for some days; large guilds should not ask for the count.
   * Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#begin-guild-prune.
   */
  public Call<PruneResult> prune(GuildId guild, Consumer<PruneRequest> body) {
    PruneRequest filled = new PruneRequest();
    body.accept(filled);
    return Outgoing.of(PRUNE_GUILD, guild)
        .body(calls, filled)
        .value(calls, PruneResult.codec());
  }

  /**
   * Gets the user of the bearer token as a member of a guild. Needs a bearer token.
   *
   * <p>See Discord Docs/user#get-current-user-guild-member.
   */
  public Call<CurrentMember> getCurrent(GuildId guild) {
    return Outgoing.of(GET_MY_GUILD_MEMBER, guild)
        .value(calls, CurrentMember.codec());
  }

  /**
   * Updates the bot's own nickname in a guild; null removes it. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#modify-current-user-nick.
   *
   * @deprecated use {@code members().updateCurrent}
   */
  @Deprecated
  public Call<CurrentNick> updateCurrentNick(GuildId guild, UpdateCurrentNickRequest body) {
    return Outgoing.of(UPDATE_MY_GUILD_NICK, guild)
        .body(calls, body)
        .value(calls, CurrentNick.codec());
  }

  /**
   * Updates the bot's own nickname in a guild; null removes it. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#modify-current-user-nick.
   *
   * @deprecated use {@code members().updateCurrent}
   */
  @Deprecated
  public Call<CurrentNick> updateCurrentNick(
      GuildId guild, Consumer<UpdateCurrentNickRequest> body) {
    UpdateCurrentNickRequest filled = new UpdateCurrentNickRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_MY_GUILD_NICK, guild)
        .body(calls, filled)
        .value(calls, CurrentNick.codec());
  }
}
