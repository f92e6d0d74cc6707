// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Github check app request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code GithubCheckApp}, since 2026-07-18.
 */
public final class GithubCheckAppRequest extends RequestData {

  @Nullable String name;

  /** Creates one with what Discord demands. */
  public GithubCheckAppRequest(String name) {
    this.name = name;
    set(0);
  }

  GithubCheckAppRequest() {}

  /** Sets {@code name}. */
  public GithubCheckAppRequest name(String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Returns what reads and writes it. */
  public static Codec<GithubCheckAppRequest> codec() {
    return GithubCheckAppRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return GithubCheckAppRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
  }
}
