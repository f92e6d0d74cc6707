package dev.ovend.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the kinds of messages have in common, as one of them says it. */
record MessageDraft(
    RequestData request,
    @Nullable String content,
    @Nullable List<EmbedRequest> embeds,
    @Nullable List<MessageComponent> components,
    @Nullable List<AttachmentRequest> attachments,
    @Nullable MessageFlags flags,
    Extras extras) {

  /** What only some kinds of messages can carry. */
  record Extras(
      @Nullable PollRequest poll,
      @Nullable List<StickerId> stickerIds,
      @Nullable ClientThemeRequest sharedClientTheme,
      @Nullable MessageReferenceRequest reference) {

    static final Extras NONE = new Extras(null, null, null, null);

    static Extras of(@Nullable PollRequest poll) {
      return new Extras(poll, null, null, null);
    }
  }

  static MessageDraft of(CreateMessageRequest it) {
    Extras extras = new Extras(it.poll, it.stickerIds, it.sharedClientTheme, it.messageReference);
    return new MessageDraft(
        it, it.content, it.embeds, it.components, it.attachments, it.flags, extras);
  }

  static MessageDraft of(CreateLobbyMessageRequest it) {
    Extras extras = new Extras(it.poll, it.stickerIds, it.sharedClientTheme, it.messageReference);
    return new MessageDraft(
        it, it.content, it.embeds, it.components, it.attachments, it.flags, extras);
  }

  static MessageDraft of(ForumPostMessageRequest it) {
    Extras extras = new Extras(it.poll, it.stickerIds, it.sharedClientTheme, null);
    return new MessageDraft(
        it, it.content, it.embeds, it.components, it.attachments, it.flags, extras);
  }

  static MessageDraft of(ExecuteWebhookRequest it) {
    return new MessageDraft(
        it, it.content, it.embeds, it.components, it.attachments, it.flags, Extras.of(it.poll));
  }

  static MessageDraft of(InteractionMessageRequest it) {
    return new MessageDraft(
        it, it.content, it.embeds, it.components, it.attachments, it.flags, Extras.of(it.poll));
  }

  static MessageDraft of(UpdateMessageRequest it) {
    Extras extras = new Extras(null, it.stickerIds, null, null);
    return new MessageDraft(
        it, it.content, it.embeds, it.components, it.attachments, it.flags, extras);
  }

  static MessageDraft of(UpdateWebhookMessageRequest it) {
    return new MessageDraft(
        it, it.content, it.embeds, it.components, it.attachments, it.flags, Extras.of(it.poll));
  }

  static MessageDraft of(InteractionMessageUpdateRequest it) {
    return new MessageDraft(
        it, it.content, it.embeds, it.components, it.attachments, it.flags, Extras.NONE);
  }

  boolean has(MessageFlags flag) {
    return flags != null && flags.has(flag);
  }

  /** Returns whether nothing is there that users could see. */
  boolean isEmpty() {
    return !Checks.present(content)
        && !Checks.present(embeds)
        && !Checks.present(components)
        && !hasFiles()
        && !Checks.present(extras.poll)
        && !Checks.present(extras.stickerIds)
        && !Checks.present(extras.sharedClientTheme)
        && !request.hasOthers();
  }

  boolean isForward() {
    return extras.reference != null && MessageReferenceType.FORWARD.equals(extras.reference.type);
  }

  /** Returns whether components are there that only IS_COMPONENTS_V2 allows. */
  boolean showsMoreThanActionRows() {
    return components != null && components.stream().anyMatch(it -> !(it instanceof ActionRow));
  }

  boolean hasFiles() {
    return !files().isEmpty();
  }

  /** Returns the attachments as they are sent: those that are listed, then those of the files. */
  List<AttachmentRequest> files() {
    List<AttachmentRequest> all = new ArrayList<>(attachments == null ? List.of() : attachments);
    List<FilePart> added = request.files();
    for (int i = 0; i < added.size(); i++) {
      all.add(added.get(i).attachment(i));
    }
    return all;
  }
}
