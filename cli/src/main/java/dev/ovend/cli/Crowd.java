package dev.ovend.cli;

import dev.ovend.rest.RestClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Messages that are asked for all at once, and of which some are cancelled, each at a moment of its
 * own. Confined to one thread.
 */
final class Crowd {

  private static final int SEED = 7;

  private final RestClient client;
  private final List<String> channels;
  private final Map<String, Long> cancelledAt = new HashMap<>();

  Crowd(RestClient client, List<String> channels) {
    this.client = client;
    this.channels = channels;
  }

  /**
   * Asks for messages, cancels some of them, and waits for the others.
   *
   * @param calls how many messages; their nonces are {@code prefix} and a number
   * @param cancelled how many are cancelled
   * @param within the longest time from asking to cancelling
   * @param patience how long the others may take
   */
  Counted run(String prefix, int calls, int cancelled, Duration within, Duration patience)
      throws InterruptedException {
    Random random = new Random(SEED);
    BitSet chosen = chosen(calls, cancelled, random);
    PriorityQueue<Plan> plans = new PriorityQueue<>(Comparator.comparingLong(Plan::atNanos));
    List<CompletableFuture<?>> others = new ArrayList<>();
    int stopped = 0;
    for (int i = 0; i < calls; i++) {
      CompletableFuture<?> call = submit(prefix + i, i);
      if (chosen.get(i)) {
        long at = System.nanoTime() + random.nextLong(within.toNanos());
        plans.add(new Plan(at, prefix + i, call));
      } else {
        others.add(call);
      }
      stopped += cancelDue(plans);
    }
    while (!plans.isEmpty()) {
      TimeUnit.NANOSECONDS.sleep(plans.element().atNanos - System.nanoTime());
      stopped += cancelDue(plans);
    }
    return new Counted(calls, cancelled, stopped, Tally.await(others, patience));
  }

  /** Returns when each cancelled call was, by its nonce: nanoseconds of this JVM. */
  Map<String, Long> cancelledAt() {
    return cancelledAt;
  }

  private CompletableFuture<?> submit(String nonce, int number) {
    return client
        .post("/channels/{id}/messages", channels.get(number % channels.size()))
        .json(Map.of("content", "hello", "nonce", nonce, "enforce_nonce", true))
        .asNothing()
        .submit();
  }

  /** Cancels what is due, and returns how much of it had not ended before. */
  private int cancelDue(PriorityQueue<Plan> plans) {
    int stopped = 0;
    while (!plans.isEmpty() && plans.element().atNanos <= System.nanoTime()) {
      Plan plan = plans.remove();
      if (plan.call.cancel(true)) {
        cancelledAt.put(plan.nonce, System.nanoTime());
        stopped++;
      }
    }
    return stopped;
  }

  private static BitSet chosen(int calls, int cancelled, Random random) {
    BitSet chosen = new BitSet(calls);
    while (chosen.cardinality() < cancelled) {
      for (int i = chosen.cardinality(); i < cancelled; i++) {
        chosen.set(random.nextInt(calls));
      }
    }
    return chosen;
  }

  private record Plan(long atNanos, String nonce, CompletableFuture<?> call) {}

  /**
   * What became of them.
   *
   * @param chosen how many were to be cancelled
   * @param cancelled how many were; the rest had ended before their moment came
   * @param others those that were not to be cancelled
   */
  record Counted(int calls, int chosen, int cancelled, Tally others) {}
}
