package dev.ovend.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the simulator itself says of a run: the judge's words beside the client's own.
 *
 * @param requests how many it saw
 * @param limited how many it answered 429
 * @param maxInFlightInBucket the most requests of one bucket at one time
 */
record JournalReport(long requests, long limited, int maxInFlightInBucket) {

  /** Asks the simulator behind {@code base}; empty if there is another server. */
  static Optional<JournalReport> of(URI base) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address(base)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      return response.statusCode() == 200 ? Optional.of(read(response.body())) : Optional.empty();
    } catch (IOException | JacksonException noJournal) {
      return Optional.empty();
    }
  }

  /** Returns where the journal of a simulator is. */
  static URI address(URI base) {
    return base.resolve("/__simulator/journal");
  }

  private static JournalReport read(byte[] json) {
    JsonNode summary = JsonMapper.builder().build().readTree(json);
    List<Long> limited = new ArrayList<>();
    summary.path("rateLimitedByScope").forEach(count -> limited.add(count.asLong()));
    return new JournalReport(
        summary.path("requests").asLong(),
        limited.stream().mapToLong(Long::longValue).sum(),
        summary.path("maxInFlightInBucket").asInt());
  }
}
