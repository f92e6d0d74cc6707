// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * Github issue request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code GithubIssue}, since 2026-07-18.
 */
public final class GithubIssueRequest extends RequestData {

  @Nullable Long id;
  @Nullable Long number;
  @Nullable String htmlUrl;
  @Nullable GithubUserRequest user;
  @Nullable String title;
  @Nullable String body;
  @Nullable RawJson pullRequest;

  /** Creates one with what Discord demands. */
  public GithubIssueRequest(long id, long number, String htmlUrl, GithubUserRequest user, String title) {
    this.id = id;
    set(0);
    this.number = number;
    set(1);
    this.htmlUrl = htmlUrl;
    set(2);
    this.user = user;
    set(3);
    this.title = title;
    set(4);
  }

  GithubIssueRequest() {}

  /** Sets {@code id}. */
  public GithubIssueRequest id(long id) {
    this.id = id;
    set(0);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Long id() {
    return id;
  }

  /** Sets {@code number}. */
  public GithubIssueRequest number(long number) {
    this.number = number;
    set(1);
    return this;
  }

  /** Returns {@code number}; null if it is null or not set. */
  public @Nullable Long number() {
    return number;
  }

  /** Sets {@code html_url}: at most 2,048 characters. */
  public GithubIssueRequest htmlUrl(String htmlUrl) {
    this.htmlUrl = htmlUrl;
    set(2);
    return this;
  }

  /** Returns {@code html_url}; null if it is null or not set. */
  public @Nullable String htmlUrl() {
    return htmlUrl;
  }

  /** Sets {@code user}. */
  public GithubIssueRequest user(GithubUserRequest user) {
    this.user = user;
    set(3);
    return this;
  }

  /** Returns {@code user}; null if it is null or not set. */
  public @Nullable GithubUserRequest user() {
    return user;
  }

  /** Sets {@code title}. */
  public GithubIssueRequest title(String title) {
    this.title = title;
    set(4);
    return this;
  }

  /** Returns {@code title}; null if it is null or not set. */
  public @Nullable String title() {
    return title;
  }

  /** Sets {@code body}: null is sent as null. */
  public GithubIssueRequest body(@Nullable String body) {
    this.body = body;
    set(5);
    return this;
  }

  /** Returns {@code body}; null if it is null or not set. */
  public @Nullable String body() {
    return body;
  }

  /** Sets {@code pull_request}. */
  public GithubIssueRequest pullRequest(RawJson pullRequest) {
    this.pullRequest = pullRequest;
    set(6);
    return this;
  }

  /** Returns {@code pull_request}; null if it is null or not set. */
  public @Nullable RawJson pullRequest() {
    return pullRequest;
  }

  /** Returns what reads and writes it. */
  public static Codec<GithubIssueRequest> codec() {
    return GithubIssueRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return GithubIssueRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("id", id);
    checks.demanded("number", number);
    checks.demanded("html_url", htmlUrl);
    checks.length("html_url", htmlUrl, 0, 2048);
    checks.demanded("user", user);
    checks.inside("user", user);
    checks.demanded("title", title);
  }
}
