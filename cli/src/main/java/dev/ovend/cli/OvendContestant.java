package dev.ovend.cli;

import dev.ovend.core.BotToken;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.RequestOptions;
import dev.ovend.ratelimit.Pacing;
import dev.ovend.rest.RestCall;
import dev.ovend.rest.RestClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Our own client, in this process, with nothing but its public API. */
final class OvendContestant implements Contestant {

  static final String NAME = "Ovend";

  private static final int WARM_UP_READS = 40;
  private static final int WARM_UP_MESSAGES = 5;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Ready prepare(Workload workload) {
    warmUp(workload);
    RestClient client = client(workload, workload.token());
    SimulatorPages pages = new SimulatorPages(workload.base());
    return new Ready() {
      @Override
      public Outcome go() throws InterruptedException {
        return run(client, pages, workload);
      }

      @Override
      public void close() {
        client.close();
        pages.close();
      }
    };
  }

  /** Another client with another bot's token, so that the one of the run has learned nothing. */
  private static void warmUp(Workload workload) {
    try (RestClient client = client(workload, workload.warmUpToken())) {
      List<CompletableFuture<?>> calls = new ArrayList<>();
      for (int i = 0; i < WARM_UP_READS; i++) {
        calls.add(client.get("/users/@me").submit());
      }
      for (int i = 0; i < WARM_UP_MESSAGES; i++) {
        calls.add(
            client
                .post("/channels/{id}/messages", workload.warmUpChannel())
                .json(Map.of("content", "warm-up"))
                .submit());
      }
      calls.forEach(CompletableFuture::join);
    }
  }

  private static RestClient client(Workload workload, String token) {
    return RestClient.builder()
        .token(BotToken.of(token))
        .baseUri(workload.base())
        .options(RequestOptions.builder().deduplication(false).build())
        .deadline(Duration.ofMillis(2 * workload.patienceMillis()))
        .drain(Duration.ofSeconds(1))
        .rateLimits(limits ->
            limits
                .globalPerSecond(workload.globalPerSecond())
                .pacing(sharesToken(workload) ? Pacing.ADAPTIVE : Pacing.BURST))
        .build();
  }

  private static boolean sharesToken(Workload workload) {
    return workload.errands().stream().anyMatch(e -> PairContestant.PROCESSES.contains(e.kind()));
  }

  private static Outcome run(RestClient client, SimulatorPages pages, Workload workload)
      throws InterruptedException {
    ExecutorService users = Executors.newVirtualThreadPerTaskExecutor();
    try {
      List<CompletableFuture<?>> running = new ArrayList<>();
      CallLog log = new CallLog();
      for (Errand errand : workload.errands()) {
        log.await(errand);
        running.add(
            errand.interactionIn() == null
                ? submit(client, errand, log)
                : CompletableFuture.runAsync(
                    () -> submit(client, pages.answerable(errand), log).join(), users));
      }
      awaitAll(running, workload.patienceMillis());
      return log.end();
    } finally {
      users.shutdownNow();
    }
  }

  private static CompletableFuture<?> submit(RestClient client, Errand errand, CallLog log) {
    RestCall call =
        client.call(
            HttpMethod.valueOf(errand.method()), errand.template(), errand.arguments().toArray());
    if (errand.body() != null) {
      call = call.json(errand.body());
    }
    if (errand.template().startsWith("/interactions")) {
      call = call.anonymous();
    }
    CallLog.Entry entry = log.begin(errand);
    return call.submit()
        .handle((response, failure) -> {
          entry.end(failure == null ? null : Problem.of(failure));
          return entry;
        });
  }

  private static void awaitAll(List<CompletableFuture<?>> running, long patienceMillis)
      throws InterruptedException {
    try {
      CompletableFuture.allOf(running.toArray(CompletableFuture[]::new))
          .get(patienceMillis, TimeUnit.MILLISECONDS);
    } catch (TimeoutException tooLong) {
      running.forEach(call -> call.cancel(true)); // the log counts them as lost
    } catch (ExecutionException e) {
      throw new IllegalStateException("a call's end could not be noted", e.getCause());
    }
  }
}
