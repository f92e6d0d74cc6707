package dev.ovend.simulator;

import java.util.Locale;

/** Whose limit refused a request: the value of {@code X-RateLimit-Scope}. */
public enum LimitScope {
  /** The bot's own limit in one bucket. */
  USER,
  /** The limit over all requests of one bot, or of one address without a token. */
  GLOBAL,
  /** The limit of a resource, which other bots and users spend as well. */
  SHARED;

  /** Returns the word that stands in the header. */
  String header() {
    return name().toLowerCase(Locale.ROOT);
  }
}
