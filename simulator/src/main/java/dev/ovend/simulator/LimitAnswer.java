package dev.ovend.simulator;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a ruling the way Discord does: headers on every limited route, and the body of a 429.
 *
 * <p>See Discord Docs/Rate Limits.
 */
final class LimitAnswer {

  private LimitAnswer() {}

  /** Returns the headers that {@code ruling} puts on the answer, in Discord's order. */
  static Map<String, String> headers(Ruling ruling, ServerClock clock) {
    Map<String, String> headers = new LinkedHashMap<>();
    switch (ruling) {
      case Ruling.Free free -> {}
      case Ruling.Bucketed(BucketRule rule, Verdict verdict) -> {
        long resetAfter = verdict.resetAfterMillis();
        headers.put("X-RateLimit-Limit", Integer.toString(verdict.limit()));
        headers.put("X-RateLimit-Remaining", Integer.toString(verdict.remaining()));
        headers.put("X-RateLimit-Reset", seconds(clock.epochMillis(verdict.nanos()) + resetAfter));
        headers.put("X-RateLimit-Reset-After", seconds(resetAfter));
        headers.put("X-RateLimit-Bucket", rule.id());
      }
      case Ruling.GloballyRefused refused -> headers.put("X-RateLimit-Global", "true");
    }
    LimitScope scope = refusedBy(ruling);
    if (scope != null) {
      headers.put("X-RateLimit-Scope", scope.header());
      headers.put("Retry-After", Long.toString(Math.ceilDiv(retryAfterMillis(ruling), 1000L)));
    }
    return headers;
  }

  /** Returns whose limit refused the request, or null if it passed. */
  static @Nullable LimitScope refusedBy(Ruling ruling) {
    return switch (ruling) {
      case Ruling.Free free -> null;
      case Ruling.Bucketed(BucketRule rule, Verdict verdict) ->
          verdict.allowed() ? null : rule.scope();
      case Ruling.GloballyRefused refused -> LimitScope.GLOBAL;
    };
  }

  /** Returns the 429 for a refused request. */
  static ApiResponse refusal(Ruling ruling) {
    LimitScope scope = refusedBy(ruling);
    ObjectNode body = Json.object();
    body.put(
        "message",
        scope == LimitScope.SHARED
            ? "The resource is being rate limited."
            : "You are being rate limited.");
    body.put("retry_after", retryAfterMillis(ruling) / 1000.0);
    body.put("global", scope == LimitScope.GLOBAL);
    return ApiResponse.of(429, body);
  }

  private static long retryAfterMillis(Ruling ruling) {
    return switch (ruling) {
      case Ruling.Free free -> 0;
      case Ruling.Bucketed bucketed -> bucketed.verdict().resetAfterMillis();
      case Ruling.GloballyRefused refused -> refused.verdict().resetAfterMillis();
    };
  }

  private static String seconds(long millis) {
    String fraction = Long.toString(1000 + millis % 1000).substring(1);
    return millis / 1000 + "." + fraction;
  }
}
