package dev.ovend.ratelimit;

import dev.ovend.core.Headers;
import dev.ovend.core.Limited;
import dev.ovend.core.RateLimitScope;
import dev.ovend.ratelimit.Refusal.Reach;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one answer says about limits. Header fields that are missing or malformed say nothing.
 *
 * @param quota the bucket's numbers; null if it tells none that can be trusted
 * @param refusal what it forbids; null if it is no 429
 * @param code Discord's error code in the body of a 401, or 0
 */
record Answer(int status, @Nullable Quota quota, @Nullable Refusal refusal, int code) {

  /** How long a 429 makes wait that does not say it. */
  static final long UNTOLD = Duration.ofSeconds(5).toNanos();

  /** The shortest wait after a 429, so that a zero does not make a storm. */
  static final long SHORTEST = Duration.ofMillis(100).toNanos();

  /** The longest wait that is believed, after a 429 or until a bucket's reset. */
  static final long LONGEST = Duration.ofDays(1).toNanos();

  private static final long ROUNDED_UP = Duration.ofMillis(1_500).toNanos();

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int SERVER_ERROR = 500;

  private static final int INVALID_WEBHOOK_TOKEN = 50_027;
  private static final int TWO_FACTOR_REQUIRED = 60_003;

  /**
   * Reads an answer.
   *
   * @param limited the body of a 429; null if it is no 429 or its body is not Discord's
   * @param code Discord's error code in the body of a 401, or 0
   */
  static Answer parse(int status, Headers headers, @Nullable Limited limited, int code) {
    Fields fields = new Fields();
    headers.forEach(fields::take);
    Quota quota = fields.quota();
    if (status != TOO_MANY_REQUESTS) {
      return new Answer(status, quota, null, code);
    }
    Refusal refusal = refusal(fields, limited);
    // A refusal by another limit shows the numbers of a bucket that has not refused.
    boolean own = refusal.reach() == Reach.BUCKET && fields.remaining == 0;
    return new Answer(status, own ? quota : null, refusal, code);
  }

  private static Refusal refusal(Fields fields, @Nullable Limited limited) {
    long body = limited == null ? Spans.INVALID : Spans.nanos(limited.retryAfter());
    long nanos = waitNanos(fields.retryAfter, body);
    // Retry-After is the body's number in full seconds; if it is more, the body's cannot be right.
    long exact = body >= 0 && fields.retryAfter - body < Delays.SECOND ? body : Spans.INVALID;
    if (limited == null && !fields.via) {
      return new Refusal(Reach.ADDRESS, RateLimitScope.GLOBAL, nanos, exact);
    }
    if (fields.global || (limited != null && limited.global()) || fields.scope.equals("global")) {
      return new Refusal(Reach.TOKEN, RateLimitScope.GLOBAL, nanos, exact);
    }
    if (fields.scope.equals("shared")) {
      return new Refusal(Reach.ROUTE, RateLimitScope.SHARED, nanos, exact);
    }
    // A bucket that is used up opens at its reset at the latest, and Retry-After is rounded up.
    boolean longer = fields.resetAfter >= 0 && nanos - fields.resetAfter > ROUNDED_UP;
    Reach reach = fields.remaining > 0 || longer ? Reach.ROUTE : Reach.BUCKET;
    return new Refusal(reach, RateLimitScope.USER, nanos, exact);
  }

  private static long waitNanos(long header, long body) {
    long told = Math.max(header, body);
    return told == Spans.INVALID ? UNTOLD : Math.clamp(told, SHORTEST, LONGEST);
  }

  /** Returns whether the lack of a quota means that the route has none. */
  boolean unlimited() {
    return quota == null && status != UNAUTHORIZED && status < SERVER_ERROR && refusal == null;
  }

  /** Returns whether the request did what it should; an error may come from before the limits. */
  boolean successful() {
    return status >= 200 && status < 300;
  }

  /** Returns whether it counts towards a ban of the address. */
  boolean invalid() {
    return status == UNAUTHORIZED
        || status == FORBIDDEN
        || (refusal != null && refusal.scope() != RateLimitScope.SHARED);
  }

  /** Returns whether Discord has refused the client's token, if that was what it looked at. */
  boolean refusesToken() {
    return status == UNAUTHORIZED && code != INVALID_WEBHOOK_TOKEN && code != TWO_FACTOR_REQUIRED;
  }

  /** Collects the fields that matter. */
  private static final class Fields {
    private static final String PREFIX = "x-ratelimit-";

    private @Nullable String bucketId;
    private long limit = Spans.INVALID;
    private long remaining = Spans.INVALID;
    private long resetAfter = Spans.INVALID;
    private long reset = Spans.INVALID;
    private long retryAfter = Spans.INVALID;
    private String scope = "";
    private boolean global;
    private boolean via;

    void take(String name, String value) {
      if (name.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
        takeLimit(name.substring(PREFIX.length()).toLowerCase(Locale.ROOT), value);
      } else if (name.equalsIgnoreCase("retry-after")) {
        retryAfter = Spans.parse(value);
      } else if (name.equalsIgnoreCase("via")) {
        via = true;
      }
    }

    private void takeLimit(String name, String value) {
      switch (name) {
        case "bucket" -> bucketId = value.isEmpty() ? null : value;
        case "limit" -> limit = count(value);
        case "remaining" -> remaining = count(value);
        case "reset-after" -> resetAfter = Spans.parse(value);
        case "reset" -> reset = Spans.parse(value);
        case "scope" -> scope = value.toLowerCase(Locale.ROOT);
        case "global" -> global = value.equalsIgnoreCase("true");
        default -> {}
      }
    }

    private static long count(String text) {
      long nanos = Spans.parse(text);
      long second = Duration.ofSeconds(1).toNanos();
      return nanos % second == 0 ? nanos / second : Spans.INVALID;
    }

    @Nullable Quota quota() {
      if (limit < 1 || limit > Integer.MAX_VALUE || remaining < 0 || resetAfter < 0) {
        return null;
      }
      int left = (int) Math.min(remaining, limit);
      return resetAfter <= LONGEST
          ? new Quota(bucketId, (int) limit, left, resetAfter, reset)
          : new Quota(bucketId, (int) limit, left, LONGEST, Spans.INVALID);
    }
  }
}
