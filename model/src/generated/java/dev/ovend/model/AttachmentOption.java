// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Attachment option, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ApplicationCommandAttachmentOption}, since 2026-07-18.
 */
public final class AttachmentOption extends RequestData implements CommandOption, CommandValueOption {

  @Nullable String name;
  @Nullable Map<String, String> nameLocalizations;
  @Nullable String description;
  @Nullable Map<String, String> descriptionLocalizations;
  @Nullable Boolean required;
  @Nullable List<String> fileTypes;

  /** Creates one with what Discord demands. */
  public AttachmentOption(String name, String description) {
    this.name = name;
    set(1);
    this.description = description;
    set(3);
  }

  AttachmentOption() {}

  /** Sets {@code name}: 1 to 32 characters. */
  public AttachmentOption name(String name) {
    this.name = name;
    set(1);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code name_localizations}: at most 34 items; null is sent as null. */
  public AttachmentOption nameLocalizations(@Nullable Map<String, ? extends String> nameLocalizations) {
    this.nameLocalizations = nameLocalizations == null ? null : Map.copyOf(nameLocalizations);
    set(2);
    return this;
  }

  /** Returns {@code name_localizations}; null if it is null or not set. */
  public @Nullable Map<String, String> nameLocalizations() {
    return nameLocalizations;
  }

  /** Sets {@code description}: 1 to 100 characters. */
  public AttachmentOption description(String description) {
    this.description = description;
    set(3);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Sets {@code description_localizations}: at most 34 items; null is sent as null. */
  public AttachmentOption descriptionLocalizations(@Nullable Map<String, ? extends String> descriptionLocalizations) {
    this.descriptionLocalizations = descriptionLocalizations == null ? null : Map.copyOf(descriptionLocalizations);
    set(4);
    return this;
  }

  /** Returns {@code description_localizations}; null if it is null or not set. */
  public @Nullable Map<String, String> descriptionLocalizations() {
    return descriptionLocalizations;
  }

  /** Sets {@code required}: null is sent as null. */
  public AttachmentOption required(@Nullable Boolean required) {
    this.required = required;
    set(5);
    return this;
  }

  /** Returns {@code required}; null if it is null or not set. */
  public @Nullable Boolean required() {
    return required;
  }

  /** Sets {@code file_types}: null is sent as null. */
  public AttachmentOption fileTypes(@Nullable List<? extends String> fileTypes) {
    this.fileTypes = fileTypes == null ? null : List.copyOf(fileTypes);
    set(6);
    return this;
  }

  /** Adds to {@code file_types}. */
  public AttachmentOption addFileType(String fileType) {
    this.fileTypes = added(this.fileTypes, fileType);
    set(6);
    return this;
  }

  /** Returns {@code file_types}; null if it is null or not set. */
  public @Nullable List<String> fileTypes() {
    return fileTypes;
  }

  /** Returns what reads and writes it. */
  public static Codec<AttachmentOption> codec() {
    return AttachmentOptionCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return AttachmentOptionCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
    checks.length("name", name, 1, 32);
    checks.entries("name_localizations", nameLocalizations, 34);
    checks.demanded("description", description);
    checks.length("description", description, 1, 100);
    checks.entries("description_localizations", descriptionLocalizations, 34);
  }
}
