package dev.ovend.cli;

import dev.ovend.rest.RestClient;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;

/**
 * All messages of a channel are deleted, one call for each: they are put together into few
 * requests, and each caller has a result of its own.
 *
 * @param messages how many
 */
record Purge(int messages) implements ReliabilityScenario {

  private static final int PER_SECOND = 50;
  private static final double PER_REQUEST = 100 / 1.2; // full batches, and one in five beside them
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Override
  public String name() {
    return "purge";
  }

  @Override
  public String about() {
    return messages + " single deletes in one channel, batching";
  }

  /** Returns how many requests are too many. */
  private long bound() {
    return Math.max(2, (long) Math.ceil(messages / PER_REQUEST));
  }

  @Override
  public Duration usual() {
    return Duration.ofSeconds(6);
  }

  @Override
  public Findings play(Workplace place) throws IOException, InterruptedException {
    ScenarioFile file = new ScenarioFile(PER_SECOND, "", new ScenarioFile.World(1, messages, 1));
    try (Site site = Site.open(place, file);
        RestClient client =
            site.client()
                .rateLimits(limits -> limits.globalPerSecond(PER_SECOND).maxQueued(messages))
                .build()) {
      String channel = site.terrain().channels().getFirst();
      List<JsonNode> there = site.messages(channel);
      site.mark();
      long start = System.nanoTime();
      List<CompletableFuture<?>> calls = new ArrayList<>();
      for (JsonNode message : there) {
        calls.add(
            client
                .delete("/channels/{id}/messages/{id}", channel, message.path("id").asString())
                .batching(true)
                .submit());
      }
      Tally tally = Tally.await(calls, PATIENCE);
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      List<Trace> traces = site.traces();
      return judge(new Seen(tally, site.messages(channel).size(), traces, took));
    }
  }

  /**
   * The findings of one run.
   *
   * @param left messages that are still there
   */
  record Seen(Tally tally, int left, List<Trace> traces, Duration took) {}

  /** Says whether all are gone, and what it cost. */
  Findings judge(Seen seen) {
    long requests =
        seen.traces.stream().filter(trace -> trace.route().contains("/messages")).count();
    return new Findings()
        .completed(seen.tally)
        .figure("requests", requests)
        .figure("seconds", seen.took.toMillis() / 1000.0)
        .must("under " + bound() + " requests", requests < bound(), requests)
        .must(
            "each caller has its own result",
            seen.tally.unanswered() == 0 && seen.tally.calls() == messages,
            seen.tally.calls() - seen.tally.unanswered() + " of " + messages)
        .none("messages left", seen.left);
  }
}
