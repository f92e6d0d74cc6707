package dev.ovend.model;

import org.jspecify.annotations.Nullable;

/** Keeps secrets out of texts. */
final class Secrets {

  private Secrets() {}

  /** Returns whether there is a secret, and nothing of it. */
  static String masked(@Nullable Object secret) {
    return secret == null ? "null" : "***";
  }
}
