// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Subcommand, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ApplicationCommandSubcommandOption}, since 2026-07-18.
 */
public final class Subcommand extends RequestData implements CommandOption {

  @Nullable String name;
  @Nullable Map<String, String> nameLocalizations;
  @Nullable String description;
  @Nullable Map<String, String> descriptionLocalizations;
  @Nullable Boolean required;
  @Nullable List<CommandValueOption> options;

  /** Creates one with what Discord demands. */
  public Subcommand(String name, String description) {
    this.name = name;
    set(1);
    this.description = description;
    set(3);
  }

  Subcommand() {}

  /** Sets {@code name}: 1 to 32 characters. */
  public Subcommand name(String name) {
    this.name = name;
    set(1);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code name_localizations}: at most 34 items; null is sent as null. */
  public Subcommand nameLocalizations(@Nullable Map<String, ? extends String> nameLocalizations) {
    this.nameLocalizations = nameLocalizations == null ? null : Map.copyOf(nameLocalizations);
    set(2);
    return this;
  }

  /** Returns {@code name_localizations}; null if it is null or not set. */
  public @Nullable Map<String, String> nameLocalizations() {
    return nameLocalizations;
  }

  /** Sets {@code description}: 1 to 100 characters. */
  public Subcommand description(String description) {
    this.description = description;
    set(3);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Sets {@code description_localizations}: at most 34 items; null is sent as null. */
  public Subcommand descriptionLocalizations(@Nullable Map<String, ? extends String> descriptionLocalizations) {
    this.descriptionLocalizations = descriptionLocalizations == null ? null : Map.copyOf(descriptionLocalizations);
    set(4);
    return this;
  }

  /** Returns {@code description_localizations}; null if it is null or not set. */
  public @Nullable Map<String, String> descriptionLocalizations() {
    return descriptionLocalizations;
  }

  /** Sets {@code required}: null is sent as null. */
  public Subcommand required(@Nullable Boolean required) {
    this.required = required;
    set(5);
    return this;
  }

  /** Returns {@code required}; null if it is null or not set. */
  public @Nullable Boolean required() {
    return required;
  }

  /** Sets {@code options}: at most 25 items; null is sent as null. */
  public Subcommand options(@Nullable List<? extends CommandValueOption> options) {
    this.options = options == null ? null : List.copyOf(options);
    set(6);
    return this;
  }

  /** Adds to {@code options}. */
  public Subcommand addOption(CommandValueOption option) {
    this.options = added(this.options, option);
    set(6);
    return this;
  }

  /** Returns {@code options}; null if it is null or not set. */
  public @Nullable List<CommandValueOption> options() {
    return options;
  }

  /** Returns what reads and writes it. */
  public static Codec<Subcommand> codec() {
    return SubcommandCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return SubcommandCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
    checks.length("name", name, 1, 32);
    checks.entries("name_localizations", nameLocalizations, 34);
    checks.demanded("description", description);
    checks.length("description", description, 1, 100);
    checks.entries("description_localizations", descriptionLocalizations, 34);
    checks.items("options", options, 0, 25);
    checks.each("options", options);
    CommandRules.subcommand(this, checks);
  }
}
