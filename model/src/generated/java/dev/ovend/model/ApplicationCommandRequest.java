// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Application command request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ApplicationCommandUpdateRequest}, since 2026-07-18.
 */
public final class ApplicationCommandRequest extends RequestData {

  @Nullable String name;
  @Nullable Map<String, String> nameLocalizations;
  @Nullable String description;
  @Nullable Map<String, String> descriptionLocalizations;
  @Nullable List<CommandOption> options;
  @Nullable Permissions defaultMemberPermissions;
  @Nullable Boolean dmPermission;
  @Nullable List<InteractionContextType> contexts;
  @Nullable List<ApplicationIntegrationType> integrationTypes;
  @Nullable ApplicationCommandHandler handler;
  @Nullable ApplicationCommandType type;
  @Nullable CommandId id;
  @Nullable Boolean nsfw;

  /** Creates one with what Discord demands. */
  public ApplicationCommandRequest(String name) {
    this.name = name;
    set(0);
  }

  ApplicationCommandRequest() {}

  /** Sets {@code name}: 1 to 32 characters. */
  public ApplicationCommandRequest name(String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code name_localizations}: at most 34 items; null is sent as null. */
  public ApplicationCommandRequest nameLocalizations(@Nullable Map<String, ? extends String> nameLocalizations) {
    this.nameLocalizations = nameLocalizations == null ? null : Map.copyOf(nameLocalizations);
    set(1);
    return this;
  }

  /** Returns {@code name_localizations}; null if it is null or not set. */
  public @Nullable Map<String, String> nameLocalizations() {
    return nameLocalizations;
  }

  /** Sets {@code description}: at most 100 characters; null is sent as null. */
  public ApplicationCommandRequest description(@Nullable String description) {
    this.description = description;
    set(2);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Sets {@code description_localizations}: at most 34 items; null is sent as null. */
  public ApplicationCommandRequest descriptionLocalizations(@Nullable Map<String, ? extends String> descriptionLocalizations) {
    this.descriptionLocalizations = descriptionLocalizations == null ? null : Map.copyOf(descriptionLocalizations);
    set(3);
    return this;
  }

  /** Returns {@code description_localizations}; null if it is null or not set. */
  public @Nullable Map<String, String> descriptionLocalizations() {
    return descriptionLocalizations;
  }

  /** Sets {@code options}: at most 25 items; null is sent as null. */
  public ApplicationCommandRequest options(@Nullable List<? extends CommandOption> options) {
    this.options = options == null ? null : List.copyOf(options);
    set(4);
    return this;
  }

  /** Adds to {@code options}. */
  public ApplicationCommandRequest addOption(CommandOption option) {
    this.options = added(this.options, option);
    set(4);
    return this;
  }

  /** Returns {@code options}; null if it is null or not set. */
  public @Nullable List<CommandOption> options() {
    return options;
  }

  /**
   * Sets {@code default_member_permissions}: at most 18,014,398,509,481,983; null is sent as null.
   */
  public ApplicationCommandRequest defaultMemberPermissions(@Nullable Permissions defaultMemberPermissions) {
    this.defaultMemberPermissions = defaultMemberPermissions;
    set(5);
    return this;
  }

  /** Returns {@code default_member_permissions}; null if it is null or not set. */
  public @Nullable Permissions defaultMemberPermissions() {
    return defaultMemberPermissions;
  }

  /** Sets {@code dm_permission}: null is sent as null. */
  public ApplicationCommandRequest dmPermission(@Nullable Boolean dmPermission) {
    this.dmPermission = dmPermission;
    set(6);
    return this;
  }

  /** Returns {@code dm_permission}; null if it is null or not set. */
  public @Nullable Boolean dmPermission() {
    return dmPermission;
  }

  /** Sets {@code contexts}: at least 1 different items; null is sent as null. */
  public ApplicationCommandRequest contexts(@Nullable List<? extends InteractionContextType> contexts) {
    this.contexts = contexts == null ? null : List.copyOf(contexts);
    set(7);
    return this;
  }

  /** Adds to {@code contexts}. */
  public ApplicationCommandRequest addContext(InteractionContextType context) {
    this.contexts = added(this.contexts, context);
    set(7);
    return this;
  }

  /** Returns {@code contexts}; null if it is null or not set. */
  public @Nullable List<InteractionContextType> contexts() {
    return contexts;
  }

  /** Sets {@code integration_types}: at least 1 different items; null is sent as null. */
  public ApplicationCommandRequest integrationTypes(@Nullable List<? extends ApplicationIntegrationType> integrationTypes) {
    this.integrationTypes = integrationTypes == null ? null : List.copyOf(integrationTypes);
    set(8);
    return this;
  }

  /** Adds to {@code integration_types}. */
  public ApplicationCommandRequest addIntegrationType(ApplicationIntegrationType integrationType) {
    this.integrationTypes = added(this.integrationTypes, integrationType);
    set(8);
    return this;
  }

  /** Returns {@code integration_types}; null if it is null or not set. */
  public @Nullable List<ApplicationIntegrationType> integrationTypes() {
    return integrationTypes;
  }

  /** Sets {@code handler}: null is sent as null. */
  public ApplicationCommandRequest handler(@Nullable ApplicationCommandHandler handler) {
    this.handler = handler;
    set(9);
    return this;
  }

  /** Returns {@code handler}; null if it is null or not set. */
  public @Nullable ApplicationCommandHandler handler() {
    return handler;
  }

  /** Sets {@code type}: null is sent as null. */
  public ApplicationCommandRequest type(@Nullable ApplicationCommandType type) {
    this.type = type;
    set(10);
    return this;
  }

  /** Returns {@code type}; null if it is null or not set. */
  public @Nullable ApplicationCommandType type() {
    return type;
  }

  /** Sets {@code id}: null is sent as null. */
  public ApplicationCommandRequest id(@Nullable CommandId id) {
    this.id = id;
    set(11);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable CommandId id() {
    return id;
  }

  /** Sets {@code nsfw}: null is sent as null. */
  public ApplicationCommandRequest nsfw(@Nullable Boolean nsfw) {
    this.nsfw = nsfw;
    set(12);
    return this;
  }

  /** Returns {@code nsfw}; null if it is null or not set. */
  public @Nullable Boolean nsfw() {
    return nsfw;
  }

  /** Returns what reads and writes it. */
  public static Codec<ApplicationCommandRequest> codec() {
    return ApplicationCommandRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return ApplicationCommandRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
    checks.length("name", name, 1, 32);
    checks.entries("name_localizations", nameLocalizations, 34);
    checks.length("description", description, 0, 100);
    checks.entries("description_localizations", descriptionLocalizations, 34);
    checks.items("options", options, 0, 25);
    checks.each("options", options);
    checks.items("contexts", contexts, 1, Integer.MAX_VALUE);
    checks.different("contexts", contexts);
    checks.items("integration_types", integrationTypes, 1, Integer.MAX_VALUE);
    checks.different("integration_types", integrationTypes);
    CommandRules.command(this, checks);
  }
}
