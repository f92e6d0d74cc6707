// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.CreateGuildStickerRequest;
import dev.ovend.model.FilePart;
import dev.ovend.model.GuildId;
import dev.ovend.model.GuildSticker;
import dev.ovend.model.Sticker;
import dev.ovend.model.StickerId;
import dev.ovend.model.StickerPack;
import dev.ovend.model.StickerPackId;
import dev.ovend.model.StickerPackList;
import dev.ovend.model.UpdateGuildStickerRequest;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Stickers of Discord and of guilds.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Stickers {

  private static final Operation LIST_GUILD_STICKERS = Operation.named("list_guild_stickers");
  private static final Operation CREATE_GUILD_STICKER = Operation.named("create_guild_sticker");
  private static final Operation GET_GUILD_STICKER = Operation.named("get_guild_sticker");
  private static final Operation DELETE_GUILD_STICKER = Operation.named("delete_guild_sticker");
  private static final Operation UPDATE_GUILD_STICKER = Operation.named("update_guild_sticker");
  private static final Operation LIST_STICKER_PACKS = Operation.named("list_sticker_packs");
  private static final Operation GET_STICKER_PACK = Operation.named("get_sticker_pack");
  private static final Operation GET_STICKER = Operation.named("get_sticker");

  private final CallFactory calls;

  Stickers(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Lists the stickers of a guild.
   *
   * <p>See Discord Docs/sticker#list-guild-stickers.
   */
  public Call<List<GuildSticker>> list(GuildId guild) {
    return Outgoing.of(LIST_GUILD_STICKERS, guild)
        .list(calls, GuildSticker.codec());
  }

  /**
   * Uploads a sticker to a guild: PNG, APNG, GIF or Lottie, at most 512 KiB and 320 x 320 pixels.
   * Takes an audit log reason.
   *
   * <p>See Discord Docs/sticker#create-guild-sticker.
   */
  public Call<GuildSticker> create(GuildId guild, CreateGuildStickerRequest body) {
    return Outgoing.of(CREATE_GUILD_STICKER, guild)
        .body(calls, body)
        .value(calls, GuildSticker.codec());
  }

  /**
   * Uploads a sticker to a guild: PNG, APNG, GIF or Lottie, at most 512 KiB and 320 x 320 pixels.
   * Takes an audit log reason.
   *
   * <p>See Discord Docs/sticker#create-guild-sticker.
   */
  public Call<GuildSticker> create(GuildId guild, String name, String tags, FilePart file) {
    return Outgoing.of(CREATE_GUILD_STICKER, guild)
        .body(calls, new CreateGuildStickerRequest(name, tags, file))
        .value(calls, GuildSticker.codec());
  }

  /**
   * Uploads a sticker to a guild: PNG, APNG, GIF or Lottie, at most 512 KiB and 320 x 320 pixels.
   * Takes an audit log reason.
   *
   * <p>See Discord Docs/sticker#create-guild-sticker.
   */
  public Call<GuildSticker> create(
      GuildId guild, String name, String tags, FilePart file,
      Consumer<CreateGuildStickerRequest> body) {
    CreateGuildStickerRequest filled = new CreateGuildStickerRequest(name, tags, file);
    body.accept(filled);
    return Outgoing.of(CREATE_GUILD_STICKER, guild)
        .body(calls, filled)
        .value(calls, GuildSticker.codec());
  }

  /**
   * Gets a sticker of a guild, with the user who uploaded it if the bot may know.
   *
   * <p>See Discord Docs/sticker#get-guild-sticker.
   */
  public Call<GuildSticker> getInGuild(GuildId guild, StickerId sticker) {
    return Outgoing.of(GET_GUILD_STICKER, guild, sticker)
        .value(calls, GuildSticker.codec());
  }

  /**
   * Deletes a sticker of a guild. Takes an audit log reason.
   *
   * <p>See Discord Docs/sticker#delete-guild-sticker.
   */
  public Call<@Nullable Void> delete(GuildId guild, StickerId sticker) {
    return Outgoing.of(DELETE_GUILD_STICKER, guild, sticker)
        .nothing(calls);
  }

  /**
   * Updates the name, description or tags of a sticker. Takes an audit log reason.
   *
   * <p>See Discord Docs/sticker#modify-guild-sticker.
   */
  public Call<GuildSticker> update(
      GuildId guild, StickerId sticker, UpdateGuildStickerRequest body) {
    return Outgoing.of(UPDATE_GUILD_STICKER, guild, sticker)
        .body(calls, body)
        .value(calls, GuildSticker.codec());
  }

  /**
   * Updates the name, description or tags of a sticker. Takes an audit log reason.
   *
   * <p>See Discord Docs/sticker#modify-guild-sticker.
   */
  public Call<GuildSticker> update(
      GuildId guild, StickerId sticker, Consumer<UpdateGuildStickerRequest> body) {
    UpdateGuildStickerRequest filled = new UpdateGuildStickerRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_GUILD_STICKER, guild, sticker)
        .body(calls, filled)
        .value(calls, GuildSticker.codec());
  }

  /**
   * Lists the sticker packs of Discord.
   *
   * <p>See Discord Docs/sticker#list-sticker-packs.
   */
  public Call<StickerPackList> listPacks() {
    return Outgoing.of(LIST_STICKER_PACKS)
        .value(calls, StickerPackList.codec());
  }

  /**
   * Gets a sticker pack of Discord.
   *
   * <p>See Discord Docs/sticker#get-sticker-pack.
   */
  public Call<StickerPack> getPack(StickerPackId pack) {
    return Outgoing.of(GET_STICKER_PACK, pack)
        .value(calls, StickerPack.codec());
  }

  /**
   * Gets a sticker of a pack or of any guild.
   *
   * <p>See Discord Docs/sticker#get-sticker.
   */
  public Call<Sticker> get(StickerId sticker) {
    return Outgoing.of(GET_STICKER, sticker)
        .value(calls, Sticker.codec());
  }
}
