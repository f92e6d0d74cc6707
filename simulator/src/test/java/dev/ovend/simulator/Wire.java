package dev.ovend.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;

/** Speaks raw HTTP to one simulator, as a bot with a proper user agent. */
final class Wire implements AutoCloseable {

  static final String USER_AGENT = "DiscordBot (https://example.org, 1.0)";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Simulator simulator;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Wire(Simulator simulator) {
    this.simulator = simulator;
  }

  /** Starts a request that carries user agent and token; {@code path} starts after the API's. */
  HttpRequest.Builder as(String token, String path) {
    return anonymous(path).header("Authorization", "Bot " + token);
  }

  /** Starts a request without a token. */
  HttpRequest.Builder anonymous(String path) {
    return HttpRequest.newBuilder(URI.create(simulator.uri() + path))
        .timeout(PATIENCE)
        .header("User-Agent", USER_AGENT);
  }

  HttpRequest.Builder to(String path) {
    return as(simulator.token(), path);
  }

  Answer get(String path) throws IOException, InterruptedException {
    return send(to(path).GET());
  }

  Answer delete(String path) throws IOException, InterruptedException {
    return send(to(path).DELETE());
  }

  Answer put(String path) throws IOException, InterruptedException {
    return send(to(path).PUT(BodyPublishers.noBody()));
  }

  Answer post(String path, String json) throws IOException, InterruptedException {
    return send(json("POST", to(path), json));
  }

  Answer patch(String path, String json) throws IOException, InterruptedException {
    return send(json("PATCH", to(path), json));
  }

  static HttpRequest.Builder json(String method, HttpRequest.Builder request, String json) {
    return request
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(json));
  }

  Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return new Answer(client.send(request.build(), BodyHandlers.ofByteArray()));
  }

  CompletableFuture<Answer> sendAsync(HttpRequest.Builder request) {
    return client.sendAsync(request.build(), BodyHandlers.ofByteArray()).thenApply(Answer::new);
  }

  @Override
  public void close() {
    client.shutdownNow();
    client.close();
  }

  /** An answer with its JSON. */
  record Answer(HttpResponse<byte[]> raw) {

    int status() {
      return raw.statusCode();
    }

    JsonNode json() {
      return Json.parse(raw.body());
    }

    String text() {
      return new String(raw.body(), StandardCharsets.UTF_8);
    }

    /** Returns the header, or "" if it is absent. */
    String header(String name) {
      return raw.headers().firstValue(name).orElse("");
    }

    boolean has(String name) {
      return raw.headers().firstValue(name).isPresent();
    }
  }
}
