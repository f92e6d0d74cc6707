// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** Auto moderation action request, to be sent: one of several kinds. */
public sealed interface AutoModerationActionRequest
    permits BlockMessageActionRequest, SendAlertMessageActionRequest,
        BlockMemberInteractionActionRequest, TimeoutActionRequest {

  /** Returns what reads and writes it. */
  static Codec<AutoModerationActionRequest> codec() {
    return AutoModerationActionRequestCodec.INSTANCE;
  }
}
