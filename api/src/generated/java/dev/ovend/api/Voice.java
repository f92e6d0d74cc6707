// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.GuildId;
import dev.ovend.model.UpdateCurrentVoiceStateRequest;
import dev.ovend.model.UpdateVoiceStateRequest;
import dev.ovend.model.UserId;
import dev.ovend.model.VoiceRegion;
import dev.ovend.model.VoiceState;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Voice states and regions.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Voice {

  private static final Operation LIST_GUILD_VOICE_REGIONS = Operation.named("list_guild_voice_regions");
  private static final Operation GET_SELF_VOICE_STATE = Operation.named("get_self_voice_state");
  private static final Operation UPDATE_SELF_VOICE_STATE = Operation.named("update_self_voice_state");
  private static final Operation GET_VOICE_STATE = Operation.named("get_voice_state");
  private static final Operation UPDATE_VOICE_STATE = Operation.named("update_voice_state");
  private static final Operation LIST_VOICE_REGIONS = Operation.named("list_voice_regions");

  private final CallFactory calls;

  Voice(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Lists the voice regions that a guild can choose from.
   *
   * <p>See Discord Docs/guild#get-guild-voice-regions.
   */
  public Call<List<VoiceRegion>> listRegionsInGuild(GuildId guild) {
    return Outgoing.of(LIST_GUILD_VOICE_REGIONS, guild)
        .list(calls, VoiceRegion.codec());
  }

  /**
   * Gets where the bot is in voice in a guild; fails if it is in no voice channel.
   *
   * <p>See Discord Docs/voice#get-current-user-voice-state.
   */
  public Call<VoiceState> getCurrentState(GuildId guild) {
    return Outgoing.of(GET_SELF_VOICE_STATE, guild)
        .value(calls, VoiceState.codec());
  }

  /**
   * Updates the bot's own voice state in a stage: speak, be suppressed, ask to speak.
   *
   * <p>See Discord Docs/voice#modify-current-user-voice-state.
   */
  public Call<@Nullable Void> updateCurrentState(
      GuildId guild, UpdateCurrentVoiceStateRequest body) {
    return Outgoing.of(UPDATE_SELF_VOICE_STATE, guild)
        .body(calls, body)
        .nothing(calls);
  }

  /**
   * Updates the bot's own voice state in a stage: speak, be suppressed, ask to speak.
   *
   * <p>See Discord Docs/voice#modify-current-user-voice-state.
   */
  public Call<@Nullable Void> updateCurrentState(
      GuildId guild, Consumer<UpdateCurrentVoiceStateRequest> body) {
    UpdateCurrentVoiceStateRequest filled = new UpdateCurrentVoiceStateRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_SELF_VOICE_STATE, guild)
        .body(calls, filled)
        .nothing(calls);
  }

  /**
   * Gets where a user is in voice in a guild; fails if the user is in no voice channel.
   *
   * <p>See Discord Docs/voice#get-user-voice-state.
   */
  public Call<VoiceState> getState(GuildId guild, UserId user) {
    return Outgoing.of(GET_VOICE_STATE, guild, user)
        .value(calls, VoiceState.codec());
  }

  /**
   * Invites a user to speak in a stage or moves the user back to the audience.
   *
   * <p>See Discord Docs/voice#modify-user-voice-state.
   */
  public Call<@Nullable Void> updateState(
      GuildId guild, UserId user, UpdateVoiceStateRequest body) {
    return Outgoing.of(UPDATE_VOICE_STATE, guild, user)
        .body(calls, body)
        .nothing(calls);
  }

  /**
   * Invites a user to speak in a stage or moves the user back to the audience.
   *
   * <p>See Discord Docs/voice#modify-user-voice-state.
   */
  public Call<@Nullable Void> updateState(
      GuildId guild, UserId user, Consumer<UpdateVoiceStateRequest> body) {
    UpdateVoiceStateRequest filled = new UpdateVoiceStateRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_VOICE_STATE, guild, user)
        .body(calls, filled)
        .nothing(calls);
  }

  /**
   * Lists the voice regions that any channel can choose from.
   *
   * <p>See Discord Docs/voice#list-voice-regions.
   */
  public Call<List<VoiceRegion>> listRegions() {
    return Outgoing.of(LIST_VOICE_REGIONS)
        .list(calls, VoiceRegion.codec());
  }
}
