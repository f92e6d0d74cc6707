// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Update guild sticker request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateGuildStickerRequest}, since 2026-07-18.
 */
public final class UpdateGuildStickerRequest extends RequestData {

  @Nullable String name;
  @Nullable String tags;
  @Nullable String description;

  /** Creates one in which nothing is set. */
  public UpdateGuildStickerRequest() {}

  /** Sets {@code name}: 2 to 30 characters. */
  public UpdateGuildStickerRequest name(String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code tags}: 1 to 200 characters. */
  public UpdateGuildStickerRequest tags(String tags) {
    this.tags = tags;
    set(1);
    return this;
  }

  /** Returns {@code tags}; null if it is null or not set. */
  public @Nullable String tags() {
    return tags;
  }

  /** Sets {@code description}: at most 100 characters; null is sent as null. */
  public UpdateGuildStickerRequest description(@Nullable String description) {
    this.description = description;
    set(2);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Returns what reads and writes it. */
  public static Codec<UpdateGuildStickerRequest> codec() {
    return UpdateGuildStickerRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UpdateGuildStickerRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("name", name, 2, 30);
    checks.length("tags", tags, 1, 200);
    checks.length("description", description, 0, 100);
    GuildRules.sticker(this, checks);
  }
}
