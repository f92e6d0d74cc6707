package dev.ovend.rest;

import dev.ovend.core.BotToken;
import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.CircuitState;
import dev.ovend.core.ConnectionCounts;
import dev.ovend.core.EventSink;
import dev.ovend.core.HttpClient;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Idempotency;
import dev.ovend.core.Interceptor;
import dev.ovend.core.Invocation;
import dev.ovend.core.Operation;
import dev.ovend.core.Request;
import dev.ovend.core.RequestOptions;
import dev.ovend.core.Response;
import dev.ovend.core.RestEvent;
import dev.ovend.core.Target;
import dev.ovend.core.Ticker;
import dev.ovend.core.Token;
import dev.ovend.json.Json;
import dev.ovend.ratelimit.BanGuard;
import dev.ovend.ratelimit.RateLimitManager;
import dev.ovend.transport.OkHttpTransport;
import dev.ovend.transport.OkHttpTransportBuilder;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Talks to Discord's HTTP API for one token: keeps its rate limits, retries what is safe to retry,
 * and pools connections.
 *
 * <p>Thread-safe; one client for each token serves a whole program, from platform threads and from
 * virtual threads. Whoever builds it closes it.
 */
public final class RestClient implements CallFactory, AutoCloseable {

  private static final System.Logger LOG = System.getLogger(RestClient.class.getName());

  /** How many dropped calls the log explains. */
  private static final int TOLD = 5;

  private final Token token;
  private final Json json;
  private final MiddlewarePipeline pipeline;
  private final RequestProcessor processor;
  private final RequestQueue queue;
  private final RateLimitManager limits;
  private final Circuits circuits;
  private final EventSink events;
  private final Ticker ticker;
  private final HttpClient transport;
  private final boolean ownsTransport;
  private final Duration drain;
  private final boolean validates;
  private final boolean strict;

  private RestClient(Builder builder) {
    this.token = builder.token;
    this.json = builder.json;
    this.drain = builder.drain;
    this.validates = builder.validation;
    this.strict = builder.strict;
    this.ownsTransport = builder.transport == null;
    this.transport = builder.transport == null ? builder.okHttp() : builder.transport;
    this.queue = new RequestQueue(builder.maxCalls);
    this.events =
        builder.events.equals(EventSink.NONE)
            ? EventSink.NONE
            : new ListenerSink(queue, builder.events);
    this.limits = builder.limits(events);
    this.circuits = new Circuits(builder.ticker, events);
    this.ticker = builder.ticker;
    MiddlewarePipeline.Parts parts =
        new MiddlewarePipeline.Parts(
            queue,
            List.copyOf(builder.interceptors),
            limits,
            circuits,
            builder.invites(),
            transport,
            builder.ticker,
            events,
            builder.batching.build(builder.clock));
    this.pipeline = new MiddlewarePipeline(parts);
    this.processor =
        new RequestProcessor(
            pipeline,
            queue,
            new Watchdog(queue, Ticker.system(), builder.ticker, events, builder.patience),
            Defaults.of(builder.options.build(), builder.clock),
            parts);
  }

  /** Returns a client with every default, for one token. */
  public static RestClient create(Token token) {
    return builder().token(token).build();
  }

  /** Returns a builder with every default and no token. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a call that reads.
   *
   * @param path below the API's base, such as {@code /channels/{id}}
   * @param values fill the placeholders in order; percent-encoded
   * @throws IllegalArgumentException if path and values do not make a valid path
   */
  public RestCall get(String path, Object... values) {
    return call(HttpMethod.GET, path, values);
  }

  /** Returns a call that creates or triggers; path and values as for {@link #get}. */
  public RestCall post(String path, Object... values) {
    return call(HttpMethod.POST, path, values);
  }

  /** Returns a call that sets; path and values as for {@link #get}. */
  public RestCall put(String path, Object... values) {
    return call(HttpMethod.PUT, path, values);
  }

