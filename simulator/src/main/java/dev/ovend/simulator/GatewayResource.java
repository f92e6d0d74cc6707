package dev.ovend.simulator;

import java.net.URI;

/** Where to connect to the gateway, which the simulator does not run. */
final class GatewayResource {

  /** Discord's own. */
  static final URI DISCORD = URI.create("wss://gateway.discord.gg");

  private static final long RESET_AFTER_MILLIS = 14_400_000;

  private final String url;

  GatewayResource(URI url) {
    this.url = url.toString();
  }

  void addTo(RouteTable routes) {
    routes.open("GET /gateway", request -> ApiResponse.ok(Json.object().put("url", url)));
    routes.bot("GET /gateway/bot", this::forBot);
  }

  private ApiResponse forBot(ApiRequest request) {
    var body = Json.object().put("url", url).put("shards", 1);
    body.putObject("session_start_limit")
        .put("total", 1000)
        .put("remaining", 999)
        .put("reset_after", RESET_AFTER_MILLIS)
        .put("max_concurrency", 1);
    return ApiResponse.ok(body);
  }
}
