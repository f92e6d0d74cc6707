// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Forum post message request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code BaseCreateMessageCreateRequest}, since 2026-07-18.
 */
public final class ForumPostMessageRequest extends RequestData {

  @Nullable String content;
  @Nullable List<EmbedRequest> embeds;
  @Nullable AllowedMentionsRequest allowedMentions;
  @Nullable List<StickerId> stickerIds;
  @Nullable List<MessageComponent> components;
  @Nullable MessageFlags flags;
  @Nullable List<AttachmentRequest> attachments;
  @Nullable PollRequest poll;
  @Nullable ClientThemeRequest sharedClientTheme;

  /** Creates one in which nothing is set. */
  public ForumPostMessageRequest() {}

  /** Sets {@code content}: at most 2,000 characters; null is sent as null. */
  public ForumPostMessageRequest content(@Nullable String content) {
    this.content = content;
    set(0);
    return this;
  }

  /** Returns {@code content}; null if it is null or not set. */
  public @Nullable String content() {
    return content;
  }

  /** Sets {@code embeds}: at most 10 items; null is sent as null. */
  public ForumPostMessageRequest embeds(@Nullable List<? extends EmbedRequest> embeds) {
    this.embeds = embeds == null ? null : List.copyOf(embeds);
    set(1);
    return this;
  }

  /** Adds to {@code embeds}. */
  public ForumPostMessageRequest addEmbed(EmbedRequest embed) {
    this.embeds = added(this.embeds, embed);
    set(1);
    return this;
  }

  /** Adds to {@code embeds} what the lambda fills in. */
  public ForumPostMessageRequest addEmbed(Consumer<EmbedRequest> embed) {
    EmbedRequest added = new EmbedRequest();
    embed.accept(added);
    return addEmbed(added);
  }

  /** Returns {@code embeds}; null if it is null or not set. */
  public @Nullable List<EmbedRequest> embeds() {
    return embeds;
  }

  /** Sets {@code allowed_mentions}: null is sent as null. */
  public ForumPostMessageRequest allowedMentions(@Nullable AllowedMentionsRequest allowedMentions) {
    this.allowedMentions = allowedMentions;
    set(2);
    return this;
  }

  /** Sets {@code allowed_mentions} to what the lambda fills in. */
  public ForumPostMessageRequest allowedMentions(Consumer<AllowedMentionsRequest> allowedMentions) {
    AllowedMentionsRequest value = new AllowedMentionsRequest();
    allowedMentions.accept(value);
    return allowedMentions(value);
  }

  /** Sends {@code allowed_mentions} as null. */
  public ForumPostMessageRequest clearAllowedMentions() {
    return allowedMentions((AllowedMentionsRequest) null);
  }

  /** Returns {@code allowed_mentions}; null if it is null or not set. */
  public @Nullable AllowedMentionsRequest allowedMentions() {
    return allowedMentions;
  }

  /** Sets {@code sticker_ids}: at most 3 items; null is sent as null. */
  public ForumPostMessageRequest stickerIds(@Nullable List<? extends StickerId> stickerIds) {
    this.stickerIds = stickerIds == null ? null : List.copyOf(stickerIds);
    set(3);
    return this;
  }

  /** Adds to {@code sticker_ids}. */
  public ForumPostMessageRequest addStickerId(StickerId stickerId) {
    this.stickerIds = added(this.stickerIds, stickerId);
    set(3);
    return this;
  }

  /** Returns {@code sticker_ids}; null if it is null or not set. */
  public @Nullable List<StickerId> stickerIds() {
    return stickerIds;
  }

  /** Sets {@code components}: at most 40 items; null is sent as null. */
  public ForumPostMessageRequest components(@Nullable List<? extends MessageComponent> components) {
    this.components = components == null ? null : List.copyOf(components);
    set(4);
    return this;
  }

  /** Adds to {@code components}. */
  public ForumPostMessageRequest addComponent(MessageComponent component) {
    this.components = added(this.components, component);
    set(4);
    return this;
  }

  /** Returns {@code components}; null if it is null or not set. */
  public @Nullable List<MessageComponent> components() {
    return components;
  }

  /** Sets {@code flags}: null is sent as null. */
  public ForumPostMessageRequest flags(@Nullable MessageFlags flags) {
    this.flags = flags;
    set(5);
    return this;
  }

  /** Returns {@code flags}; null if it is null or not set. */
  public @Nullable MessageFlags flags() {
    return flags;
  }

  /** Sets {@code attachments}: at most 10 items; null is sent as null. */
  public ForumPostMessageRequest attachments(@Nullable List<? extends AttachmentRequest> attachments) {
    this.attachments = attachments == null ? null : List.copyOf(attachments);
    set(6);
    return this;
  }

  /** Adds to {@code attachments}. */
  public ForumPostMessageRequest addAttachment(AttachmentRequest attachment) {
    this.attachments = added(this.attachments, attachment);
    set(6);
    return this;
  }

  /** Returns {@code attachments}; null if it is null or not set. */
  public @Nullable List<AttachmentRequest> attachments() {
    return attachments;
  }

  /** Sets {@code poll}: null is sent as null. */
  public ForumPostMessageRequest poll(@Nullable PollRequest poll) {
    this.poll = poll;
    set(7);
    return this;
  }

  /** Returns {@code poll}; null if it is null or not set. */
  public @Nullable PollRequest poll() {
    return poll;
  }

  /** Sets {@code shared_client_theme}: null is sent as null. */
  public ForumPostMessageRequest sharedClientTheme(@Nullable ClientThemeRequest sharedClientTheme) {
    this.sharedClientTheme = sharedClientTheme;
    set(8);
    return this;
  }

  /** Returns {@code shared_client_theme}; null if it is null or not set. */
  public @Nullable ClientThemeRequest sharedClientTheme() {
    return sharedClientTheme;
  }

  /**
   * Adds a file: at most 10. If it is described, or other attachments are, those of an edited
   * message that are not listed in {@code attachments} are removed.
   */
  public ForumPostMessageRequest file(FilePart file) {
    addFile(file);
    return this;
  }

  /** Adds a file of the disk, which is read anew for each attempt. */
  public ForumPostMessageRequest file(Path file) {
    return file(FilePart.of(file));
  }

  /** Returns what reads and writes it. */
  public static Codec<ForumPostMessageRequest> codec() {
    return ForumPostMessageRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return ForumPostMessageRequestCodec.INSTANCE.encode(this);
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
    MessageRules.message(this, checks);
  }
}
