package dev.ovend.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Discord demands of messages beyond the limits of their single fields. */
final class MessageRules {

  /* Components cannot stand beside the fields that they replace. */
  private static final String WITH_COMPONENTS =
      "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2";

  private static final String FORWARDED = "MESSAGE_FORWARD_CANNOT_HAVE_CONTENT";
  private static final String VOICE = "MESSAGE_VOICE_INVALID";
  private static final int NONCE = 25;
  private static final int ACTION_ROWS = 5;
  private static final int COMPONENTS = 40;
  private static final int TEXT = 4000;

  private MessageRules() {}

  static void message(CreateMessageRequest it, Checks checks) {
    checks.length("nonce", it.nonce, 0, NONCE);
    created(MessageDraft.of(it), checks);
  }

  static void message(CreateLobbyMessageRequest it, Checks checks) {
    checks.length("nonce", it.nonce, 0, NONCE);
    created(MessageDraft.of(it), checks);
  }

  static void message(ForumPostMessageRequest it, Checks checks) {
    created(MessageDraft.of(it), checks);
  }

  static void webhookMessage(ExecuteWebhookRequest it, Checks checks) {
    created(MessageDraft.of(it), checks);
    WebhookRules.name("username", it.username, checks);
    if (!Checks.present(it.threadName)) {
      checks.refused(
          "applied_tags", it.appliedTags, "WEBHOOK_THREAD_NAME_REQUIRED", "only with thread_name");
    }
  }

  static void interactionMessage(InteractionMessageRequest it, Checks checks) {
    composed(MessageDraft.of(it), checks);
  }

  static void messageEdit(UpdateMessageRequest it, Checks checks) {
    edited(MessageDraft.of(it), checks);
  }

  static void messageEdit(UpdateWebhookMessageRequest it, Checks checks) {
    edited(MessageDraft.of(it), checks);
  }

  static void messageEdit(InteractionMessageUpdateRequest it, Checks checks) {
    edited(MessageDraft.of(it), checks);
  }

  private static void created(MessageDraft it, Checks checks) {
    if (it.isForward()) {
      forward(it, checks);
    } else {
      notEmpty("", it, checks);
    }
    composed(it, checks);
  }

  /** Notes a message that shows nothing. */
  static void notEmpty(String field, MessageDraft it, Checks checks) {
    if (it.isEmpty()) {
      checks.violated(
          field,
          "MESSAGE_EMPTY",
          "empty (expected content, embeds, components, files, stickers or a poll)");
    }
  }

  private static void forward(MessageDraft it, Checks checks) {
    MessageReferenceRequest reference = it.extras().reference();
    checks.demanded("message_reference.channel_id", reference == null ? null : reference.channelId);
    replaceable(it, checks, FORWARDED, "not in a forward");
    checks.refused("components", it.components(), FORWARDED, "not in a forward");
    checks.refused("attachments", it.files(), FORWARDED, "not in a forward");
  }

  /* Notes what only messages without IS_COMPONENTS_V2 can carry. */
  private static void replaceable(MessageDraft it, Checks checks, String code, String message) {
    checks.refused("content", it.content(), code, message);
    checks.refused("embeds", it.embeds(), code, message);
    checks.refused("sticker_ids", it.extras().stickerIds(), code, message);
    checks.refused("poll", it.extras().poll(), code, message);
    checks.refused("shared_client_theme", it.extras().sharedClientTheme(), code, message);
  }

  private static void composed(MessageDraft it, Checks checks) {
    if (it.has(MessageFlags.IS_COMPONENTS_V2)) {
      componentsOnly(it, checks);
    } else {
      actionRowsOnly(it, checks);
    }
    if (it.has(MessageFlags.IS_VOICE_MESSAGE)) {
      voice(it, checks);
    }
    consistent(it, checks);
  }

  /* The message may have IS_COMPONENTS_V2 already; then it need not be told again. */
  private static void edited(MessageDraft it, Checks checks) {
    if (it.has(MessageFlags.IS_COMPONENTS_V2) || it.showsMoreThanActionRows()) {
      componentsOnly(it, checks);
    }
    consistent(it, checks);
  }

  private static void consistent(MessageDraft it, Checks checks) {
    EmbedRules.total(it.embeds(), checks);
    ComponentTree.of(it.components()).unique(checks);
    checks.unique("attachments[].id", it.files(), file -> file.id, "ATTACHMENT_ID_DUPLICATED");
  }

  private static void componentsOnly(MessageDraft it, Checks checks) {
    replaceable(it, checks, WITH_COMPONENTS, "not with IS_COMPONENTS_V2");
    ComponentTree tree = ComponentTree.of(it.components());
    if (tree.size() > COMPONENTS) {
      checks.violated(
          "components",
          "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
          tree.size() + " components, nested ones included (limit " + COMPONENTS + ")");
    }
    if (tree.text() > TEXT) {
      checks.violated(
          "components",
          "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
          Checks.number(tree.text())
              + " characters in all texts (limit "
              + Checks.number(TEXT)
              + ")");
    }
  }

  private static void actionRowsOnly(MessageDraft it, Checks checks) {
    List<MessageComponent> components = it.components() == null ? List.of() : it.components();
    if (!it.showsMoreThanActionRows()) {
      checks.items("components", components, 0, ACTION_ROWS);
      return;
    }
    for (int i = 0; i < components.size(); i++) {
      if (!(components.get(i) instanceof ActionRow)) {
        checks.violated(
            "components[" + i + "]",
            "COMPONENT_NEEDS_COMPONENTS_V2",
            components.get(i).getClass().getSimpleName() + " only with IS_COMPONENTS_V2");
      }
    }
  }

  private static void voice(MessageDraft it, Checks checks) {
    checks.refused("content", it.content(), VOICE, "not in a voice message");
    List<AttachmentRequest> files = it.files();
    if (files.size() != 1) {
      checks.violated(
          "attachments", VOICE, files.size() + " files in a voice message (expected one)");
      return;
    }
    checks.demanded("attachments[0].duration_secs", files.get(0).durationSecs);
    checks.demanded("attachments[0].waveform", files.get(0).waveform);
  }

  static void allowedMentions(AllowedMentionsRequest it, Checks checks) {
    exclusive(it, AllowedMentionType.USERS, it.users, checks);
    exclusive(it, AllowedMentionType.ROLES, it.roles, checks);
  }

  private static void exclusive(
      AllowedMentionsRequest it, AllowedMentionType type, @Nullable List<?> ids, Checks checks) {
    if (it.parse != null && it.parse.contains(type)) {
      checks.refused(
          type.value(), ids, "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", "parse allows all");
    }
  }
}
