package dev.ovend.simulator;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An answer before limit headers are added.
 *
 * @param status the HTTP status, or 0 if there is no answer
 * @param body the JSON to send, or null for none
 * @param page the HTML to send in place of JSON, or null
 */
record ApiResponse(int status, @Nullable JsonNode body, @Nullable String page) {

  /** Stands for no answer at all. */
  static final ApiResponse SILENCE = new ApiResponse(0, null, null);

  private static final byte[] NOTHING = {};

  /** Returns a 200 with {@code body}. */
  static ApiResponse ok(JsonNode body) {
    return of(200, body);
  }

  /** Returns a 204. */
  static ApiResponse noContent() {
    return new ApiResponse(204, null, null);
  }

  /** Returns an answer with any status. */
  static ApiResponse of(int status, JsonNode body) {
    return new ApiResponse(status, body, null);
  }

  /** Returns a page as the edge writes them, for people. */
  static ApiResponse page(int status, String title) {
    String html =
        "<!doctype html><html><head><title>%s</title></head><body><h1>%s</h1></body></html>"
            .formatted(title, title);
    return new ApiResponse(status, null, html);
  }

  /** Returns the type of the content, or null if there is none. */
  @Nullable String contentType() {
    if (page != null) {
      return "text/html; charset=UTF-8";
    }
    return body == null ? null : "application/json";
  }

  /** Returns the content. */
  byte[] bytes() {
    if (page != null) {
      return page.getBytes(StandardCharsets.UTF_8);
    }
    return body == null ? NOTHING : Json.bytes(body);
  }
}
