package dev.ovend.simulator;

/** Something that no client should do. */
public enum Violation {
  /** It was sent while the edge had banned its address. */
  DURING_BAN,
  /** It came after {@link Journal#expectNoMore()}. */
  AFTER_THE_END,
  /** It carried a token that had been answered with 401 before. */
  REFUSED_TOKEN,
  /** It was sent to a webhook that had been answered with 404 before. */
  UNKNOWN_WEBHOOK,
  /** Its query held a bot token, the token in its own path, or a secret of OAuth2. */
  SECRET_IN_QUERY
}
