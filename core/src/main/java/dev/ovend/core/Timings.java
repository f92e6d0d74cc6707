package dev.ovend.core;

import java.util.StringJoiner;

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

  /** Returns what took place, such as {@code connect 20 ms, first byte 88 ms, body 4 ms, h2}. */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ");
    add(text, "DNS", dnsNanos);
    add(text, "connect", connectNanos);
    add(text, "TLS", tlsNanos);
    add(text, "first byte", firstByteNanos);
    add(text, "body", bodyNanos);
    return text.add(protocol.isEmpty() ? "no network" : protocol).toString();
  }

  private static void add(StringJoiner text, String phase, long nanos) {
    if (nanos >= 0) {
      text.add(phase + " " + Math.round(nanos / 1e6) + " ms");
    }
  }
}
