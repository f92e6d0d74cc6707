package dev.ovend.rest;

import dev.ovend.core.DecodingException;
import dev.ovend.core.Headers;
import dev.ovend.core.Response;
import dev.ovend.core.Timings;
import dev.ovend.json.Json;
import tools.jackson.databind.JsonNode;

/** A successful answer as it came, held in memory. Immutable. */
public final class RestResponse {

  private final Response response;
  private final Json json;

  RestResponse(Response response, Json json) {
    this.response = response;
    this.json = json;
  }

  /** Returns the status code, 200 to 299. */
  public int status() {
    return response.status();
  }

  /** Returns the headers. */
  public Headers headers() {
    return response.headers();
  }

  /** Returns where the time of the last attempt went. */
  public Timings timings() {
    return response.timings();
  }

  /** Returns the body, which must not be changed; empty for a 204. */
  public byte[] bytes() {
    return response.bytes();
  }

  /**
   * Returns the body as a tree.
   *
   * @throws DecodingException if it is empty or not JSON
   */
  public JsonNode json() {
    return json.parse(response.bytes());
  }

  /**
   * Returns the body as the user's own class.
   *
   * @throws DecodingException if it is empty, not JSON or does not fit the class
   */
  public <T> T as(Class<T> type) {
    return json.decode(response.bytes(), type);
  }

  /** Returns the status only. */
  @Override
  public String toString() {
    return "RestResponse[" + status() + "]";
  }
}
