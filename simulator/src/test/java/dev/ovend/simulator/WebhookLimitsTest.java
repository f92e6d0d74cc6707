package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What webhooks and follow-ups spend, over HTTP. */
@Timeout(30)
class WebhookLimitsTest {

  private static final String EXECUTE = "POST /webhooks/{webhook_id}/{webhook_token}";
  private static final String HELLO = "{\"content\":\"a\"}";
  private static final Duration LONG = Duration.ofMinutes(1);

  private final Fixture fixture = new Fixture(Simulator.builder());
  private final Wire wire = fixture.wire;
  private final long elsewhere = fixture.world.addChannel(fixture.guild, "elsewhere");

  @TempDir private Path folder;

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void profile_webhooksOfOneChannel_shareAHiddenLimit() throws Exception {
    spendTheChannel();
    Wire.Answer refused = execute(fixture.world.addWebhook(fixture.channel));

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("X-RateLimit-Limit")).isEqualTo("5");
    assertThat(refused.header("X-RateLimit-Remaining")).isEqualTo("4");
    assertThat(refused.header("X-RateLimit-Scope")).isEqualTo("shared");
    assertThat(refused.json().path("retry_after").asDouble()).isBetween(10.0, 60.0);
    assertThat(Double.parseDouble(refused.header("X-RateLimit-Reset-After"))).isLessThan(2.001);
    assertThat(execute(fixture.world.addWebhook(elsewhere)).status()).isEqualTo(204);
    assertThat(fixture.simulator.journal().buckets())
        .filteredOn(use -> use.limit() == 30)
        .extracting(BucketUse::resource, use -> use.acceptedAtNanos().size())
        .containsExactlyInAnyOrder(
            tuple(Json.id(fixture.channel), 30), tuple(Json.id(elsewhere), 1));
  }

  @Test
  void profile_followUps_spendTheLimitOfTheirChannelToo() throws Exception {
    spendTheChannel();
    Wire.Answer refused = wire.post(followUp(fixture.channel), HELLO);
    Wire.Answer other = wire.post(followUp(elsewhere), HELLO);

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("X-RateLimit-Scope")).isEqualTo("shared");
    assertThat(other.status()).isEqualTo(200);
  }

  @Test
  void followUps_byDefault_haveAWindowForEachInteraction() throws Exception {
    fixture.simulator.limits().change(EXECUTE, Limit.fixed(5, LONG));
    String first = followUp(fixture.channel);
    Wire.Answer once = wire.post(first, HELLO);
    Wire.Answer twice = wire.post(first, HELLO);
    Wire.Answer other = wire.post(followUp(fixture.channel), HELLO);

    assertThat(List.of(once, twice, other))
        .extracting(answer -> answer.header("X-RateLimit-Remaining"))
        .containsExactly("4", "3", "4");
    assertThat(other.header("X-RateLimit-Bucket")).isEqualTo(once.header("X-RateLimit-Bucket"));
  }

  @Test
  void profile_wrongTokens_spendNoChannel() throws Exception {
    SimWebhook webhook = fixture.world.addWebhook(fixture.channel);
    for (int i = 0; i < 31; i++) {
      Wire.Answer answer = wire.post("/webhooks/" + webhook.id() + "/wrong" + i, HELLO);
      assertThat(answer.status()).isEqualTo(401);
    }

    assertThat(execute(webhook).status()).isEqualTo(204);
  }

  @Test
  void perWebhook_interactionsOfAnApplication_spendItTogether() throws Exception {
    fixture.simulator.limits().change(EXECUTE, Limit.fixed(2, LONG).perWebhook());
    int first = wire.post(followUp(fixture.channel), HELLO).status();
    int second = wire.post(followUp(elsewhere), HELLO).status();
    Wire.Answer third = wire.post(followUp(elsewhere), HELLO);

    assertThat(List.of(first, second, third.status())).containsExactly(200, 200, 429);
    assertThat(third.header("X-RateLimit-Remaining")).isEqualTo("0");
    assertThat(execute(fixture.world.addWebhook(fixture.channel)).status()).isEqualTo(204);
  }

  @Test
  void perChannel_channelRoute_splitsAsUsual() throws Exception {
    fixture
        .simulator
        .limits()
        .change("GET /channels/{channel_id}", Limit.fixed(2, LONG).perChannel());
    Wire.Answer first = wire.get("/channels/" + fixture.channel);
    Wire.Answer other = wire.get("/channels/" + elsewhere);

    assertThat(first.header("X-RateLimit-Remaining")).isEqualTo("1");
    assertThat(other.header("X-RateLimit-Remaining")).isEqualTo("1");
  }

  @Test
  void perChannelOrWebhook_routeOfNeither_isNotCovered() throws Exception {
    Limits limits = fixture.simulator.limits();
    limits.change("GET /guilds/{guild_id}", Limit.fixed(1, LONG).perChannel());
    limits.change("GET /guilds/{guild_id}/roles", Limit.fixed(1, LONG).perWebhook());

    assertThat(wire.get("/guilds/" + fixture.guild).has("X-RateLimit-Limit")).isFalse();
    assertThat(wire.get("/guilds/" + fixture.guild + "/roles").has("X-RateLimit-Limit")).isFalse();
  }

  @Test
  void scenario_per_splitsAsItSays() throws Exception {
    Path file = folder.resolve("per.yaml");
    Files.writeString(
        file,
        """
        limits:
          - route: POST /webhooks/{webhook_id}/{webhook_token}
            limits:
              - { requests: 2, window: 1m, per: channel, id: of-the-channel }
              - { requests: 9, window: 1m, per: webhook, id: of-the-webhook }
        """);
    try (Fixture other = new Fixture(Simulator.builder().scenario(file))) {
      List<Wire.Answer> answers = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        SimWebhook webhook = other.world.addWebhook(other.channel);
        answers.add(other.wire.post(path(webhook), HELLO));
      }

      assertThat(answers).extracting(Wire.Answer::status).containsExactly(204, 204, 429);
      assertThat(answers.getLast().header("X-RateLimit-Bucket")).isEqualTo("of-the-channel");
    }
  }

  /** Lets six webhooks send what one channel takes in a minute. */
  private void spendTheChannel() throws Exception {
    for (int i = 0; i < 6; i++) {
      SimWebhook webhook = fixture.world.addWebhook(fixture.channel);
      for (int j = 0; j < 5; j++) {
        assertThat(execute(webhook).status()).isEqualTo(204);
      }
    }
  }

  private Wire.Answer execute(SimWebhook webhook) throws Exception {
    return wire.post(path(webhook), HELLO);
  }

  private static String path(SimWebhook webhook) {
    return "/webhooks/" + webhook.id() + "/" + webhook.token();
  }

  /** Lets a user turn to the bot, answers, and returns where more is said. */
  private String followUp(long channel) throws Exception {
    SimInteraction one = fixture.world.addInteraction(channel);
    String callback = "/interactions/" + one.id() + "/" + one.token() + "/callback";
    assertThat(wire.post(callback, "{\"type\":4,\"data\":{\"content\":\"a\"}}").status())
        .isEqualTo(204);
    return "/webhooks/" + one.applicationId() + "/" + one.token();
  }
}