  /** Returns a call that changes; path and values as for {@link #get}. */
  public RestCall patch(String path, Object... values) {
    return call(HttpMethod.PATCH, path, values);
  }

  /** Returns a call that removes; path and values as for {@link #get}. */
  public RestCall delete(String path, Object... values) {
    return call(HttpMethod.DELETE, path, values);
  }

  /** Returns a call of any method; path and values as for {@link #get}. */
  public RestCall call(HttpMethod method, String path, Object... values) {
    Request request = Request.of(Target.of(method, path, values), token);
    Operation operation = Operation.of(request.route());
    Idempotency idempotency = operation == null ? method.idempotency() : operation.idempotency();
    Plan plan = new Plan(request, idempotency, List.of());
    return new RestCall(processor, json, plan, List.of());
  }

  /**
   * Returns a call of an operation, with the client's token unless the operation takes none.
   *
   * @throws IllegalStateException if the operation needs another kind of token
   */
  @Override
  public <T extends @Nullable Object> Call<T> call(
      Invocation invocation, Function<Response, T> decoder) {
    Operation operation = invocation.operation();
    Token sender = Credentials.choose(operation, token);
    Request request = Request.of(invocation.target(), sender).withBody(invocation.body());
    Plan plan =
        new Plan(request, operation.idempotency(), validates ? invocation.violations() : List.of());
    return new ResultCall<>(processor, plan, decoder);
  }

  /**
   * Returns a batch of calls whose results are used together; empty at first.
   *
   * @param <T> what the calls give
   */
  public <T extends @Nullable Object> BatchCall<T> batch() {
    return new BatchCall<>(queue, ticker);
  }

  /** Returns a batch of these calls, in their order. */
  public <T extends @Nullable Object> BatchCall<T> batch(
      Collection<? extends Call<? extends T>> calls) {
    return this.<T>batch().addAll(calls);
  }

  @Override
  public boolean validates() {
    return validates;
  }

  @Override
  public boolean strict() {
    return strict;
  }

  /** Returns the limits of the client's token: what is known, what waits, and for how long. */
  public RateLimitManager rateLimits() {
    return limits;
  }

  /**
   * Returns the circuits that have seen failures lately; none while all is well. Those of a single
   * route and id are among them only while they are open.
   *
   * <p>A ban of the address by Cloudflare, or a 429 for all routes, is one of them, named {@code
   * global}.
   */
  public List<CircuitSnapshot> circuits() {
    List<CircuitSnapshot> all = new ArrayList<>(circuits.snapshot());
    Duration banned = limits.snapshot().global().blockedFor();
    if (banned != null) {
      all.add(new CircuitSnapshot("global", CircuitState.OPEN, 0, limits.queued(), banned));
    }
    return List.copyOf(all);
  }

  /** Returns how many connections there are. */
  public ConnectionCounts connections() {
    return transport.connections();
  }

  /** Returns what puts calls together, for tests. */
  RequestBatcher batcher() {
    return pipeline.batcher();
  }

  /** Returns how many calls have begun and not ended. */
  public int running() {
    return queue.count();
  }

  /** Returns how many calls are doing that. */
  int inPhase(Phase phase) {
    return (int) queue.runs().stream().filter(run -> run.phase() == phase).count();
  }

  /**
   * Closes the client: admits no more calls, lets the running ones end within the drain time, and
   * cancels the rest, which are reported by the log and an event for each. Does nothing the second
   * time but wait.
   *
   * <p>May be called anywhere. In the middle of one of the client's own calls, such as in an
   * interceptor or an event sink, it returns at once instead of waiting for that call: the drain
   * time then passes on another thread. A future may be completed a moment after it returns.
   */
  @Override
  public void close() {
    queue.shut();
    if (queue.holdsBack()) {
      Thread thread = ticker.threads().newThread(this::drain);
      thread.setName("ovend-close");
      thread.start();
    } else {
      drain();
    }
  }

