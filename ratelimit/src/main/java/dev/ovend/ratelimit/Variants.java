package dev.ovend.ratelimit;

import dev.ovend.core.Body;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Target;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

/**
 * Tells apart requests of one route that Discord is known to limit apart, though it does not say
 * so: by the fields that a request changes, or by the age of the message. Only the kinds are known
 * beforehand; what their limits are is learned.
 */
final class Variants {

  private static final String CHANNEL = "/channels/{channel.id}";
  private static final String MESSAGE = CHANNEL + "/messages/{message.id}";
  private static final Set<String> RENAMING = Set.of("name", "topic");

  private static final long DISCORD_EPOCH = 1_420_070_400_000L;
  private static final int TIME_SHIFT = 22;
  private static final long YOUNG = Duration.ofSeconds(10).toMillis();
  private static final long HOUR = Duration.ofHours(1).toMillis();
  private static final long OLD = Duration.ofDays(14).toMillis();

  private Variants() {}

  /**
   * Returns what kind of request it is; empty for most.
   *
   * @param epochMillis the time, as Discord's clock has it
   */
  static String of(Target target, Body body, long epochMillis) {
    String template = target.route().template();
    HttpMethod method = target.route().method();
    if (method == HttpMethod.PATCH && template.equals(CHANNEL)) {
      return renames(body) ? "name or topic" : "";
    }
    if (method == HttpMethod.DELETE && template.equals(MESSAGE)) {
      long age = epochMillis - createdAt(target.path());
      return age < YOUNG ? "younger than 10 s" : age > OLD ? "older than 14 days" : "";
    }
    if (method == HttpMethod.PATCH && template.equals(MESSAGE)) {
      return epochMillis - createdAt(target.path()) > HOUR ? "older than 1 hour" : "";
    }
    return "";
  }

  private static boolean renames(Body body) {
    return body instanceof Body.Bytes bytes
        && JsonKeys.anyOf(RENAMING, new String(bytes.content(), StandardCharsets.UTF_8));
  }

  /** Returns when the message at the end of the path was created; the path's ids are checked. */
  private static long createdAt(String path) {
    String id = path.substring(path.lastIndexOf('/') + 1);
    try {
      return (Long.parseUnsignedLong(id) >>> TIME_SHIFT) + DISCORD_EPOCH;
    } catch (NumberFormatException tooLarge) {
      return DISCORD_EPOCH;
    }
  }
}
