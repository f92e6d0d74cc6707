// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.AddRecipientRequest;
import dev.ovend.model.AnyId;
import dev.ovend.model.Channel;
import dev.ovend.model.ChannelId;
import dev.ovend.model.ChannelPositionRequest;
import dev.ovend.model.CreateDmRequest;
import dev.ovend.model.CreateGuildChannelRequest;
import dev.ovend.model.FollowChannelRequest;
import dev.ovend.model.FollowedChannel;
import dev.ovend.model.GuildChannel;
import dev.ovend.model.GuildId;
import dev.ovend.model.PrivateChannel;
import dev.ovend.model.SetPermissionOverwriteRequest;
import dev.ovend.model.SetVoiceStatusRequest;
import dev.ovend.model.UpdateDmRequest;
import dev.ovend.model.UpdateGroupDmRequest;
import dev.ovend.model.UpdateGuildChannelRequest;
import dev.ovend.model.UpdateThreadRequest;
import dev.ovend.model.UserId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Channels of guilds, direct messages and their permissions.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Channels {

  private static final Operation GET_CHANNEL = Operation.named("get_channel");
  private static final Operation DELETE_CHANNEL = Operation.named("delete_channel");
  private static final Operation UPDATE_CHANNEL = Operation.named("update_channel");
  private static final Operation FOLLOW_CHANNEL = Operation.named("follow_channel");
  private static final Operation SET_CHANNEL_PERMISSION_OVERWRITE = Operation.named("set_channel_permission_overwrite");
  private static final Operation DELETE_CHANNEL_PERMISSION_OVERWRITE = Operation.named("delete_channel_permission_overwrite");
  private static final Operation ADD_GROUP_DM_USER = Operation.named("add_group_dm_user");
  private static final Operation DELETE_GROUP_DM_USER = Operation.named("delete_group_dm_user");
  private static final Operation TRIGGER_TYPING_INDICATOR = Operation.named("trigger_typing_indicator");
  private static final Operation UPDATE_VOICE_CHANNEL_STATUS = Operation.named("update_voice_channel_status");
  private static final Operation LIST_GUILD_CHANNELS = Operation.named("list_guild_channels");
  private static final Operation CREATE_GUILD_CHANNEL = Operation.named("create_guild_channel");
  private static final Operation BULK_UPDATE_GUILD_CHANNELS = Operation.named("bulk_update_guild_channels");
  private static final Operation CREATE_DM = Operation.named("create_dm");

  private final CallFactory calls;

  Channels(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Gets a channel or a thread.
   *
   * <p>See Discord Docs/channel#get-channel.
   */
  public Call<Channel> get(ChannelId channel) {
    return Outgoing.of(GET_CHANNEL, channel)
        .value(calls, Channel.codec());
  }

  /**
   * Deletes a guild channel or a thread for good, or closes a direct message. The answer is empty
   * if an earlier attempt removed it and its answer was lost. Takes an audit log reason.
   *
   * <p>See Discord Docs/channel#delete-close-channel.
   */
  public Call<Optional<Channel>> delete(ChannelId channel) {
    return Outgoing.of(DELETE_CHANNEL, channel)
        .sometimes(calls, Channel.codec());
  }

  /**
   * Updates a channel or a thread; name and topic can change twice per 10 minutes. Takes an audit
   * log reason.
   *
   * <p>See Discord Docs/channel#modify-channel.
   */
  public Call<Channel> updateDm(ChannelId channel, UpdateDmRequest body) {
    return Outgoing.of(UPDATE_CHANNEL, channel)
        .body(calls, body)
        .value(calls, Channel.codec());
  }

  /**
   * Updates a channel or a thread; name and topic can change twice per 10 minutes. Takes an audit
   * log reason.
   *
   * <p>See Discord Docs/channel#modify-channel.
   */
  public Call<Channel> updateDm(ChannelId channel, Consumer<UpdateDmRequest> body) {
    UpdateDmRequest filled = new UpdateDmRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_CHANNEL, channel)
        .body(calls, filled)
        .value(calls, Channel.codec());
  }

  /**
   * Updates a channel or a thread; name and topic can change twice per 10 minutes. Takes an audit
   * log reason.
   *
   * <p>See Discord Docs/channel#modify-channel.
   */
  public Call<Channel> updateGroupDm(ChannelId channel, UpdateGroupDmRequest body) {
    return Outgoing.of(UPDATE_CHANNEL, channel)
        .body(calls, body)
        .value(calls, Channel.codec());
  }

  /**
   * Updates a channel or a thread; name and topic can change twice per 10 minutes. Takes an audit
   * log reason.
   *
   * <p>See Discord Docs/channel#modify-channel.
   */
  public Call<Channel> updateGroupDm(ChannelId channel, Consumer<UpdateGroupDmRequest> body) {
    UpdateGroupDmRequest filled = new UpdateGroupDmRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_CHANNEL, channel)
        .body(calls, filled)
        .value(calls, Channel.codec());
  }

  /**
   * Updates a channel or a thread; name and topic can change twice per 10 minutes. Takes an audit
   * log reason.
   *
   * <p>See Discord Docs/channel#modify-channel.
   */
  public Call<Channel> update(ChannelId channel, UpdateGuildChannelRequest body) {
    return Outgoing.of(UPDATE_CHANNEL, channel)
        .body(calls, body)
        .value(calls, Channel.codec());
  }

  /**
   * Updates a channel or a thread; name and topic can change twice per 10 minutes. Takes an audit
   * log reason.
   *
   * <p>See Discord Docs/channel#modify-channel.
   */
  public Call<Channel> update(ChannelId channel, Consumer<UpdateGuildChannelRequest> body) {
    UpdateGuildChannelRequest filled = new UpdateGuildChannelRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_CHANNEL, channel)
        .body(calls, filled)
        .value(calls, Channel.codec());
  }

  /**
   * Updates a channel or a thread; name and topic can change twice per 10 minutes. Takes an audit
   * log reason.
   *
   * <p>See Discord Docs/channel#modify-channel.
   */
  public Call<Channel> updateThread(ChannelId channel, UpdateThreadRequest body) {
    return Outgoing.of(UPDATE_CHANNEL, channel)
        .body(calls, body)
        .value(calls, Channel.codec());
  }

  /**
   * Updates a channel or a thread; name and topic can change twice per 10 minutes. Takes an audit
   * log reason.
   *
   * <p>See Discord Docs/channel#modify-channel.
   */
  public Call<Channel> updateThread(ChannelId channel, Consumer<UpdateThreadRequest> body) {
    UpdateThreadRequest filled = new UpdateThreadRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_CHANNEL, channel)
        .body(calls, filled)
        .value(calls, Channel.codec());
  }

  /**
   * Follows an announcement channel: what it publishes is posted to the given channel as well.
   * Takes an audit log reason.
   *
   * <p>See Discord Docs/channel#follow-announcement-channel.
   */
  public Call<FollowedChannel> follow(ChannelId channel, FollowChannelRequest body) {
    return Outgoing.of(FOLLOW_CHANNEL, channel)
        .body(calls, body)
        .value(calls, FollowedChannel.codec());
  }

  /**
   * Follows an announcement channel: what it publishes is posted to the given channel as well.
   * Takes an audit log reason.
   *
   * <p>See Discord Docs/channel#follow-announcement-channel.
   */
  public Call<FollowedChannel> follow(ChannelId channel, ChannelId webhookChannelId) {
    return Outgoing.of(FOLLOW_CHANNEL, channel)
        .body(calls, new FollowChannelRequest(webhookChannelId))
        .value(calls, FollowedChannel.codec());
  }

  /**
   * Sets what a role or a user may do in a channel, over the permissions of the guild. Takes an
   * audit log reason.
   *
   * <p>See Discord Docs/channel#edit-channel-permissions.
   */
  public Call<@Nullable Void> setPermissionOverwrite(
      ChannelId channel, AnyId roleOrUser, SetPermissionOverwriteRequest body) {
    return Outgoing.of(SET_CHANNEL_PERMISSION_OVERWRITE, channel, roleOrUser)
        .body(calls, body)
        .nothing(calls);
  }

  /**
   * Sets what a role or a user may do in a channel, over the permissions of the guild. Takes an
   * audit log reason.
   *
   * <p>See Discord Docs/channel#edit-channel-permissions.
   */
  public Call<@Nullable Void> setPermissionOverwrite(ChannelId channel, AnyId roleOrUser) {
    return Outgoing.of(SET_CHANNEL_PERMISSION_OVERWRITE, channel, roleOrUser)
        .body(calls, new SetPermissionOverwriteRequest())
        .nothing(calls);
  }

  /**
   * Sets what a role or a user may do in a channel, over the permissions of the guild. Takes an
   * audit log reason.
   *
   * <p>See Discord Docs/channel#edit-channel-permissions.
   */
  public Call<@Nullable Void> setPermissionOverwrite(
      ChannelId channel, AnyId roleOrUser, Consumer<SetPermissionOverwriteRequest> body) {
    SetPermissionOverwriteRequest filled = new SetPermissionOverwriteRequest();
    body.accept(filled);
    return Outgoing.of(SET_CHANNEL_PERMISSION_OVERWRITE, channel, roleOrUser)
        .body(calls, filled)
        .nothing(calls);
  }

  /**
   * Removes what a channel says about a role or a user, so that the permissions of the guild hold
   * again. Takes an audit log reason.
   *
   * <p>See Discord Docs/channel#delete-channel-permission.
   */
  public Call<@Nullable Void> deletePermissionOverwrite(ChannelId channel, AnyId roleOrUser) {
    return Outgoing.of(DELETE_CHANNEL_PERMISSION_OVERWRITE, channel, roleOrUser)
        .nothing(calls);
  }

  /**
   * Adds a user to a group direct message, by an access token of the user with the scope gdm.join.
   * The answer is empty if there was nothing to do.
   *
   * <p>See Discord Docs/channel#group-dm-add-recipient.
   */
  public Call<Optional<PrivateChannel>> addRecipient(
      ChannelId channel, UserId user, AddRecipientRequest body) {
    return Outgoing.of(ADD_GROUP_DM_USER, channel, user)
        .body(calls, body)
        .sometimes(calls, PrivateChannel.codec());
  }

  /**
   * Adds a user to a group direct message, by an access token of the user with the scope gdm.join.
   * The answer is empty if there was nothing to do.
   *
   * <p>See Discord Docs/channel#group-dm-add-recipient.
   */
  public Call<Optional<PrivateChannel>> addRecipient(ChannelId channel, UserId user) {
    return Outgoing.of(ADD_GROUP_DM_USER, channel, user)
        .body(calls, new AddRecipientRequest())
        .sometimes(calls, PrivateChannel.codec());
  }

  /**
   * Adds a user to a group direct message, by an access token of the user with the scope gdm.join.
   * The answer is empty if there was nothing to do.
   *
   * <p>See Discord Docs/channel#group-dm-add-recipient.
   */
  public Call<Optional<PrivateChannel>> addRecipient(
      ChannelId channel, UserId user, Consumer<AddRecipientRequest> body) {
    AddRecipientRequest filled = new AddRecipientRequest();
    body.accept(filled);
    return Outgoing.of(ADD_GROUP_DM_USER, channel, user)
        .body(calls, filled)
        .sometimes(calls, PrivateChannel.codec());
  }

  /**
   * Removes a user from a group direct message.
   *
   * <p>See Discord Docs/channel#group-dm-remove-recipient.
   */
  public Call<@Nullable Void> removeRecipient(ChannelId channel, UserId user) {
    return Outgoing.of(DELETE_GROUP_DM_USER, channel, user)
        .nothing(calls);
  }

  /**
   * Shows the bot as typing for about 10 seconds, or until it sends a message.
   *
   * <p>See Discord Docs/channel#trigger-typing-indicator.
   */
  public Call<@Nullable Void> triggerTyping(ChannelId channel) {
    return Outgoing.of(TRIGGER_TYPING_INDICATOR, channel)
        .nothing(calls);
  }

  /**
   * Sets the status line of a voice channel, at most 500 characters; null clears it. Takes an audit
   * log reason.
   *
   * <p>See Discord Docs/channel#set-voice-channel-status.
   */
  public Call<@Nullable Void> setVoiceStatus(ChannelId channel, SetVoiceStatusRequest body) {
    return Outgoing.of(UPDATE_VOICE_CHANNEL_STATUS, channel)
        .body(calls, body)
        .nothing(calls);
  }

  /**
   * Sets the status line of a voice channel, at most 500 characters; null clears it. Takes an audit
   * log reason.
   *
   * <p>See Discord Docs/channel#set-voice-channel-status.
   */
  public Call<@Nullable Void> setVoiceStatus(ChannelId channel) {
    return Outgoing.of(UPDATE_VOICE_CHANNEL_STATUS, channel)
        .body(calls, new SetVoiceStatusRequest())
        .nothing(calls);
  }

  /**
   * Sets the status line of a voice channel, at most 500 characters; null clears it. Takes an audit
   * log reason.
   *
   * <p>See Discord Docs/channel#set-voice-channel-status.
   */
  public Call<@Nullable Void> setVoiceStatus(
      ChannelId channel, Consumer<SetVoiceStatusRequest> body) {
    SetVoiceStatusRequest filled = new SetVoiceStatusRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_VOICE_CHANNEL_STATUS, channel)
        .body(calls, filled)
        .nothing(calls);
  }

  /**
   * Lists the channels of a guild, without its threads.
   *
   * <p>See Discord Docs/guild#get-guild-channels.
   */
  public Call<List<Channel>> list(GuildId guild) {
    return Outgoing.of(LIST_GUILD_CHANNELS, guild)
        .list(calls, Channel.codec());
  }

  /**
   * Creates a channel in a guild; needs MANAGE_CHANNELS. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#create-guild-channel.
   */
  public Call<GuildChannel> create(GuildId guild, CreateGuildChannelRequest body) {
    return Outgoing.of(CREATE_GUILD_CHANNEL, guild)
        .body(calls, body)
        .value(calls, GuildChannel.codec());
  }

  /**
   * Creates a channel in a guild; needs MANAGE_CHANNELS. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#create-guild-channel.
   */
  public Call<GuildChannel> create(GuildId guild, String name) {
    return Outgoing.of(CREATE_GUILD_CHANNEL, guild)
        .body(calls, new CreateGuildChannelRequest(name))
        .value(calls, GuildChannel.codec());
  }

  /**
   * Creates a channel in a guild; needs MANAGE_CHANNELS. Takes an audit log reason.
   *
   * <p>See Discord Docs/guild#create-guild-channel.
   */
  public Call<GuildChannel> create(
      GuildId guild, String name, Consumer<CreateGuildChannelRequest> body) {
    CreateGuildChannelRequest filled = new CreateGuildChannelRequest(name);
    body.accept(filled);
    return Outgoing.of(CREATE_GUILD_CHANNEL, guild)
        .body(calls, filled)
        .value(calls, GuildChannel.codec());
  }

  /**
   * Moves channels of a guild; only one of them can change its category in one call.
   *
   * <p>See Discord Docs/guild#modify-guild-channel-positions.
   */
  public Call<@Nullable Void> updatePositions(
      GuildId guild, List<? extends ChannelPositionRequest> items) {
    return Outgoing.of(BULK_UPDATE_GUILD_CHANNELS, guild)
        .bodies(calls, items, ChannelPositionRequest.codec(), 0, Integer.MAX_VALUE)
        .nothing(calls);
  }

  /**
   * Opens the direct message with a user, or gets the open one; a bot that opens many gets blocked.
   *
   * <p>See Discord Docs/user#create-dm.
   */
  public Call<PrivateChannel> createDm(CreateDmRequest body) {
    return Outgoing.of(CREATE_DM)
        .body(calls, body)
        .value(calls, PrivateChannel.codec());
  }

  /**
   * Opens the direct message with a user, or gets the open one; a bot that opens many gets blocked.
   *
   * <p>See Discord Docs/user#create-dm.
   */
  public Call<PrivateChannel> createDm() {
    return Outgoing.of(CREATE_DM)
        .body(calls, new CreateDmRequest())
        .value(calls, PrivateChannel.codec());
  }

  /**
   * Opens the direct message with a user, or gets the open one; a bot that opens many gets blocked.
   *
   * <p>See Discord Docs/user#create-dm.
   */
  public Call<PrivateChannel> createDm(Consumer<CreateDmRequest> body) {
    CreateDmRequest filled = new CreateDmRequest();
    body.accept(filled);
    return Outgoing.of(CREATE_DM)
        .body(calls, filled)
        .value(calls, PrivateChannel.codec());
  }
}
