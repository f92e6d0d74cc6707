package dev.ovend.cli;

import dev.ovend.rest.RestClient;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import tools.jackson.databind.JsonNode;

/**
 * Several threads edit, read and delete messages with batching, and cancel some of the edits: the
 * texts are right in the end, and a read sees the edits that were asked for before it.
 *
 * @param threads how many
 * @param rounds messages of each thread
 */
record BatchedEdits(int threads, int rounds) implements ReliabilityScenario {

  private static final int PER_SECOND = 2_000;
  private static final String ROUTE = "PATCH /channels/{channel_id}/messages/{message_id}";
  private static final String SETTING =
      "latency: { up: 3ms, down: 3ms }\nlimits:\n  - { route: '"
          + ROUTE
          + "', requests: 5, window: 250ms }\n";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Override
  public String name() {
    return "batched-edits";
  }

  @Override
  public String about() {
    return threads
        + " threads edit, read and delete "
        + threads * rounds
        + " messages, batching; some edits are cancelled, some messages have two writers";
  }

  @Override
  public Duration usual() {
    return Duration.ofSeconds(6).plusMillis(200L * rounds);
  }

  @Override
  public Findings play(Workplace place) throws IOException, InterruptedException {
    ScenarioFile file =
        new ScenarioFile(PER_SECOND, SETTING, new ScenarioFile.World(threads, 0, 1));
    try (Site site = Site.open(place, file);
        RestClient client = site.client().build()) {
      List<List<EditRound>> played = new ArrayList<>();
      try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
        List<Future<List<EditRound>>> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
          Random random = new Random(i);
          String channel = site.terrain().channels().get(i);
          all.add(pool.submit(() -> work(client, channel, random)));
        }
        for (Future<List<EditRound>> one : all) {
          played.add(one.get());
        }
      } catch (ExecutionException e) {
        throw new IllegalStateException("a writer failed: " + Problem.of(e), e);
      }
      List<EditRound> rounds = played.stream().flatMap(List::stream).toList();
      List<CompletableFuture<?>> calls =
          rounds.stream().flatMap(round -> round.calls().stream()).toList();
      List<Trace> traces = site.traces();
      return judge(Tally.await(calls, PATIENCE), rounds, texts(site), traces);
    }
  }

  private List<EditRound> work(RestClient client, String channel, Random random)
      throws InterruptedException {
    List<EditRound> played = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      boolean shared = i % 3 == 2;
      boolean deletes = i % 4 == 3 && !shared;
      boolean cancels = i % 2 == 1;
      EditRound.Target target = target(client, channel, shared);
      EditRound first = new EditRound(client, target, "a", new Random(random.nextLong()));
      EditRound second = new EditRound(client, target, "b", new Random(random.nextLong()));
      played.add(first);
      if (shared) {
        played.add(second);
        Thread other = Thread.ofVirtual().start(() -> second.play(cancels, false));
        first.play(cancels, false);
        other.join();
        Tally.await(second.calls(), PATIENCE);
      } else {
        first.play(cancels, deletes);
      }
      Tally.await(first.calls(), PATIENCE);
    }
    return played;
  }

  private static EditRound.Target target(RestClient client, String channel, boolean shared) {
    JsonNode message =
        client
            .post("/channels/{id}/messages", channel)
            .json(Map.of("content", "..."))
            .asJson()
            .execute();
    return new EditRound.Target(channel, message.path("id").asString(), shared);
  }

  private static Map<String, String> texts(Site site) throws IOException, InterruptedException {
    Map<String, String> texts = new HashMap<>();
    for (String channel : site.terrain().channels()) {
      for (JsonNode message : site.messages(channel)) {
        texts.put(message.path("id").asString(), message.path("content").asString());
      }
    }
    return texts;
  }

  /**
   * Says whether texts and reads are right.
   *
   * @param tally of the calls that were not cancelled
   * @param played by each writer
   * @param texts the messages that are there in the end, by their ids
   */
  static Findings judge(
      Tally tally, List<EditRound> played, Map<String, String> texts, List<Trace> traces) {
    long requests = traces.stream().filter(trace -> trace.route().equals(ROUTE)).count();
    return new Findings()
        .completed(tally)
        .figure("requests with edits", requests)
        .none("wrong texts in the end", wrong(played, texts))
        .none("reads that missed an earlier edit", sum(played, EditRound::staleReads))
        .none("edits answered with an older text", sum(played, EditRound::staleAnswers))
        .none(
            "deleted messages left",
            sum(played, one -> one.deleted() && texts.containsKey(message(one)) ? 1 : 0));
  }

  /** Counts messages with a text that none of their writers allows, or without any. */
  private static long wrong(List<EditRound> played, Map<String, String> texts) {
    Map<String, Boolean> right = new HashMap<>();
    for (EditRound one : played) {
      String text = texts.get(message(one));
      boolean fits = one.deleted() || (text != null && one.mayStand(text));
      right.merge(message(one), fits, Boolean::logicalOr);
    }
    return right.values().stream().filter(fits -> !fits).count();
  }

  private static String message(EditRound round) {
    return round.target().message();
  }

  private static long sum(List<EditRound> played, ToLongFunction<EditRound> of) {
    return played.stream().mapToLong(of).sum();
  }
}
