package dev.ovend.scenarios;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.Discord;
import dev.ovend.api.PagedCall;
import dev.ovend.core.BearerToken;
import dev.ovend.core.BotToken;
import dev.ovend.core.Call;
import dev.ovend.core.Operation;
import dev.ovend.simulator.ExampleAnswers;
import dev.ovend.simulator.JournalEntry;
import dev.ovend.simulator.Simulator;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every method of the typed API against the simulator, strictly. */
class EveryOperationTest {

  /** The access token of a user. */
  static final String BEARER = "user-token";

  private static final int MANY = 10_000;

  /** What nobody gets an answer to, and why. */
  private static final Map<String, String> REFUSED =
      Map.ofEntries(
          // A command that is typed needs more than a name.
          entry("applicationCommands().create(ApplicationId, String)", "description: missing"),
          entry(
              "applicationCommands().createInGuild(ApplicationId, GuildId, String)",
              "description: missing"),
          // These bodies hold nothing that is demanded, but may not be empty.
          entry("channels().createDm()", "neither recipient_id nor access_tokens"),
          entry("channels().setPermissionOverwrite(ChannelId, AnyId)", "type: This field is"),
          entry("lobbies().createMessage(LobbyId)", "empty (expected content"),
          entry(
              "scheduledEvents().createException(GuildId, ScheduledEventId, Instant)",
              "no change (expected"),
          // A bot may neither change direct channels nor be in groups of users.
          entry("channels().updateDm(ChannelId, Consumer<UpdateDmRequest>)", "(50024)"),
          entry("channels().updateDm(ChannelId, UpdateDmRequest)", "(50024)"),
          entry("channels().updateGroupDm(ChannelId, Consumer<UpdateGroupDmRequest>)", "(50024)"),
          entry("channels().updateGroupDm(ChannelId, UpdateGroupDmRequest)", "(50024)"));

  private final Simulator simulator =
      Simulator.builder()
          .noLimits()
          .globalPerSecond(MANY)
          .bearer(BEARER)
          .examples(ExampleAnswers.ofDiscord())
          .start();
  private final Discord discord =
      Discord.builder()
          .baseUri(simulator.uri())
          .token(BotToken.of(simulator.token()))
          .bearer(BearerToken.of(BEARER))
          .rateLimits(limits -> limits.globalPerSecond(MANY))
          .rest(rest -> rest.strict(true))
          .build();

  @AfterEach
  void stop() {
    discord.close();
    simulator.close();
  }

  @Test
  void operations_all_areAnsweredAsTheirTypesPromise() {
    List<TypedMethod> methods = TypedMethod.all();
    SoftAssertions softly = new SoftAssertions();
    for (TypedMethod method : methods) {
      String refusal = REFUSED.get(method.toString());
      if (refusal == null) {
        softly.assertThatCode(() -> execute(method)).as("%s", method).doesNotThrowAnyException();
      } else {
        softly
            .assertThatThrownBy(() -> execute(method))
            .as("%s", method)
            .hasMessageContaining(refusal);
      }
    }
    softly.assertAll();

    assertThat(methods).extracting(TypedMethod::toString).containsAll(REFUSED.keySet());
    assertThat(simulator.journal().requests())
        .filteredOn(JournalEntry::tookEffect)
        .extracting(entry -> Routes.shape(entry.route()))
        .containsAll(Operation.all().stream().map(Routes::shape).toList());
    assertThat(simulator.journal().requests())
        .filteredOn(entry -> !entry.tookEffect())
        .extracting(entry -> Routes.shape(entry.route()))
        .containsOnly("PUT /channels/{}/permissions/{}", "PATCH /channels/{}");
    assertThat(simulator.journal().violations()).isEmpty();
  }

  private void execute(TypedMethod method) {
    Samples samples = Place.preparedFor(method, simulator.world(), discord);
    Call<?> call = method.call(discord, samples);
    call.execute();
    if (call instanceof PagedCall<?, ?> pages) {
      pages.limit(3).toList();
    }
  }
}
