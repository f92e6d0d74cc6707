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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ids of what is there to work on.
 *
 * @param channels of the guild, in the order of the scenario
 * @param messages in the first channel
 * @param users members of the guild
 * @param warmUpChannel in a guild of its own
 */
record Terrain(
    List<String> channels, List<String> messages, List<String> users, String warmUpChannel) {

  static final String GUILD = "efficiency";
  static final String WARM_UP = "warm-up";

  /**
   * Looks a simulator over, as a bot that does not take part, and lets other bots work it warm, so
   * that it answers as fast to the first of the run as to the last.
   */
  static Terrain explore(HttpClient client, URI base, Cast cast)
      throws IOException, InterruptedException {
    Scout scout = new Scout(client, base);
    String guild = "";
    String other = "";
    for (JsonNode each : scout.get(cast.scout(), "/users/@me/guilds")) {
      boolean warmUp = each.path("name").asString().equals(WARM_UP);
      guild = warmUp ? guild : each.path("id").asString();
      other = warmUp ? each.path("id").asString() : other;
    }
    List<String> channels = ids(scout.get(cast.scout(), "/guilds/" + guild + "/channels"), "/id");
    String first = channels.getFirst();
    List<String> messages =
        ids(scout.get(cast.scout(), "/channels/" + first + "/messages?limit=100"), "/id");
    List<String> users =
        ids(scout.get(cast.scout(), "/guilds/" + guild + "/members?limit=1000"), "/user/id");
    String warmUp =
        ids(scout.get(cast.scout(), "/guilds/" + other + "/channels"), "/id").getFirst();
    for (String helper : cast.helpers()) {
      scout.warmUp(helper, warmUp);
    }
    return new Terrain(channels, messages, users, warmUp);
  }

  private static List<String> ids(JsonNode list, String place) {
    return list.valueStream().map(each -> each.at(place).asString()).toList();
  }

  /** Calls the API as a bot would, without caring for limits. */
  private record Scout(HttpClient client, URI base) {

    private static final int ROUNDS = 20;

    JsonNode get(String token, String path) throws IOException, InterruptedException {
      HttpResponse<byte[]> answer =
          client.send(request(token, path).build(), BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IOException("GET " + path + ": " + answer.statusCode() + " (expected: 200)");
      }
      return JsonMapper.shared().readTree(answer.body());
    }

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
}
