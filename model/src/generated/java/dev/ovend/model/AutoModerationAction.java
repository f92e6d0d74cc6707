// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/**
 * Auto moderation action, as Discord sends it: one of several kinds. What Discord adds arrives as
 * {@link UnknownAutoModerationAction}.
 */
public sealed interface AutoModerationAction
    permits BlockMessageAction, SendAlertMessageAction, BlockMemberInteractionAction, TimeoutAction,
        UnknownAutoModerationAction {

  /** Returns what reads and writes it. */
  static Codec<AutoModerationAction> codec() {
    return AutoModerationActionCodec.INSTANCE;
  }

  /** Returns {@code type}. */
  AutoModerationActionType type();
}
