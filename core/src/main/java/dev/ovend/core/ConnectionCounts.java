package dev.ovend.core;

/**
 * The connections of a transport at one moment.
 *
 * @param total open connections
 * @param idle those that carry no request
 * @param inFlight attempts being sent or answered
 */
public record ConnectionCounts(int total, int idle, int inFlight) {}
