package dev.ovend.json;

import dev.ovend.core.ApiError;
import dev.ovend.core.DecodingException;
import dev.ovend.core.Headers;
import dev.ovend.core.Limited;
import dev.ovend.core.Violation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Reads what Discord writes into the body of an error. Whatever is missing or odd is left out:
 * reading an error never fails.
 *
 * <p>See Discord Docs/Error Messages.
 */
public final class ErrorBody {

  private static final double MAX_RETRY_AFTER_SECONDS = 1e9;
  private static final int MAX_MESSAGE = 500;

  private ErrorBody() {}

  /** Reads an error with its tree of field errors, or an OAuth2 error, or no JSON at all. */
  public static ApiError decode(int status, Headers headers, byte[] body) {
    JsonNode json = parse(body);
    List<Violation> violations = new ArrayList<>();
    collect(json.path("errors"), "", violations);
    String message = json.path("message").asString("");
    if (message.isEmpty() && json.path("error").isString()) {
      message =
          (json.path("error").asString() + " " + json.path("error_description").asString(""))
              .strip();
    }
    if (message.isEmpty()) {
      message = "no message from Discord (" + body.length + " bytes that are not its JSON)";
    }
    int code = json.path("code").asInt(0);
    return new ApiError(status, code, cut(message), violations, headers.first("CF-RAY"));
  }

  /** Reads the body of a 429; returns null if it is not Discord's. */
  public static @Nullable Limited limited(byte[] body) {
    JsonNode json = parse(body);
    JsonNode retryAfter = json.path("retry_after");
    if (!retryAfter.isNumber()) {
      return null;
    }
    double seconds = Math.clamp(retryAfter.asDouble(), 0.0, MAX_RETRY_AFTER_SECONDS);
    return new Limited(
        Duration.ofNanos((long) Math.ceil(seconds * 1e9)), json.path("global").asBoolean(false));
  }

  private static JsonNode parse(byte[] body) {
    try {
      return Json.standard().parse(body);
    } catch (DecodingException notJson) {
      return MissingNode.getInstance();
    }
  }

  private static void collect(JsonNode node, String path, List<Violation> violations) {
    for (JsonNode error : node.path("_errors")) {
      violations.add(
          new Violation(
              path.isEmpty() ? "$" : path,
              error.path("code").asString(""),
              cut(error.path("message").asString(""))));
    }
    node.forEachEntry((name, child) -> {
      if (!name.equals("_errors")) {
        collect(child, below(path, name), violations);
      }
    });
  }

  private static String below(String path, String name) {
    boolean index = !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
    if (index) {
      return path + "[" + name + "]";
    }
    return path.isEmpty() ? name : path + "." + name;
  }

  private static String cut(String text) {
    return text.length() <= MAX_MESSAGE ? text : text.substring(0, MAX_MESSAGE) + "...";
  }
}
