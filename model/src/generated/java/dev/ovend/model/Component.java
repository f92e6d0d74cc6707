// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/**
 * Component, as Discord sends it: one of several kinds. What Discord adds arrives as {@link
 * UnknownComponent}.
 */
public sealed interface Component
    permits ActionRowComponent, ContainerComponent, FileComponent, MediaGalleryComponent,
        SectionComponent, SeparatorComponent, TextDisplayComponent, UnknownComponent {

  /** Returns what reads and writes it. */
  static Codec<Component> codec() {
    return ComponentCodec.INSTANCE;
  }

  /** Returns {@code type}. */
  ComponentType type();

  /** Returns {@code id}. */
  int id();
}
