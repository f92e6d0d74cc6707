// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Github user request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code GithubUser}, since 2026-07-18.
 */
public final class GithubUserRequest extends RequestData {

  @Nullable Long id;
  @Nullable String login;
  @Nullable String htmlUrl;
  @Nullable String avatarUrl;

  /** Creates one with what Discord demands. */
  public GithubUserRequest(long id, String login, String htmlUrl, String avatarUrl) {
    this.id = id;
    set(0);
    this.login = login;
    set(1);
    this.htmlUrl = htmlUrl;
    set(2);
    this.avatarUrl = avatarUrl;
    set(3);
  }

  GithubUserRequest() {}

  /** Sets {@code id}. */
  public GithubUserRequest id(long id) {
    this.id = id;
    set(0);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Long id() {
    return id;
  }

  /** Sets {@code login}. */
  public GithubUserRequest login(String login) {
    this.login = login;
    set(1);
    return this;
  }

  /** Returns {@code login}; null if it is null or not set. */
  public @Nullable String login() {
    return login;
  }

  /** Sets {@code html_url}: at most 2,048 characters. */
  public GithubUserRequest htmlUrl(String htmlUrl) {
    this.htmlUrl = htmlUrl;
    set(2);
    return this;
  }

  /** Returns {@code html_url}; null if it is null or not set. */
  public @Nullable String htmlUrl() {
    return htmlUrl;
  }

  /** Sets {@code avatar_url}: at most 2,048 characters. */
  public GithubUserRequest avatarUrl(String avatarUrl) {
    this.avatarUrl = avatarUrl;
    set(3);
    return this;
  }

  /** Returns {@code avatar_url}; null if it is null or not set. */
  public @Nullable String avatarUrl() {
    return avatarUrl;
  }

  /** Returns what reads and writes it. */
  public static Codec<GithubUserRequest> codec() {
    return GithubUserRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return GithubUserRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("id", id);
    checks.demanded("login", login);
    checks.demanded("html_url", htmlUrl);
    checks.length("html_url", htmlUrl, 0, 2048);
    checks.demanded("avatar_url", avatarUrl);
    checks.length("avatar_url", avatarUrl, 0, 2048);
  }
}
