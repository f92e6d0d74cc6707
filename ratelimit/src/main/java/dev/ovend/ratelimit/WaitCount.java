package dev.ovend.ratelimit;

import java.time.Duration;

/**
 * How many requests waited for about the same time.
 *
 * <p>Immutable.
 *
 * @param upTo the longest of these waits; more than half of it is the shortest, but for 1 ms, which
 *     includes those that did not wait at all
 * @param count how many
 */
public record WaitCount(Duration upTo, int count) {}
