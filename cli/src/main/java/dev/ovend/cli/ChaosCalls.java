package dev.ovend.cli;

import dev.ovend.core.ContentSource;
import dev.ovend.rest.RestCall;
import dev.ovend.rest.RestClient;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Messages, uploads and reads, so many a second as long as few are under way. Some are cancelled or
 * interrupted at a random moment, and some read a source that throws. Confined to one thread, but
 * for the count of those under way.
 */
final class ChaosCalls {

  static final Duration DEADLINE = Duration.ofSeconds(30);
  static final int PER_SECOND = 400;

  /** On a machine that does not keep up, calls are asked for more slowly. */
  static final int UNDER_WAY = 40;

  private static final int SEED = 11;
  private static final long WITHIN_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
  private static final byte[] FILE = new byte[10_000];

  private final RestClient client;
  private final Terrain terrain;
  private final Random random = new Random(SEED);
  private final Semaphore room = new Semaphore(UNDER_WAY);
  private final PriorityQueue<Stop> stops =
      new PriorityQueue<>(Comparator.comparingLong(Stop::atNanos));

  ChaosCalls(RestClient client, Terrain terrain) {
    this.client = client;
    this.terrain = terrain;
  }

  /**
   * A call under way.
   *
   * @param spoilt whether it is stopped, or its source throws
   * @param nanos the time from asking to its end
   */
  record Played(boolean spoilt, CompletableFuture<?> future, CompletableFuture<Long> nanos) {}

  private record Stop(long atNanos, Runnable how) {}

  /** Asks for so many calls, and stops some of them; returns when the last was stopped. */
  List<Played> run(int calls) throws InterruptedException {
    List<Played> all = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < calls; i++) {
      await(start + i * TimeUnit.SECONDS.toNanos(1) / PER_SECOND);
      awaitRoom();
      all.add(play(i));
    }
    while (!stops.isEmpty()) {
      stopNext();
    }
    return all;
  }

  /** Waits until a time, and stops what is to be stopped meanwhile. */
  private void await(long nanos) throws InterruptedException {
    while (!stops.isEmpty() && stops.element().atNanos <= nanos) {
      stopNext();
    }
    TimeUnit.NANOSECONDS.sleep(nanos - System.nanoTime());
  }

  /** Waits until fewer calls are under way, and stops what is to be stopped meanwhile. */
  private void awaitRoom() throws InterruptedException {
    while (!stops.isEmpty()) {
      long left = stops.element().atNanos - System.nanoTime();
      if (room.tryAcquire(left, TimeUnit.NANOSECONDS)) {
        return;
      }
      stopNext();
    }
    room.acquire();
  }

  private void stopNext() throws InterruptedException {
    Stop next = stops.remove();
    TimeUnit.NANOSECONDS.sleep(next.atNanos - System.nanoTime());
    next.how.run();
  }

  private Played play(int number) {
    int lot = random.nextInt(100);
    long stopAt = System.nanoTime() + random.nextLong(WITHIN_NANOS);
    long start = System.nanoTime();
    CompletableFuture<?> future;
    if (lot < 3) {
      CompletableFuture<Object> result = new CompletableFuture<>();
      RestCall call = call(number);
      Thread caller = Thread.ofVirtual().start(() -> execute(call, result));
      stops.add(new Stop(stopAt, caller::interrupt));
      future = result;
    } else if (lot < 4) {
      future = message(number).file("gone.bin", ChaosCalls::gone).submit();
    } else {
      future = call(number).submit();
    }
    if (lot >= 4 && lot < 9) {
      stops.add(new Stop(stopAt, () -> future.cancel(true)));
    }
    CompletableFuture<Long> nanos =
        future.handle((result, failure) -> {
          room.release();
          return System.nanoTime() - start;
        });
    return new Played(lot < 9, future, nanos);
  }

  private static void execute(RestCall call, CompletableFuture<Object> result) {
    try {
      result.complete(call.execute());
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  private static InputStream gone() throws IOException {
    throw new IOException("thrown on purpose");
  }

  private RestCall call(int number) {
    return switch (number % 10) {
      case 0, 1 -> client.get("/channels/{id}", channel(number)).deadline(DEADLINE);
      case 2 -> client.get("/guilds/{id}", terrain.guild()).deadline(DEADLINE);
      case 3 -> message(number).file("file.bin", ContentSource.of(FILE));
      default -> message(number);
    };
  }

  private RestCall message(int number) {
    return client
        .post("/channels/{id}/messages", channel(number))
        .json(Map.of("content", "message " + number))
        .deadline(DEADLINE);
  }

  private String channel(int number) {
    return terrain.channels().get(number % terrain.channels().size());
  }
}
