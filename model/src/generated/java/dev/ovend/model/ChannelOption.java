// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Channel option, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ApplicationCommandChannelOption}, since 2026-07-18.
 */
public final class ChannelOption extends RequestData implements CommandOption, CommandValueOption {

  @Nullable String name;
  @Nullable Map<String, String> nameLocalizations;
  @Nullable String description;
  @Nullable Map<String, String> descriptionLocalizations;
  @Nullable Boolean required;
  @Nullable List<ChannelType> channelTypes;

  /** Creates one with what Discord demands. */
  public ChannelOption(String name, String description) {
    this.name = name;
    set(1);
    this.description = description;
    set(3);
  }

  ChannelOption() {}

  /** Sets {@code name}: 1 to 32 characters. */
  public ChannelOption name(String name) {
    this.name = name;
    set(1);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code name_localizations}: at most 34 items; null is sent as null. */
  public ChannelOption nameLocalizations(@Nullable Map<String, ? extends String> nameLocalizations) {
    this.nameLocalizations = nameLocalizations == null ? null : Map.copyOf(nameLocalizations);
    set(2);
    return this;
  }

  /** Returns {@code name_localizations}; null if it is null or not set. */
  public @Nullable Map<String, String> nameLocalizations() {
    return nameLocalizations;
  }

  /** Sets {@code description}: 1 to 100 characters. */
  public ChannelOption description(String description) {
    this.description = description;
    set(3);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Sets {@code description_localizations}: at most 34 items; null is sent as null. */
  public ChannelOption descriptionLocalizations(@Nullable Map<String, ? extends String> descriptionLocalizations) {
    this.descriptionLocalizations = descriptionLocalizations == null ? null : Map.copyOf(descriptionLocalizations);
    set(4);
    return this;
  }

  /** Returns {@code description_localizations}; null if it is null or not set. */
  public @Nullable Map<String, String> descriptionLocalizations() {
    return descriptionLocalizations;
  }

  /** Sets {@code required}: null is sent as null. */
  public ChannelOption required(@Nullable Boolean required) {
    this.required = required;
    set(5);
    return this;
  }

  /** Returns {@code required}; null if it is null or not set. */
  public @Nullable Boolean required() {
    return required;
  }

  /** Sets {@code channel_types}: different items; null is sent as null. */
  public ChannelOption channelTypes(@Nullable List<? extends ChannelType> channelTypes) {
    this.channelTypes = channelTypes == null ? null : List.copyOf(channelTypes);
    set(6);
    return this;
  }

  /** Adds to {@code channel_types}. */
  public ChannelOption addChannelType(ChannelType channelType) {
    this.channelTypes = added(this.channelTypes, channelType);
    set(6);
    return this;
  }

  /** Returns {@code channel_types}; null if it is null or not set. */
  public @Nullable List<ChannelType> channelTypes() {
    return channelTypes;
  }

  /** Returns what reads and writes it. */
  public static Codec<ChannelOption> codec() {
    return ChannelOptionCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return ChannelOptionCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
    checks.length("name", name, 1, 32);
    checks.entries("name_localizations", nameLocalizations, 34);
    checks.demanded("description", description);
    checks.length("description", description, 1, 100);
    checks.entries("description_localizations", descriptionLocalizations, 34);
    checks.items("channel_types", channelTypes, 0, Integer.MAX_VALUE);
    checks.different("channel_types", channelTypes);
  }
}
