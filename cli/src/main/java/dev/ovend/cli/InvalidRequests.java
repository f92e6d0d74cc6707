package dev.ovend.cli;

import dev.ovend.core.BotToken;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.OvendException;
import dev.ovend.rest.RestClient;
import dev.ovend.simulator.JournalEntry;
import dev.ovend.simulator.Permission;
import dev.ovend.simulator.Simulator;
import dev.ovend.simulator.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A program that does nothing right: one bot whose token was taken back, and one that may not see
 * where it writes. Together they ask for 25 calls a second, some of which its client may refuse to
 * send. In memory and in virtual time, because it is about ten minutes.
 */
final class InvalidRequests {

  private static final int CALLS = 20_000;
  private static final int PER_SECOND = 25;
  private static final int CHANNELS = 100;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final String NOBODY =
      Cast.create().contestant(); // valid in simulators that are told it, which this one is not

  private final VirtualTime time = VirtualTime.create();
  private final List<Outcome.Timed> calls = new ArrayList<>();

  /** Makes all calls; one that was refused without being sent is no loss. */
  static Measurement measure() {
    InvalidRequests run = new InvalidRequests();
    try (Simulator discord = Simulator.builder().noLimits().startInMemory(run.time)) {
      long guild = discord.world().addGuild("home");
      List<Long> channels = new ArrayList<>();
      for (int i = 0; i < CHANNELS; i++) {
        channels.add(discord.world().addChannel(guild, "c" + i));
      }
      discord.world().setPermissions(guild, discord.world().botRole(guild, bot(discord)));
      channels.forEach(c -> discord.world().deny(c, guild, Permission.VIEW_CHANNEL));
      try (RestClient refused = run.client(discord, NOBODY);
          RestClient forbidden = run.client(discord, discord.token())) {
        run.time.run(() -> run.work(refused, forbidden, channels));
      }
      Outcome outcome = new Outcome(List.copyOf(run.calls));
      return new Measurement(CALLS, outcome, evidence(discord.journal().requests()), null);
    }
  }

  private static long bot(Simulator discord) {
    return discord.world().botIds().getFirst();
  }

  private RestClient client(Simulator discord, String token) {
    return RestClient.builder()
        .token(BotToken.of(token))
        .transport(discord.httpClient())
        .ticker(time)
        .build();
  }

  private void work(RestClient refused, RestClient forbidden, List<Long> channels) {
    for (int i = 0; i < CALLS; i++) {
      if (i % PER_SECOND == 0) {
        pause();
      }
      call(i % 2 == 0 ? refused : forbidden, channels.get(i / 2 % channels.size()));
    }
  }

  private void pause() {
    try {
      time.sleep(Duration.ofSeconds(1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted in virtual time", e);
    }
  }

  private void call(RestClient client, long channel) {
    double began = time.nanos() / NANOS_PER_MILLI;
    String problem = null;
    try {
      client.get("/channels/{id}", channel).execute();
      problem = "served, which it should not have been";
    } catch (DiscordApiException answered) {
      problem = expected(answered);
    } catch (OvendException notSent) {
      // What keeps an address from being banned; the journal tells whether it was enough.
    }
    double took = time.nanos() / NANOS_PER_MILLI - began;
    calls.add(new Outcome.Timed(Errand.CALL, began, took, problem));
  }

  private static @Nullable String expected(DiscordApiException answer) {
    return answer.status() == 401 || answer.status() == 403 ? null : Problem.of(answer);
  }

  private static Evidence evidence(List<JournalEntry> entries) {
    return new Evidence(entries.stream().map(InvalidRequests::seen).toList());
  }

  private static Evidence.Seen seen(JournalEntry entry) {
    var scope = entry.limitedBy();
    return new Evidence.Seen(
        entry.arrivedAtNanos() / NANOS_PER_MILLI,
        entry.status(),
        scope == null ? null : scope.name().toLowerCase(Locale.ROOT),
        entry.nonce(),
        entry.inFlightInBucket());
  }
}
