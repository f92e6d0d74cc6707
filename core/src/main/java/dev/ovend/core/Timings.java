package dev.ovend.core;

/**
 * Where the time of one attempt went. Durations are nanoseconds; -1 means that the phase did not
 * take place, as on a connection that was used before.
 *
 * @param dnsNanos looking up the host
 * @param connectNanos opening the connection, TLS included
 * @param tlsNanos the TLS handshake
 * @param firstByteNanos from the first byte of the request to the answer's headers
 * @param bodyNanos from the answer's headers to the end of its body; -1 if it is streamed
 * @param protocol such as {@code h2} or {@code http/1.1}; empty if unknown
 */
public record Timings(
    long dnsNanos,
    long connectNanos,
    long tlsNanos,
    long firstByteNanos,
    long bodyNanos,
    String protocol) {

  /** The timings of an answer that did not come over a network. */
  public static final Timings NONE = new Timings(-1, -1, -1, -1, -1, "");
}
