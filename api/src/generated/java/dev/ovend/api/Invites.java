// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.ChannelId;
import dev.ovend.model.CreateGroupDmInviteRequest;
import dev.ovend.model.CreateGuildInviteRequest;
import dev.ovend.model.FilePart;
import dev.ovend.model.GuildId;
import dev.ovend.model.Invite;
import dev.ovend.model.SetInviteTargetUsersRequest;
import dev.ovend.model.TargetUsersJob;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Invites to guilds and channels.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Invites {

  private static final Operation LIST_CHANNEL_INVITES = Operation.named("list_channel_invites");
  private static final Operation CREATE_CHANNEL_INVITE = Operation.named("create_channel_invite");
  private static final Operation LIST_GUILD_INVITES = Operation.named("list_guild_invites");
  private static final Operation INVITE_RESOLVE = Operation.named("invite_resolve");
  private static final Operation INVITE_REVOKE = Operation.named("invite_revoke");
  private static final Operation GET_INVITE_TARGET_USERS = Operation.named("get_invite_target_users");
  private static final Operation UPDATE_INVITE_TARGET_USERS = Operation.named("update_invite_target_users");
  private static final Operation GET_INVITE_TARGET_USERS_JOB_STATUS = Operation.named("get_invite_target_users_job_status");

  private final CallFactory calls;

  Invites(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Lists the invites to a guild channel with their uses; needs MANAGE_CHANNELS.
   *
   * <p>See Discord Docs/channel#get-channel-invites.
   */
  public Call<List<Invite>> listInChannel(ChannelId channel) {
    return Outgoing.of(LIST_CHANNEL_INVITES, channel)
        .list(calls, Invite.codec());
  }

  /**
   * Creates an invite to a channel, valid for 24 hours unless told otherwise. The answer is empty
   * if there was nothing to do. Takes an audit log reason.
   *
   * <p>See Discord Docs/channel#create-channel-invite.
   */
  public Call<Optional<Invite>> createForGroupDm(
      ChannelId channel, CreateGroupDmInviteRequest body) {
    return Outgoing.of(CREATE_CHANNEL_INVITE, channel)
        .body(calls, body)
        .sometimes(calls, Invite.codec());
  }

  /**
   * Creates an invite to a channel, valid for 24 hours unless told otherwise. The answer is empty
   * if there was nothing to do. Takes an audit log reason.
   *
   * <p>See Discord Docs/channel#create-channel-invite.
   */
  public Call<Optional<Invite>> createForGroupDm(ChannelId channel) {
    return Outgoing.of(CREATE_CHANNEL_INVITE, channel)
        .body(calls, new CreateGroupDmInviteRequest())
        .sometimes(calls, Invite.codec());
  }

  /**
   * Creates an invite to a channel, valid for 24 hours unless told otherwise. The answer is empty
   * if there was nothing to do. Takes an audit log reason.
   *
   * <p>See Discord Docs/channel#create-channel-invite.
   */
  public Call<Optional<Invite>> createForGroupDm(
      ChannelId channel, Consumer<CreateGroupDmInviteRequest> body) {
    CreateGroupDmInviteRequest filled = new CreateGroupDmInviteRequest();
    body.accept(filled);
    return Outgoing.of(CREATE_CHANNEL_INVITE, channel)
        .body(calls, filled)
        .sometimes(calls, Invite.codec());
  }

  /**
   * Creates an invite to a channel, valid for 24 hours unless told otherwise. The answer is empty
   * if there was nothing to do. Takes an audit log reason.
   *
   * <p>See Discord Docs/channel#create-channel-invite.
   */
  public Call<Optional<Invite>> create(ChannelId channel, CreateGuildInviteRequest body) {
    return Outgoing.of(CREATE_CHANNEL_INVITE, channel)
        .body(calls, body)
        .sometimes(calls, Invite.codec());
  }

  /**
   * Creates an invite to a channel, valid for 24 hours unless told otherwise. The answer is empty
   * if there was nothing to do. Takes an audit log reason.
   *
   * <p>See Discord Docs/channel#create-channel-invite.
   */
  public Call<Optional<Invite>> create(ChannelId channel) {
    return Outgoing.of(CREATE_CHANNEL_INVITE, channel)
        .body(calls, new CreateGuildInviteRequest())
        .sometimes(calls, Invite.codec());
  }

  /**
   * Creates an invite to a channel, valid for 24 hours unless told otherwise. The answer is empty
   * if there was nothing to do. Takes an audit log reason.
   *
   * <p>See Discord Docs/channel#create-channel-invite.
   */
  public Call<Optional<Invite>> create(ChannelId channel, Consumer<CreateGuildInviteRequest> body) {
    CreateGuildInviteRequest filled = new CreateGuildInviteRequest();
    body.accept(filled);
    return Outgoing.of(CREATE_CHANNEL_INVITE, channel)
        .body(calls, filled)
        .sometimes(calls, Invite.codec());
  }

  /**
   * Lists the invites to a guild with their uses; needs MANAGE_GUILD or VIEW_AUDIT_LOG.
   *
   * <p>See Discord Docs/guild#get-guild-invites.
   */
  public Call<List<Invite>> listInGuild(GuildId guild) {
    return Outgoing.of(LIST_GUILD_INVITES, guild)
        .list(calls, Invite.codec());
  }

  /**
   * Gets an invite and where it leads, with member counts if asked for.
   *
   * <p>See Discord Docs/invite#get-invite.
   */
  public Call<Invite> get(String code) {
    return Outgoing.of(INVITE_RESOLVE, code)
        .value(calls, Invite.codec());
  }

  /**
   * Gets an invite and where it leads, with member counts if asked for.
   *
   * <p>See Discord Docs/invite#get-invite.
   */
  public Call<Invite> get(String code, Consumer<InviteResolveQuery> options) {
    InviteResolveQuery asked = new InviteResolveQuery();
    options.accept(asked);
    return Outgoing.of(INVITE_RESOLVE, code)
        .query(calls, asked)
        .value(calls, Invite.codec());
  }

  /**
   * Deletes an invite; needs MANAGE_CHANNELS in its channel or MANAGE_GUILD. The answer is empty if
   * an earlier attempt removed it and its answer was lost. Takes an audit log reason.
   *
   * <p>See Discord Docs/invite#delete-invite.
   */
  public Call<Optional<Invite>> delete(String code) {
    return Outgoing.of(INVITE_REVOKE, code)
        .sometimes(calls, Invite.codec());
  }

  /**
   * Gets the users an invite is meant for, as a CSV file.
   *
   * <p>See Discord Docs/invite#get-target-users.
   */
  public Call<byte[]> getTargetUsers(String code) {
    return Outgoing.of(GET_INVITE_TARGET_USERS, code)
        .bytes(calls);
  }

  /**
   * Replaces the users an invite is meant for by those of a CSV file; Discord works it off later.
   *
   * <p>See Discord Docs/invite#update-target-users.
   */
  public Call<@Nullable Void> setTargetUsers(String code, SetInviteTargetUsersRequest body) {
    return Outgoing.of(UPDATE_INVITE_TARGET_USERS, code)
        .body(calls, body)
        .nothing(calls);
  }

  /**
   * Replaces the users an invite is meant for by those of a CSV file; Discord works it off later.
   *
   * <p>See Discord Docs/invite#update-target-users.
   */
  public Call<@Nullable Void> setTargetUsers(String code, FilePart targetUsersFile) {
    return Outgoing.of(UPDATE_INVITE_TARGET_USERS, code)
        .body(calls, new SetInviteTargetUsersRequest(targetUsersFile))
        .nothing(calls);
  }

  /**
   * Gets how far Discord is in working off the CSV file of an invite.
   *
   * <p>See Discord Docs/invite#get-target-users-job-status.
   */
  public Call<TargetUsersJob> getTargetUsersJob(String code) {
    return Outgoing.of(GET_INVITE_TARGET_USERS_JOB_STATUS, code)
        .value(calls, TargetUsersJob.codec());
  }
}
