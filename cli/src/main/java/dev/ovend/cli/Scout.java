package dev.ovend.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the API with the JDK's client, to look around and to see what has come of a run. A request
 * that is refused with 429 is sent again after the time that the answer names. Thread-safe.
 *
 * @param client what it sends with
 * @param base the API's base
 */
record Scout(HttpClient client, URI base) {

  private static final int ROUNDS = 20;
  private static final int PAGE = 100;
  private static final int OK = 200;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

  /**
   * Reads something as a bot, and waits for limits up to 30 seconds.
   *
   * @throws IOException if the answer is no success
   */
  JsonNode get(String token, String path) throws IOException, InterruptedException {
    HttpRequest request = request(token, path).build();
    long start = System.nanoTime();
    HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
    while (answer.statusCode() == TOO_MANY_REQUESTS) {
      long wait = retryAfterNanos(answer);
      if (System.nanoTime() - start + wait > PATIENCE_NANOS) {
        break;
      }
      TimeUnit.NANOSECONDS.sleep(wait);
      answer = client.send(request, BodyHandlers.ofByteArray());
    }
    if (answer.statusCode() != OK) {
      throw new IOException("GET " + path + ": " + answer.statusCode() + " (expected: 200)");
    }
    return JsonMapper.shared().readTree(answer.body());
  }

  private static long retryAfterNanos(HttpResponse<byte[]> refused) {
    double seconds = JsonMapper.shared().readTree(refused.body()).path("retry_after").asDouble(1);
    return (long) (seconds * TimeUnit.SECONDS.toNanos(1));
  }

  /** Reads all messages of a channel as a bot, newest first. */
  List<JsonNode> messages(String token, String channel) throws IOException, InterruptedException {
    List<JsonNode> all = new ArrayList<>();
    String before = "";
    List<JsonNode> page;
    do {
      page =
          get(token, "/channels/" + channel + "/messages?limit=" + PAGE + before)
              .valueStream()
              .toList();
      all.addAll(page);
      before = all.isEmpty() ? "" : "&before=" + all.getLast().path("id").asString();
    } while (page.size() == PAGE);
    return all;
  }

  /** Lets a bot work the simulator warm. */
  void warmUp(String token, String channel) {
    List<CompletableFuture<?>> calls = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      HttpRequest me = request(token, "/users/@me").build();
      HttpRequest message =
          request(token, "/channels/" + channel + "/messages")
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString("{\"content\":\"warm-up\"}"))
              .build();
      calls.add(client.sendAsync(me, BodyHandlers.discarding()));
      calls.add(client.sendAsync(message, BodyHandlers.discarding()));
    }
    calls.forEach(CompletableFuture::join);
  }

  private HttpRequest.Builder request(String token, String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Authorization", "Bot " + token)
        .header("User-Agent", "DiscordBot (https://example.org, 1)");
  }
}