  private void drain() {
    tellDropped(queue.drain(Durations.nanos(drain)));
    limits.close();
    if (ownsTransport) {
      transport.close();
    }
  }

  private void tellDropped(List<CallRun> dropped) {
    if (dropped.isEmpty()) {
      return;
    }
    long now = ticker.nanos();
    List<String> explanations = dropped.stream().map(run -> run.explanation(now)).toList();
    LOG.log(
        System.Logger.Level.WARNING,
        "closed with {0} calls under way, which are dropped, such as: {1}",
        dropped.size(),
        String.join("; ", explanations.subList(0, Math.min(TOLD, dropped.size()))));
    for (int i = 0; i < dropped.size() && events.active(); i++) {
      CallRun run = dropped.get(i);
      events.publish(new RestEvent.CallDropped(run.id(), run.route(), explanations.get(i)));
    }
  }

  /** Collects settings. Not thread-safe; may be reused after {@link #build()}. */
  public static final class Builder {

    private static final URI DISCORD = URI.create("https://discord.com/api/v10");

    private final List<Interceptor> interceptors = new ArrayList<>();
    private RequestOptions.Builder options = RequestOptions.builder();
    private Token token = Token.none();
    private @Nullable URI baseUri;
    private @Nullable HttpClient transport;
    private @Nullable Consumer<OkHttpTransportBuilder> transportSettings;
    private Consumer<RateLimitManager.Builder> limitSettings = settings -> {};
    private Ticker ticker = Ticker.system();
    private InstantSource clock = InstantSource.system();
    private EventSink events = EventSink.NONE;
    private Json json = Json.standard();
    private Duration drain = Duration.ofSeconds(10);
    private int maxCalls = 100_000;
    private Duration patience = Duration.ofSeconds(30);
    private boolean validation = true;
    private boolean strict;
    private final Batching.Builder batching = Batching.builder();

    private Builder() {}

    /** Sets who the client speaks for; none by default. */
    public Builder token(Token token) {
      this.token = token;
      return this;
    }

    /** Sets the API's base; {@code https://discord.com/api/v10} by default. */
    public Builder baseUri(URI baseUri) {
      this.baseUri = baseUri;
      return this;
    }

    /**
     * Sets what holds for every call that does not say otherwise, in place of what was set so far.
     */
    public Builder options(RequestOptions options) {
      this.options = options.toBuilder();
      return this;
    }

    /**
     * Limits each call with all its waits and retries; 2 minutes by default.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder deadline(Duration deadline) {
      options.deadline(deadline);
      return this;
    }

    /**
     * Limits each attempt; 15 seconds by default. Uploads and streamed downloads are not bound by
     * it while bytes move.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder attemptTimeout(Duration timeout) {
      options.attemptTimeout(timeout);
      return this;
    }

    /**
     * Limits how often a request is sent; 8 by default, 1 means no retry.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Builder maxAttempts(int maxAttempts) {
      options.maxAttempts(maxAttempts);
      return this;
    }

    /**
     * Sets whether every call that does not say otherwise may be put together with compatible
     * others into one request; false by default.
     */
    public Builder batching(boolean batching) {
      options.batching(batching);
      return this;
    }

    /** Changes how calls are put together, where that is switched on. */
    public Builder batching(Consumer<Batching.Builder> settings) {
      settings.accept(batching);
      return this;
    }

    /** Adds an interceptor, inside those added before. */
    public Builder interceptor(Interceptor interceptor) {
      interceptors.add(interceptor);
      return this;
    }

    /** Sets the transport, which the client does not close; OkHttp by default. */
    public Builder transport(HttpClient transport) {
      this.transport = transport;
      return this;
    }

    /** Makes the client open connections of its own again, whatever transport was set before. */
    public Builder ownTransport() {
      this.transport = null;
      return this;
    }

    /** Changes the settings of the transport that the client makes by itself. */
    public Builder transport(Consumer<OkHttpTransportBuilder> settings) {
      this.transportSettings = settings;
      return this;
    }

