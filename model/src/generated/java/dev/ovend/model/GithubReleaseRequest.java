// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Github release request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code GithubRelease}, since 2026-07-18.
 */
public final class GithubReleaseRequest extends RequestData {

  @Nullable Long id;
  @Nullable String tagName;
  @Nullable String htmlUrl;
  @Nullable GithubUserRequest author;

  /** Creates one with what Discord demands. */
  public GithubReleaseRequest(long id, String tagName, String htmlUrl, GithubUserRequest author) {
    this.id = id;
    set(0);
    this.tagName = tagName;
    set(1);
    this.htmlUrl = htmlUrl;
    set(2);
    this.author = author;
    set(3);
  }

  GithubReleaseRequest() {}

  /** Sets {@code id}. */
  public GithubReleaseRequest id(long id) {
    this.id = id;
    set(0);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Long id() {
    return id;
  }

  /** Sets {@code tag_name}. */
  public GithubReleaseRequest tagName(String tagName) {
    this.tagName = tagName;
    set(1);
    return this;
  }

  /** Returns {@code tag_name}; null if it is null or not set. */
  public @Nullable String tagName() {
    return tagName;
  }

  /** Sets {@code html_url}: at most 2,048 characters. */
  public GithubReleaseRequest htmlUrl(String htmlUrl) {
    this.htmlUrl = htmlUrl;
    set(2);
    return this;
  }

  /** Returns {@code html_url}; null if it is null or not set. */
  public @Nullable String htmlUrl() {
    return htmlUrl;
  }

  /** Sets {@code author}. */
  public GithubReleaseRequest author(GithubUserRequest author) {
    this.author = author;
    set(3);
    return this;
  }

  /** Returns {@code author}; null if it is null or not set. */
  public @Nullable GithubUserRequest author() {
    return author;
  }

  /** Returns what reads and writes it. */
  public static Codec<GithubReleaseRequest> codec() {
    return GithubReleaseRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return GithubReleaseRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("id", id);
    checks.demanded("tag_name", tagName);
    checks.demanded("html_url", htmlUrl);
    checks.length("html_url", htmlUrl, 0, 2048);
    checks.demanded("author", author);
    checks.inside("author", author);
  }
}
