// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Github check run output request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code GithubCheckRunOutput}, since 2026-07-18.
 */
public final class GithubCheckRunOutputRequest extends RequestData {

  @Nullable String title;
  @Nullable String summary;

  /** Creates one in which nothing is set. */
  public GithubCheckRunOutputRequest() {}

  /** Sets {@code title}: null is sent as null. */
  public GithubCheckRunOutputRequest title(@Nullable String title) {
    this.title = title;
    set(0);
    return this;
  }

  /** Returns {@code title}; null if it is null or not set. */
  public @Nullable String title() {
    return title;
  }

  /** Sets {@code summary}: null is sent as null. */
  public GithubCheckRunOutputRequest summary(@Nullable String summary) {
    this.summary = summary;
    set(1);
    return this;
  }

  /** Returns {@code summary}; null if it is null or not set. */
  public @Nullable String summary() {
    return summary;
  }

  /** Returns what reads and writes it. */
  public static Codec<GithubCheckRunOutputRequest> codec() {
    return GithubCheckRunOutputRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return GithubCheckRunOutputRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
  }
}
