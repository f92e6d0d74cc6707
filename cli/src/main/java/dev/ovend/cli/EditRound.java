package dev.ovend.cli;

import dev.ovend.rest.RestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Edits of one message by one writer, all asked for at once, with reads between them; some edits
 * may be cancelled, never the last. Played by one thread, and judged by whoever waited for it.
 */
final class EditRound {

  private static final int EDITS = 5;
  private static final double READS = 0.4;
  private static final int LONGEST_MICROS = 3_000;

  private final RestClient client;
  private final Target target;
  private final String writer;
  private final Random random;
  private final List<CompletableFuture<JsonNode>> edits = new ArrayList<>();
  private final List<Read> reads = new ArrayList<>();
  private final List<CompletableFuture<?>> deletes = new ArrayList<>();

  /**
   * A message to work on.
   *
   * @param shared whether it has other writers
   */
  record Target(String channel, String message, boolean shared) {}

  /**
   * A read.
   *
   * @param before how many edits of this writer were asked for before it
   */
  private record Read(int before, CompletableFuture<JsonNode> call) {}

  EditRound(RestClient client, Target target, String writer, Random random) {
    this.client = client;
    this.target = target;
    this.writer = writer;
    this.random = random;
  }

  Target target() {
    return target;
  }

  /** Asks for everything, and cancels some of it. */
  void play(boolean cancels, boolean deletes) {
    for (int i = 0; i < EDITS; i++) {
      edits.add(edit(text(i)));
      if (random.nextDouble() < READS) {
        reads.add(new Read(edits.size(), read()));
      }
    }
    if (deletes) {
      this.deletes.add(delete());
    }
    if (cancels) {
      for (int i = random.nextInt(2); i < EDITS - 1; i += 2) {
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(LONGEST_MICROS)));
        edits.get(i).cancel(true);
      }
    }
  }

  private CompletableFuture<JsonNode> edit(String text) {
    return client
        .patch("/channels/{id}/messages/{id}", target.channel, target.message)
        .json(Map.of("content", text))
        .batching(true)
        .asJson()
        .submit();
  }

  private CompletableFuture<JsonNode> read() {
    return client
        .get("/channels/{id}/messages/{id}", target.channel, target.message)
        .deduplication(false)
        .asJson()
        .submit();
  }

  private CompletableFuture<?> delete() {
    return client
        .delete("/channels/{id}/messages/{id}", target.channel, target.message)
        .batching(true)
        .submit();
  }

  private String text(int number) {
    return writer + " " + number;
  }

  /** Returns the calls that were not cancelled. */
  List<CompletableFuture<?>> calls() {
    return Stream.of(
            edits.stream().filter(call -> !call.isCancelled()),
            reads.stream().map(Read::call),
            deletes.stream())
        .<CompletableFuture<?>>flatMap(one -> one)
        .toList();
  }

  boolean deleted() {
    return !deletes.isEmpty();
  }

  /** Returns whether a text may stand in the end: of the last edit, or of a cancelled one. */
  boolean mayStand(String text) {
    return fits(text, EDITS);
  }

  /** Returns how many reads missed an edit that was asked for before them. */
  long staleReads() {
    return reads.stream()
        .filter(read -> completed(read.call))
        .filter(read -> !seen(content(read.call), read.before))
        .count();
  }

  /** Returns how many edits were answered with a text older than theirs. */
  long staleAnswers() {
    long stale = 0;
    for (int i = 0; i < edits.size(); i++) {
      if (completed(edits.get(i)) && !seen(content(edits.get(i)), i + 1)) {
        stale++;
      }
    }
    return stale;
  }

  /** Returns whether somebody who comes after so many edits may see a text. */
  private boolean seen(String text, int before) {
    return fits(text, before) || (target.shared && !text.startsWith(writer + " "));
  }

  private boolean fits(String text, int before) {
    int atLeast = before - 1;
    while (atLeast >= 0 && edits.get(atLeast).isCancelled()) {
      atLeast--;
    }
    for (int i = 0; i < edits.size(); i++) {
      if (text.equals(text(i))) {
        return i >= atLeast || edits.get(i).isCancelled();
      }
    }
    return atLeast < 0;
  }

  private static boolean completed(CompletableFuture<?> call) {
    return call.state() == CompletableFuture.State.SUCCESS;
  }

  private static String content(CompletableFuture<JsonNode> call) {
    return call.join().path("content").asString();
  }
}
