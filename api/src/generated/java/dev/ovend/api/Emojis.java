// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.CreateGuildEmojiRequest;
import dev.ovend.model.DataUri;
import dev.ovend.model.Emoji;
import dev.ovend.model.EmojiId;
import dev.ovend.model.GuildId;
import dev.ovend.model.UpdateGuildEmojiRequest;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Emojis of a guild.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Emojis {

  private static final Operation LIST_GUILD_EMOJIS = Operation.named("list_guild_emojis");
  private static final Operation CREATE_GUILD_EMOJI = Operation.named("create_guild_emoji");
  private static final Operation GET_GUILD_EMOJI = Operation.named("get_guild_emoji");
  private static final Operation DELETE_GUILD_EMOJI = Operation.named("delete_guild_emoji");
  private static final Operation UPDATE_GUILD_EMOJI = Operation.named("update_guild_emoji");

  private final CallFactory calls;

  Emojis(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Lists the emojis of a guild.
   *
   * <p>See Discord Docs/emoji#list-guild-emojis.
   */
  public Call<List<Emoji>> list(GuildId guild) {
    return Outgoing.of(LIST_GUILD_EMOJIS, guild)
        .list(calls, Emoji.codec());
  }

  /**
   * Uploads an emoji of at most 256 KiB to a guild; needs CREATE_GUILD_EXPRESSIONS. Takes an audit
   * log reason.
   *
   * <p>See Discord Docs/emoji#create-guild-emoji.
   */
  public Call<Emoji> create(GuildId guild, CreateGuildEmojiRequest body) {
    return Outgoing.of(CREATE_GUILD_EMOJI, guild)
        .body(calls, body)
        .value(calls, Emoji.codec());
  }

  /**
   * Uploads an emoji of at most 256 KiB to a guild; needs CREATE_GUILD_EXPRESSIONS. Takes an audit
   * log reason.
   *
   * <p>See Discord Docs/emoji#create-guild-emoji.
   */
  public Call<Emoji> create(GuildId guild, String name, DataUri image) {
    return Outgoing.of(CREATE_GUILD_EMOJI, guild)
        .body(calls, new CreateGuildEmojiRequest(name, image))
        .value(calls, Emoji.codec());
  }

  /**
   * Uploads an emoji of at most 256 KiB to a guild; needs CREATE_GUILD_EXPRESSIONS. Takes an audit
   * log reason.
   *
   * <p>See Discord Docs/emoji#create-guild-emoji.
   */
  public Call<Emoji> create(
      GuildId guild, String name, DataUri image, Consumer<CreateGuildEmojiRequest> body) {
    CreateGuildEmojiRequest filled = new CreateGuildEmojiRequest(name, image);
    body.accept(filled);
    return Outgoing.of(CREATE_GUILD_EMOJI, guild)
        .body(calls, filled)
        .value(calls, Emoji.codec());
  }

  /**
   * Gets an emoji of a guild.
   *
   * <p>See Discord Docs/emoji#get-guild-emoji.
   */
  public Call<Emoji> get(GuildId guild, EmojiId emoji) {
    return Outgoing.of(GET_GUILD_EMOJI, guild, emoji)
        .value(calls, Emoji.codec());
  }

  /**
   * Deletes an emoji of a guild. Takes an audit log reason.
   *
   * <p>See Discord Docs/emoji#delete-guild-emoji.
   */
  public Call<@Nullable Void> delete(GuildId guild, EmojiId emoji) {
    return Outgoing.of(DELETE_GUILD_EMOJI, guild, emoji)
        .nothing(calls);
  }

  /**
   * Renames an emoji of a guild or changes which roles may use it. Takes an audit log reason.
   *
   * <p>See Discord Docs/emoji#modify-guild-emoji.
   */
  public Call<Emoji> update(GuildId guild, EmojiId emoji, UpdateGuildEmojiRequest body) {
    return Outgoing.of(UPDATE_GUILD_EMOJI, guild, emoji)
        .body(calls, body)
        .value(calls, Emoji.codec());
  }

  /**
   * Renames an emoji of a guild or changes which roles may use it. Takes an audit log reason.
   *
   * <p>See Discord Docs/emoji#modify-guild-emoji.
   */
  public Call<Emoji> update(GuildId guild, EmojiId emoji, Consumer<UpdateGuildEmojiRequest> body) {
    UpdateGuildEmojiRequest filled = new UpdateGuildEmojiRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_GUILD_EMOJI, guild, emoji)
        .body(calls, filled)
        .value(calls, Emoji.codec());
  }
}
