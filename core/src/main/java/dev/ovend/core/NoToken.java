package dev.ovend.core;

import org.jspecify.annotations.Nullable;

/** The absence of authorization. */
enum NoToken implements Token {
  INSTANCE;

  @Override
  public @Nullable String authorization() {
    return null;
  }

  @Override
  public String identity() {
    return "none";
  }

  @Override
  public String toString() {
    return "NoToken";
  }
}
