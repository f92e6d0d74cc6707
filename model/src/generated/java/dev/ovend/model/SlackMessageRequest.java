// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Slack message request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code SlackWebhook}, since 2026-07-18.
 */
public final class SlackMessageRequest extends RequestData {

  @Nullable String text;
  @Nullable String username;
  @Nullable String iconUrl;
  @Nullable List<SlackAttachmentRequest> attachments;

  /** Creates one in which nothing is set. */
  public SlackMessageRequest() {}

  /** Sets {@code text}: at most 2,000 characters; null is sent as null. */
  public SlackMessageRequest text(@Nullable String text) {
    this.text = text;
    set(0);
    return this;
  }

  /** Returns {@code text}; null if it is null or not set. */
  public @Nullable String text() {
    return text;
  }

  /** Sets {@code username}: null is sent as null. */
  public SlackMessageRequest username(@Nullable String username) {
    this.username = username;
    set(1);
    return this;
  }

  /** Returns {@code username}; null if it is null or not set. */
  public @Nullable String username() {
    return username;
  }

  /** Sets {@code icon_url}: at most 2,048 characters; null is sent as null. */
  public SlackMessageRequest iconUrl(@Nullable String iconUrl) {
    this.iconUrl = iconUrl;
    set(2);
    return this;
  }

  /** Returns {@code icon_url}; null if it is null or not set. */
  public @Nullable String iconUrl() {
    return iconUrl;
  }

  /** Sets {@code attachments}: null is sent as null. */
  public SlackMessageRequest attachments(@Nullable List<? extends SlackAttachmentRequest> attachments) {
    this.attachments = attachments == null ? null : List.copyOf(attachments);
    set(3);
    return this;
  }

  /** Adds to {@code attachments}. */
  public SlackMessageRequest addAttachment(SlackAttachmentRequest attachment) {
    this.attachments = added(this.attachments, attachment);
    set(3);
    return this;
  }

  /** Adds to {@code attachments} what the lambda fills in. */
  public SlackMessageRequest addAttachment(Consumer<SlackAttachmentRequest> attachment) {
    SlackAttachmentRequest added = new SlackAttachmentRequest();
    attachment.accept(added);
    return addAttachment(added);
  }

  /** Returns {@code attachments}; null if it is null or not set. */
  public @Nullable List<SlackAttachmentRequest> attachments() {
    return attachments;
  }

  /** Returns what reads and writes it. */
  public static Codec<SlackMessageRequest> codec() {
    return SlackMessageRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return SlackMessageRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("text", text, 0, 2000);
    checks.length("icon_url", iconUrl, 0, 2048);
    checks.each("attachments", attachments);
  }
}
