package dev.ovend.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The ids of what is there to work on.
 *
 * @param guild where all of it is
 * @param channels of the guild, in the order of the scenario
 * @param messages in the first channel
 * @param users members of the guild
 * @param warmUpChannel in a guild of its own
 */
record Terrain(
    String guild,
    List<String> channels,
    List<String> messages,
    List<String> users,
    String warmUpChannel) {

  static final String GUILD = "work";
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
    return new Terrain(guild, channels, messages, users, warmUp);
  }

  private static List<String> ids(JsonNode list, String place) {
    return list.valueStream().map(each -> each.at(place).asString()).toList();
  }
}
