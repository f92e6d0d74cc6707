package dev.ovend.simulator;

import tools.jackson.databind.node.ObjectNode;

/** Tells an application what a user has let it do. */
final class AuthorizationResource {

  private final State state;

  AuthorizationResource(State state) {
    this.state = state;
  }

  void addTo(RouteTable routes) {
    routes.bearer("GET /oauth2/@me", this::own);
  }

  private ApiResponse own(ApiRequest request) {
    if (!(request.caller() instanceof Caller.Bearer bearer)) {
      throw ApiException.router(401, "Unauthorized");
    }
    Grant grant = bearer.grant();
    ObjectNode view = Json.object();
    view.set("application", application(grant.application()));
    bearer.grant().scopes().forEach(view.putArray("scopes")::add);
    view.put("expires", Snowflakes.timestampOf(bearer.expiresMillis()));
    if (request.mayUse("identify")) {
      view.set("user", state.user(grant.user()));
    }
    return ApiResponse.ok(view);
  }

  private ObjectNode application(long id) {
    String name = state.user(id).path("username").asString();
    ObjectNode application = Json.object().put("id", Json.id(id)).put("name", name);
    application.putNull("icon").put("description", "").putNull("type");
    return application.put("verify_key", "0".repeat(64));
  }
}
