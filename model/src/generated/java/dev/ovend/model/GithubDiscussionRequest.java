// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Github discussion request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code GithubDiscussion}, since 2026-07-18.
 */
public final class GithubDiscussionRequest extends RequestData {

  @Nullable String title;
  @Nullable Long number;
  @Nullable String htmlUrl;
  @Nullable String answerHtmlUrl;
  @Nullable String body;
  @Nullable GithubUserRequest user;

  /** Creates one with what Discord demands. */
  public GithubDiscussionRequest(String title, long number, String htmlUrl, GithubUserRequest user) {
    this.title = title;
    set(0);
    this.number = number;
    set(1);
    this.htmlUrl = htmlUrl;
    set(2);
    this.user = user;
    set(5);
  }

  GithubDiscussionRequest() {}

  /** Sets {@code title}. */
  public GithubDiscussionRequest title(String title) {
    this.title = title;
    set(0);
    return this;
  }

  /** Returns {@code title}; null if it is null or not set. */
  public @Nullable String title() {
    return title;
  }

  /** Sets {@code number}. */
  public GithubDiscussionRequest number(long number) {
    this.number = number;
    set(1);
    return this;
  }

  /** Returns {@code number}; null if it is null or not set. */
  public @Nullable Long number() {
    return number;
  }

  /** Sets {@code html_url}: at most 2,048 characters. */
  public GithubDiscussionRequest htmlUrl(String htmlUrl) {
    this.htmlUrl = htmlUrl;
    set(2);
    return this;
  }

  /** Returns {@code html_url}; null if it is null or not set. */
  public @Nullable String htmlUrl() {
    return htmlUrl;
  }

  /** Sets {@code answer_html_url}: at most 2,048 characters; null is sent as null. */
  public GithubDiscussionRequest answerHtmlUrl(@Nullable String answerHtmlUrl) {
    this.answerHtmlUrl = answerHtmlUrl;
    set(3);
    return this;
  }

  /** Returns {@code answer_html_url}; null if it is null or not set. */
  public @Nullable String answerHtmlUrl() {
    return answerHtmlUrl;
  }

  /** Sets {@code body}: null is sent as null. */
  public GithubDiscussionRequest body(@Nullable String body) {
    this.body = body;
    set(4);
    return this;
  }

  /** Returns {@code body}; null if it is null or not set. */
  public @Nullable String body() {
    return body;
  }

  /** Sets {@code user}. */
  public GithubDiscussionRequest user(GithubUserRequest user) {
    this.user = user;
    set(5);
    return this;
  }

  /** Returns {@code user}; null if it is null or not set. */
  public @Nullable GithubUserRequest user() {
    return user;
  }

  /** Returns what reads and writes it. */
  public static Codec<GithubDiscussionRequest> codec() {
    return GithubDiscussionRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return GithubDiscussionRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("title", title);
    checks.demanded("number", number);
    checks.demanded("html_url", htmlUrl);
    checks.length("html_url", htmlUrl, 0, 2048);
    checks.length("answer_html_url", answerHtmlUrl, 0, 2048);
    checks.demanded("user", user);
    checks.inside("user", user);
  }
}
