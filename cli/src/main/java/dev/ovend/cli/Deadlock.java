package dev.ovend.cli;

import dev.ovend.core.DeadlockException;
import dev.ovend.core.Interceptor;
import dev.ovend.core.OvendException;
import dev.ovend.core.Response;
import dev.ovend.rest.RestClient;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * An interceptor makes a call of its own client and waits for it, while there is one connection: it
 * is told at once that this cannot go on, and who waits for whom.
 */
record Deadlock() implements ReliabilityScenario {

  private static final long MOST_MILLIS = 1_000;
  private static final Duration DEADLINE = Duration.ofSeconds(5);

  @Override
  public String name() {
    return "deadlock";
  }

  @Override
  public String about() {
    return "an interceptor calls its own client and waits, around a call and around an attempt;"
        + " 1 connection";
  }

  @Override
  public Duration usual() {
    return Duration.ofSeconds(4);
  }

  @Override
  public Findings play(Workplace place) throws IOException, InterruptedException {
    ScenarioFile file = new ScenarioFile(1_000, "", new ScenarioFile.World(1, 0, 1));
    try (Site site = Site.open(place, file)) {
      return judge(attempt(site, Place.CALL), attempt(site, Place.ATTEMPT));
    }
  }

  private static Seen attempt(Site site, Place where) {
    Reentrant interceptor = new Reentrant(where);
    try (RestClient client =
        site.client()
            .deadline(DEADLINE)
            .transport(transport -> transport.maxInFlight(1))
            .interceptor(interceptor)
            .build()) {
      interceptor.client.set(client);
      long start = System.nanoTime();
      OvendException failure = failure(client, site.terrain().channels().getFirst());
      long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
      return new Seen(where, millis, failure, client.running());
    }
  }

  private static @Nullable OvendException failure(RestClient client, String channel) {
    try {
      client.get("/channels/{id}", channel).execute();
      return null;
    } catch (OvendException e) {
      return e;
    }
  }

  /** Where an interceptor stands. */
  enum Place {
    CALL,
    ATTEMPT
  }

  /** Looks up its own user before any channel is asked for. */
  private static final class Reentrant implements Interceptor {

    private final AtomicReference<@Nullable RestClient> client = new AtomicReference<>();
    private final Place where;

    Reentrant(Place where) {
      this.where = where;
    }

    @Override
    public Response onCall(Chain chain) {
      return pass(chain, Place.CALL);
    }

    @Override
    public Response onAttempt(Chain chain) {
      return pass(chain, Place.ATTEMPT);
    }

    private Response pass(Chain chain, Place here) {
      RestClient own = client.get();
      if (here == where && own != null && chain.request().toString().contains("/channels/")) {
        own.get("/users/@me").execute();
      }
      return chain.proceed(chain.request());
    }
  }

  /**
   * The findings of one run.
   *
   * @param failure how the call failed, or null if it did not
   * @param running calls that were left
   */
  record Seen(Place where, long millis, @Nullable OvendException failure, int running) {

    private @Nullable DeadlockException deadlock() {
      Throwable failed = failure;
      while (failed != null && !(failed instanceof DeadlockException)) {
        failed = failed.getCause();
      }
      return (DeadlockException) failed;
    }

    private boolean named() {
      DeadlockException deadlock = deadlock();
      return deadlock != null && deadlock.cycle().size() >= 2;
    }

    private String told() {
      DeadlockException deadlock = deadlock();
      return deadlock == null
          ? failure == null ? "no failure" : Problem.of(failure)
          : String.join(" -> ", deadlock.cycle());
    }
  }

  /** Says whether each was told. */
  static Findings judge(Seen... all) {
    Findings findings = new Findings();
    for (Seen seen : all) {
      String where = seen.where == Place.CALL ? "around a call" : "around an attempt";
      findings
          .figure(where + ", ms", seen.millis)
          .must(
              where + ": fails within 1 s",
              seen.failure != null && seen.millis < MOST_MILLIS,
              seen.failure == null ? "no failure" : seen.millis + " ms")
          .must(where + ": names the cycle", seen.named(), seen.told())
          .none("calls left " + where, seen.running);
    }
    return findings;
  }
}
