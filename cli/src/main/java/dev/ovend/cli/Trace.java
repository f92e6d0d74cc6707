package dev.ovend.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One request as the simulator saw it.
 *
 * @param atMillis when it was judged, since the simulator's start
 * @param route method and template
 * @param status what was answered, or 0 if nothing was
 * @param tookEffect whether it was carried out, whatever was answered
 * @param nonce the nonce in its body, or null
 * @param suffered whether a fault befell it
 * @param files what came with it
 */
record Trace(
    double atMillis,
    String route,
    int status,
    boolean tookEffect,
    @Nullable String nonce,
    boolean suffered,
    List<Arrived> files) {

  private static final int TOO_MANY_REQUESTS = 429;

  /** A file as it arrived. */
  record Arrived(long size, long crc32) {}

  /** Reads the journal's page of requests, from after the first {@code before}. */
  static List<Trace> of(JsonNode page, long before) {
    List<Trace> traces = new ArrayList<>();
    for (JsonNode request : page) {
      if (request.path("sequence").asLong() > before) {
        traces.add(of(request));
      }
    }
    return traces;
  }

  boolean limited() {
    return status == TOO_MANY_REQUESTS;
  }

  private static Trace of(JsonNode request) {
    JsonNode nonce = request.path("nonce");
    return new Trace(
        request.path("arrivedAtMillis").asDouble(),
        request.path("route").asString(),
        request.path("status").asInt(),
        request.path("tookEffect").asBoolean(),
        nonce.isString() ? nonce.asString() : null,
        !request.path("faults").isEmpty(),
        request
            .path("files")
            .valueStream()
            .map(file -> new Arrived(file.path("size").asLong(), file.path("crc32").asLong()))
            .toList());
  }
}
