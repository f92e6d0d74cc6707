// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.BulkLobbyMemberRequest;
import dev.ovend.model.CreateLobbyMessageRequest;
import dev.ovend.model.CreateLobbyRequest;
import dev.ovend.model.CreateOrJoinLobbyRequest;
import dev.ovend.model.LinkLobbyChannelRequest;
import dev.ovend.model.Lobby;
import dev.ovend.model.LobbyId;
import dev.ovend.model.LobbyInvite;
import dev.ovend.model.LobbyMember;
import dev.ovend.model.LobbyMessage;
import dev.ovend.model.MessageId;
import dev.ovend.model.SetLobbyMemberRequest;
import dev.ovend.model.UpdateLobbyRequest;
import dev.ovend.model.UserId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lobbies of games that use the Social SDK.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Lobbies {

  private static final Operation CREATE_OR_JOIN_LOBBY = Operation.named("create_or_join_lobby");
  private static final Operation CREATE_LOBBY = Operation.named("create_lobby");
  private static final Operation GET_LOBBY = Operation.named("get_lobby");
  private static final Operation DELETE_LOBBY = Operation.named("delete_lobby");
  private static final Operation EDIT_LOBBY = Operation.named("edit_lobby");
  private static final Operation EDIT_LOBBY_CHANNEL_LINK = Operation.named("edit_lobby_channel_link");
  private static final Operation LEAVE_LOBBY = Operation.named("leave_lobby");
  private static final Operation CREATE_LINKED_LOBBY_GUILD_INVITE_FOR_SELF = Operation.named("create_linked_lobby_guild_invite_for_self");
  private static final Operation BULK_UPDATE_LOBBY_MEMBERS = Operation.named("bulk_update_lobby_members");
  private static final Operation ADD_LOBBY_MEMBER = Operation.named("add_lobby_member");
  private static final Operation DELETE_LOBBY_MEMBER = Operation.named("delete_lobby_member");
  private static final Operation CREATE_LINKED_LOBBY_GUILD_INVITE_FOR_USER = Operation.named("create_linked_lobby_guild_invite_for_user");
  private static final Operation GET_LOBBY_MESSAGES = Operation.named("get_lobby_messages");
  private static final Operation CREATE_LOBBY_MESSAGE = Operation.named("create_lobby_message");
  private static final Operation UPDATE_LOBBY_MESSAGE_EXTERNAL_MODERATION_METADATA = Operation.named("update_lobby_message_external_moderation_metadata");

  private final CallFactory calls;

  Lobbies(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Joins the lobby with the given secret, or creates it if there is none.
   *
   * <p>See Discord Docs/lobby#create-or-join-lobby.
   */
  public Call<Lobby> createOrJoin(CreateOrJoinLobbyRequest body) {
    return Outgoing.of(CREATE_OR_JOIN_LOBBY)
        .body(calls, body)
        .value(calls, Lobby.codec());
  }

  /**
   * Joins the lobby with the given secret, or creates it if there is none.
   *
   * <p>See Discord Docs/lobby#create-or-join-lobby.
   */
  public Call<Lobby> createOrJoin(String secret) {
    return Outgoing.of(CREATE_OR_JOIN_LOBBY)
        .body(calls, new CreateOrJoinLobbyRequest(secret))
        .value(calls, Lobby.codec());
  }

  /**
   * Joins the lobby with the given secret, or creates it if there is none.
   *
   * <p>See Discord Docs/lobby#create-or-join-lobby.
   */
  public Call<Lobby> createOrJoin(String secret, Consumer<CreateOrJoinLobbyRequest> body) {
    CreateOrJoinLobbyRequest filled = new CreateOrJoinLobbyRequest(secret);
    body.accept(filled);
    return Outgoing.of(CREATE_OR_JOIN_LOBBY)
        .body(calls, filled)
        .value(calls, Lobby.codec());
  }

  /**
   * Creates a lobby with up to 25 members; it closes when idle for the given seconds.
   *
   * <p>See Discord Docs/lobby#create-lobby.
   */
  public Call<Lobby> create(CreateLobbyRequest body) {
    return Outgoing.of(CREATE_LOBBY)
        .body(calls, body)
        .value(calls, Lobby.codec());
  }

  /**
   * Creates a lobby with up to 25 members; it closes when idle for the given seconds.
   *
   * <p>See Discord Docs/lobby#create-lobby.
   */
  public Call<Lobby> create() {
    return Outgoing.of(CREATE_LOBBY)
        .body(calls, new CreateLobbyRequest())
        .value(calls, Lobby.codec());
  }

  /**
   * Creates a lobby with up to 25 members; it closes when idle for the given seconds.
   *
   * <p>See Discord Docs/lobby#create-lobby.
   */
  public Call<Lobby> create(Consumer<CreateLobbyRequest> body) {
    CreateLobbyRequest filled = new CreateLobbyRequest();
    body.accept(filled);
    return Outgoing.of(CREATE_LOBBY)
        .body(calls, filled)
        .value(calls, Lobby.codec());
  }

  /**
   * Gets a lobby and its members.
   *
   * <p>See Discord Docs/lobby#get-lobby.
   */
  public Call<Lobby> get(LobbyId lobby) {
    return Outgoing.of(GET_LOBBY, lobby)
        .value(calls, Lobby.codec());
  }

  /**
   * Deletes a lobby; one that is gone already is no error.
   *
   * <p>See Discord Docs/lobby#delete-lobby.
   */
  public Call<@Nullable Void> delete(LobbyId lobby) {
    return Outgoing.of(DELETE_LOBBY, lobby)
        .nothing(calls);
  }

  /**
   * Updates a lobby; members that are not in a given list are removed.
   *
   * <p>See Discord Docs/lobby#modify-lobby.
   */
  public Call<Lobby> update(LobbyId lobby, UpdateLobbyRequest body) {
    return Outgoing.of(EDIT_LOBBY, lobby)
        .body(calls, body)
        .value(calls, Lobby.codec());
  }

  /**
   * Updates a lobby; members that are not in a given list are removed.
   *
   * <p>See Discord Docs/lobby#modify-lobby.
   */
  public Call<Lobby> update(LobbyId lobby, Consumer<UpdateLobbyRequest> body) {
    UpdateLobbyRequest filled = new UpdateLobbyRequest();
    body.accept(filled);
    return Outgoing.of(EDIT_LOBBY, lobby)
        .body(calls, filled)
        .value(calls, Lobby.codec());
  }

  /**
   * Links a text channel to a lobby, or unlinks it if no channel is given. Needs a bearer token.
   *
   * <p>See Discord Docs/lobby#link-channel-to-lobby.
   */
  public Call<Lobby> linkChannel(LobbyId lobby, LinkLobbyChannelRequest body) {
    return Outgoing.of(EDIT_LOBBY_CHANNEL_LINK, lobby)
        .body(calls, body)
        .value(calls, Lobby.codec());
  }

  /**
   * Links a text channel to a lobby, or unlinks it if no channel is given. Needs a bearer token.
   *
   * <p>See Discord Docs/lobby#link-channel-to-lobby.
   */
  public Call<Lobby> linkChannel(LobbyId lobby, Consumer<LinkLobbyChannelRequest> body) {
    LinkLobbyChannelRequest filled = new LinkLobbyChannelRequest();
    body.accept(filled);
    return Outgoing.of(EDIT_LOBBY_CHANNEL_LINK, lobby)
        .body(calls, filled)
        .value(calls, Lobby.codec());
  }

  /**
   * Leaves a lobby; one that the user has left already is no error. Needs a bearer token.
   *
   * <p>See Discord Docs/lobby#leave-lobby.
   */
  public Call<@Nullable Void> leave(LobbyId lobby) {
    return Outgoing.of(LEAVE_LOBBY, lobby)
        .nothing(calls);
  }

  /**
   * Creates an invite for the current user to the channel that is linked to a lobby.
   *
   * <p>See Discord Docs/lobby#create-lobby-channel-invite-for-self.
   */
  public Call<LobbyInvite> createOwnInvite(LobbyId lobby) {
    return Outgoing.of(CREATE_LINKED_LOBBY_GUILD_INVITE_FOR_SELF, lobby)
        .value(calls, LobbyInvite.codec());
  }

  /**
   * Adds, updates or removes up to 25 members of a lobby.
   *
   * <p>See Discord Docs/lobby#bulk-update-lobby-members.
   */
  public Call<List<LobbyMember>> bulkUpdateMembers(
      LobbyId lobby, List<? extends BulkLobbyMemberRequest> items) {
    return Outgoing.of(BULK_UPDATE_LOBBY_MEMBERS, lobby)
        .bodies(calls, items, BulkLobbyMemberRequest.codec(), 1, 25)
        .list(calls, LobbyMember.codec());
  }

  /**
   * Adds a user to a lobby, or updates the member.
   *
   * <p>See Discord Docs/lobby#add-a-member-to-a-lobby.
   */
  public Call<LobbyMember> setMember(LobbyId lobby, UserId user, SetLobbyMemberRequest body) {
    return Outgoing.of(ADD_LOBBY_MEMBER, lobby, user)
        .body(calls, body)
        .value(calls, LobbyMember.codec());
  }

  /**
   * Adds a user to a lobby, or updates the member.
   *
   * <p>See Discord Docs/lobby#add-a-member-to-a-lobby.
   */
  public Call<LobbyMember> setMember(LobbyId lobby, UserId user) {
    return Outgoing.of(ADD_LOBBY_MEMBER, lobby, user)
        .body(calls, new SetLobbyMemberRequest())
        .value(calls, LobbyMember.codec());
  }

  /**
   * Adds a user to a lobby, or updates the member.
   *
   * <p>See Discord Docs/lobby#add-a-member-to-a-lobby.
   */
  public Call<LobbyMember> setMember(
      LobbyId lobby, UserId user, Consumer<SetLobbyMemberRequest> body) {
    SetLobbyMemberRequest filled = new SetLobbyMemberRequest();
    body.accept(filled);
    return Outgoing.of(ADD_LOBBY_MEMBER, lobby, user)
        .body(calls, filled)
        .value(calls, LobbyMember.codec());
  }

  /**
   * Removes a member from a lobby; one that has left already is no error.
   *
   * <p>See Discord Docs/lobby#remove-a-member-from-a-lobby.
   */
  public Call<@Nullable Void> removeMember(LobbyId lobby, UserId user) {
    return Outgoing.of(DELETE_LOBBY_MEMBER, lobby, user)
        .nothing(calls);
  }

  /**
   * Creates an invite for a member of a lobby to the channel that is linked to it.
   *
   * <p>See Discord Docs/lobby#create-lobby-channel-invite-for-user.
   */
  public Call<LobbyInvite> createInvite(LobbyId lobby, UserId user) {
    return Outgoing.of(CREATE_LINKED_LOBBY_GUILD_INVITE_FOR_USER, lobby, user)
        .value(calls, LobbyInvite.codec());
  }

  /**
   * Lists the newest messages of a lobby, up to 200; 50 unless a limit is given.
   *
   * <p>See Discord Docs/lobby#get-lobby-messages.
   */
  public Call<List<LobbyMessage>> listMessages(LobbyId lobby) {
    return Outgoing.of(GET_LOBBY_MESSAGES, lobby)
        .list(calls, LobbyMessage.codec());
  }

  /**
   * Lists the newest messages of a lobby, up to 200; 50 unless a limit is given.
   *
   * <p>See Discord Docs/lobby#get-lobby-messages.
   */
  public Call<List<LobbyMessage>> listMessages(
      LobbyId lobby, Consumer<GetLobbyMessagesQuery> options) {
    GetLobbyMessagesQuery asked = new GetLobbyMessagesQuery();
    options.accept(asked);
    return Outgoing.of(GET_LOBBY_MESSAGES, lobby)
        .query(calls, asked)
        .list(calls, LobbyMessage.codec());
  }

  /**
   * Sends a message to a lobby.
   *
   * <p>See Discord Docs/lobby#send-lobby-message.
   */
  public Call<LobbyMessage> createMessage(LobbyId lobby, CreateLobbyMessageRequest body) {
    return Outgoing.of(CREATE_LOBBY_MESSAGE, lobby)
        .body(calls, body)
        .value(calls, LobbyMessage.codec());
  }

  /**
   * Sends a message to a lobby.
   *
   * <p>See Discord Docs/lobby#send-lobby-message.
   */
  public Call<LobbyMessage> createMessage(LobbyId lobby) {
    return Outgoing.of(CREATE_LOBBY_MESSAGE, lobby)
        .body(calls, new CreateLobbyMessageRequest())
        .value(calls, LobbyMessage.codec());
  }

  /**
   * Sends a message to a lobby.
   *
   * <p>See Discord Docs/lobby#send-lobby-message.
   */
  public Call<LobbyMessage> createMessage(LobbyId lobby, Consumer<CreateLobbyMessageRequest> body) {
    CreateLobbyMessageRequest filled = new CreateLobbyMessageRequest();
    body.accept(filled);
    return Outgoing.of(CREATE_LOBBY_MESSAGE, lobby)
        .body(calls, filled)
        .value(calls, LobbyMessage.codec());
  }

  /**
   * Sets what a moderation service says of a message in a lobby, up to 5 entries.
   *
   * <p>See Discord Docs/lobby#update-lobby-message-moderation-metadata.
   */
  public Call<@Nullable Void> setModerationMetadata(
      LobbyId lobby, MessageId message, Map<String, String> values) {
    return Outgoing.of(UPDATE_LOBBY_MESSAGE_EXTERNAL_MODERATION_METADATA, lobby, message)
        .body(values)
        .nothing(calls);
  }
}
