package dev.ovend.interop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lets a library do what {@code ovend bench efficiency} asks for: reads the work as a line of JSON,
 * connects, prints {@code ready}, reads {@code go}, works, prints how long each call took.
 */
final class Drive {

  static final ObjectMapper JSON = new ObjectMapper();

  private static final int WARM_UPS = 20;
  private static final double NANOS_PER_MILLI = 1e6;

  private final JsonNode work;
  private final Library library;
  private final HttpClient pages;
  private final Queue<ObjectNode> calls = new ConcurrentLinkedQueue<>();
  private long start;

  private Drive(JsonNode work, Library library) {
    this.work = work;
    this.library = library;
    this.pages = library.pages();
  }

  /** A library that is connected. */
  interface Library {

    /** Asks for a call; the arguments are not yet encoded. */
    CompletableFuture<?> call(
        String method, String template, List<String> arguments, @Nullable JsonNode body);

    /** Returns what reads the simulator's own pages. */
    default HttpClient pages() {
      return HttpClient.newHttpClient();
    }
  }

  /** Connects a library as the work says. */
  interface Connector {
    Library connect(JsonNode work) throws Exception;
  }

  /** Does everything and ends the JVM. */
  static void main(Connector connector) throws Exception {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    JsonNode work = JSON.readTree(in.readLine());
    Drive drive = new Drive(work, connector.connect(work));
    drive.warmUp();
    System.out.println("ready");
    if (in.readLine() != null) {
      System.out.println(JSON.writeValueAsString(drive.run()));
    }
    System.exit(0);
  }

  /** Calls that tell a limiter nothing: their route has no limit. */
  private void warmUp() throws Exception {
    List<CompletableFuture<?>> all = new ArrayList<>();
    for (int i = 0; i < WARM_UPS; i++) {
      all.add(library.call("GET", "/users/@me", List.of(), null));
    }
    CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get(30, TimeUnit.SECONDS);
  }

  private ObjectNode run() throws Exception {
    List<CompletableFuture<?>> all = new ArrayList<>();
    ExecutorService users = Executors.newVirtualThreadPerTaskExecutor();
    start = System.nanoTime();
    for (JsonNode errand : work.path("errands")) {
      long at = TimeUnit.MILLISECONDS.toNanos(errand.path("atMillis").asLong());
      TimeUnit.NANOSECONDS.sleep(at - (System.nanoTime() - start));
      all.add(
          errand.path("interactionIn").isString()
              ? CompletableFuture.runAsync(() -> answer(errand), users)
              : call(errand, strings(errand.path("arguments"))));
    }
    try {
      CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
          .get(work.path("patienceMillis").asLong(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      // What is not in the list of calls is lost.
    }
    ObjectNode outcome = JSON.createObjectNode();
    ArrayNode list = outcome.putArray("calls");
    calls.forEach(list::add);
    return outcome;
  }

  /** Lets a user turn to the bot, and answers. */
  private void answer(JsonNode errand) {
    String page = "/__simulator/interactions/" + errand.path("interactionIn").asString();
    URI uri = URI.create(work.path("base").asString()).resolve(page);
    HttpRequest request =
        HttpRequest.newBuilder(uri).POST(HttpRequest.BodyPublishers.noBody()).build();
    JsonNode made = JSON.readTree(pages.sendAsync(request, BodyHandlers.ofString()).join().body());
    List<String> arguments = List.of(made.path("id").asString(), made.path("token").asString());
    call(errand, arguments).join();
  }

  private CompletableFuture<?> call(JsonNode errand, List<String> arguments) {
    JsonNode body = errand.path("body").isObject() ? errand.path("body") : null;
    long began = System.nanoTime();
    return library
        .call(errand.path("method").asString(), template(errand), arguments, body)
        .handle((result, failure) -> {
          ObjectNode call = JSON.createObjectNode().put("kind", errand.path("kind").asString());
          call.put("beganMillis", (began - start) / NANOS_PER_MILLI);
          call.put("tookMillis", (System.nanoTime() - began) / NANOS_PER_MILLI);
          call.put("error", failure == null ? null : problem(failure));
          return calls.add(call);
        });
  }

  private static String template(JsonNode errand) {
    return errand.path("template").asString();
  }

  private static String problem(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    Throwable told = Objects.requireNonNullElse(cause, failure);
    return String.valueOf(told).lines().findFirst().orElse("");
  }

  private static List<String> strings(JsonNode texts) {
    return texts.valueStream().map(JsonNode::asString).toList();
  }
}
