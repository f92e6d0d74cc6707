// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Sticker, as Discord sends it: one of several kinds. What Discord adds arrives as {@link
 * UnknownSticker}.
 */
public sealed interface Sticker
    permits GuildSticker, StandardSticker, UnknownSticker {

  /** Returns what reads and writes it. */
  static Codec<Sticker> codec() {
    return StickerCodec.INSTANCE;
  }

  /** Returns {@code id}. */
  StickerId id();

  /** Returns {@code name}. */
  String name();

  /** Returns {@code tags}. */
  String tags();

  /** Returns {@code type}. */
  StickerType type();

  /** Returns {@code format_type}: null if there is none. */
  @Nullable StickerFormat formatType();

  /** Returns {@code description}: null if there is none. */
  @Nullable String description();
}
