package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.DiscordApiException;
import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Random edits, reads, deletes and typing triggers of a few messages by several threads, some
 * cancelled, over a transport that fails by chance. Each call has a number, in the order of
 * submission, which is what an edit writes. {@code -Dovend.batchRounds=10000} makes the rounds
 * many, {@code -Dovend.batchSeed=7} begins with another one.
 */
class BatchScheduleTest {

  private static final int ROUNDS = Integer.getInteger("ovend.batchRounds", 300);
  private static final long SEED = Long.getLong("ovend.batchSeed", 1);
  private static final int THREADS = 3;
  private static final int CALLS = 12;
  private static final Instant NOW = Instant.parse("2026-01-20T00:00:00Z");
  private static final long YOUNG = (NOW.toEpochMilli() - 3_600_000 - 1_420_070_400_000L) << 22;

  private enum Kind {
    CONTENT,
    FLAGS,
    READ,
    DELETE,
    TYPING;

    boolean edits() {
      return this == CONTENT || this == FLAGS;
    }
  }

  /** A call that was submitted. */
  private record Submitted(
      int number, Kind kind, String message, CompletableFuture<RestResponse> result) {

    boolean succeeded() {
      return result.isDone() && !result.isCompletedExceptionally();
    }

    boolean foundNothing() {
      try {
        result.join();
        return false;
      } catch (CompletionException e) {
        return e.getCause() instanceof DiscordApiException answer && answer.status() == 404;
      } catch (CancellationException e) {
        return false;
      }
    }

    int answered(String field) {
      return result.join().json().path(field).asInt();
    }
  }

