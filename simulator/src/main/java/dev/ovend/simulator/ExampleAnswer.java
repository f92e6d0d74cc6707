package dev.ovend.simulator;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An answer that {@link ExampleAnswers} give. Immutable. */
public final class ExampleAnswer {

  private static final int MIN_STATUS = 200;
  private static final int MAX_STATUS = 599;
  private static final Set<Integer> BODILESS = Set.of(204, 205, 304);
  private static final Set<String> WRITTEN_BY_THE_SIMULATOR =
      Set.of("cf-ray", "connection", "content-length", "content-type", "date", "via");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
  private static final Pattern VALUE = Pattern.compile("[\\x20-\\x7E]*");

  private final int status;
  private final @Nullable Payload payload;
  private final Map<String, String> headers;

  private ExampleAnswer(int status, @Nullable Payload payload, Map<String, String> headers) {
    this.status = status;
    this.payload = payload;
    this.headers = Map.copyOf(headers);
  }

  /**
   * Creates an answer with JSON, which is sent as it is.
   *
   * @param status from 200 to 599, and none that has no body
   */
  public static ExampleAnswer json(int status, String json) {
    return of(status, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Creates an answer with any content.
   *
   * @param status from 200 to 599, and none that has no body
   * @param content is copied
   */
  public static ExampleAnswer of(int status, String contentType, byte[] content) {
    if (BODILESS.contains(status)) {
      throw new IllegalArgumentException(
          "status: " + status + " (expected: one with a body, or empty(" + status + "))");
    }
    requireValue("contentType", contentType);
    return new ExampleAnswer(checked(status), new Payload(contentType, content.clone()), Map.of());
  }

  /**
   * Creates an answer without content.
   *
   * @param status from 200 to 599
   */
  public static ExampleAnswer empty(int status) {
    return new ExampleAnswer(checked(status), null, Map.of());
  }

  /**
   * Adds a header, in place of one of that name.
   *
   * @param name none of those that the simulator writes, such as {@code Content-Type} and {@code
   *     X-RateLimit-Limit}
   */
  public ExampleAnswer header(String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!NAME.matcher(name).matches()
        || lower.startsWith("x-ratelimit-")
        || WRITTEN_BY_THE_SIMULATOR.contains(lower)) {
      throw new IllegalArgumentException(
          "name: " + name + " (expected: a header that the simulator does not write itself)");
    }
    requireValue("value", value);
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.keySet().removeIf(name::equalsIgnoreCase);
    more.put(name, value);
    return new ExampleAnswer(status, payload, more);
  }

  ApiResponse response() {
    return new ApiResponse(status, null, payload, headers);
  }

  @Override
  public String toString() {
    return "ExampleAnswer[status=" + status + "]";
  }

  private static int checked(int status) {
    if (status < MIN_STATUS || status > MAX_STATUS) {
      throw new IllegalArgumentException("status: " + status + " (expected: 200 to 599)");
    }
    return status;
  }

  private static void requireValue(String name, String value) {
    if (!VALUE.matcher(value).matches()) {
      throw new IllegalArgumentException(name + ": malformed (expected: printable ASCII)");
    }
  }
}
