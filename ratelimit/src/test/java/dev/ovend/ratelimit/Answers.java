package dev.ovend.ratelimit;

import dev.ovend.core.Headers;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Limited;
import dev.ovend.core.Permit;
import dev.ovend.core.Target;
import java.time.Duration;
import java.util.Locale;

/** Answers as Discord gives them, and what they answer. */
final class Answers {

  static final String CHANNEL = "81384788765712384";

  private Answers() {}

  static Target messages(String channel) {
    return Target.parse(HttpMethod.POST, "/channels/" + channel + "/messages");
  }

  static Headers limit(String bucket, int limit, int remaining, double reset, double resetAfter) {
    return Headers.of(
        "Via",
        "1.1 google",
        "X-RateLimit-Bucket",
        bucket,
        "X-RateLimit-Limit",
        "" + limit,
        "X-RateLimit-Remaining",
        "" + remaining,
        "X-RateLimit-Reset",
        seconds(reset),
        "X-RateLimit-Reset-After",
        seconds(resetAfter));
  }

  static String seconds(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  static void ok(Permit permit, Headers headers) {
    permit.complete(200, headers, null);
  }

  static Limited limited(double seconds) {
    return new Limited(Duration.ofNanos((long) (seconds * 1e9)), false);
  }
}
