// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** Interaction callback request, to be sent: one of several kinds. */
public sealed interface InteractionCallbackRequest
    permits AutocompleteCallbackRequest, MessageCallbackRequest, LaunchActivityCallbackRequest,
        ModalCallbackRequest, PongCallbackRequest, SkuEligibilityCallbackRequest,
        MessageUpdateCallbackRequest {

  /** Returns what reads and writes it. */
  static Codec<InteractionCallbackRequest> codec() {
    return InteractionCallbackRequestCodec.INSTANCE;
  }
}
