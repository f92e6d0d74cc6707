// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.ChannelId;
import dev.ovend.model.CreateSoundboardSoundRequest;
import dev.ovend.model.DataUri;
import dev.ovend.model.GuildId;
import dev.ovend.model.SendSoundboardSoundRequest;
import dev.ovend.model.SoundId;
import dev.ovend.model.SoundboardSound;
import dev.ovend.model.SoundboardSoundList;
import dev.ovend.model.UpdateSoundboardSoundRequest;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sounds that can be played in voice channels.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Soundboard {

  private static final Operation SEND_SOUNDBOARD_SOUND = Operation.named("send_soundboard_sound");
  private static final Operation LIST_GUILD_SOUNDBOARD_SOUNDS = Operation.named("list_guild_soundboard_sounds");
  private static final Operation CREATE_GUILD_SOUNDBOARD_SOUND = Operation.named("create_guild_soundboard_sound");
  private static final Operation GET_GUILD_SOUNDBOARD_SOUND = Operation.named("get_guild_soundboard_sound");
  private static final Operation DELETE_GUILD_SOUNDBOARD_SOUND = Operation.named("delete_guild_soundboard_sound");
  private static final Operation UPDATE_GUILD_SOUNDBOARD_SOUND = Operation.named("update_guild_soundboard_sound");
  private static final Operation GET_SOUNDBOARD_DEFAULT_SOUNDS = Operation.named("get_soundboard_default_sounds");

  private final CallFactory calls;

  Soundboard(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Plays a sound in the voice channel that the bot is in.
   *
   * <p>See Discord Docs/soundboard#send-soundboard-sound.
   */
  public Call<@Nullable Void> send(ChannelId channel, SendSoundboardSoundRequest body) {
    return Outgoing.of(SEND_SOUNDBOARD_SOUND, channel)
        .body(calls, body)
        .nothing(calls);
  }

  /**
   * Plays a sound in the voice channel that the bot is in.
   *
   * <p>See Discord Docs/soundboard#send-soundboard-sound.
   */
  public Call<@Nullable Void> send(ChannelId channel, SoundId soundId) {
    return Outgoing.of(SEND_SOUNDBOARD_SOUND, channel)
        .body(calls, new SendSoundboardSoundRequest(soundId))
        .nothing(calls);
  }

  /**
   * Plays a sound in the voice channel that the bot is in.
   *
   * <p>See Discord Docs/soundboard#send-soundboard-sound.
   */
  public Call<@Nullable Void> send(
      ChannelId channel, SoundId soundId, Consumer<SendSoundboardSoundRequest> body) {
    SendSoundboardSoundRequest filled = new SendSoundboardSoundRequest(soundId);
    body.accept(filled);
    return Outgoing.of(SEND_SOUNDBOARD_SOUND, channel)
        .body(calls, filled)
        .nothing(calls);
  }

  /**
   * Lists the soundboard sounds of a guild.
   *
   * <p>See Discord Docs/soundboard#list-guild-soundboard-sounds.
   */
  public Call<SoundboardSoundList> list(GuildId guild) {
    return Outgoing.of(LIST_GUILD_SOUNDBOARD_SOUNDS, guild)
        .value(calls, SoundboardSoundList.codec());
  }

  /**
   * Uploads a sound to a guild: MP3 or Ogg, at most 512 KB and 5.2 seconds. Takes an audit log
   * reason.
   *
   * <p>See Discord Docs/soundboard#create-guild-soundboard-sound.
   */
  public Call<SoundboardSound> create(GuildId guild, CreateSoundboardSoundRequest body) {
    return Outgoing.of(CREATE_GUILD_SOUNDBOARD_SOUND, guild)
        .body(calls, body)
        .value(calls, SoundboardSound.codec());
  }

  /**
   * Uploads a sound to a guild: MP3 or Ogg, at most 512 KB and 5.2 seconds. Takes an audit log
   * reason.
   *
   * <p>See Discord Docs/soundboard#create-guild-soundboard-sound.
   */
  public Call<SoundboardSound> create(GuildId guild, String name, DataUri sound) {
    return Outgoing.of(CREATE_GUILD_SOUNDBOARD_SOUND, guild)
        .body(calls, new CreateSoundboardSoundRequest(name, sound))
        .value(calls, SoundboardSound.codec());
  }

  /**
   * Uploads a sound to a guild: MP3 or Ogg, at most 512 KB and 5.2 seconds. Takes an audit log
   * reason.
   *
   * <p>See Discord Docs/soundboard#create-guild-soundboard-sound.
   */
  public Call<SoundboardSound> create(
      GuildId guild, String name, DataUri sound, Consumer<CreateSoundboardSoundRequest> body) {
    CreateSoundboardSoundRequest filled = new CreateSoundboardSoundRequest(name, sound);
    body.accept(filled);
    return Outgoing.of(CREATE_GUILD_SOUNDBOARD_SOUND, guild)
        .body(calls, filled)
        .value(calls, SoundboardSound.codec());
  }

  /**
   * Gets a soundboard sound of a guild.
   *
   * <p>See Discord Docs/soundboard#get-guild-soundboard-sound.
   */
  public Call<SoundboardSound> get(GuildId guild, SoundId sound) {
    return Outgoing.of(GET_GUILD_SOUNDBOARD_SOUND, guild, sound)
        .value(calls, SoundboardSound.codec());
  }

  /**
   * Deletes a soundboard sound of a guild. Takes an audit log reason.
   *
   * <p>See Discord Docs/soundboard#delete-guild-soundboard-sound.
   */
  public Call<@Nullable Void> delete(GuildId guild, SoundId sound) {
    return Outgoing.of(DELETE_GUILD_SOUNDBOARD_SOUND, guild, sound)
        .nothing(calls);
  }

  /**
   * Updates the name, volume or emoji of a soundboard sound. Takes an audit log reason.
   *
   * <p>See Discord Docs/soundboard#modify-guild-soundboard-sound.
   */
  public Call<SoundboardSound> update(
      GuildId guild, SoundId sound, UpdateSoundboardSoundRequest body) {
    return Outgoing.of(UPDATE_GUILD_SOUNDBOARD_SOUND, guild, sound)
        .body(calls, body)
        .value(calls, SoundboardSound.codec());
  }

  /**
   * Updates the name, volume or emoji of a soundboard sound. Takes an audit log reason.
   *
   * <p>See Discord Docs/soundboard#modify-guild-soundboard-sound.
   */
  public Call<SoundboardSound> update(
      GuildId guild, SoundId sound, Consumer<UpdateSoundboardSoundRequest> body) {
    UpdateSoundboardSoundRequest filled = new UpdateSoundboardSoundRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_GUILD_SOUNDBOARD_SOUND, guild, sound)
        .body(calls, filled)
        .value(calls, SoundboardSound.codec());
  }

  /**
   * Lists the sounds that everybody can play.
   *
   * <p>See Discord Docs/soundboard#list-default-soundboard-sounds.
   */
  public Call<List<SoundboardSound>> listDefault() {
    return Outgoing.of(GET_SOUNDBOARD_DEFAULT_SOUNDS)
        .list(calls, SoundboardSound.codec());
  }
}
