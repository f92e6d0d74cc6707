package dev.ovend.simulator;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One request that was answered. Holds routes and ids, never a path or a token.
 *
 * @param sequence 1 for the first request to arrive
 * @param arrivedAtNanos when it was judged, in nanoseconds since the start: the very time its
 *     window used
 * @param method the HTTP method
 * @param template the path template, or {@code (none)} if no route matched
 * @param resource the id of the channel, guild or webhook that splits the limit, or null
 * @param bucket the bucket id that was spent, or null if none was
 * @param status the HTTP status of the answer, or 0 if a fault let none be sent
 * @param tookEffect whether the route's handler carried it out, whatever was answered
 * @param limitedBy whose limit refused it, or null if none did
 * @param nonce the nonce in its body, or null
 * @param reason the decoded audit-log reason, or null
 * @param inFlightInBucket requests of the same window that were being served when it came, itself
 *     included; 0 if it has no bucket
 * @param faults the names of the faults it suffered, in the order they were drawn
 * @param violations what was wrong with sending it
 * @param files the files that came whole in its body
 */
public record JournalEntry(
    long sequence,
    long arrivedAtNanos,
    String method,
    String template,
    @Nullable String resource,
    @Nullable String bucket,
    int status,
    boolean tookEffect,
    @Nullable LimitScope limitedBy,
    @Nullable String nonce,
    @Nullable String reason,
    int inFlightInBucket,
    List<String> faults,
    Set<Violation> violations,
    List<JournalFile> files) {

  /** Copies lists and set. */
  public JournalEntry {
    faults = List.copyOf(faults);
    violations = Set.copyOf(violations);
    files = List.copyOf(files);
  }

  /** Returns method and template, such as {@code POST /channels/{channel_id}/messages}. */
  public String route() {
    return method + " " + template;
  }
}
