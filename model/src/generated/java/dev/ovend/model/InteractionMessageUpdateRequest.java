// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Interaction message update request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code IncomingWebhookUpdateForInteractionCallbackRequestPartial}, since 2026-07-18.
 */
public final class InteractionMessageUpdateRequest extends RequestData {

  @Nullable String content;
  @Nullable List<EmbedRequest> embeds;
  @Nullable AllowedMentionsRequest allowedMentions;
  @Nullable List<MessageComponent> components;
  @Nullable List<AttachmentRequest> attachments;
  @Nullable MessageFlags flags;

  /** Creates one in which nothing is set. */
  public InteractionMessageUpdateRequest() {}

  /** Sets {@code content}: at most 2,000 characters; null is sent as null. */
  public InteractionMessageUpdateRequest content(@Nullable String content) {
    this.content = content;
    set(0);
    return this;
  }

  /** Returns {@code content}; null if it is null or not set. */
  public @Nullable String content() {
    return content;
  }

  /** Sets {@code embeds}: at most 10 items; null is sent as null. */
  public InteractionMessageUpdateRequest embeds(@Nullable List<? extends EmbedRequest> embeds) {
    this.embeds = embeds == null ? null : List.copyOf(embeds);
    set(1);
    return this;
  }

  /** Adds to {@code embeds}. */
  public InteractionMessageUpdateRequest addEmbed(EmbedRequest embed) {
    this.embeds = added(this.embeds, embed);
    set(1);
    return this;
  }

  /** Adds to {@code embeds} what the lambda fills in. */
  public InteractionMessageUpdateRequest addEmbed(Consumer<EmbedRequest> embed) {
    EmbedRequest added = new EmbedRequest();
    embed.accept(added);
    return addEmbed(added);
  }

  /** Returns {@code embeds}; null if it is null or not set. */
  public @Nullable List<EmbedRequest> embeds() {
    return embeds;
  }

  /** Sets {@code allowed_mentions}: null is sent as null. */
  public InteractionMessageUpdateRequest allowedMentions(@Nullable AllowedMentionsRequest allowedMentions) {
    this.allowedMentions = allowedMentions;
    set(2);
    return this;
  }

  /** Sets {@code allowed_mentions} to what the lambda fills in. */
  public InteractionMessageUpdateRequest allowedMentions(Consumer<AllowedMentionsRequest> allowedMentions) {
    AllowedMentionsRequest value = new AllowedMentionsRequest();
    allowedMentions.accept(value);
    return allowedMentions(value);
  }

  /** Sends {@code allowed_mentions} as null. */
  public InteractionMessageUpdateRequest clearAllowedMentions() {
    return allowedMentions((AllowedMentionsRequest) null);
  }

  /** Returns {@code allowed_mentions}; null if it is null or not set. */
  public @Nullable AllowedMentionsRequest allowedMentions() {
    return allowedMentions;
  }

  /** Sets {@code components}: at most 40 items; null is sent as null. */
  public InteractionMessageUpdateRequest components(@Nullable List<? extends MessageComponent> components) {
    this.components = components == null ? null : List.copyOf(components);
    set(3);
    return this;
  }

  /** Adds to {@code components}. */
  public InteractionMessageUpdateRequest addComponent(MessageComponent component) {
    this.components = added(this.components, component);
    set(3);
    return this;
  }

  /** Returns {@code components}; null if it is null or not set. */
  public @Nullable List<MessageComponent> components() {
    return components;
  }

  /** Sets {@code attachments}: at most 10 items; null is sent as null. */
  public InteractionMessageUpdateRequest attachments(@Nullable List<? extends AttachmentRequest> attachments) {
    this.attachments = attachments == null ? null : List.copyOf(attachments);
    set(4);
    return this;
  }

  /** Adds to {@code attachments}. */
  public InteractionMessageUpdateRequest addAttachment(AttachmentRequest attachment) {
    this.attachments = added(this.attachments, attachment);
    set(4);
    return this;
  }

  /** Returns {@code attachments}; null if it is null or not set. */
  public @Nullable List<AttachmentRequest> attachments() {
    return attachments;
  }

  /** Sets {@code flags}: null is sent as null. */
  public InteractionMessageUpdateRequest flags(@Nullable MessageFlags flags) {
    this.flags = flags;
    set(5);
    return this;
  }

  /** Returns {@code flags}; null if it is null or not set. */
  public @Nullable MessageFlags flags() {
    return flags;
  }

  /**
   * Adds a file: at most 10. If it is described, or other attachments are, those of an edited
   * message that are not listed in {@code attachments} are removed.
   */
  public InteractionMessageUpdateRequest file(FilePart file) {
    addFile(file);
    return this;
  }

  /** Adds a file of the disk, which is read anew for each attempt. */
  public InteractionMessageUpdateRequest file(Path file) {
    return file(FilePart.of(file));
  }

  /** Returns what reads and writes it. */
  public static Codec<InteractionMessageUpdateRequest> codec() {
    return InteractionMessageUpdateRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return InteractionMessageUpdateRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("content", content, 0, 2000);
    checks.items("embeds", embeds, 0, 10);
    checks.each("embeds", embeds);
    checks.inside("allowed_mentions", allowedMentions);
    checks.items("components", components, 0, 40);
    checks.each("components", components);
    checks.items("attachments", attachments, 0, 10);
    checks.each("attachments", attachments);
    MessageRules.messageEdit(this, checks);
  }
}
