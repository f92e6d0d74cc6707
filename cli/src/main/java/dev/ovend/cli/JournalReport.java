package dev.ovend.cli;

import tools.jackson.databind.JsonNode;

/**
 * What the simulator itself says of a run: the judge's words beside the client's own.
 *
 * @param requests how many it saw
 * @param limited how many it answered 429
 * @param maxInFlightInBucket the most requests of one bucket at one time
 */
record JournalReport(long requests, long limited, int maxInFlightInBucket) {

  static JournalReport of(JsonNode journal) {
    long limited = 0;
    for (JsonNode count : journal.path("rateLimitedByScope")) {
      limited += count.asLong();
    }
    return new JournalReport(
        journal.path("requests").asLong(), limited, journal.path("maxInFlightInBucket").asInt());
  }
}
