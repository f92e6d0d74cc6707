// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Github commit request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code GithubCommit}, since 2026-07-18.
 */
public final class GithubCommitRequest extends RequestData {

  @Nullable String id;
  @Nullable String url;
  @Nullable String message;
  @Nullable GithubAuthorRequest author;

  /** Creates one with what Discord demands. */
  public GithubCommitRequest(String id, String url, String message, GithubAuthorRequest author) {
    this.id = id;
    set(0);
    this.url = url;
    set(1);
    this.message = message;
    set(2);
    this.author = author;
    set(3);
  }

  GithubCommitRequest() {}

  /** Sets {@code id}. */
  public GithubCommitRequest id(String id) {
    this.id = id;
    set(0);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable String id() {
    return id;
  }

  /** Sets {@code url}: at most 2,048 characters. */
  public GithubCommitRequest url(String url) {
    this.url = url;
    set(1);
    return this;
  }

  /** Returns {@code url}; null if it is null or not set. */
  public @Nullable String url() {
    return url;
  }

  /** Sets {@code message}. */
  public GithubCommitRequest message(String message) {
    this.message = message;
    set(2);
    return this;
  }

  /** Returns {@code message}; null if it is null or not set. */
  public @Nullable String message() {
    return message;
  }

  /** Sets {@code author}. */
  public GithubCommitRequest author(GithubAuthorRequest author) {
    this.author = author;
    set(3);
    return this;
  }

  /** Returns {@code author}; null if it is null or not set. */
  public @Nullable GithubAuthorRequest author() {
    return author;
  }

  /** Returns what reads and writes it. */
  public static Codec<GithubCommitRequest> codec() {
    return GithubCommitRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return GithubCommitRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("id", id);
    checks.demanded("url", url);
    checks.length("url", url, 0, 2048);
    checks.demanded("message", message);
    checks.demanded("author", author);
    checks.inside("author", author);
  }
}
