package dev.ovend.simulator;

import dev.ovend.core.Ticker;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** Settings of a {@link Simulator}. Not thread-safe. */
public final class SimulatorBuilder {

  private static final int MAX_PORT = 65_535;

  private final LimitProfile limits = LimitProfile.discord();
  private final Set<String> tokens = new LinkedHashSet<>();
  private final Set<String> bearers = new LinkedHashSet<>();
  private final List<Consumer<World>> worlds = new ArrayList<>();
  private final List<Consumer<Faults>> faultsAtStart = new ArrayList<>();
  private final List<Timeline.Step> steps = new ArrayList<>();
  private int port;
  private int globalPerSecond = 50;
  private long seed = 1;
  private BanRule ban = BanRule.DISCORD;
  private UploadLimit uploads = UploadLimit.DISCORD;
  private ExampleRoutes examples = ExampleRoutes.NONE;
  private Duration clockOffset = Duration.ZERO;
  private Duration up = Duration.ZERO;
  private Duration down = Duration.ZERO;
  private double jitter;
  private URI gateway = GatewayResource.DISCORD;
  private boolean demo;
  private boolean tls;

  SimulatorBuilder() {}

  /** Listens on this port of 127.0.0.1; 0, the default, takes any free one. */
  public SimulatorBuilder port(int newPort) {
    if (newPort < 0 || newPort > MAX_PORT) {
      throw new IllegalArgumentException("port: " + newPort + " (expected: 0 to 65535)");
    }
    this.port = newPort;
    return this;
  }

  /**
   * Speaks HTTPS, HTTP/2 or HTTP/1.1 as the client wishes, with a certificate of its own: see
   * {@link Simulator#sslContext()}. The default is plain HTTP, of both versions as well.
   */
  public SimulatorBuilder tls() {
    this.tls = true;
    return this;
  }

  /**
   * Accepts a token, without the {@code Bot} before it; called again, accepts one more, of another
   * bot. Without any, one that looks real is made from the seed.
   */
  public SimulatorBuilder token(String token) {
    if (token.isBlank()) {
      throw new IllegalArgumentException("token: blank (expected: a bot token)");
    }
    tokens.add(token);
    return this;
  }

  /**
   * Accepts an OAuth2 access token, without the {@code Bearer} before it, of a new user who granted
   * it every scope; called again, accepts one more, of another user. It opens what Discord opens to
   * users, and every example; anything else answers it with 401.
   */
  public SimulatorBuilder bearer(String token) {
    if (token.isBlank()) {
      throw new IllegalArgumentException("token: blank (expected: an access token)");
    }
    bearers.add(token);
    return this;
  }

  /**
   * Delays every request and every answer; the default is not at all.
   *
   * @param newUp one-way delay before a request is judged
   * @param newDown one-way delay after it took effect
   */
  public SimulatorBuilder latency(Duration newUp, Duration newDown) {
    return latency(newUp, newDown, 0.0);
  }

  /**
   * Delays every request and every answer, each by a time drawn anew around the mean.
   *
   * @param newUp mean one-way delay before a request is judged
   * @param newDown mean one-way delay after it took effect
   * @param newJitter the share by which a delay may be shorter or longer, from 0.0 to 1.0
   */
  public SimulatorBuilder latency(Duration newUp, Duration newDown, double newJitter) {
    Latency checked = new Latency(newUp, newDown, newJitter, new Random(seed));
    this.up = checked.up();
    this.down = checked.down();
    this.jitter = checked.jitter();
    return this;
  }

  /** Sets how many requests each bot may make in one server second; the default is 50. */
  public SimulatorBuilder globalPerSecond(int requests) {
    this.globalPerSecond = checkedGlobal(requests);
    return this;
  }

  /**
   * Gives a route a bucket of its own, in place of the one it had.
   *
   * @param route method and template, such as {@code POST /channels/{channel_id}/messages}
   * @param limit requests in one window of each top-level resource
   * @param window its length, from the first request on
   */
  public SimulatorBuilder limit(String route, int limit, Duration window) {
    return limit(route, Limit.fixed(limit, window));
  }

  /**
   * Gives a route buckets of its own, in place of those it had.
   *
   * @param route method and template, such as {@code POST /channels/{channel_id}/messages}
   * @param newLimits at least one
   */
  public SimulatorBuilder limit(String route, Limit... newLimits) {
    limits.put(route, newLimits);
    return this;
  }

  /** Gives several routes one bucket in common, in place of the ones they had. */
  public SimulatorBuilder limit(List<String> routes, int limit, Duration window) {
    return limit(routes, Limit.fixed(limit, window));
  }

  /** Gives several routes buckets in common, in place of those they had. */
  public SimulatorBuilder limit(List<String> routes, Limit... newLimits) {
    limits.put(routes, newLimits);
    return this;
  }

  /**
   * Gives a route a bucket that all bots spend together: what it refuses carries the scope {@code
   * shared}.
   */
  public SimulatorBuilder sharedLimit(String route, int limit, Duration window) {
    return limit(route, Limit.fixed(limit, window).shared());
  }

  /**
   * Takes the limit of a route away: its answers carry no limit headers, and asking it often leads
   * to no ban.
   */
  public SimulatorBuilder noLimit(String route) {
    limits.remove(route);
    return this;
  }

  /**
   * Takes the limits of all routes away, and the bans for asking one of them often; the limit over
   * all routes stays.
   */
  public SimulatorBuilder noLimits() {
    limits.routes().forEach(limits::remove);
    return this;
  }