  @Test
  @Timeout(1_200)
  void calls_inAnyScheduleWithCancelsAndFaults_takeEffectInTheirOrder() {
    long succeeded = 0;
    for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
      Round round = new Round(seed);
      round.run();
      succeeded += round.calls.stream().filter(Submitted::succeeded).count();
    }
    System.out.printf(
        "%,d of %,d calls in %,d rounds succeeded, the others were cancelled or failed%n",
        succeeded, ROUNDS * THREADS * CALLS, ROUNDS);
    assertThat(succeeded).isGreaterThan(ROUNDS * THREADS * CALLS / 2);
  }

  /** One client, one channel, one schedule. */
  private static final class Round {

    private final long seed;
    private final ManualTicker time = new ManualTicker();
    private final ModelledMessages discord;
    private final RestClient client;
    private final ReentrantLock order = new ReentrantLock();
    private final List<Submitted> calls = new ArrayList<>(); // guarded by order

    Round(long seed) {
      this.seed = seed;
      this.discord = new ModelledMessages(time, seed);
      this.client =
          RestClient.builder()
              .transport(discord)
              .ticker(time)
              .clock(() -> NOW)
              .batching(true)
              .drain(Duration.ZERO)
              .build();
    }

    void run() {
      List<Thread> threads =
          IntStream.range(0, THREADS)
              .mapToObj(i -> time.threads().newThread(() -> submitAll(new Random(seed * 31 + i))))
              .toList();
      threads.forEach(Thread::start);
      time.passUntil(() -> threads.stream().noneMatch(Thread::isAlive) && nothingIsLeft());
      client.close();
      calls.forEach(call -> assertThat(call.result).as("%s", this).isDone());
      calls.forEach(this::check);
      calls.stream().map(Submitted::message).distinct().forEach(this::checkEnd);
    }

    private boolean nothingIsLeft() {
      return client.running() == 0
          && client.batcher().idle()
          && client.rateLimits().queued() == 0
          && client.rateLimits().inFlight() == 0;
    }

    private void submitAll(Random random) {
      List<CompletableFuture<RestResponse>> own = new ArrayList<>();
      for (int i = 0; i < CALLS; i++) {
        own.add(submit(random));
        if (random.nextInt(4) == 0) {
          own.get(random.nextInt(own.size())).cancel(true);
        }
        if (random.nextInt(3) == 0) {
          sleep(random.nextInt(400_000_000));
        }
      }
    }

    private CompletableFuture<RestResponse> submit(Random random) {
      String message = String.valueOf(YOUNG + random.nextInt(3));
      Kind kind = kind(random.nextInt(100));
      boolean batching = random.nextInt(8) > 0;
      order.lock();
      try {
        int number = calls.size() + 1;
        RestCall call = call(kind, message, number).batching(batching);
        calls.add(new Submitted(number, kind, message, call.submit()));
        return calls.getLast().result;
      } finally {
        order.unlock();
      }
    }

    private static Kind kind(int drawn) {
      if (drawn < 45) {
        return Kind.CONTENT;
      }
      if (drawn < 60) {
        return Kind.FLAGS;
      }
      return drawn < 88 ? Kind.READ : drawn < 94 ? Kind.DELETE : Kind.TYPING;
    }

    private RestCall call(Kind kind, String message, int number) {
      String path = "/channels/1/messages/" + message;
      return switch (kind) {
        case CONTENT -> client.patch(path).json("{\"content\":" + number + "}");
        case FLAGS -> client.patch(path).json("{\"flags\":" + number + "}");
        case READ -> client.get(path);
        case DELETE -> client.delete(path);
        case TYPING -> client.post("/channels/1/typing");
      };
    }

    private void sleep(long nanos) {
      CountDownLatch over = new CountDownLatch(1);
      time.schedule(over::countDown, nanos);
      try {
        over.await();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }

    private void check(Submitted call) {
      if (call.foundNothing()) {
        assertThat(of(call.message, Kind.DELETE))
            .as("%s", this)
            .anyMatch(d -> d.number < call.number);
      } else if (call.succeeded() && call.kind == Kind.READ) {
        checkRead(call);
      } else if (call.succeeded() && call.kind.edits()) {
        checkEdit(call);
      }
    }

    private void checkRead(Submitted read) {
      assertThat(of(read.message, Kind.DELETE))
          .as("%s", this)
          .noneMatch(delete -> delete.succeeded() && delete.number < read.number);
      checkValue(read.message, Kind.CONTENT, read.answered("content"), read.number);
      checkValue(read.message, Kind.FLAGS, read.answered("flags"), read.number);
    }

    /** The answer to an edit shows it, or later ones up to the next call that goes another way. */
    private void checkEdit(Submitted edit) {
      int nextRead =
          of(edit.message, Kind.READ)
              .filter(read -> read.succeeded() && read.number > edit.number)
              .mapToInt(Submitted::number)
              .findFirst()
              .orElse(Integer.MAX_VALUE);
      String field = edit.kind == Kind.CONTENT ? "content" : "flags";
      assertThat(edit.answered(field)).as("%s", this).isBetween(edit.number, nextRead - 1);
    }

    private void checkEnd(String id) {
      ModelledMessages.Message message = discord.message(id);
      if (of(id, Kind.DELETE).anyMatch(Submitted::succeeded)) {
        assertThat(message.deleted).as("%s", this).isTrue();
      }
      checkValue(id, Kind.CONTENT, message.content, Integer.MAX_VALUE);
      checkValue(id, Kind.FLAGS, message.flags, Integer.MAX_VALUE);
    }

    /**
     * What is seen before a call was written by the last edit before it that succeeded, or later.
     */
    private void checkValue(String message, Kind kind, int seen, int before) {
      @Nullable Submitted last =
          of(message, kind)
              .filter(edit -> edit.succeeded() && edit.number < before)
              .reduce((a, b) -> b)
              .orElse(null);
      assertThat(seen).as("%s", this).isBetween(last == null ? 0 : last.number, before - 1);
      assertThat(seen == 0 || of(message, kind).anyMatch(edit -> edit.number == seen)).isTrue();
    }

    private Stream<Submitted> of(String message, Kind kind) {
      return calls.stream().filter(call -> call.kind == kind && call.message.equals(message));
    }

    @Override
    public String toString() {
      return "seed " + seed + ": " + calls;
    }
  }
}
