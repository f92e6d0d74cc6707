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
  private static final int NO_CONTENT = 204;

  private final HttpClient client;
  private final JsonMapper json = JsonMapper.builder().build();
  private final URI base;

  /** Creates the pages of the simulator behind an API's base. */
  SimulatorPages(URI base) {
    this(base, HttpClient.newHttpClient());
  }

  /** Creates pages that are read with {@code client}, which is closed with them. */
  SimulatorPages(URI base, HttpClient client) {
    this.base = base;
    this.client = client;
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

  /** Returns an errand with what it answers: a user turns to the bot now if it wants that. */
  Errand answerable(Errand errand) {
    String channel = errand.interactionIn();
    if (channel == null) {
      return errand;
    }
    try {
      return interact(channel)
          .map(made -> errand.answering(made.id(), made.token()))
          .orElseThrow(() -> new IllegalStateException("no interaction could be made"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while an interaction was made", e);
    }
  }

  /**
   * Returns all requests that the simulator saw, in the order of their arrival.
   *
   * @throws IllegalStateException if there is no simulator any more
   */
  JsonNode requests() throws InterruptedException {
    URI page = base.resolve("/__simulator/journal/requests");
    return page(HttpRequest.newBuilder(page).build())
        .orElseThrow(() -> new IllegalStateException("simulator: its journal cannot be read"));
  }

  /**
   * Lets requests suffer from now on.
   *
   * @param faults in the words of a scenario file, in JSON
   * @throws IllegalStateException if the simulator does not take them
   */
  void suffer(String faults) throws InterruptedException {
    change(HttpRequest.newBuilder(faults()).POST(HttpRequest.BodyPublishers.ofString(faults)));
  }

  /**
   * Ends all suffering.
   *
   * @throws IllegalStateException if there is no simulator any more
   */
  void heal() throws InterruptedException {
    change(HttpRequest.newBuilder(faults()).DELETE());
  }

  private URI faults() {
    return base.resolve("/__simulator/faults");
  }

  private void change(HttpRequest.Builder request) throws InterruptedException {
    try {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != NO_CONTENT) {
        throw new IllegalStateException("simulator: faults refused: " + response.body());
      }
    } catch (IOException e) {
      throw new IllegalStateException("simulator: faults cannot be set", e);
    }
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