  /**
   * Sets when the edge bans an address; by default for a day, after 10,000 invalid requests in 10
   * minutes. Answers with 401, 403 or 429 make a request invalid, but not a 429 of a shared limit.
   *
   * @param requests invalid requests that lead to a ban, at least 1
   * @param window in how much time
   * @param length how long the ban lasts
   */
  public SimulatorBuilder ban(int requests, Duration window, Duration length) {
    this.ban = new BanRule(requests, window, length);
    return this;
  }

  /**
   * Sets when the edge bans an address from one route, whatever its requests were answered; by
   * default it does so for {@code GET /invites/{code}}, for a day, after 250 in 10 minutes.
   *
   * @param route method and template
   * @param requests requests that pass, at least 1: the next one meets the ban
   * @param window in how much time
   * @param length how long the ban lasts
   */
  public SimulatorBuilder ban(String route, int requests, Duration window, Duration length) {
    limits.ban(route, new BanRule(requests, window, length));
    return this;
  }

  /**
   * Sets how large a file of a request may be, in all guilds; 10 MiB by default. A request may be
   * larger by 15 MiB. Files of any size take no memory: see {@link JournalEntry#files()}.
   *
   * @param bytes 1 to 2 to the power of 40
   */
  public SimulatorBuilder maxFileSize(long bytes) {
    this.uploads = new UploadLimit(bytes);
    return this;
  }

  /**
   * Answers routes that the simulator does not serve by itself, in place of any examples set
   * before.
   *
   * @throws IllegalArgumentException if one of the routes is malformed or occurs twice
   */
  public SimulatorBuilder examples(ExampleAnswers answers) {
    this.examples = ExampleRoutes.of(answers);
    return this;
  }

  /**
   * Lets the server's clock, its {@code Date} and {@code X-RateLimit-Reset} and the ids it gives
   * out, be ahead of the computer's, or behind it if negative; the default is neither.
   */
  public SimulatorBuilder clockOffset(Duration offset) {
    this.clockOffset = offset;
    return this;
  }

  /**
   * Names the WebSocket gateway that clients are sent to, such as {@code ws://127.0.0.1:8081}; the
   * default is Discord's own. The simulator runs none: this is for one that stands beside it.
   */
  public SimulatorBuilder gateway(URI url) {
    String scheme = url.getScheme();
    if (!"ws".equals(scheme) && !"wss".equals(scheme)) {
      throw new IllegalArgumentException("gateway: " + url + " (expected: ws://… or wss://…)");
    }
    this.gateway = url;
    return this;
  }

  /** Decides everything that is drawn at random; the default is 1. */
  public SimulatorBuilder seed(long newSeed) {
    this.seed = newSeed;
    return this;
  }

  /**
   * Fills the world with one guild of 40 text channels, 25 members and 10 messages in each channel,
   * the same every time, and accepts {@link Simulator#DEMO_TOKEN}.
   */
  public SimulatorBuilder demoWorld() {
    this.demo = true;
    return token(Simulator.DEMO_TOKEN);
  }

  /**
   * Plays what a file says, in YAML or JSON: limits, a world, faults, and what changes when. It
   * takes the place of what was set before; what is set later takes the place of what it says. It
   * may name the routes of {@link #examples} that were set before.
   *
   * @throws ScenarioException if anything in it is wrong; the message lists all problems
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public SimulatorBuilder scenario(Path file) {
    ScenarioReader.read(file, ServedRoutes.with(examples)).accept(this);
    return this;
  }

  /** Puts something into the world before the start. */
  void world(Consumer<World> filling) {
    worlds.add(filling);
  }

  /** Makes requests go wrong from the start on. */
  void atStart(Consumer<Faults> faults) {
    faultsAtStart.add(faults);
  }

  /** Lets things change while the simulator runs. */
  void steps(List<Timeline.Step> more) {
    steps.addAll(more);
  }

  /**
   * Opens the port and serves.
   *
   * @throws IllegalArgumentException if a limit or ban was set for a route that is not served
   * @throws java.io.UncheckedIOException if the port is in use; the message names it
   */
  public Simulator start() {
    Assembly parts = assemble(Ticker.system());
    Control control = new Control(parts.journal(), parts.world(), parts.controls().faults());
    ApiHandler handler = new ApiHandler(parts.reception(), control);
    Credentials credentials = tls ? Credentials.create() : null;
    SimulatorServer server = SimulatorServer.start(port, credentials, handler);
    return parts.simulator(new Simulator.Entrance(server, credentials, null));
  }

  /**
   * Serves without a port, through {@link Simulator#httpClient()}, in the time of {@code ticker}:
   * with {@link VirtualTime} hours pass in moments. Whatever the client waits for must wait in the
   * same time.
   *
   * @throws IllegalArgumentException if a limit or ban was set for a route that is not served
   */
  public Simulator startInMemory(Ticker ticker) {
    Assembly parts = assemble(ticker);
    InMemoryClient client = new InMemoryClient(parts.reception(), ticker);
    return parts.simulator(new Simulator.Entrance(null, null, client));
  }

  private Assembly assemble(Ticker ticker) {
    List<Consumer<World>> fillings = new ArrayList<>(worlds);
    if (demo) {
      fillings.addFirst(DemoWorld::fill);
    }
    return Assembly.of(
        ticker,
        new Assembly.Scene(seed, clockOffset, tokens, bearers, fillings, gateway, examples),
        new Assembly.Rules(limits, globalPerSecond, ban, uploads),
        new Assembly.Course(up, down, jitter, faultsAtStart, steps));
  }

  /** Returns {@code requests}, or fails unless it can be a global limit. */
  static int checkedGlobal(int requests) {
    if (requests < 1) {
      throw new IllegalArgumentException("globalPerSecond: " + requests + " (expected: >= 1)");
    }
    return requests;
  }
}
