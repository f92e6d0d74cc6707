// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Slack attachment request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code WebhookSlackEmbed}, since 2026-07-18.
 */
public final class SlackAttachmentRequest extends RequestData {

  @Nullable String title;
  @Nullable String titleLink;
  @Nullable String text;
  @Nullable String color;
  @Nullable Long ts;
  @Nullable String pretext;
  @Nullable String footer;
  @Nullable String footerIcon;
  @Nullable String authorName;
  @Nullable String authorLink;
  @Nullable String authorIcon;
  @Nullable String imageUrl;
  @Nullable String thumbUrl;
  @Nullable List<SlackFieldRequest> fields;

  /** Creates one in which nothing is set. */
  public SlackAttachmentRequest() {}

  /** Sets {@code title}: null is sent as null. */
  public SlackAttachmentRequest title(@Nullable String title) {
    this.title = title;
    set(0);
    return this;
  }

  /** Returns {@code title}; null if it is null or not set. */
  public @Nullable String title() {
    return title;
  }

  /** Sets {@code title_link}: at most 2,048 characters; null is sent as null. */
  public SlackAttachmentRequest titleLink(@Nullable String titleLink) {
    this.titleLink = titleLink;
    set(1);
    return this;
  }

  /** Returns {@code title_link}; null if it is null or not set. */
  public @Nullable String titleLink() {
    return titleLink;
  }

  /** Sets {@code text}: null is sent as null. */
  public SlackAttachmentRequest text(@Nullable String text) {
    this.text = text;
    set(2);
    return this;
  }

  /** Returns {@code text}; null if it is null or not set. */
  public @Nullable String text() {
    return text;
  }

  /** Sets {@code color}: at most 7 characters; null is sent as null. */
  public SlackAttachmentRequest color(@Nullable String color) {
    this.color = color;
    set(3);
    return this;
  }

  /** Returns {@code color}; null if it is null or not set. */
  public @Nullable String color() {
    return color;
  }

  /** Sets {@code ts}: null is sent as null. */
  public SlackAttachmentRequest ts(@Nullable Long ts) {
    this.ts = ts;
    set(4);
    return this;
  }

  /** Sets {@code ts}: null is sent as null. */
  public SlackAttachmentRequest ts(long ts) {
    return ts(Long.valueOf(ts));
  }

  /** Returns {@code ts}; null if it is null or not set. */
  public @Nullable Long ts() {
    return ts;
  }

  /** Sets {@code pretext}: null is sent as null. */
  public SlackAttachmentRequest pretext(@Nullable String pretext) {
    this.pretext = pretext;
    set(5);
    return this;
  }

  /** Returns {@code pretext}; null if it is null or not set. */
  public @Nullable String pretext() {
    return pretext;
  }

  /** Sets {@code footer}: null is sent as null. */
  public SlackAttachmentRequest footer(@Nullable String footer) {
    this.footer = footer;
    set(6);
    return this;
  }

  /** Returns {@code footer}; null if it is null or not set. */
  public @Nullable String footer() {
    return footer;
  }

  /** Sets {@code footer_icon}: at most 2,048 characters; null is sent as null. */
  public SlackAttachmentRequest footerIcon(@Nullable String footerIcon) {
    this.footerIcon = footerIcon;
    set(7);
    return this;
  }

  /** Returns {@code footer_icon}; null if it is null or not set. */
  public @Nullable String footerIcon() {
    return footerIcon;
  }

  /** Sets {@code author_name}: null is sent as null. */
  public SlackAttachmentRequest authorName(@Nullable String authorName) {
    this.authorName = authorName;
    set(8);
    return this;
  }

  /** Returns {@code author_name}; null if it is null or not set. */
  public @Nullable String authorName() {
    return authorName;
  }

  /** Sets {@code author_link}: at most 2,048 characters; null is sent as null. */
  public SlackAttachmentRequest authorLink(@Nullable String authorLink) {
    this.authorLink = authorLink;
    set(9);
    return this;
  }

  /** Returns {@code author_link}; null if it is null or not set. */
  public @Nullable String authorLink() {
    return authorLink;
  }

  /** Sets {@code author_icon}: at most 2,048 characters; null is sent as null. */
  public SlackAttachmentRequest authorIcon(@Nullable String authorIcon) {
    this.authorIcon = authorIcon;
    set(10);
    return this;
  }

  /** Returns {@code author_icon}; null if it is null or not set. */
  public @Nullable String authorIcon() {
    return authorIcon;
  }

  /** Sets {@code image_url}: at most 2,048 characters; null is sent as null. */
  public SlackAttachmentRequest imageUrl(@Nullable String imageUrl) {
    this.imageUrl = imageUrl;
    set(11);
    return this;
  }

  /** Returns {@code image_url}; null if it is null or not set. */
  public @Nullable String imageUrl() {
    return imageUrl;
  }

  /** Sets {@code thumb_url}: at most 2,048 characters; null is sent as null. */
  public SlackAttachmentRequest thumbUrl(@Nullable String thumbUrl) {
    this.thumbUrl = thumbUrl;
    set(12);
    return this;
  }

  /** Returns {@code thumb_url}; null if it is null or not set. */
  public @Nullable String thumbUrl() {
    return thumbUrl;
  }

  /** Sets {@code fields}: null is sent as null. */
  public SlackAttachmentRequest fields(@Nullable List<? extends SlackFieldRequest> fields) {
    this.fields = fields == null ? null : List.copyOf(fields);
    set(13);
    return this;
  }

  /** Adds to {@code fields}. */
  public SlackAttachmentRequest addField(SlackFieldRequest field) {
    this.fields = added(this.fields, field);
    set(13);
    return this;
  }

  /** Adds to {@code fields} what the lambda fills in. */
  public SlackAttachmentRequest addField(Consumer<SlackFieldRequest> field) {
    SlackFieldRequest added = new SlackFieldRequest();
    field.accept(added);
    return addField(added);
  }

  /** Returns {@code fields}; null if it is null or not set. */
  public @Nullable List<SlackFieldRequest> fields() {
    return fields;
  }

  /** Returns what reads and writes it. */
  public static Codec<SlackAttachmentRequest> codec() {
    return SlackAttachmentRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return SlackAttachmentRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("title_link", titleLink, 0, 2048);
    checks.length("color", color, 0, 7);
    checks.length("footer_icon", footerIcon, 0, 2048);
    checks.length("author_link", authorLink, 0, 2048);
    checks.length("author_icon", authorIcon, 0, 2048);
    checks.length("image_url", imageUrl, 0, 2048);
    checks.length("thumb_url", thumbUrl, 0, 2048);
    checks.each("fields", fields);
  }
}
