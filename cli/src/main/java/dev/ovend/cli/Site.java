package dev.ovend.cli;

import dev.ovend.core.BotToken;
import dev.ovend.rest.RestClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** A simulator in a process of its own, its world known and itself warm. Closing it ends it. */
final class Site implements AutoCloseable {

  private static final Duration DRAIN = Duration.ofSeconds(1);
  private static final int TRIES = 5;
  private static final double NANOS_PER_MILLI = TimeUnit.MILLISECONDS.toNanos(1);

  private final int globalPerSecond;
  private final Cast cast;
  private final SimulatorProcess simulator;
  private final HttpClient looker;
  private final Scout scout;
  private final SimulatorPages pages;
  private final Terrain terrain;
  private long before;

  private Site(ScenarioFile file, Cast cast, SimulatorProcess simulator, HttpClient looker)
      throws IOException, InterruptedException {
    this.globalPerSecond = file.globalPerSecond();
    this.cast = cast;
    this.simulator = simulator;
    this.looker = looker;
    this.scout = new Scout(looker, simulator.base());
    this.pages = new SimulatorPages(simulator.base(), looker);
    this.terrain = Terrain.explore(looker, simulator.base(), cast);
    mark();
  }

  /**
   * Starts one.
   *
   * @throws IOException if the simulator does not start
   */
  static Site open(Workplace place, ScenarioFile file) throws IOException, InterruptedException {
    return open(place, file, false);
  }

  /**
   * Starts one.
   *
   * @param tls whether it speaks HTTPS, and with it HTTP/2
   * @throws IOException if the simulator does not start
   */
  static Site open(Workplace place, ScenarioFile file, boolean tls)
      throws IOException, InterruptedException {
    Cast cast = Cast.create();
    SimulatorProcess simulator =
        SimulatorProcess.start(place.processes(), place.folder(), file.text(cast), tls);
    boolean open = false;
    HttpClient looker = simulator.client();
    try {
      Site site = new Site(file, cast, simulator, looker);
      open = true;
      return site;
    } finally {
      if (!open) {
        looker.close();
        simulator.close();
      }
    }
  }

  URI base() {
    return simulator.base();
  }

  /** Returns the token of the bot whose client is tried. */
  String token() {
    return cast.contestant();
  }

  Terrain terrain() {
    return terrain;
  }

  SimulatorPages pages() {
    return pages;
  }

  /** Returns a builder of the client that is tried: it knows its limit over all routes. */
  RestClient.Builder client() {
    return RestClient.builder()
        .token(BotToken.of(token()))
        .baseUri(base())
        .transport(simulator::trustedBy)
        .drain(DRAIN)
        .rateLimits(limits -> limits.globalPerSecond(globalPerSecond));
  }

  /** Forgets the requests so far. */
  void mark() throws InterruptedException {
    before = pages.requests().size();
  }

  /** Returns the requests since the last mark, in the order of their arrival. */
  List<Trace> traces() throws InterruptedException {
    return Trace.of(pages.requests(), before);
  }

  /** Reads something as somebody who takes no part. */
  JsonNode look(String path) throws IOException, InterruptedException {
    return scout.get(cast.scout(), path);
  }

  /** Returns all messages of a channel, newest first. */
  List<JsonNode> messages(String channel) throws IOException, InterruptedException {
    return scout.messages(cast.scout(), channel);
  }

  /** Returns how often each text stands in all channels. */
  Map<String, Integer> texts() throws IOException, InterruptedException {
    Map<String, Integer> texts = new HashMap<>();
    for (String channel : terrain.channels()) {
      for (JsonNode message : messages(channel)) {
        texts.merge(message.path("content").asString(), 1, Integer::sum);
      }
    }
    return texts;
  }

  /**
   * Compares clocks, and returns what is to be added to {@link System#nanoTime()}, in milliseconds,
   * to have the simulator's.
   */
  double clockOffsetMillis() throws IOException, InterruptedException {
    double best = Double.MAX_VALUE;
    double offset = 0;
    for (int i = 0; i < TRIES; i++) {
      long sent = System.nanoTime();
      look("/users/@me");
      long received = System.nanoTime();
      if (received - sent < best) {
        best = received - sent;
        JsonNode requests = pages.requests();
        double seen = requests.path(requests.size() - 1).path("arrivedAtMillis").asDouble();
        offset = seen - (sent + best / 2) / NANOS_PER_MILLI;
      }
    }
    return offset;
  }

  @Override
  public void close() {
    looker.close();
    simulator.close();
  }
}
