package dev.ovend.cli;

import dev.ovend.core.RetryException;
import dev.ovend.rest.RestClient;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Channels are created, and some answers are lost: nothing is sent twice, and who does not know
 * what became of it is told so.
 *
 * @param each how many answers are lost in each of three ways
 * @param harmless how many are not
 */
record UnsafePosts(int each, int harmless) implements ReliabilityScenario {

  private static final int PER_SECOND = 1_000;
  private static final int WAYS = 3;
  private static final Duration ATTEMPT = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String ROUTE = "POST /guilds/{guild_id}/channels";

  @Override
  public String name() {
    return "unsafe-posts";
  }

  @Override
  public String about() {
    return all()
        + " channels created; of "
        + WAYS * each
        + " the answer is lost: none, a reset, or a 502 after the effect";
  }

  private int all() {
    return WAYS * each + harmless;
  }

  @Override
  public Duration usual() {
    return Duration.ofSeconds(30);
  }

  @Override
  public Findings play(Workplace place) throws IOException, InterruptedException {
    ScenarioFile file = new ScenarioFile(PER_SECOND, "", new ScenarioFile.World(1, 0, 1));
    try (Site site = Site.open(place, file);
        RestClient client = site.client().attemptTimeout(ATTEMPT).build()) {
      site.pages()
          .suffer(
              Mishaps.all(
                  Mishaps.next(ROUTE, "\"lostAnswer\"", each),
                  Mishaps.next(ROUTE, "\"resetAfter\"", each),
                  Mishaps.next(ROUTE, "\"innerError\", \"status\": 502", each)));
      List<CompletableFuture<?>> calls = new ArrayList<>();
      for (int i = 0; i < all(); i++) {
        calls.add(
            client
                .post("/guilds/{id}/channels", site.terrain().guild())
                .json(Map.of("name", text(i)))
                .submit());
      }
      Tally tally = Tally.await(calls, PATIENCE);
      site.pages().heal();
      List<Trace> traces = site.traces();
      Map<String, Integer> names = new HashMap<>();
      for (JsonNode channel : site.look("/guilds/" + site.terrain().guild() + "/channels")) {
        names.merge(channel.path("name").asString(), 1, Integer::sum);
      }
      return judge(
          new Seen(tally, calls.stream().filter(UnsafePosts::told).count(), names, traces));
    }
  }

  private static String text(int number) {
    return "channel-" + number;
  }

  /** Returns whether a caller was told that nobody knows. */
  static boolean told(CompletableFuture<?> call) {
    return call.state() == CompletableFuture.State.FAILED
        && Tally.failure(call) instanceof RetryException unknown
        && unknown.outcomeUnknown();
  }

  /**
   * What was seen.
   *
   * @param told callers that know that they do not know
   * @param names how often a channel of each name is there
   */
  record Seen(Tally tally, long told, Map<String, Integer> names, List<Trace> traces) {}

  /** Says whether everything was sent once. */
  Findings judge(Seen seen) {
    long requests = seen.traces.stream().filter(trace -> trace.route().equals(ROUTE)).count();
    long once =
        IntStream.range(0, all()).filter(i -> seen.names.getOrDefault(text(i), 0) == 1).count();
    int lost = WAYS * each;
    return new Findings()
        .counted(seen.tally)
        .figure("requests", requests)
        .must("sent once each", requests == all(), requests + " requests of " + all() + " calls")
        .must("there once each", once == all(), once + " of " + all())
        .figure("told that nobody knows", seen.told)
        .must(
            "RetryException says the outcome is unknown",
            seen.told == lost,
            seen.told + " of " + lost)
        .must(
            "the others complete",
            seen.tally.completed() == harmless,
            seen.tally.completed() + " of " + harmless);
  }
}
