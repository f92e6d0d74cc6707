// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.Ban;
import dev.ovend.model.BanRequest;
import dev.ovend.model.BulkBanRequest;
import dev.ovend.model.BulkBanResult;
import dev.ovend.model.GuildId;
import dev.ovend.model.UnbanRequest;
import dev.ovend.model.UserId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Bans of a guild.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Bans {

  private static final Operation LIST_GUILD_BANS = Operation.named("list_guild_bans");
  private static final Operation GET_GUILD_BAN = Operation.named("get_guild_ban");
  private static final Operation BAN_USER_FROM_GUILD = Operation.named("ban_user_from_guild");
  private static final Operation UNBAN_USER_FROM_GUILD = Operation.named("unban_user_from_guild");
  private static final Operation BULK_BAN_USERS_FROM_GUILD = Operation.named("bulk_ban_users_from_guild");

  private final CallFactory calls;

  Bans(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Lists the banned users of a guild by user id, ascending; needs BAN_MEMBERS.
   *
   * <p>See Discord Docs/guild#get-guild-bans.
   */
  public PagedCall<List<Ban>, Ban> list(GuildId guild) {
    return Outgoing.of(LIST_GUILD_BANS, guild)
        .pages(
            calls,
            Decoding.of(calls).list(Ban.codec()),
            new Paging<>(
                page -> page,
                item -> item.user().id(),
                null,
                Paging.Order.ASCENDING, "before after", 1000, Integer.MAX_VALUE));
  }

  /**
   * Lists the banned users of a guild by user id, ascending; needs BAN_MEMBERS.
   *
   * <p>See Discord Docs/guild#get-guild-bans.
   */
  public PagedCall<List<Ban>, Ban> list(GuildId guild, Consumer<ListGuildBansQuery> options) {
    ListGuildBansQuery asked = new ListGuildBansQuery();
    options.accept(asked);
    return Outgoing.of(LIST_GUILD_BANS, guild)
        .query(calls, asked)
        .pages(
            calls,
            Decoding.of(calls).list(Ban.codec()),
            new Paging<>(
                page -> page,
                item -> item.user().id(),
                null,
                Paging.Order.ASCENDING, "before after", 1000, Integer.MAX_VALUE));
  }

  /**
   * Gets the ban of a user; fails with 404 if the user is not banned.
   *
   * <p>See Discord Docs/guild#get-guild-ban.
   */
  public Call<Ban> get(GuildId guild, UserId user) {
    return Outgoing.of(GET_GUILD_BAN, guild, user)
        .value(calls, Ban.codec());
  }

  /**
   * Bans a user from a guild and deletes the user's messages of up to the last 7 days. Takes an
   * audit log reason.
   *
   * <p>See Discord Docs/guild#create-guild-ban.
   */
  public Call<@Nullable Void> ban(GuildId guild, UserId user, BanRequest body) {
    return Outgoing.of(BAN_USER_FROM_GUILD, guild, user)
        .body(calls, body)
        .nothing(calls);
  }

  /**
   * Bans a user from a guild and deletes the user's messages of up to the last 7 days. Takes an
   * audit log reason.
   *
   * <p>See Discord Docs/guild#create-guild-ban.
   */
  public Call<@Nullable Void> ban(GuildId guild, UserId user) {
    return Outgoing.of(BAN_USER_FROM_GUILD, guild, user)
        .body(calls, new BanRequest())
        .nothing(calls);
  }

  /**
   * Bans a user from a guild and deletes the user's messages of up to the last 7 days. Takes an
   * audit log reason.
   *
   * <p>See Discord Docs/guild#create-guild-ban.
   */
  public Call<@Nullable Void> ban(GuildId guild, UserId user, Consumer<BanRequest> body) {
    BanRequest filled = new BanRequest();
    body.accept(filled);
    return Outgoing.of(BAN_USER_FROM_GUILD, guild, user)
        .body(calls, filled)
        .nothing(calls);
  }

  /**
   * Lifts the ban of a user. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#remove-guild-ban.
   */
  public Call<@Nullable Void> unban(GuildId guild, UserId user, UnbanRequest body) {
    return Outgoing.of(UNBAN_USER_FROM_GUILD, guild, user)
        .body(calls, body)
        .nothing(calls);
  }

  /**
   * Lifts the ban of a user. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#remove-guild-ban.
   */
  public Call<@Nullable Void> unban(GuildId guild, UserId user) {
    return Outgoing.of(UNBAN_USER_FROM_GUILD, guild, user)
        .body(calls, new UnbanRequest())
        .nothing(calls);
  }

  /**
   * Bans up to 200 users at once; needs BAN_MEMBERS and MANAGE_GUILD, and fails only if all of them
   * do. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#bulk-guild-ban.
   */
  public Call<BulkBanResult> bulkBan(GuildId guild, BulkBanRequest body) {
    return Outgoing.of(BULK_BAN_USERS_FROM_GUILD, guild)
        .body(calls, body)
        .value(calls, BulkBanResult.codec());
  }

  /**
   * Bans up to 200 users at once; needs BAN_MEMBERS and MANAGE_GUILD, and fails only if all of them
   * do. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#bulk-guild-ban.
   */
  public Call<BulkBanResult> bulkBan(GuildId guild, List<UserId> userIds) {
    return Outgoing.of(BULK_BAN_USERS_FROM_GUILD, guild)
        .body(calls, new BulkBanRequest(userIds))
        .value(calls, BulkBanResult.codec());
  }

  /**
   * Bans up to 200 users at once; needs BAN_MEMBERS and MANAGE_GUILD, and fails only if all of them
   * do. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#bulk-guild-ban.
   */
  public Call<BulkBanResult> bulkBan(
      GuildId guild, List<UserId> userIds, Consumer<BulkBanRequest> body) {
    BulkBanRequest filled = new BulkBanRequest(userIds);
    body.accept(filled);
    return Outgoing.of(BULK_BAN_USERS_FROM_GUILD, guild)
        .body(calls, filled)
        .value(calls, BulkBanResult.codec());
  }
}
