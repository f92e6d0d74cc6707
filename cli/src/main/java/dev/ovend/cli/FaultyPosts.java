package dev.ovend.cli;

import dev.ovend.rest.RestClient;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * Messages on a bad day: each is there once, whatever became of its first attempts.
 *
 * @param channels how many
 * @param each messages in each of them
 */
record FaultyPosts(int channels, int each) implements ReliabilityScenario {

  private static final int PER_SECOND = 1_000;
  private static final Duration ATTEMPT = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String ROUTE = "POST /channels/{channel_id}/messages";

  @Override
  public String name() {
    return "faulty-posts";
  }

  @Override
  public String about() {
    return channels * each
        + " messages to "
        + channels
        + " channels; 5 % 502, 2 % reset before, 1 % reset after, 1 % lost answers";
  }

  @Override
  public Duration usual() {
    return Duration.ofSeconds(18);
  }

  @Override
  public Findings play(Workplace place) throws IOException, InterruptedException {
    ScenarioFile file = new ScenarioFile(PER_SECOND, "", new ScenarioFile.World(channels, 0, 1));
    CircuitWatch watch = new CircuitWatch();
    try (Site site = Site.open(place, file);
        RestClient client =
            site.client().attemptTimeout(ATTEMPT).interceptor(watch).events(watch).build()) {
      site.pages().suffer(Mishaps.badDay(ROUTE));
      long start = System.nanoTime();
      List<CompletableFuture<String>> calls = new ArrayList<>();
      for (int i = 0; i < channels * each; i++) {
        String channel = site.terrain().channels().get(i % channels);
        calls.add(post(client, channel, text(i)));
      }
      Tally tally = Tally.await(calls, PATIENCE);
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      site.pages().heal();
      return judge(
          new Seen(
              tally, answers(calls), site.texts(), site.traces(), watch.openings().size(), took));
    }
  }

  private static CompletableFuture<String> post(RestClient client, String channel, String text) {
    return client
        .post("/channels/{id}/messages", channel)
        .json(Map.of("content", text))
        .asJson()
        .submit()
        .thenApply(message -> message.path("content").asString());
  }

  /** Returns how many calls were answered with another message than theirs. */
  private static long answers(List<CompletableFuture<String>> calls) {
    return IntStream.range(0, calls.size())
        .filter(i -> calls.get(i).state() == CompletableFuture.State.SUCCESS)
        .filter(i -> !calls.get(i).join().equals(text(i)))
        .count();
  }

  private static String text(int number) {
    return "message " + number;
  }

  /**
   * The findings of one run.
   *
   * @param tally of the calls
   * @param wrongAnswers calls that had another message as their result
   * @param texts how often each text is there in the end
   * @param traces all requests
   * @param openings how often a circuit opened
   */
  record Seen(
      Tally tally,
      long wrongAnswers,
      Map<String, Integer> texts,
      List<Trace> traces,
      int openings,
      Duration took) {}

  /** Says whether each message is there, once. */
  Findings judge(Seen seen) {
    int all = channels * each;
    long lost = IntStream.range(0, all).filter(i -> !seen.texts.containsKey(text(i))).count();
    long there = IntStream.range(0, all).map(i -> seen.texts.getOrDefault(text(i), 0)).sum();
    return new Findings()
        .completed(seen.tally)
        .none("lost", lost)
        .none("duplicates", there - (all - lost))
        .none("wrong answers", seen.wrongAnswers)
        .none("circuits opened", seen.openings)
        .figure("requests", seen.traces.size())
        .figure("requests that suffered", seen.traces.stream().filter(Trace::suffered).count())
        .figure("seconds", seen.took.toMillis() / 1000.0);
  }
}
