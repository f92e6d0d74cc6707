package dev.ovend.cli;

import dev.ovend.core.EventSink;
import dev.ovend.core.RestEvent;
import dev.ovend.rest.RestClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * Times how long a cancelled call takes to leave its client, wherever it is: while it waits for a
 * limit, is in flight, or pauses before it is sent again. Confined to one thread.
 */
final class Leaving {

  /** What the scenario file has to say for it. */
  static final String SETTING =
      "limits:\n  - { route: 'GET /guilds/{guild_id}', requests: 1, window: 10m }\n";

  private static final Duration DEADLINE = Duration.ofMinutes(30);
  private static final long GIVEN_UP_NANOS = TimeUnit.SECONDS.toNanos(5);
  private static final double NANOS_PER_MILLI = TimeUnit.MILLISECONDS.toNanos(1);
  private static final String CHANNEL = "GET /channels/{channel_id}";
  private static final int FAILURES = 8; // fewer than open a circuit

  private final Site site;
  private final AtomicLong pauses = new AtomicLong();

  Leaving(Site site) {
    this.site = site;
  }

  /** Returns times in milliseconds, so many for each place, ascending. */
  List<Double> millis(int samples) throws InterruptedException {
    List<Double> all = new ArrayList<>();
    String guild = site.terrain().guild();
    String channel = site.terrain().channels().getFirst();
    try (RestClient client = client()) {
      client.get("/guilds/{id}", guild).execute();
      for (int i = 0; i < samples; i++) {
        all.add(time(client, "/guilds/{id}", guild, () -> client.rateLimits().queued() > 0));
      }
      site.pages().suffer("[" + Mishaps.sometimes(CHANNEL, "\"hang\"", 1) + "]");
      for (int i = 0; i < samples; i++) {
        all.add(time(client, "/channels/{id}", channel, () -> exchanging(client)));
      }
      site.pages().heal();
    }
    site.pages()
        .suffer("[" + Mishaps.sometimes(CHANNEL, "\"edgeError\", \"status\": 502", 1) + "]");
    for (int i = 0; i < samples; i += FAILURES) {
      try (RestClient client = client()) {
        for (int j = i; j < Math.min(samples, i + FAILURES); j++) {
          long before = pauses.get();
          all.add(time(client, "/channels/{id}", channel, () -> pauses.get() > before));
        }
      }
    }
    site.pages().heal();
    return all.stream().sorted().toList();
  }

  private RestClient client() {
    return site.client().deadline(DEADLINE).events(new Pauses()).build();
  }

  private static boolean exchanging(RestClient client) {
    return client.connections().inFlight() > 0;
  }

  /** Cancels a call once it is where it shall be, and returns how long it stays. */
  private static double time(RestClient client, String path, String id, BooleanSupplier there) {
    CompletableFuture<?> call = client.get(path, id).submit();
    long start = System.nanoTime();
    while (!there.getAsBoolean() && System.nanoTime() - start < GIVEN_UP_NANOS) {
      Thread.onSpinWait();
    }
    long cancelled = System.nanoTime();
    call.cancel(true);
    while (client.running() > 0 && System.nanoTime() - cancelled < GIVEN_UP_NANOS) {
      Thread.onSpinWait();
    }
    return (System.nanoTime() - cancelled) / NANOS_PER_MILLI;
  }

  /** Counts the pauses that begin. */
  private final class Pauses implements EventSink {

    @Override
    public boolean active() {
      return true;
    }

    @Override
    public void publish(RestEvent event) {
      if (event instanceof RestEvent.AttemptRetried) {
        pauses.incrementAndGet();
      }
    }
  }
}
