package dev.ovend.core;

import java.time.Duration;

/**
 * The body of a 429.
 *
 * <p>See Discord Docs/Rate Limits.
 *
 * @param retryAfter how long to wait, zero or more
 * @param global whether it is the limit over all routes
 */
public record Limited(Duration retryAfter, boolean global) {}
