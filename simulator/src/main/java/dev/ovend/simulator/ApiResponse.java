package dev.ovend.simulator;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An answer before limit headers are added.
 *
 * @param status the HTTP status
 * @param body the JSON to send, or null for none
 */
record ApiResponse(int status, @Nullable JsonNode body) {

  /** Returns a 200 with {@code body}. */
  static ApiResponse ok(JsonNode body) {
    return new ApiResponse(200, body);
  }

  /** Returns a 204. */
  static ApiResponse noContent() {
    return new ApiResponse(204, null);
  }

  /** Returns an answer with any status. */
  static ApiResponse of(int status, JsonNode body) {
    return new ApiResponse(status, body);
  }
}
