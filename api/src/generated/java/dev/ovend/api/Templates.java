// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.CreateGuildTemplateRequest;
import dev.ovend.model.GuildId;
import dev.ovend.model.GuildTemplate;
import dev.ovend.model.UpdateGuildTemplateRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Templates of guilds.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Templates {

  private static final Operation GET_GUILD_TEMPLATE = Operation.named("get_guild_template");
  private static final Operation LIST_GUILD_TEMPLATES = Operation.named("list_guild_templates");
  private static final Operation CREATE_GUILD_TEMPLATE = Operation.named("create_guild_template");
  private static final Operation SYNC_GUILD_TEMPLATE = Operation.named("sync_guild_template");
  private static final Operation DELETE_GUILD_TEMPLATE = Operation.named("delete_guild_template");
  private static final Operation UPDATE_GUILD_TEMPLATE = Operation.named("update_guild_template");

  private final CallFactory calls;

  Templates(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Gets a guild template by its code.
   *
   * <p>See Discord Docs/guild-template#get-guild-template.
   */
  public Call<GuildTemplate> get(String code) {
    return Outgoing.of(GET_GUILD_TEMPLATE, code)
        .value(calls, GuildTemplate.codec());
  }

  /**
   * Lists the templates of a guild; needs MANAGE_GUILD.
   *
   * <p>See Discord Docs/guild-template#get-guild-templates.
   */
  public Call<List<GuildTemplate>> list(GuildId guild) {
    return Outgoing.of(LIST_GUILD_TEMPLATES, guild)
        .list(calls, GuildTemplate.codec());
  }

  /**
   * Creates a template from a guild as it is now; a guild has at most one.
   *
   * <p>See Discord Docs/guild-template#create-guild-template.
   */
  public Call<GuildTemplate> create(GuildId guild, CreateGuildTemplateRequest body) {
    return Outgoing.of(CREATE_GUILD_TEMPLATE, guild)
        .body(calls, body)
        .value(calls, GuildTemplate.codec());
  }

  /**
   * Creates a template from a guild as it is now; a guild has at most one.
   *
   * <p>See Discord Docs/guild-template#create-guild-template.
   */
  public Call<GuildTemplate> create(GuildId guild, String name) {
    return Outgoing.of(CREATE_GUILD_TEMPLATE, guild)
        .body(calls, new CreateGuildTemplateRequest(name))
        .value(calls, GuildTemplate.codec());
  }

  /**
   * Creates a template from a guild as it is now; a guild has at most one.
   *
   * <p>See Discord Docs/guild-template#create-guild-template.
   */
  public Call<GuildTemplate> create(
      GuildId guild, String name, Consumer<CreateGuildTemplateRequest> body) {
    CreateGuildTemplateRequest filled = new CreateGuildTemplateRequest(name);
    body.accept(filled);
    return Outgoing.of(CREATE_GUILD_TEMPLATE, guild)
        .body(calls, filled)
        .value(calls, GuildTemplate.codec());
  }

  /**
   * Brings a template up to date with its guild.
   *
   * <p>See Discord Docs/guild-template#sync-guild-template.
   */
  public Call<GuildTemplate> sync(GuildId guild, String code) {
    return Outgoing.of(SYNC_GUILD_TEMPLATE, guild, code)
        .value(calls, GuildTemplate.codec());
  }

  /**
   * Deletes a template. The answer is empty if an earlier attempt removed it and its answer was
   * lost.
   *
   * <p>See Discord Docs/guild-template#delete-guild-template.
   */
  public Call<Optional<GuildTemplate>> delete(GuildId guild, String code) {
    return Outgoing.of(DELETE_GUILD_TEMPLATE, guild, code)
        .sometimes(calls, GuildTemplate.codec());
  }

  /**
   * Updates the name and description of a template.
   *
   * <p>See Discord Docs/guild-template#modify-guild-template.
   */
  public Call<GuildTemplate> update(GuildId guild, String code, UpdateGuildTemplateRequest body) {
    return Outgoing.of(UPDATE_GUILD_TEMPLATE, guild, code)
        .body(calls, body)
        .value(calls, GuildTemplate.codec());
  }

  /**
   * Updates the name and description of a template.
   *
   * <p>See Discord Docs/guild-template#modify-guild-template.
   */
  public Call<GuildTemplate> update(
      GuildId guild, String code, Consumer<UpdateGuildTemplateRequest> body) {
    UpdateGuildTemplateRequest filled = new UpdateGuildTemplateRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_GUILD_TEMPLATE, guild, code)
        .body(calls, filled)
        .value(calls, GuildTemplate.codec());
  }
}
