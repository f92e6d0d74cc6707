// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Create message request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code MessageCreateRequest}, since 2026-07-18.
 */
public final class CreateMessageRequest extends RequestData {

  @Nullable String content;
  @Nullable List<EmbedRequest> embeds;
  @Nullable AllowedMentionsRequest allowedMentions;
  @Nullable List<StickerId> stickerIds;
  @Nullable List<MessageComponent> components;
  @Nullable MessageFlags flags;
  @Nullable List<AttachmentRequest> attachments;
  @Nullable PollRequest poll;
  @Nullable ClientThemeRequest sharedClientTheme;
  @Nullable MessageReferenceRequest messageReference;
  @Nullable String nonce;
  @Nullable Boolean enforceNonce;
  @Nullable Boolean tts;

  /** Creates one in which nothing is set. */
  public CreateMessageRequest() {}

  /** Sets {@code content}: at most 2,000 characters; null is sent as null. */
  public CreateMessageRequest content(@Nullable String content) {
    this.content = content;
    set(0);
    return this;
  }

  /** Returns {@code content}; null if it is null or not set. */
  public @Nullable String content() {
    return content;
  }

  /** Sets {@code embeds}: at most 10 items; null is sent as null. */
  public CreateMessageRequest embeds(@Nullable List<? extends EmbedRequest> embeds) {
    this.embeds = embeds == null ? null : List.copyOf(embeds);
    set(1);
    return this;
  }

  /** Adds to {@code embeds}. */
  public CreateMessageRequest addEmbed(EmbedRequest embed) {
    this.embeds = added(this.embeds, embed);
    set(1);
    return this;
  }

  /** Adds to {@code embeds} what the lambda fills in. */
  public CreateMessageRequest addEmbed(Consumer<EmbedRequest> embed) {
    EmbedRequest added = new EmbedRequest();
    embed.accept(added);
    return addEmbed(added);
  }

  /** Returns {@code embeds}; null if it is null or not set. */
  public @Nullable List<EmbedRequest> embeds() {
    return embeds;
  }

  /** Sets {@code allowed_mentions}: null is sent as null. */
  public CreateMessageRequest allowedMentions(@Nullable AllowedMentionsRequest allowedMentions) {
    this.allowedMentions = allowedMentions;
    set(2);
    return this;
  }

  /** Sets {@code allowed_mentions} to what the lambda fills in. */
  public CreateMessageRequest allowedMentions(Consumer<AllowedMentionsRequest> allowedMentions) {
    AllowedMentionsRequest value = new AllowedMentionsRequest();
    allowedMentions.accept(value);
    return allowedMentions(value);
  }

  /** Sends {@code allowed_mentions} as null. */
  public CreateMessageRequest clearAllowedMentions() {
    return allowedMentions((AllowedMentionsRequest) null);
  }

  /** Returns {@code allowed_mentions}; null if it is null or not set. */
  public @Nullable AllowedMentionsRequest allowedMentions() {
    return allowedMentions;
  }

  /** Sets {@code sticker_ids}: at most 3 items; null is sent as null. */
  public CreateMessageRequest stickerIds(@Nullable List<? extends StickerId> stickerIds) {
    this.stickerIds = stickerIds == null ? null : List.copyOf(stickerIds);
    set(3);
    return this;
  }

  /** Adds to {@code sticker_ids}. */
  public CreateMessageRequest addStickerId(StickerId stickerId) {
    this.stickerIds = added(this.stickerIds, stickerId);
    set(3);
    return this;
  }

  /** Returns {@code sticker_ids}; null if it is null or not set. */
  public @Nullable List<StickerId> stickerIds() {
    return stickerIds;
  }

  /** Sets {@code components}: at most 40 items; null is sent as null. */
  public CreateMessageRequest components(@Nullable List<? extends MessageComponent> components) {
    this.components = components == null ? null : List.copyOf(components);
    set(4);
    return this;
  }

  /** Adds to {@code components}. */
  public CreateMessageRequest addComponent(MessageComponent component) {
    this.components = added(this.components, component);
    set(4);
    return this;
  }

  /** Returns {@code components}; null if it is null or not set. */
  public @Nullable List<MessageComponent> components() {
    return components;
  }