    /** Changes the settings of the rate limits. */
    public Builder rateLimits(Consumer<RateLimitManager.Builder> settings) {
      this.limitSettings = settings;
      return this;
    }

    /** Sets the source of time; the running JVM's by default. */
    public Builder ticker(Ticker ticker) {
      this.ticker = ticker;
      return this;
    }

    /** Sets who is told what happens; nobody by default. */
    public Builder events(EventSink events) {
      this.events = events;
      return this;
    }

    /** Sets what tells how old an interaction is; the system's clock by default. */
    public Builder clock(InstantSource clock) {
      this.clock = clock;
      return this;
    }

    /**
     * Limits how many calls may be under way, waiting or not; one more is refused at once. 100,000
     * by default.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Builder maxCalls(int maxCalls) {
      if (maxCalls < 1) {
        throw new IllegalArgumentException("maxCalls: " + maxCalls + " (expected: >= 1)");
      }
      this.maxCalls = maxCalls;
      return this;
    }

    /**
     * Sets after how long a call is reported that makes no progress, by the log and an event: one
     * held by an interceptor, say, or one that is still there after its deadline. 30 seconds by
     * default.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder stalledAfter(Duration patience) {
      if (!patience.isPositive()) {
        throw new IllegalArgumentException("stalledAfter: " + patience + " (expected: > 0)");
      }
      this.patience = patience;
      return this;
    }

    /** Sets how the user's own classes are read and written. */
    public Builder json(JsonMapper mapper) {
      this.json = Json.of(mapper);
      return this;
    }

    /**
     * Sets whether requests are checked against Discord's rules before they are sent; true by
     * default. Raw calls are never checked.
     */
    public Builder validation(boolean validation) {
      this.validation = validation;
      return this;
    }

    /**
     * Sets whether an answer is refused that has fields its type does not know, or lacks some that
     * it promises; false by default. For tests that want to hear of every change of Discord's.
     */
    public Builder strict(boolean strict) {
      this.strict = strict;
      return this;
    }

    /**
     * Sets how long {@link RestClient#close()} waits for running calls; 10 seconds by default.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder drain(Duration drain) {
      if (drain.isNegative()) {
        throw new IllegalArgumentException("drain: " + drain + " (expected: >= 0)");
      }
      this.drain = drain;
      return this;
    }

    /**
     * Returns a client with what was set so far.
     *
     * @throws IllegalArgumentException if the base cannot be used, see {@link OkHttpTransport}
     * @throws IllegalStateException if a transport was set together with what only the client's own
     *     transport needs
     */
    public RestClient build() {
      if (transport != null && (baseUri != null || transportSettings != null)) {
        throw new IllegalStateException(
            "transport: set together with baseUri or transport settings (expected: one of them;"
                + " a transport brings its own base)");
      }
      return new RestClient(this);
    }

    private OkHttpTransport okHttp() {
      OkHttpTransportBuilder settings =
          OkHttpTransport.builder(baseUri == null ? DISCORD : baseUri);
      if (transportSettings != null) {
        transportSettings.accept(settings);
      }
      return settings.build();
    }

    /** Returns whether requests go to Discord, so that all clients share an address there. */
    private boolean reachesDiscord() {
      return transport == null
          && ticker.equals(Ticker.system())
          && (baseUri == null || "discord.com".equals(baseUri.getHost()));
    }

    private InviteMiddleware.Log invites() {
      return reachesDiscord() ? InviteMiddleware.Log.ofProcess() : new InviteMiddleware.Log();
    }

    private RateLimitManager limits(EventSink sink) {
      RateLimitManager.Builder settings = RateLimitManager.builder().ticker(ticker).eventSink(sink);
      if (token instanceof BotToken bot && bot.botId() != null) {
        settings.applicationId(bot.botId());
      }
      if (reachesDiscord()) {
        settings.banGuard(BanGuard.ofProcess());
      }
      limitSettings.accept(settings);
      return settings.build();
    }
  }
}
