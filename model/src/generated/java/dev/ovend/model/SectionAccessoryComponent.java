// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/**
 * Section accessory component, as Discord sends it: one of several kinds. What Discord adds arrives
 * as {@link UnknownSectionAccessoryComponent}.
 */
public sealed interface SectionAccessoryComponent
    permits ButtonComponent, ThumbnailComponent, UnknownSectionAccessoryComponent {

  /** Returns what reads and writes it. */
  static Codec<SectionAccessoryComponent> codec() {
    return SectionAccessoryComponentCodec.INSTANCE;
  }

  /** Returns {@code type}. */
  ComponentType type();

  /** Returns {@code id}. */
  int id();
}
