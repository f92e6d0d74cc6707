package dev.ovend.simulator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One operation of the API. Immutable. */
final class Route {

  private static final Set<String> TOP_LEVEL = Set.of("channel_id", "guild_id", "webhook_id");

  private final String name;
  private final String method;
  private final List<String> steps;
  private final Access access;
  private final Function<ApiRequest, ApiResponse> handler;

  /**
   * Creates a route.
   *
   * @param name method and path template, such as {@code GET /channels/{channel_id}}
   * @param handler answers a request that passed every limit
   */
  Route(String name, Access access, Function<ApiRequest, ApiResponse> handler) {
    int space = name.indexOf(' ');
    this.name = name;
    this.method = name.substring(0, space);
    this.steps = List.of(name.substring(space + 2).split("/", -1));
    this.access = access;
    this.handler = handler;
  }

  /** Who may call a route, and whose global limit a call spends. */
  enum Access {
    /** Needs a bot token. */
    BOT,
    /** Needs the token of a bot or of a user. */
    TOKEN,
    /** Needs no token; one that is sent anyway counts. */
    OPEN,
    /** As open, and exempt from the global limit. */
    CALLBACK
  }

  /** Returns method and template, the way routes are written everywhere. */
  String name() {
    return name;
  }

  String method() {
    return method;
  }

  /** Returns the path after {@code /api/v10}, parameters in braces. */
  String template() {
    return name.substring(method.length() + 1);
  }

  /** Returns the steps of the template. */
  List<String> steps() {
    return steps;
  }

  Access access() {
    return access;
  }

  /** Returns whether it refuses who comes without a token. */
  boolean needsToken() {
    return access == Access.BOT || access == Access.TOKEN;
  }

  ApiResponse handle(ApiRequest request) {
    return handler.apply(request);
  }

  /** Returns the id of the channel, guild or webhook that splits this route's limit, or "". */
  String resource(Map<String, String> params) {
    if (steps.size() < 2 || !RouteTable.isParameter(steps.get(1))) {
      return "";
    }
    String first = RouteTable.parameterName(steps.get(1));
    return TOP_LEVEL.contains(first) ? params.getOrDefault(first, "") : "";
  }
}