  /** Sets {@code flags}: null is sent as null. */
  public CreateMessageRequest flags(@Nullable MessageFlags flags) {
    this.flags = flags;
    set(5);
    return this;
  }

  /** Returns {@code flags}; null if it is null or not set. */
  public @Nullable MessageFlags flags() {
    return flags;
  }

  /** Sets {@code attachments}: at most 10 items; null is sent as null. */
  public CreateMessageRequest attachments(@Nullable List<? extends AttachmentRequest> attachments) {
    this.attachments = attachments == null ? null : List.copyOf(attachments);
    set(6);
    return this;
  }

  /** Adds to {@code attachments}. */
  public CreateMessageRequest addAttachment(AttachmentRequest attachment) {
    this.attachments = added(this.attachments, attachment);
    set(6);
    return this;
  }

  /** Returns {@code attachments}; null if it is null or not set. */
  public @Nullable List<AttachmentRequest> attachments() {
    return attachments;
  }

  /** Sets {@code poll}: null is sent as null. */
  public CreateMessageRequest poll(@Nullable PollRequest poll) {
    this.poll = poll;
    set(7);
    return this;
  }

  /** Returns {@code poll}; null if it is null or not set. */
  public @Nullable PollRequest poll() {
    return poll;
  }

  /** Sets {@code shared_client_theme}: null is sent as null. */
  public CreateMessageRequest sharedClientTheme(@Nullable ClientThemeRequest sharedClientTheme) {
    this.sharedClientTheme = sharedClientTheme;
    set(8);
    return this;
  }

  /** Returns {@code shared_client_theme}; null if it is null or not set. */
  public @Nullable ClientThemeRequest sharedClientTheme() {
    return sharedClientTheme;
  }

  /** Sets {@code message_reference}: null is sent as null. */
  public CreateMessageRequest messageReference(@Nullable MessageReferenceRequest messageReference) {
    this.messageReference = messageReference;
    set(9);
    return this;
  }

  /** Returns {@code message_reference}; null if it is null or not set. */
  public @Nullable MessageReferenceRequest messageReference() {
    return messageReference;
  }

  /** Sets {@code nonce}: null is sent as null. */
  public CreateMessageRequest nonce(@Nullable String nonce) {
    this.nonce = nonce;
    set(10);
    return this;
  }

  /** Returns {@code nonce}; null if it is null or not set. */
  public @Nullable String nonce() {
    return nonce;
  }

  /** Sets {@code enforce_nonce}: null is sent as null. */
  public CreateMessageRequest enforceNonce(@Nullable Boolean enforceNonce) {
    this.enforceNonce = enforceNonce;
    set(11);
    return this;
  }

  /** Returns {@code enforce_nonce}; null if it is null or not set. */
  public @Nullable Boolean enforceNonce() {
    return enforceNonce;
  }

  /** Sets {@code tts}: null is sent as null. */
  public CreateMessageRequest tts(@Nullable Boolean tts) {
    this.tts = tts;
    set(12);
    return this;
  }

  /** Returns {@code tts}; null if it is null or not set. */
  public @Nullable Boolean tts() {
    return tts;
  }

  /**
   * Adds a file: at most 10. If it is described, or other attachments are, those of an edited
   * message that are not listed in {@code attachments} are removed.
   */
  public CreateMessageRequest file(FilePart file) {
    addFile(file);
    return this;
  }

  /** Adds a file of the disk, which is read anew for each attempt. */
  public CreateMessageRequest file(Path file) {
    return file(FilePart.of(file));
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateMessageRequest> codec() {
    return CreateMessageRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateMessageRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("content", content, 0, 2000);
    checks.items("embeds", embeds, 0, 10);
    checks.each("embeds", embeds);
    checks.inside("allowed_mentions", allowedMentions);
    checks.items("sticker_ids", stickerIds, 0, 3);
    checks.items("components", components, 0, 40);
    checks.each("components", components);
    checks.items("attachments", attachments, 0, 10);
    checks.each("attachments", attachments);
    checks.inside("poll", poll);
    checks.inside("shared_client_theme", sharedClientTheme);
    checks.inside("message_reference", messageReference);
    MessageRules.message(this, checks);
  }
}
