package dev.ovend.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The simulator's own pages, beside the API it simulates. They are read with the JDK's client, so
 * that looking on does not count as traffic of the client that is looked at. Closed by whoever
 * makes it.
 */
final class SimulatorPages implements AutoCloseable {

  private static final int OK = 200;

  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper json = JsonMapper.builder().build();
  private final URI base;

  /** Creates the pages of the simulator behind an API's base. */
  SimulatorPages(URI base) {
    this.base = base;
  }

  /** Returns where the journal of a simulator is. */
  static URI journal(URI base) {
    return base.resolve("/__simulator/journal");
  }

  /** Returns what the simulator has seen so far; empty if there is another server. */
  Optional<JournalReport> journal() throws InterruptedException {
    return page(HttpRequest.newBuilder(journal(base)).build()).map(JournalReport::of);
  }

  /** Lets a user turn to the bot; empty if there is another server or no such channel. */
  Optional<Interaction> interact(String channel) throws InterruptedException {
    URI page = base.resolve("/__simulator/interactions/" + channel);
    return page(HttpRequest.newBuilder(page).POST(HttpRequest.BodyPublishers.noBody()).build())
        .map(node -> new Interaction(node.path("id").asString(), node.path("token").asString()));
  }

  private Optional<JsonNode> page(HttpRequest request) throws InterruptedException {
    try {
      HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      return response.statusCode() == OK
          ? Optional.of(json.readTree(response.body()))
          : Optional.empty();
    } catch (IOException | JacksonException noSimulator) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    client.close();
  }

  /** An interaction that waits for its answer; the token is a secret. */
  record Interaction(String id, String token) {
    @Override
    public String toString() {
      return "Interaction[" + id + "]";
    }
  }
}
