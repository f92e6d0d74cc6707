// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Create forum thread request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code CreateForumThreadRequest}, since 2026-07-18.
 */
public final class CreateForumThreadRequest extends RequestData {

  @Nullable String name;
  @Nullable ThreadAutoArchiveDuration autoArchiveDuration;
  @Nullable Integer rateLimitPerUser;
  @Nullable List<ForumTagId> appliedTags;
  @Nullable ForumPostMessageRequest message;

  /** Creates one with what Discord demands. */
  public CreateForumThreadRequest(String name, ForumPostMessageRequest message) {
    this.name = name;
    set(0);
    this.message = message;
    set(4);
  }

  CreateForumThreadRequest() {}

  /** Sets {@code name}: 1 to 100 characters. */
  public CreateForumThreadRequest name(String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code auto_archive_duration}: minutes; null is sent as null. */
  public CreateForumThreadRequest autoArchiveDuration(@Nullable ThreadAutoArchiveDuration autoArchiveDuration) {
    this.autoArchiveDuration = autoArchiveDuration;
    set(1);
    return this;
  }

  /** Returns {@code auto_archive_duration}; null if it is null or not set. */
  public @Nullable ThreadAutoArchiveDuration autoArchiveDuration() {
    return autoArchiveDuration;
  }

  /** Sets {@code rate_limit_per_user}: at most 21,600 seconds; null is sent as null. */
  public CreateForumThreadRequest rateLimitPerUser(@Nullable Integer rateLimitPerUser) {
    this.rateLimitPerUser = rateLimitPerUser;
    set(2);
    return this;
  }

  /** Returns {@code rate_limit_per_user}; null if it is null or not set. */
  public @Nullable Integer rateLimitPerUser() {
    return rateLimitPerUser;
  }

  /** Sets {@code applied_tags}: at most 5 items; null is sent as null. */
  public CreateForumThreadRequest appliedTags(@Nullable List<? extends ForumTagId> appliedTags) {
    this.appliedTags = appliedTags == null ? null : List.copyOf(appliedTags);
    set(3);
    return this;
  }

  /** Adds to {@code applied_tags}. */
  public CreateForumThreadRequest addAppliedTag(ForumTagId appliedTag) {
    this.appliedTags = added(this.appliedTags, appliedTag);
    set(3);
    return this;
  }

  /** Returns {@code applied_tags}; null if it is null or not set. */
  public @Nullable List<ForumTagId> appliedTags() {
    return appliedTags;
  }

  /** Sets {@code message}. */
  public CreateForumThreadRequest message(ForumPostMessageRequest message) {
    this.message = message;
    set(4);
    return this;
  }

  /** Sets {@code message} to what the lambda fills in. */
  public CreateForumThreadRequest message(Consumer<ForumPostMessageRequest> message) {
    ForumPostMessageRequest value = new ForumPostMessageRequest();
    message.accept(value);
    return message(value);
  }

  /** Returns {@code message}; null if it is null or not set. */
  public @Nullable ForumPostMessageRequest message() {
    return message;
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateForumThreadRequest> codec() {
    return CreateForumThreadRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateForumThreadRequestCodec.INSTANCE.encode(this);
  }

  @Override
  List<FilePart> files() {
    return message == null ? List.of() : message.files();
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
    checks.length("name", name, 1, 100);
    checks.range("rate_limit_per_user", rateLimitPerUser, 0L, 21600L);
    checks.items("applied_tags", appliedTags, 0, 5);
    checks.demanded("message", message);
    checks.inside("message", message);
  }
}
