package dev.ovend.model;

/** Rules. */
final class MessageRules {

  private MessageRules() {}

  static void allowedMentions(AllowedMentionsRequest it, Checks checks) {}

  static void embed(EmbedRequest it, Checks checks) {}

  static void interactionMessage(InteractionMessageRequest it, Checks checks) {}

  static void message(CreateLobbyMessageRequest it, Checks checks) {}

  static void message(CreateMessageRequest it, Checks checks) {}

  static void message(ForumPostMessageRequest it, Checks checks) {}

  static void messageCallback(MessageCallbackRequest it, Checks checks) {}

  static void messageEdit(InteractionMessageUpdateRequest it, Checks checks) {}

  static void messageEdit(UpdateMessageRequest it, Checks checks) {}

  static void messageEdit(UpdateWebhookMessageRequest it, Checks checks) {}

  static void messageUpdateCallback(MessageUpdateCallbackRequest it, Checks checks) {}

  static void poll(PollRequest it, Checks checks) {}

  static void pollMedia(PollMediaRequest it, Checks checks) {}

  static void webhookMessage(ExecuteWebhookRequest it, Checks checks) {}
}
