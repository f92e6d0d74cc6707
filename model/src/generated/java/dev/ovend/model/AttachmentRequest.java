// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Attachment request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code MessageAttachmentRequest}, since 2026-07-18.
 */
public final class AttachmentRequest extends RequestData {

  @Nullable AttachmentId id;
  @Nullable String filename;
  @Nullable String description;
  @Nullable Double durationSecs;
  @Nullable String waveform;
  @Nullable String title;
  @Nullable Boolean isSpoiler;
  @Nullable Boolean isRemix;

  /** Creates one with what Discord demands. */
  public AttachmentRequest(AttachmentId id) {
    this.id = id;
    set(0);
  }

  AttachmentRequest() {}

  /** Sets {@code id}. */
  public AttachmentRequest id(AttachmentId id) {
    this.id = id;
    set(0);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable AttachmentId id() {
    return id;
  }

  /** Sets {@code filename}: 1 to 1,024 characters; null is sent as null. */
  public AttachmentRequest filename(@Nullable String filename) {
    this.filename = filename;
    set(1);
    return this;
  }

  /** Returns {@code filename}; null if it is null or not set. */
  public @Nullable String filename() {
    return filename;
  }

  /** Sets {@code description}: at most 1,024 characters; null is sent as null. */
  public AttachmentRequest description(@Nullable String description) {
    this.description = description;
    set(2);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Sets {@code duration_secs}: at most 2,147,483,647; null is sent as null. */
  public AttachmentRequest durationSecs(@Nullable Double durationSecs) {
    this.durationSecs = durationSecs;
    set(3);
    return this;
  }

  /** Sets {@code duration_secs}: at most 2,147,483,647. */
  public AttachmentRequest durationSecs(double durationSecs) {
    return durationSecs(Double.valueOf(durationSecs));
  }

  /** Returns {@code duration_secs}; null if it is null or not set. */
  public @Nullable Double durationSecs() {
    return durationSecs;
  }

  /** Sets {@code waveform}: at most 400 characters; null is sent as null. */
  public AttachmentRequest waveform(@Nullable String waveform) {
    this.waveform = waveform;
    set(4);
    return this;
  }

  /** Returns {@code waveform}; null if it is null or not set. */
  public @Nullable String waveform() {
    return waveform;
  }

  /** Sets {@code title}: at most 1,024 characters; null is sent as null. */
  public AttachmentRequest title(@Nullable String title) {
    this.title = title;
    set(5);
    return this;
  }

  /** Returns {@code title}; null if it is null or not set. */
  public @Nullable String title() {
    return title;
  }

  /** Sets {@code is_spoiler}: null is sent as null. */
  public AttachmentRequest isSpoiler(@Nullable Boolean isSpoiler) {
    this.isSpoiler = isSpoiler;
    set(6);
    return this;
  }

  /** Returns {@code is_spoiler}; null if it is null or not set. */
  public @Nullable Boolean isSpoiler() {
    return isSpoiler;
  }

  /** Sets {@code is_remix}: null is sent as null. */
  public AttachmentRequest isRemix(@Nullable Boolean isRemix) {
    this.isRemix = isRemix;
    set(7);
    return this;
  }

  /** Returns {@code is_remix}; null if it is null or not set. */
  public @Nullable Boolean isRemix() {
    return isRemix;
  }

  /** Returns what reads and writes it. */
  public static Codec<AttachmentRequest> codec() {
    return AttachmentRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return AttachmentRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("id", id);
    checks.length("filename", filename, 1, 1024);
    checks.length("description", description, 0, 1024);
    checks.range("duration_secs", durationSecs, 0L, 2147483647L);
    checks.length("waveform", waveform, 0, 400);
    checks.length("title", title, 0, 1024);
  }
}
