// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Github check pull request request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code GithubCheckPullRequest}, since 2026-07-18.
 */
public final class GithubCheckPullRequestRequest extends RequestData {

  @Nullable Long number;

  /** Creates one with what Discord demands. */
  public GithubCheckPullRequestRequest(long number) {
    this.number = number;
    set(0);
  }

  GithubCheckPullRequestRequest() {}

  /** Sets {@code number}. */
  public GithubCheckPullRequestRequest number(long number) {
    this.number = number;
    set(0);
    return this;
  }

  /** Returns {@code number}; null if it is null or not set. */
  public @Nullable Long number() {
    return number;
  }

  /** Returns what reads and writes it. */
  public static Codec<GithubCheckPullRequestRequest> codec() {
    return GithubCheckPullRequestRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return GithubCheckPullRequestRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("number", number);
  }
}
