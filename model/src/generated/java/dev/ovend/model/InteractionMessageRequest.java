// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Interaction message request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code IncomingWebhookInteractionRequest}, since 2026-07-18.
 */
public final class InteractionMessageRequest extends RequestData {

  @Nullable String content;
  @Nullable List<EmbedRequest> embeds;
  @Nullable AllowedMentionsRequest allowedMentions;
  @Nullable List<MessageComponent> components;
  @Nullable List<AttachmentRequest> attachments;
  @Nullable PollRequest poll;
  @Nullable Boolean tts;
  @Nullable MessageFlags flags;

  /** Creates one in which nothing is set. */
  public InteractionMessageRequest() {}

  /** Sets {@code content}: at most 2,000 characters; null is sent as null. */
  public InteractionMessageRequest content(@Nullable String content) {
    this.content = content;
    set(0);
    return this;
  }

  /** Returns {@code content}; null if it is null or not set. */
  public @Nullable String content() {
    return content;
  }

  /** Sets {@code embeds}: at most 10 items; null is sent as null. */
  public InteractionMessageRequest embeds(@Nullable List<? extends EmbedRequest> embeds) {
    this.embeds = embeds == null ? null : List.copyOf(embeds);
    set(1);
    return this;
  }

  /** Adds to {@code embeds}. */
  public InteractionMessageRequest addEmbed(EmbedRequest embed) {
    this.embeds = added(this.embeds, embed);
    set(1);
    return this;
  }

  /** Adds to {@code embeds} what the lambda fills in. */
  public InteractionMessageRequest addEmbed(Consumer<EmbedRequest> embed) {
    EmbedRequest added = new EmbedRequest();
    embed.accept(added);
    return addEmbed(added);
  }

  /** Returns {@code embeds}; null if it is null or not set. */
  public @Nullable List<EmbedRequest> embeds() {
    return embeds;
  }

  /** Sets {@code allowed_mentions}: null is sent as null. */
  public InteractionMessageRequest allowedMentions(@Nullable AllowedMentionsRequest allowedMentions) {
    this.allowedMentions = allowedMentions;
    set(2);
    return this;
  }

  /** Sets {@code allowed_mentions} to what the lambda fills in. */
  public InteractionMessageRequest allowedMentions(Consumer<AllowedMentionsRequest> allowedMentions) {
    AllowedMentionsRequest value = new AllowedMentionsRequest();
    allowedMentions.accept(value);
    return allowedMentions(value);
  }

  /** Sends {@code allowed_mentions} as null. */
  public InteractionMessageRequest clearAllowedMentions() {
    return allowedMentions((AllowedMentionsRequest) null);
  }

  /** Returns {@code allowed_mentions}; null if it is null or not set. */
  public @Nullable AllowedMentionsRequest allowedMentions() {
    return allowedMentions;
  }

  /** Sets {@code components}: at most 40 items; null is sent as null. */
  public InteractionMessageRequest components(@Nullable List<? extends MessageComponent> components) {
    this.components = components == null ? null : List.copyOf(components);
    set(3);
    return this;
  }

  /** Adds to {@code components}. */
  public InteractionMessageRequest addComponent(MessageComponent component) {
    this.components = added(this.components, component);
    set(3);
    return this;
  }

  /** Returns {@code components}; null if it is null or not set. */
  public @Nullable List<MessageComponent> components() {
    return components;
  }

  /** Sets {@code attachments}: at most 10 items; null is sent as null. */
  public InteractionMessageRequest attachments(@Nullable List<? extends AttachmentRequest> attachments) {
    this.attachments = attachments == null ? null : List.copyOf(attachments);
    set(4);
    return this;
  }

  /** Adds to {@code attachments}. */
  public InteractionMessageRequest addAttachment(AttachmentRequest attachment) {
    this.attachments = added(this.attachments, attachment);
    set(4);
    return this;
  }

  /** Returns {@code attachments}; null if it is null or not set. */
  public @Nullable List<AttachmentRequest> attachments() {
    return attachments;
  }

  /** Sets {@code poll}: null is sent as null. */
  public InteractionMessageRequest poll(@Nullable PollRequest poll) {
    this.poll = poll;
    set(5);
    return this;
  }

  /** Returns {@code poll}; null if it is null or not set. */
  public @Nullable PollRequest poll() {
    return poll;
  }

  /** Sets {@code tts}: null is sent as null. */
  public InteractionMessageRequest tts(@Nullable Boolean tts) {
    this.tts = tts;
    set(6);
    return this;
  }

  /** Returns {@code tts}; null if it is null or not set. */
  public @Nullable Boolean tts() {
    return tts;
  }

  /** Sets {@code flags}: null is sent as null. */
  public InteractionMessageRequest flags(@Nullable MessageFlags flags) {
    this.flags = flags;
    set(7);
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
  public InteractionMessageRequest file(FilePart file) {
    addFile(file);
    return this;
  }

  /** Adds a file of the disk, which is read anew for each attempt. */
  public InteractionMessageRequest file(Path file) {
    return file(FilePart.of(file));
  }

  /** Returns what reads and writes it. */
  public static Codec<InteractionMessageRequest> codec() {
    return InteractionMessageRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return InteractionMessageRequestCodec.INSTANCE.encode(this);
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
    checks.inside("poll", poll);
    MessageRules.interactionMessage(this, checks);
  }
}
