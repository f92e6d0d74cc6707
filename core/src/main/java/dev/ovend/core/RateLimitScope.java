package dev.ovend.core;

/**
 * Whose limit refused a request.
 *
 * <p>See Discord Docs/Rate Limits.
 */
public enum RateLimitScope {
  /** This token's own limit on a route. */
  USER,
  /** This token's limit over all routes. */
  GLOBAL,
  /** The resource's limit, shared with other tokens. */
  SHARED
}
