package dev.ovend.simulator;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came over the wire. Its text form hides path, token and body.
 *
 * @param method the HTTP method
 * @param steps the decoded steps of the path after {@code /api/v10}
 * @param query the decoded query: every value of a key, in order
 * @param authorization the header, or null
 * @param userAgent the header, or empty
 * @param reason the decoded audit-log reason, or null
 * @param address where it came from
 * @param body what it carries
 */
record Arrival(
    String method,
    List<String> steps,
    Map<String, List<String>> query,
    @Nullable String authorization,
    String userAgent,
    @Nullable String reason,
    String address,
    RequestBody body) {

  @Override
  public String toString() {
    return "Arrival[method=" + method + "]";
  }
}
