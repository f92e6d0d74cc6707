// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Github review request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code GithubReview}, since 2026-07-18.
 */
public final class GithubReviewRequest extends RequestData {

  @Nullable GithubUserRequest user;
  @Nullable String body;
  @Nullable String htmlUrl;
  @Nullable String state;

  /** Creates one with what Discord demands. */
  public GithubReviewRequest(GithubUserRequest user, String htmlUrl, String state) {
    this.user = user;
    set(0);
    this.htmlUrl = htmlUrl;
    set(2);
    this.state = state;
    set(3);
  }

  GithubReviewRequest() {}

  /** Sets {@code user}. */
  public GithubReviewRequest user(GithubUserRequest user) {
    this.user = user;
    set(0);
    return this;
  }

  /** Returns {@code user}; null if it is null or not set. */
  public @Nullable GithubUserRequest user() {
    return user;
  }

  /** Sets {@code body}: null is sent as null. */
  public GithubReviewRequest body(@Nullable String body) {
    this.body = body;
    set(1);
    return this;
  }

  /** Returns {@code body}; null if it is null or not set. */
  public @Nullable String body() {
    return body;
  }

  /** Sets {@code html_url}: at most 2,048 characters. */
  public GithubReviewRequest htmlUrl(String htmlUrl) {
    this.htmlUrl = htmlUrl;
    set(2);
    return this;
  }

  /** Returns {@code html_url}; null if it is null or not set. */
  public @Nullable String htmlUrl() {
    return htmlUrl;
  }

  /** Sets {@code state}. */
  public GithubReviewRequest state(String state) {
    this.state = state;
    set(3);
    return this;
  }

  /** Returns {@code state}; null if it is null or not set. */
  public @Nullable String state() {
    return state;
  }

  /** Returns what reads and writes it. */
  public static Codec<GithubReviewRequest> codec() {
    return GithubReviewRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return GithubReviewRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("user", user);
    checks.inside("user", user);
    checks.demanded("html_url", htmlUrl);
    checks.length("html_url", htmlUrl, 0, 2048);
    checks.demanded("state", state);
  }
}
