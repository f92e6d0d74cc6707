package dev.ovend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ovend.api.DiscordApi;
import dev.ovend.core.BotToken;
import dev.ovend.core.RetryException;
import dev.ovend.core.Ticker;
import dev.ovend.model.ChannelId;
import dev.ovend.model.Invite;
import dev.ovend.rest.RestClient;
import dev.ovend.simulator.Fault;
import dev.ovend.simulator.Faults;
import dev.ovend.simulator.SimInteraction;
import dev.ovend.simulator.Simulator;
import dev.ovend.simulator.VirtualTime;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What became of requests whose answers never came, in virtual time. */
@Timeout(60)
class LostAnswerScenarioTest {

  private final VirtualTime time = VirtualTime.create();
  private final Simulator simulator = Simulator.builder().noLimits().startInMemory(time);
  private final RestClient rest =
      RestClient.builder()
          .token(BotToken.of(simulator.token()))
          .transport(simulator.httpClient())
          .ticker(time)
          .build();
  private final DiscordApi discord = new DiscordApi(rest);
  private final long guild = simulator.world().addGuild("home");
  private final long channel = simulator.world().addChannel(guild, "general");

  @AfterEach
  void stop() {
    rest.close();
    simulator.close();
  }

  /** Begins when the first request has taken effect. */
  private void outage(Duration end) {
    Ticker.Timer unusedBegin =
        time.schedule(
            () -> simulator.faults().always(Faults.EVERY_ROUTE, Fault.edgeError(503)),
            Duration.ofSeconds(1).toNanos());
    Ticker.Timer unusedEnd = time.schedule(simulator.faults()::clear, end.toNanos());
  }

  @Test
  void message_outageLongerThanDiscordRemembersTheNonce_isNotDoubled() {
    simulator.faults().next("POST /channels/{channel_id}/messages", Fault.lostAnswer());
    outage(Duration.ofMinutes(10));

    time.run(() ->
        assertThatExceptionOfType(RetryException.class)
            .isThrownBy(() ->
                rest.post("/channels/{id}/messages", channel)
                    .json(Map.of("content", "once"))
                    .deadline(Duration.ofHours(1))
                    .execute())
            .satisfies(e -> assertThat(e.outcomeUnknown()).isTrue()));

    assertThat(simulator.world().messages(channel)).hasSize(1);
    assertThat(time.elapsed()).isLessThanOrEqualTo(Duration.ofMinutes(3));
  }

  @Test
  void message_outageThatDiscordRemembersTheNonceOver_isSentOnce() {
    simulator.faults().next("POST /channels/{channel_id}/messages", Fault.lostAnswer());
    outage(Duration.ofMinutes(2));

    time.run(() ->
        rest.post("/channels/{id}/messages", channel)
            .json(Map.of("content", "once"))
            .deadline(Duration.ofHours(1))
            .execute());

    assertThat(simulator.world().messages(channel)).hasSize(1);
  }

  @Test
  void channel_deletedByAnAttemptWhoseAnswerIsLost_isASuccessWithoutTheChannel() {
    simulator.faults().next("DELETE /channels/{channel_id}", Fault.lostAnswer());

    time.run(
        () -> assertThat(discord.channels().delete(new ChannelId(channel)).execute()).isEmpty());
  }

  @Test
  void channel_deletedAtOnce_isTheAnswer() {
    time.run(
        () -> assertThat(discord.channels().delete(new ChannelId(channel)).execute()).isPresent());
  }

  @Test
  void invite_deletedByAnAttemptWhoseAnswerIsLost_isASuccessWithoutTheInvite() {
    time.run(() -> {
      Invite invite = discord.invites().create(new ChannelId(channel)).execute().orElseThrow();
      simulator.faults().next("DELETE /invites/{code}", Fault.lostAnswer());

      assertThat(discord.invites().delete(invite.code()).execute()).isEmpty();
    });
  }

  @Test
  void channel_deletedRawByAnAttemptWhoseAnswerIsLost_saysSoWhereTheObjectIsWanted() {
    long other = simulator.world().addChannel(guild, "other");
    simulator.faults().times("DELETE /channels/{channel_id}", 1, Fault.lostAnswer());

    time.run(() -> {
      assertThatExceptionOfType(RetryException.class)
          .isThrownBy(() -> rest.delete("/channels/{id}", channel).as(Map.class).execute())
          .withMessageContaining("carried out by an attempt whose answer was lost");
      simulator.faults().times("DELETE /channels/{channel_id}", 1, Fault.lostAnswer());
      assertThat(rest.delete("/channels/{id}", other).execute().status()).isEqualTo(204);
    });
  }

  @Test
  void callback_answeredByAnAttemptWhoseAnswerIsLost_saysSoWhereTheMessageIsWanted() {
    SimInteraction interaction = simulator.world().addInteraction(channel);
    simulator
        .faults()
        .next(
            "POST /interactions/{interaction_id}/{interaction_token}/callback", Fault.lostAnswer());

    time.run(() ->
        assertThatExceptionOfType(RetryException.class)
            .isThrownBy(() ->
                rest.post(
                        "/interactions/{id}/{token}/callback",
                        interaction.id(),
                        interaction.token())
                    .anonymous()
                    .query("with_response", true)
                    .json(Map.of("type", 4, "data", Map.of("content", "Hello")))
                    .deadline(Duration.ofMinutes(1))
                    .asJson()
                    .execute())
            .withMessageContaining("carried out by an attempt whose answer was lost"));
    assertThat(simulator.world().messages(channel)).hasSize(1);
  }
}
