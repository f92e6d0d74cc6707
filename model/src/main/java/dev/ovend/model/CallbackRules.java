package dev.ovend.model;

/** What Discord demands of the messages that answer an interaction. */
final class CallbackRules {

  private static final String DEFERRED = "INTERACTION_DEFERRED_CANNOT_HAVE_CONTENT";
  private static final MessageFlags KEPT =
      MessageFlags.of(MessageFlags.EPHEMERAL, MessageFlags.IS_COMPONENTS_V2);

  private CallbackRules() {}

  static void message(MessageCallbackRequest it, Checks checks) {
    if (InteractionCallbackType.CHANNEL_MESSAGE_WITH_SOURCE.equals(it.type)) {
      checks.demanded("data", it.data);
      if (it.data != null) {
        MessageRules.notEmpty("data", MessageDraft.of(it.data), checks);
      }
    } else if (InteractionCallbackType.DEFERRED_CHANNEL_MESSAGE_WITH_SOURCE.equals(it.type)
        && it.data != null) {
      deferred(it.data, checks);
    }
  }

  private static void deferred(InteractionMessageRequest it, Checks checks) {
    String message = "not in a deferred answer";
    checks.refused("data.content", it.content, DEFERRED, message);
    checks.refused("data.embeds", it.embeds, DEFERRED, message);
    checks.refused("data.components", it.components, DEFERRED, message);
    checks.refused("data.attachments", MessageDraft.of(it).files(), DEFERRED, message);
    checks.refused("data.poll", it.poll, DEFERRED, message);
    if (it.flags != null && !it.flags.without(KEPT).isEmpty()) {
      checks.violated(
          "data.flags",
          DEFERRED,
          it.flags.without(KEPT) + " (a deferred answer takes " + KEPT + ")");
    }
  }

  static void update(MessageUpdateCallbackRequest it, Checks checks) {
    if (InteractionCallbackType.UPDATE_MESSAGE.equals(it.type)) {
      checks.demanded("data", it.data);
    } else if (InteractionCallbackType.DEFERRED_UPDATE_MESSAGE.equals(it.type)) {
      checks.refused("data", it.data, DEFERRED, "not in a deferred update");
    }
  }
}
