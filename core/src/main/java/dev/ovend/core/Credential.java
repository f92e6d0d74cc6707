package dev.ovend.core;

/** What an operation may be called with. */
public enum Credential {
  /** Nothing, or a secret in the path. */
  NONE,
  /** A {@link BotToken}. */
  BOT,
  /** A {@link BearerToken}. */
  BEARER
}
