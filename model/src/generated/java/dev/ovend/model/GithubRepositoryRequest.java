// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Github repository request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code GithubRepository}, since 2026-07-18.
 */
public final class GithubRepositoryRequest extends RequestData {

  @Nullable Long id;
  @Nullable String htmlUrl;
  @Nullable String name;
  @Nullable String fullName;

  /** Creates one with what Discord demands. */
  public GithubRepositoryRequest(long id, String htmlUrl, String name, String fullName) {
    this.id = id;
    set(0);
    this.htmlUrl = htmlUrl;
    set(1);
    this.name = name;
    set(2);
    this.fullName = fullName;
    set(3);
  }

  GithubRepositoryRequest() {}

  /** Sets {@code id}. */
  public GithubRepositoryRequest id(long id) {
    this.id = id;
    set(0);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Long id() {
    return id;
  }

  /** Sets {@code html_url}: at most 2,048 characters. */
  public GithubRepositoryRequest htmlUrl(String htmlUrl) {
    this.htmlUrl = htmlUrl;
    set(1);
    return this;
  }

  /** Returns {@code html_url}; null if it is null or not set. */
  public @Nullable String htmlUrl() {
    return htmlUrl;
  }

  /** Sets {@code name}. */
  public GithubRepositoryRequest name(String name) {
    this.name = name;
    set(2);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code full_name}. */
  public GithubRepositoryRequest fullName(String fullName) {
    this.fullName = fullName;
    set(3);
    return this;
  }

  /** Returns {@code full_name}; null if it is null or not set. */
  public @Nullable String fullName() {
    return fullName;
  }

  /** Returns what reads and writes it. */
  public static Codec<GithubRepositoryRequest> codec() {
    return GithubRepositoryRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return GithubRepositoryRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("id", id);
    checks.demanded("html_url", htmlUrl);
    checks.length("html_url", htmlUrl, 0, 2048);
    checks.demanded("name", name);
    checks.demanded("full_name", fullName);
  }
}
