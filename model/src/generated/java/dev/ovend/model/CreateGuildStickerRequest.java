// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.core.Part;
import dev.ovend.json.Codec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Create guild sticker request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code CreateGuildStickerRequest}, since 2026-07-18.
 */
public final class CreateGuildStickerRequest extends RequestData {

  @Nullable String name;
  @Nullable String tags;
  @Nullable String description;
  @Nullable FilePart file;

  /** Creates one with what Discord demands. */
  public CreateGuildStickerRequest(String name, String tags, FilePart file) {
    this.name = name;
    set(0);
    this.tags = tags;
    set(1);
    this.file = file;
    set(3);
  }

  CreateGuildStickerRequest() {}

  /** Sets {@code name}: 2 to 30 characters. */
  public CreateGuildStickerRequest name(String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code tags}: 1 to 200 characters. */
  public CreateGuildStickerRequest tags(String tags) {
    this.tags = tags;
    set(1);
    return this;
  }

  /** Returns {@code tags}; null if it is null or not set. */
  public @Nullable String tags() {
    return tags;
  }

  /** Sets {@code description}: at most 100 characters; null is sent as null. */
  public CreateGuildStickerRequest description(@Nullable String description) {
    this.description = description;
    set(2);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Sets {@code file}. */
  public CreateGuildStickerRequest file(FilePart file) {
    this.file = file;
    set(3);
    return this;
  }

  /** Returns {@code file}; null if it is null or not set. */
  public @Nullable FilePart file() {
    return file;
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateGuildStickerRequest> codec() {
    return CreateGuildStickerRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateGuildStickerRequestCodec.INSTANCE.encode(this);
  }

  @Override
  List<Part> form() {
    List<Part> parts = new ArrayList<>();
    if (name != null) {
      parts.add(Part.field("name", name));
    }
    if (tags != null) {
      parts.add(Part.field("tags", tags));
    }
    if (description != null) {
      parts.add(Part.field("description", description));
    }
    if (file != null) {
      parts.add(file.part("file"));
    }
    return parts;
  }

  @Override
  List<FilePart> files() {
    return file == null ? List.of() : List.of(file);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
    checks.length("name", name, 2, 30);
    checks.demanded("tags", tags);
    checks.length("tags", tags, 1, 200);
    checks.length("description", description, 0, 100);
    checks.demanded("file", file);
    GuildRules.sticker(this, checks);
  }
}
