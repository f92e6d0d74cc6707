// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/**
 * Container child component, as Discord sends it: one of several kinds. What Discord adds arrives
 * as {@link UnknownContainerChildComponent}.
 */
public sealed interface ContainerChildComponent
    permits ActionRowComponent, FileComponent, MediaGalleryComponent, SectionComponent,
        SeparatorComponent, TextDisplayComponent, UnknownContainerChildComponent {

  /** Returns what reads and writes it. */
  static Codec<ContainerChildComponent> codec() {
    return ContainerChildComponentCodec.INSTANCE;
  }

  /** Returns {@code type}. */
  ComponentType type();

  /** Returns {@code id}. */
  int id();
}
