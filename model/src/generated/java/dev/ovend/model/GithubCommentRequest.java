// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Github comment request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code GithubComment}, since 2026-07-18.
 */
public final class GithubCommentRequest extends RequestData {

  @Nullable Long id;
  @Nullable String htmlUrl;
  @Nullable GithubUserRequest user;
  @Nullable String commitId;
  @Nullable String body;

  /** Creates one with what Discord demands. */
  public GithubCommentRequest(long id, String htmlUrl, GithubUserRequest user, String body) {
    this.id = id;
    set(0);
    this.htmlUrl = htmlUrl;
    set(1);
    this.user = user;
    set(2);
    this.body = body;
    set(4);
  }

  GithubCommentRequest() {}

  /** Sets {@code id}. */
  public GithubCommentRequest id(long id) {
    this.id = id;
    set(0);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Long id() {
    return id;
  }

  /** Sets {@code html_url}: at most 2,048 characters. */
  public GithubCommentRequest htmlUrl(String htmlUrl) {
    this.htmlUrl = htmlUrl;
    set(1);
    return this;
  }

  /** Returns {@code html_url}; null if it is null or not set. */
  public @Nullable String htmlUrl() {
    return htmlUrl;
  }

  /** Sets {@code user}. */
  public GithubCommentRequest user(GithubUserRequest user) {
    this.user = user;
    set(2);
    return this;
  }

  /** Returns {@code user}; null if it is null or not set. */
  public @Nullable GithubUserRequest user() {
    return user;
  }

  /** Sets {@code commit_id}: null is sent as null. */
  public GithubCommentRequest commitId(@Nullable String commitId) {
    this.commitId = commitId;
    set(3);
    return this;
  }

  /** Returns {@code commit_id}; null if it is null or not set. */
  public @Nullable String commitId() {
    return commitId;
  }

  /** Sets {@code body}. */
  public GithubCommentRequest body(String body) {
    this.body = body;
    set(4);
    return this;
  }

  /** Returns {@code body}; null if it is null or not set. */
  public @Nullable String body() {
    return body;
  }

  /** Returns what reads and writes it. */
  public static Codec<GithubCommentRequest> codec() {
    return GithubCommentRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return GithubCommentRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("id", id);
    checks.demanded("html_url", htmlUrl);
    checks.length("html_url", htmlUrl, 0, 2048);
    checks.demanded("user", user);
    checks.inside("user", user);
    checks.demanded("body", body);
  }
}
