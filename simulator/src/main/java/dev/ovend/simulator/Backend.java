package dev.ovend.simulator;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Everything behind the socket: who asks, which route, whether the limits let it pass, what it
 * does. Knows nothing of HTTP transport. Thread-safe.
 *
 * @param clock the only clock
 * @param accounts whose token is whose
 * @param world what exists
 * @param routes what can be called
 * @param rules which buckets a route spends, by the route's name; may change at any time
 * @param limits what was spent
 * @param edge what stands in front
 */
record Backend(
    ServerClock clock,
    Accounts accounts,
    World world,
    RouteTable routes,
    Map<String, List<BucketRule>> rules,
    RateLimits limits,
    Edge edge) {

  private static final Pattern USER_AGENT = Pattern.compile("DiscordBot ?\\([^ ,]+, [^)]+\\).*");

  /** Returns the routes of all resources on {@code world}, which name this gateway. */
  static RouteTable routesOf(World world, URI gateway) {
    RouteTable routes = new RouteTable();
    State state = world.state();
    new AuthorizationResource(state).addTo(routes);
    new BanResource(state).addTo(routes);
    new ChannelResource(state).addTo(routes);
    new CommandResource(state).addTo(routes);
    new EmojiResource(state).addTo(routes);
    new GatewayResource(gateway).addTo(routes);
    new GuildChannelResource(state).addTo(routes);
    new GuildResource(state).addTo(routes);
    new InteractionResource(state).addTo(routes);
    new InviteResource(state).addTo(routes);
    new JoinResource(state).addTo(routes);
    new MemberResource(state).addTo(routes);
    new MessageResource(state).addTo(routes);
    new PinResource(state).addTo(routes);
    new ReactionResource(state).addTo(routes);
    new RoleResource(state).addTo(routes);
    new ThreadMemberResource(state).addTo(routes);
    new ThreadResource(state).addTo(routes);
    new TokenResource(state).addTo(routes);
    new UserResource(state).addTo(routes);
    new WebhookMessageResource(state).addTo(routes);
    new WebhookResource(state).addTo(routes);
    return routes;
  }

  /** Finds out what a request is about, without counting it anywhere. */
  Incoming identify(Arrival arrival) {
    RouteTable.Match match = routes.find(arrival.method(), arrival.steps());
    Route route = match == null ? null : match.route();
    return new Incoming(arrival, match, route, caller(arrival.authorization()));
  }

  /** Judges a request, lets it act if it may, and returns what to answer. */
  Outcome serve(Incoming incoming) {
    String address = incoming.arrival().address();
    Route route = incoming.route();
    Ruling.Banned ban = edge.stop(address, route == null ? null : route.name());
    if (ban != null) {
      ApiResponse page = ApiResponse.page(429, "Error 1015: you are banned");
      return new Outcome(page, ban, Author.EDGE);
    }
    Outcome outcome = pass(incoming);
    edge.note(address, outcome.response().status(), LimitAnswer.refusedBy(outcome.ruling()));
    return outcome;
  }

  /** Returns the windows that a request spends as limits are now, in the order they are asked. */
  List<BucketKey> keys(Incoming incoming) {
    return new BucketKeys(clock, world.state(), rules).of(incoming);
  }

  private Outcome pass(Incoming incoming) {
    Arrival arrival = incoming.arrival();
    if (!USER_AGENT.matcher(arrival.userAgent()).matches()) {
      return Outcome.edge(ApiException.of(403, 40333, "internal network error").response());
    }
    if (arrival.body().oversized()) {
      return Outcome.edge(ApiException.of(413, 40005, "Request entity too large").response());
    }
    Route route = incoming.route();
    if (route == null) {
      return Outcome.unlimited(
          incoming.match() == null
              ? ApiException.router(404, "Not Found")
              : ApiException.router(405, "Method Not Allowed"));
    }
    if (!route.access().admits(incoming.caller())) {
      return Outcome.unlimited(ApiException.router(401, "Unauthorized"));
    }
    Ruling ruling = limits.judge(globalKey(incoming, route), keys(incoming));
    return LimitAnswer.refusedBy(ruling) == null
        ? new Outcome(act(incoming, route), ruling, Author.HANDLER)
        : new Outcome(LimitAnswer.refusal(ruling), ruling, Author.GATE);
  }

  private static ApiResponse act(Incoming incoming, Route route) {
    RouteTable.Match match = incoming.match();
    if (match == null) {
      throw new IllegalStateException("match: null (expected: the match of " + route.name() + ")");
    }
    Arrival arrival = incoming.arrival();
    try {
      return route.handle(
          new ApiRequest(
              match.params(),
              arrival.query(),
              arrival.body(),
              incoming.caller(),
              arrival.reason()));
    } catch (ApiException e) {
      return e.response();
    }
  }

  private @Nullable String globalKey(Incoming incoming, Route route) {
    if (route.access() == Route.Access.CALLBACK || isFollowUp(incoming)) {
      return null;
    }
    String spender = incoming.caller().spender();
    return spender.isEmpty() ? "ip:" + incoming.arrival().address() : spender;
  }

  private Caller caller(@Nullable String authorization) {
    Long bot = accounts.bot(authorization);
    return bot == null ? world.state().grants().caller(authorization) : new Caller.Bot(bot);
  }

  private boolean isFollowUp(Incoming incoming) {
    String webhook = incoming.match() == null ? null : incoming.match().params().get("webhook_id");
    return webhook != null && world.botIds().stream().map(Json::id).anyMatch(webhook::equals);
  }

  /**
   * A request that was found out about.
   *
   * @param match null if there is no such path
   * @param route null if there is no such path or method
   * @param caller who sent it
   */
  record Incoming(
      Arrival arrival, RouteTable.@Nullable Match match, @Nullable Route route, Caller caller) {

    /** Returns the id of the top-level resource, or null; what is no id is never shown. */
    @Nullable String resource() {
      if (match == null || route == null) {
        return null;
      }
      String resource = route.resource(match.params());
      return BucketKeys.isId(resource) ? resource : null;
    }
  }

  /** Who answers. */
  enum Author {
    /** The edge in front of Discord. */
    EDGE,
    /** Discord, before the route's handler was asked. */
    GATE,
    /** The route's handler. */
    HANDLER
  }

  /**
   * What to answer.
   *
   * @param by who says so
   */
  record Outcome(ApiResponse response, Ruling ruling, Author by) {

    /** Returns the answer of the edge, which nothing behind it saw. */
    static Outcome edge(ApiResponse response) {
      return new Outcome(response, new Ruling.Free(), Author.EDGE);
    }

    /** Returns whether the route's handler was asked. */
    boolean isHandled() {
      return by == Author.HANDLER;
    }

    /** Returns whether the route's handler did what it was asked. */
    boolean tookEffect() {
      return isHandled() && response.status() / 100 == 2;
    }

    /** Returns the answer of a Discord that broke. */
    static Outcome failed() {
      return unlimited(ApiException.router(500, "Internal Server Error"));
    }

    private static Outcome unlimited(ApiException e) {
      return new Outcome(e.response(), new Ruling.Free(), Author.GATE);
    }
  }
}
