// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Github author request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code GithubAuthor}, since 2026-07-18.
 */
public final class GithubAuthorRequest extends RequestData {

  @Nullable String username;
  @Nullable String name;

  /** Creates one with what Discord demands. */
  public GithubAuthorRequest(String name) {
    this.name = name;
    set(1);
  }

  GithubAuthorRequest() {}

  /** Sets {@code username}: null is sent as null. */
  public GithubAuthorRequest username(@Nullable String username) {
    this.username = username;
    set(0);
    return this;
  }

  /** Returns {@code username}; null if it is null or not set. */
  public @Nullable String username() {
    return username;
  }

  /** Sets {@code name}. */
  public GithubAuthorRequest name(String name) {
    this.name = name;
    set(1);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Returns what reads and writes it. */
  public static Codec<GithubAuthorRequest> codec() {
    return GithubAuthorRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return GithubAuthorRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
  }
}
