package dev.ovend.simulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a ruling the way Discord does: headers on every limited route, and the body of a 429.
 *
 * <p>See Discord Docs/Rate Limits.
 */
final class LimitAnswer {

  private static final long NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

  private LimitAnswer() {}

  /** Returns the headers that {@code ruling} puts on the answer, in Discord's order. */
  static Map<String, String> headers(Ruling ruling, ServerClock clock) {
    Map<String, String> headers = new LinkedHashMap<>();
    switch (ruling) {
      case Ruling.Free free -> {}
      case Ruling.Bucketed bucketed -> putNumbers(headers, bucketed.shown(), clock);
      case Ruling.GloballyRefused refused -> headers.put("X-RateLimit-Global", "true");
      case Ruling.Banned banned ->
          headers.put(
              "Retry-After", Long.toString(Math.ceilDiv(banned.leftNanos(), NANOS_PER_SECOND)));
    }
    LimitScope scope = refusedBy(ruling);
    if (scope != null) {
      headers.put("X-RateLimit-Scope", scope.header());
      headers.put("Retry-After", Long.toString(Math.ceilDiv(retryAfterMillis(ruling), 1000L)));
    }
    return headers;
  }

  /** Returns whose limit refused the request, or null if none did. */
  static @Nullable LimitScope refusedBy(Ruling ruling) {
    return switch (ruling) {
      case Ruling.Free free -> null;
      case Ruling.Bucketed bucketed -> {
        Ruling.Count refusal = bucketed.refusal();
        yield refusal == null ? null : refusal.rule().limit().scope();
      }
      case Ruling.GloballyRefused refused -> LimitScope.GLOBAL;
      case Ruling.Banned banned -> null;
    };
  }

  /** Returns the 429 for a request that a limit refused. */
  static ApiResponse refusal(Ruling ruling) {
    LimitScope scope = refusedBy(ruling);
    Limit.Failure failure = failure(ruling);
    ObjectNode body = Json.object();
    if (failure != null) {
      body.put("message", failure.message()).put("code", failure.code());
    } else if (scope == LimitScope.SHARED) {
      body.put("message", "The resource is being rate limited.");
    } else {
      body.put("message", "You are being rate limited.");
    }
    body.put("retry_after", retryAfterMillis(ruling) / 1000.0);
    body.put("global", scope == LimitScope.GLOBAL);
    return ApiResponse.of(429, body);
  }

  private static void putNumbers(
      Map<String, String> headers, Ruling.@Nullable Count shown, ServerClock clock) {
    if (shown == null) {
      return;
    }
    Verdict verdict = shown.verdict();
    long resetAfter = verdict.resetAfterMillis();
    headers.put("X-RateLimit-Limit", Integer.toString(verdict.limit()));
    headers.put("X-RateLimit-Remaining", Integer.toString(verdict.remaining()));
    headers.put("X-RateLimit-Reset", seconds(clock.epochMillis(verdict.nanos()) + resetAfter));
    headers.put("X-RateLimit-Reset-After", seconds(resetAfter));
    headers.put("X-RateLimit-Bucket", shown.rule().id());
  }

  private static Limit.@Nullable Failure failure(Ruling ruling) {
    Ruling.Count refusal = ruling instanceof Ruling.Bucketed bucketed ? bucketed.refusal() : null;
    return refusal == null ? null : refusal.rule().limit().failure();
  }

  private static long retryAfterMillis(Ruling ruling) {
    return switch (ruling) {
      case Ruling.Bucketed bucketed -> bucketed.counts().getLast().verdict().retryAfterMillis();
      case Ruling.GloballyRefused refused -> refused.verdict().retryAfterMillis();
      case Ruling.Free free -> 0;
      case Ruling.Banned banned -> 0;
    };
  }

  private static String seconds(long millis) {
    String fraction = Long.toString(1000 + millis % 1000).substring(1);
    return millis / 1000 + "." + fraction;
  }
}
