package dev.ovend.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the author of a bot writes on an afternoon: a queue for each route and channel, one request
 * at a time in each, a wait until the reset when nothing remains, {@code Retry-After} on a 429. It
 * shares no code with Ovend's client.
 */
final class SequentialContestant implements Contestant {

  static final String NAME = "sequential";

  private static final int LIMITED = 429;
  private static final int WARM_UPS = 10;
  private static final String USER_AGENT = "DiscordBot (https://example.org, 1)";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Ready prepare(Workload workload) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    Session session = new Session(client, new SimulatorPages(workload.base()), workload);
    session.warmUp();
    return session;
  }

  private static Collection<List<Errand>> queues(Workload workload) {
    Map<Object, List<Errand>> queues = new LinkedHashMap<>();
    for (Errand errand : workload.errands()) {
      Object queue = Objects.requireNonNullElse(errand.queue(), errand);
      queues.computeIfAbsent(queue, name -> new ArrayList<>()).add(errand);
    }
    return queues.values();
  }

  /** One run. Errors of the simulator's own pages end it. */
  private record Session(HttpClient client, SimulatorPages pages, Workload workload)
      implements Ready {

    void warmUp() throws IOException, InterruptedException {
      HttpRequest me = request(Errand.of("GET", "/users/@me"), workload.warmUpToken());
      for (int i = 0; i < WARM_UPS; i++) {
        client.send(me, BodyHandlers.discarding());
      }
    }

    @Override
    public Outcome go() throws InterruptedException {
      Collection<List<Errand>> queues = queues(workload);
      CountDownLatch working = new CountDownLatch(queues.size());
      CallLog log = new CallLog();
      ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
      try {
        for (List<Errand> queue : queues) {
          threads.execute(() -> {
            work(queue, log);
            working.countDown();
          });
        }
        if (!working.await(workload.patienceMillis(), TimeUnit.MILLISECONDS)) {
          threads.shutdownNow();
        }
        return log.end();
      } finally {
        threads.shutdownNow();
      }
    }

    private void work(List<Errand> queue, CallLog log) {
      try {
        for (Errand errand : queue) {
          log.await(errand);
          Errand made = pages.answerable(errand);
          CallLog.Entry entry = errand.interactionIn() == null ? log.asked(made) : log.begin(made);
          try {
            call(request(made, workload.token()), entry);
          } catch (IOException e) {
            entry.end(Problem.of(e));
          }
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }

    private void call(HttpRequest request, CallLog.Entry entry)
        throws IOException, InterruptedException {
      HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
      while (response.statusCode() == LIMITED) {
        sleep(response, "Retry-After");
        response = client.send(request, BodyHandlers.discarding());
      }
      entry.end(response.statusCode() < 300 ? null : "status " + response.statusCode());
      if (response.headers().firstValue("X-RateLimit-Remaining").orElse("").equals("0")) {
        sleep(response, "X-RateLimit-Reset-After");
      }
    }

    private static void sleep(HttpResponse<?> response, String header) throws InterruptedException {
      double seconds = Double.parseDouble(response.headers().firstValue(header).orElse("1"));
      TimeUnit.NANOSECONDS.sleep(Math.round(seconds * TimeUnit.SECONDS.toNanos(1)));
    }

    private HttpRequest request(Errand errand, String token) {
      String path = errand.template();
      for (String argument : errand.arguments()) {
        String step = URLEncoder.encode(argument, StandardCharsets.UTF_8);
        path = path.replaceFirst("\\{[^}]*}", step);
      }
      HttpRequest.Builder builder =
          HttpRequest.newBuilder(URI.create(workload.base() + path))
              .header("Authorization", "Bot " + token)
              .header("User-Agent", USER_AGENT);
      if (errand.body() == null) {
        return builder.method(errand.method(), BodyPublishers.noBody()).build();
      }
      String json = JsonMapper.shared().writeValueAsString(errand.body());
      return builder
          .header("Content-Type", "application/json")
          .method(errand.method(), BodyPublishers.ofString(json))
          .build();
    }

    @Override
    public void close() {
      client.shutdownNow();
      client.close();
      pages.close();
    }
  }
}
