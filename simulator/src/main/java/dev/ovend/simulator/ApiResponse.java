package dev.ovend.simulator;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An answer before limit headers are added.
 *
 * @param status the HTTP status, or 0 if there is no answer
 * @param body the JSON to send, or null for none
 * @param payload what to send in place of JSON, or null
 * @param headers what to send beside what every answer has
 */
record ApiResponse(
    int status, @Nullable JsonNode body, @Nullable Payload payload, Map<String, String> headers) {

  /** Stands for no answer at all. */
  static final ApiResponse SILENCE = new ApiResponse(0, null, null, Map.of());

  private static final byte[] NOTHING = {};

  /** Returns a 200 with {@code body}. */
  static ApiResponse ok(JsonNode body) {
    return of(200, body);
  }

  /** Returns a 204. */
  static ApiResponse noContent() {
    return new ApiResponse(204, null, null, Map.of());
  }

  /** Returns an answer with any status. */
  static ApiResponse of(int status, JsonNode body) {
    return new ApiResponse(status, body, null, Map.of());
  }

  /** Returns a page as the edge writes them, for people. */
  static ApiResponse page(int status, String title) {
    String html =
        "<!doctype html><html><head><title>%s</title></head><body><h1>%s</h1></body></html>"
            .formatted(title, title);
    Payload page = new Payload("text/html; charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
    return new ApiResponse(status, null, page, Map.of());
  }

  /** Returns the type of the content, or null if there is none. */
  @Nullable String contentType() {
    if (payload != null) {
      return payload.type();
    }
    return body == null ? null : "application/json";
  }

  /** Returns the content. */
  byte[] bytes() {
    if (payload != null) {
      return payload.bytes();
    }
    return body == null ? NOTHING : Json.bytes(body);
  }
}
