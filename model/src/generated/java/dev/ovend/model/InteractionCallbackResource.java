// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/**
 * Interaction callback resource, as Discord sends it: one of several kinds. What Discord adds
 * arrives as {@link UnknownInteractionCallbackResource}.
 */
public sealed interface InteractionCallbackResource
    permits MessageCallbackResource, ActivityCallbackResource, MessageUpdateCallbackResource,
        UnknownInteractionCallbackResource {

  /** Returns what reads and writes it. */
  static Codec<InteractionCallbackResource> codec() {
    return InteractionCallbackResourceCodec.INSTANCE;
  }

  /** Returns {@code type}. */
  InteractionCallbackType type();
}
