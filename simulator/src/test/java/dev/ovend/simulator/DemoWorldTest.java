package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DemoWorldTest {

  @Test
  void demoWorld_clientThatKnowsOnlyTheToken_discoversEverything() throws Exception {
    try (Simulator simulator = Simulator.builder().demoWorld().start();
        Wire wire = new Wire(simulator)) {
      assertThat(simulator.token()).isEqualTo(Simulator.DEMO_TOKEN);
      JsonNode guilds = get(wire, "/users/@me/guilds?with_counts=true");
      assertThat(guilds.size()).isEqualTo(1);
      assertThat(guilds.at("/0/approximate_member_count").asInt()).isEqualTo(25);
      String guild = guilds.at("/0/id").asString();
      JsonNode channels = get(wire, "/guilds/" + guild + "/channels");
      assertThat(channels.size()).isEqualTo(40);
      assertThat(channels.at("/39/name").asString()).isEqualTo("channel-40");
      JsonNode members = get(wire, "/guilds/" + guild + "/members?limit=1000");
      assertThat(members.size()).isEqualTo(25);
      JsonNode messages =
          get(wire, "/channels/" + channels.at("/7/id").asString() + "/messages?limit=100");
      assertThat(messages.size()).isEqualTo(10);
      assertThat(messages.at("/0/content").asString()).isEqualTo("Message 10");
    }
  }

  @Test
  void demoWorld_everyTime_hasTheSameIds() throws Exception {
    assertThat(ids(5)).isEqualTo(ids(6));
  }

  private static String ids(long seed) throws Exception {
    try (Simulator simulator = Simulator.builder().demoWorld().seed(seed).start();
        Wire wire = new Wire(simulator)) {
      String guild = get(wire, "/users/@me/guilds").at("/0/id").asString();
      JsonNode channels = get(wire, "/guilds/" + guild + "/channels");
      String messages = "/channels/" + channels.at("/0/id").asString() + "/messages";
      return channels + " " + get(wire, messages) + get(wire, "/users/@me");
    }
  }

  private static JsonNode get(Wire wire, String path) throws Exception {
    Wire.Answer answer = wire.send(wire.as(Simulator.DEMO_TOKEN, path).GET());
    assertThat(answer.status()).isEqualTo(200);
    return answer.json();
  }
}
